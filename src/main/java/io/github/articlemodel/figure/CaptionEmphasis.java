package io.github.articlemodel.figure;

import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the emphasis that is a caption: below the image in its paragraph, or alone in the next. */
final class CaptionEmphasis {

  private CaptionEmphasis() {}

  /** Returns the caption in {@code ![alt](address)}, line break, {@code *caption*}. */
  static @Nullable Emphasis below(List<Inline> content) {
    int at = significantEnd(content);
    return at > 0
            && isBlank(content.get(at - 1))
            && content.subList(lastBlanks(content, at), at).stream()
                .anyMatch(CaptionEmphasis::isBreak)
            && content.get(at).withoutAttributes() instanceof Emphasis emphasis
        ? emphasis
        : null;
  }

  /** Returns the index of the last inline that is more than white space; -1 where none is. */
  static int significantEnd(List<Inline> content) {
    int at = content.size() - 1;
    while (at >= 0 && isBlank(content.get(at))) {
      at--;
    }
    return at;
  }

  private static int lastBlanks(List<Inline> content, int end) {
    int at = end;
    while (at > 0 && isBlank(content.get(at - 1))) {
      at--;
    }
    return at;
  }

  /** Returns the emphasis that is all of a content; null where there is none. */
  static @Nullable Emphasis alone(List<Inline> content) {
    int at = significantEnd(content);
    return at >= 0
            && lastBlanks(content, at) == 0
            && content.get(at).withoutAttributes() instanceof Emphasis emphasis
        ? emphasis
        : null;
  }

  private static boolean isBlank(Inline inline) {
    return isBreak(inline) || (inline instanceof Text text && text.value().isBlank());
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof SoftBreak || inline instanceof HardBreak;
  }
}
