package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AlertKind;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the quotes that are alerts, by the rules of {@link CommonMarkAlerts}, over the records. */
final class FlexmarkAlerts {

  private FlexmarkAlerts() {}

  /** Returns the alert that a quote of these blocks is, or else the quote. */
  static Block quote(List<Block> blocks, String source, Written written) {
    AlertKind kind = blocks.isEmpty() ? null : kind(blocks.get(0), source);
    if (kind == null) {
      return new BlockQuote(blocks, written);
    }
    List<Block> said = new ArrayList<>(blocks);
    List<Inline> content = ((Paragraph) said.remove(0)).content();
    if (content.size() > 2) {
      List<Inline> rest = content.subList(2, content.size());
      int start = start(rest.get(0));
      int end = blocks.get(0).span().orElseThrow().end();
      said.add(0, new Paragraph(rest, Spans.at(start, Math.max(start, end))));
    }
    return said.isEmpty() ? new BlockQuote(blocks, written) : new Alert(kind, said, written);
  }

  private static @Nullable AlertKind kind(Block first, String source) {
    if (!(first instanceof Paragraph paragraph)
        || !(paragraph.content().get(0) instanceof Text mark)
        || (paragraph.content().size() > 1 && !isBreak(paragraph.content().get(1)))
        || !source.startsWith(mark.value(), start(mark))) { // an escaped bracket is none
      return null;
    }
    for (AlertKind kind : AlertKind.values()) {
      if (mark.value().equalsIgnoreCase("[!" + kind + "]")) {
        return kind;
      }
    }
    return null;
  }

  private static int start(Inline inline) {
    return inline.span().map(SourceSpan::start).orElseThrow();
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof SoftBreak || inline instanceof HardBreak;
  }
}
