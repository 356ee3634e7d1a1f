package io.github.articlemodel.format.mdast;

import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import java.util.List;

/** The alt text of a picture as mdast has it: its description without marks and HTML tags. */
final class AltText {

  private AltText() {}

  static String of(List<Inline> description) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : description) {
      for (Node node : inline.walk()) {
        out.append(textOf(node));
      }
    }
    return out.toString();
  }

  private static String textOf(Node node) {
    if (node instanceof Text text) {
      return text.value();
    } else if (node instanceof CodeSpan code) {
      return code.literal();
    } else if (node instanceof Autolink link) {
      return link.text();
    } else if (node instanceof Abbreviation abbreviation) {
      return abbreviation.text();
    } else if (node instanceof WikiLink link) {
      return link.text();
    } else if (node instanceof TemplateTag tag) {
      return tag.literal();
    }
    return node instanceof SoftBreak || node instanceof HardBreak ? "\n" : "";
  }

  /** Returns whether the alt text tells all of the description. */
  static boolean tellsAll(List<Inline> description) {
    return description.stream()
        .allMatch(
            inline ->
                inline instanceof SoftBreak
                    || (inline instanceof Text text && !LineFeeds.isIn(text.value())));
  }
}
