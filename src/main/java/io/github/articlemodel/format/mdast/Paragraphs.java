package io.github.articlemodel.format.mdast;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import java.util.List;

/** Makes paragraphs of what other tools may have in one. */
final class Paragraphs {

  private Paragraphs() {}

  /** Returns the block that inlines are: a template tag of its own is no paragraph. */
  static List<Block> of(List<Inline> content) {
    List<Inline> said = content.stream().filter(inline -> !isEmpty(inline)).toList();
    int start = 0;
    int end = said.size();
    while (start < end && isBreak(said.get(start))) {
      start++;
    }
    while (end > start && isBreak(said.get(end - 1))) {
      end--;
    }
    if (start == end) {
      return List.of();
    }
    return start + 1 == end && said.get(start) instanceof TemplateTag tag
        ? List.of(new TemplateBlock(tag))
        : List.of(new Paragraph(said.subList(start, end)));
  }

  private static boolean isEmpty(Inline inline) {
    return inline instanceof Text text && text.value().isEmpty();
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof SoftBreak || inline instanceof HardBreak;
  }
}
