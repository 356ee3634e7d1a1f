package io.github.articlemodel.editing;

import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ways to write a part again, one for each style that can say it. */
final class StyledWays {

  private StyledWays() {}

  /**
   * Returns a change with a way for each style.
   *
   * @param edits writes in a style; throws {@link IllegalArgumentException} where it can't say it
   * @param way makes a way of what was written
   * @throws io.github.articlemodel.source.EditRefusedException if no style can say it
   */
  static Change of(
      BodyEdit edit,
      BodyRefusals refusals,
      Function<Style, List<TextEdit>> edits,
      Function<List<TextEdit>, Way> way) {
    List<List<TextEdit>> written = new ArrayList<>();
    @Nullable IllegalArgumentException unsaid = null;
    for (Style style : Style.values()) {
      try {
        List<TextEdit> text = edits.apply(style);
        if (!written.contains(text)) {
          written.add(text);
        }
      } catch (IllegalArgumentException e) {
        unsaid = e;
      }
    }
    if (written.isEmpty() && unsaid != null) {
      throw refusals.value(edit, unsaid);
    }
    return new Change(edit, written.stream().map(way).toList());
  }
}
