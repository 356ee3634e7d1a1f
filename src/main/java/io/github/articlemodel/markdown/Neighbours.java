package io.github.articlemodel.markdown;

import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what stands behind an inline, which changes how that is written. */
final class Neighbours {

  private Neighbours() {}

  /** Returns the inline after one, without its attributes. */
  static @Nullable Inline after(List<Inline> content, int at) {
    Inline next = at + 1 < content.size() ? content.get(at + 1) : null;
    return next instanceof AttributedInline attributed ? attributed.inline() : next;
  }

  /** Returns whether what follows would be taken for the label of a reference without one. */
  static boolean isBeforeBracket(List<Inline> content, int at) {
    Inline next = after(content, at);
    return next instanceof Link || next instanceof FootnoteReference;
  }

  /** Returns whether an inline ends a line. */
  static boolean isBreak(Inline inline) {
    return inline instanceof SoftBreak || inline instanceof HardBreak;
  }

  /** Returns what stands between the delimiters of an inline; empty for one without. */
  static List<Inline> delimited(Inline inline) {
    if (inline instanceof Emphasis emphasis) {
      return emphasis.content();
    }
    if (inline instanceof Strong strong) {
      return strong.content();
    }
    return inline instanceof Strikethrough struck ? struck.content() : List.of();
  }
}
