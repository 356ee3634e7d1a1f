package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.CommonMarkHtml;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** What is not read is kept as the text it was written with. */
final class KeptText {

  private KeptText() {}

  /**
   * Returns a stretch as HTML, where it starts with a block of that, and what is left as a
   * paragraph.
   */
  static List<Block> blocks(String text, int start, int end) {
    List<Inline> kept = of(text, start, end);
    int html = CommonMarkHtml.blockLength(lines(kept, kept.size()));
    int parts = 0;
    for (int length = 0; length < html; parts++) {
      length += kept.get(parts) instanceof Text line ? line.value().length() : 1;
    }
    List<Block> out = new ArrayList<>();
    if (parts > 0) {
      int htmlEnd = kept.get(parts - 1).span().orElseThrow().end();
      out.add(new HtmlBlock(lines(kept, parts), Spans.at(start, htmlEnd)));
    }
    List<Inline> rest =
        kept.subList(Math.min(kept.size(), parts == 0 ? 0 : parts + 1), kept.size());
    if (!rest.isEmpty()) {
      int restStart = parts == 0 ? start : rest.get(0).span().orElseThrow().start();
      out.add(new Paragraph(rest, Spans.at(restStart, end)));
    }
    return out;
  }

  /** Returns the paragraph that a stretch is, which is not blank. */
  static Paragraph paragraph(String text, SourceSpan stretch) {
    return new Paragraph(
        of(text, stretch.start(), stretch.end()), Spans.at(stretch.start(), stretch.end()));
  }

  private static String lines(List<Inline> kept, int parts) {
    StringBuilder lines = new StringBuilder();
    for (Inline part : kept.subList(0, parts)) {
      lines.append(part instanceof Text line ? line.value() : "\n");
    }
    return lines.toString();
  }

  /** Returns the lines of a stretch, blanks at their ends left out, and breaks between them. */
  static List<Inline> of(String text, int start, int end) {
    List<Inline> out = new ArrayList<>();
    int breakStart = start;
    int lineStart = start;
    while (lineStart <= end) {
      int lineEnd = lineStart;
      while (lineEnd < end && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
        lineEnd++;
      }
      int from = lineStart;
      int to = lineEnd;
      while (from < to && Spans.isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && Spans.isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        if (!out.isEmpty()) {
          out.add(new SoftBreak(Spans.at(breakStart, lineStart)));
        }
        out.add(new Text(text.substring(from, to), Spans.at(from, to)));
        breakStart = to;
      }
      lineStart = lineEnd + 1;
    }
    return out;
  }
}
