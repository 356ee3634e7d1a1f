package io.github.articlemodel.markup;

import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the characters of raw HTML or of a template tag stand in a source. A record has its lines
 * without the marks of a quote or list before them and with LF at their ends; so each line is a
 * tail of one in the source.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("> <p>\r\n> <b>\r\n");
 * LiteralPlaces places = LiteralPlaces.of("<p>\n<b>", new SourceSpan(2, 12), source);
 * places.span(4, 7);   // 9..12
 * places.around(0, 7); // 2..12
 * }</pre>
 */
public final class LiteralPlaces {

  private final int[] lineStarts;
  private final int[] places;
  private final int[] lineEnds;
  private final @Nullable String text;

  private LiteralPlaces(int[] lineStarts, int[] places, int[] lineEnds, @Nullable String text) {
    this.lineStarts = lineStarts;
    this.places = places;
    this.lineEnds = lineEnds;
    this.text = text;
  }

  /**
   * {@return the places; null where they can't be told}
   *
   * @param literal what the record has
   * @param span where it stands, or null
   * @param source the source, or null; without it they can't be told of a record that is not as
   *     long as what is written
   */
  public static @Nullable LiteralPlaces of(
      String literal, @Nullable SourceSpan span, @Nullable SourceText source) {
    if (span == null) {
      return null;
    }
    if (literal.length() == span.length()) {
      return new LiteralPlaces(new int[] {0}, new int[] {span.start()}, new int[] {0}, null);
    }
    return source == null ? null : aligned(literal, source.text(), span);
  }

  private static @Nullable LiteralPlaces aligned(String literal, String text, SourceSpan span) {
    int most = 1 + (int) text.substring(span.start(), span.end()).lines().count();
    int[] starts = new int[most];
    int[] places = new int[most];
    int[] ends = new int[most];
    int start = 0;
    int at = span.start();
    int line = 0;
    while (line < most) {
      int lf = literal.indexOf('\n', start);
      int end = lf < 0 ? literal.length() : lf;
      int stop = lineEnd(text, at, span.end());
      int place = line == 0 ? at : Math.max(at, stop - (end - start));
      if (line == 0 && !text.startsWith(literal.substring(start, end), place)) {
        place = Math.max(0, stop - (end - start)); // the span may begin after the indentation
      }
      if (!text.startsWith(literal.substring(start, end), place)) {
        place = line == 0 ? at : afterBlanks(text, at, stop);
        end = start + stop - place;
        if (!isJoined(literal, start, end)
            || !literal.startsWith(text.substring(place, stop), start)) {
          return null; // such as a tab that is indentation in part
        }
      }
      starts[line] = start;
      places[line] = place;
      ends[line] = stop;
      line++;
      if (end == literal.length()) {
        return new LiteralPlaces(
            Arrays.copyOf(starts, line), Arrays.copyOf(places, line), ends, text);
      }
      start = end + 1;
      at = afterLineEnd(text, stop);
      if (at > text.length()) {
        return null; // the literal has more lines
      }
    }
    return null;
  }

  /** Returns whether a space can stand there for a line end that would end the paragraph. */
  private static boolean isJoined(String literal, int start, int end) {
    return end >= start && end < literal.length() && literal.charAt(end) == ' ';
  }

  private static int afterBlanks(String text, int from, int to) {
    int at = from;
    while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static int lineEnd(String text, int from, int most) {
    int end = from;
    while (end < most && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /**
   * {@return the span of a stretch, which holds it and nothing else; null where something else
   * stands in between, such as the mark of a quote}
   *
   * @param start where it starts in the literal
   * @param end where it ends
   */
  public @Nullable SourceSpan span(int start, int end) {
    int last = line(end);
    for (int line = line(start); line < last; line++) {
      if (text == null || places[line + 1] != afterLineEnd(text, lineEnds[line])) {
        return null;
      }
    }
    return around(start, end);
  }

  /**
   * {@return the span from the start of a stretch to its end, marks of quotes and lists before its
   * further lines included}
   *
   * @param start where it starts in the literal
   * @param end where it ends
   */
  public SourceSpan around(int start, int end) {
    return new SourceSpan(place(start), place(end));
  }

  private int place(int offset) {
    int line = line(offset);
    return places[line] + offset - lineStarts[line];
  }

  private static int afterLineEnd(String text, int at) {
    return at + (text.startsWith("\r\n", at) ? 2 : 1);
  }

  private int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
