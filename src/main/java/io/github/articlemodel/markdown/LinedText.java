package io.github.articlemodel.markdown;

import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import org.commonmark.parser.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * Lines as they are read, without the marks of the quotes and lists that they stand in, joined by
 * LF; and where each character stands in the source.
 */
final class LinedText {

  /** The index of the first line, where it is the only one. */
  private static final int[] FIRST = {0};

  private final String text;
  private final int[] lineIndexes;
  private final int[] linePlaces;
  private final Spans spans;

  private LinedText(String text, int[] lineIndexes, int[] linePlaces, Spans spans) {
    this.text = text;
    this.lineIndexes = lineIndexes;
    this.linePlaces = linePlaces;
    this.spans = spans;
  }

  /** Returns the lines, or null where the first has no place. */
  static @Nullable LinedText of(List<SourceLine> lines, Spans spans) {
    int count = lines.size();
    if (count == 0 || lines.get(0).getSourceSpan() == null) {
      return null;
    }
    if (count == 1) {
      int[] place = {lines.get(0).getSourceSpan().getInputIndex()};
      return new LinedText(lines.get(0).getContent().toString(), FIRST, place, spans);
    }
    int[] indexes = new int[count];
    int[] places = new int[count];
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < count; i++) {
      SourceLine line = lines.get(i);
      if (i > 0) {
        joined.append('\n');
      }
      indexes[i] = joined.length();
      // a line of no length has no place, and nothing in it needs one
      places[i] =
          line.getSourceSpan() == null ? places[i - 1] : line.getSourceSpan().getInputIndex();
      joined.append(line.getContent());
    }
    return new LinedText(joined.toString(), indexes, places, spans);
  }

  String text() {
    return text;
  }

  /** Returns where the character of an index stands. */
  int place(int index) {
    int line = lineIndexes.length - 1;
    while (line > 0 && lineIndexes[line] > index) {
      line--;
    }
    return spans.map(linePlaces[line] + index - lineIndexes[line]);
  }

  SourceSpan span(int from, int to) {
    int start = place(from);
    return new SourceSpan(start, Math.max(start, place(to)));
  }
}
