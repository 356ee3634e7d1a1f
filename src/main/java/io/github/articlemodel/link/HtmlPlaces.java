package io.github.articlemodel.link;

import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Where the characters of raw HTML stand in a source. The record has its lines without the marks of
 * a quote or list before them and with LF at their ends; so each line is a tail of one in the
 * source.
 */
final class HtmlPlaces {

  private final int[] lineStarts;
  private final int[] places;

  private HtmlPlaces(int[] lineStarts, int[] places) {
    this.lineStarts = lineStarts;
    this.places = places;
  }

  /** Returns the places; null where they can't be told. */
  static @Nullable HtmlPlaces of(
      String literal, @Nullable SourceSpan span, @Nullable SourceText source) {
    if (span == null) {
      return null;
    }
    if (literal.length() == span.length()) {
      return new HtmlPlaces(new int[] {0}, new int[] {span.start()});
    }
    return source == null ? null : aligned(literal, source.text(), span);
  }

  private static @Nullable HtmlPlaces aligned(String literal, String text, SourceSpan span) {
    int lines = 1 + (int) literal.chars().filter(c -> c == '\n').count();
    int[] starts = new int[lines];
    int[] places = new int[lines];
    int start = 0;
    int at = span.start();
    for (int line = 0; line < lines; line++) {
      int lf = literal.indexOf('\n', start);
      int end = lf < 0 ? literal.length() : lf;
      int stop = lineEnd(text, at, span.end());
      int place = Math.max(at, stop - (end - start));
      if (line == 0) {
        place = at;
      }
      starts[line] = start;
      places[line] = place;
      if (!text.startsWith(literal.substring(start, end), place)) {
        return null; // such as a tab that is indentation in part
      }
      start = end + 1;
      at = stop + (text.startsWith("\r\n", stop) ? 2 : 1);
    }
    return new HtmlPlaces(starts, places);
  }

  private static int lineEnd(String text, int from, int most) {
    int end = from;
    while (end < most && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Returns the span of a stretch; null where it goes over a line end. */
  @Nullable SourceSpan span(int start, int end) {
    int line = line(start);
    if (line != line(end)) {
      return null;
    }
    int shift = places[line] - lineStarts[line];
    return new SourceSpan(start + shift, end + shift);
  }

  private int line(int offset) {
    int found = java.util.Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
