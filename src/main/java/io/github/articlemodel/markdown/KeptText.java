package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.List;

/** What is not read is kept as the text it was written with. */
final class KeptText {

  private KeptText() {}

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
