package io.github.articlemodel.format.mdast;

import io.github.articlemodel.model.AlertKind;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first line of a quote that makes it an alert, such as {@code [!NOTE]}. */
final class AlertMark {

  private AlertMark() {}

  /** Returns the kind of alert that the blocks of a quote are; empty for those of a mere quote. */
  static Optional<AlertKind> kind(List<Block> blocks) {
    if (blocks.isEmpty()
        || !(blocks.get(0) instanceof Paragraph paragraph)
        || !(paragraph.content().get(0) instanceof Text mark)) {
      return Optional.empty();
    }
    List<Inline> content = paragraph.content();
    boolean ownLine = content.size() == 1 ? blocks.size() > 1 : isBreak(content.get(1));
    for (AlertKind kind : AlertKind.values()) {
      if (ownLine && mark.value().equalsIgnoreCase("[!" + kind + "]")) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof SoftBreak || inline instanceof HardBreak;
  }

  /** Returns the blocks of a quote without the mark that they begin with. */
  static List<Block> without(List<Block> blocks) {
    List<Block> out = new ArrayList<>(blocks);
    List<Inline> content = ((Paragraph) out.remove(0)).content();
    if (content.size() > 2) {
      out.addAll(0, Paragraphs.of(content.subList(2, content.size())));
    }
    return out;
  }
}
