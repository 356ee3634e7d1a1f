package io.github.articlemodel.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes lines, each behind the marks of the containers that it stands in. */
final class LineOutput {

  private final StringBuilder out;
  private final boolean spaceAfterMarker;
  private final @Nullable TagMarks marks;
  private final Consumer<String> listener;
  private final StringBuilder prefix = new StringBuilder();
  private final StringBuilder markers = new StringBuilder();
  private final List<Break> breaks = new ArrayList<>();
  private boolean atMarker;
  private boolean empty = true;

  /**
   * Where in the marks before a line a new line can start, how much is then before it, and whether
   * it does whatever follows.
   */
  private record Break(int marks, int prefix, boolean always) {}

  /**
   * Creates one.
   *
   * @param spaceAfterMarker whether a marker with nothing behind it needs a space to be one
   */
  LineOutput(StringBuilder out, boolean spaceAfterMarker) {
    this(out, spaceAfterMarker, null, meaning -> {});
  }

  /**
   * Creates one.
   *
   * @param spaceAfterMarker whether a marker with nothing behind it needs a space to be one
   * @param marks what words in the lines stand for, whose further lines stand behind the same marks
   * @param listener is told what a word stands for before that is written
   */
  LineOutput(
      StringBuilder out,
      boolean spaceAfterMarker,
      @Nullable TagMarks marks,
      Consumer<String> listener) {
    this.out = out;
    this.spaceAfterMarker = spaceAfterMarker;
    this.marks = marks;
    this.listener = listener;
  }

  /** Returns whether no line has been written, nor begun. */
  boolean isEmpty() {
    return empty && !atMarker;
  }

  /** Returns whether the next line stands in a container. */
  boolean isNested() {
    return !prefix.isEmpty();
  }

  /** Returns the last list marker before the text of the next line, or a space for none. */
  char marker() {
    int last = markers.length() - 1;
    while (atMarker && last > 0 && markers.charAt(last) == ' ') {
      last--;
    }
    return atMarker && last >= 0 ? markers.charAt(last) : ' ';
  }

  /** Enters a container: its mark on the next line, and what stands before its other lines. */
  int enter(String first, String rest) {
    if (!atMarker) {
      markers.setLength(0);
      markers.append(prefix);
      atMarker = true;
    }
    markers.append(first);
    int length = prefix.length();
    prefix.append(rest);
    return length;
  }

  /** Enters the item of a list, whose other lines are indented by the length of its mark. */
  int enterItem(String mark) {
    int length = enter(mark, "");
    for (int i = 0; i < mark.length(); i++) {
      prefix.append(' ');
    }
    return length;
  }

  /** Enters a container whose blocks start on the next line, indented. */
  int indent(String rest) {
    int length = prefix.length();
    prefix.append(rest);
    return length;
  }

  /**
   * Enters a footnote, whose text starts on a line of its own where it holds the end of a label:
   * the engine takes the last one in a line for that of the footnote.
   *
   * @param apart whether it starts there anyway
   */
  int enterFootnote(String first, String rest, boolean apart) {
    int length = enter(first, rest);
    breaks.add(new Break(markers.length(), prefix.length(), apart));
    return length;
  }

  void leave(int length) {
    if (atMarker) {
      blank();
    }
    prefix.setLength(length);
  }

  /** Writes the text as lines. */
  void lines(StringBuilder text) {
    if (prefix.isEmpty() && !atMarker) {
      append(text, 0, text.length());
      end();
      return;
    }
    int start = 0;
    for (int end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      line(text, start, end);
      start = end + 1;
    }
    line(text, start, text.length());
  }

  /** Writes the text as lines. */
  void lines(String text) {
    lines(text, text.length());
  }

  /** Writes the text up to an index as lines. */
  void lines(String text, int length) {
    if (prefix.isEmpty() && !atMarker) {
      append(text, 0, length);
      end();
      return;
    }
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0 && end < length; end = text.indexOf('\n', start)) {
      line(text, start, end);
      start = end + 1;
    }
    line(text, start, length);
  }

  void line(CharSequence text) {
    line(text, 0, text.length());
  }

  void blank() {
    line("", 0, 0);
  }

  private void line(CharSequence text, int from, int to) {
    if (!breaks.isEmpty()) {
      breakLine(text, from, to);
    }
    StringBuilder before = atMarker ? markers : prefix;
    boolean isBlank = from == to;
    int end = before.length();
    while (isBlank && end > 0 && before.charAt(end - 1) == ' ') {
      end--;
    }
    end += spaceAfterMarker && isBlank && atMarker && end < before.length() ? 1 : 0;
    if (end == before.length()) {
      out.append(before);
    } else {
      out.append(before, 0, end);
    }
    append(text, from, to);
    end();
  }

  private void end() {
    out.append('\n');
    atMarker = false;
    empty = false;
  }

  /** Writes the marks of footnotes on lines of their own where they need it. */
  private void breakLine(CharSequence text, int from, int to) {
    String rest = markers.substring(breaks.get(0).marks()) + text.subSequence(from, to);
    int last = rest.lastIndexOf("]:");
    int done = 0;
    int before = 0;
    for (Break place : breaks) {
      if (place.always() || last >= place.marks() - breaks.get(0).marks()) {
        out.append(prefix, 0, before)
            .append(markers.substring(done, place.marks()).stripTrailing());
        out.append('\n');
        done = place.marks();
        before = place.prefix();
      }
    }
    if (done > 0) {
      markers.replace(0, done, prefix.substring(0, before));
    }
    breaks.clear();
  }

  private void append(CharSequence text, int from, int to) {
    int done = from;
    if (marks != null) {
      for (int word = marks.next(text, from, to); word >= 0; word = marks.next(text, done, to)) {
        out.append(text, done, word);
        String meaning = marks.meaning(text, word);
        listener.accept(meaning);
        meaning(meaning);
        done = marks.end(text, word);
      }
    }
    boolean isWhole = done == 0 && to == text.length();
    out.append(isWhole ? text : text.subSequence(done, to)); // which is copied in one go
  }

  private void meaning(String lines) {
    int done = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', done)) {
      out.append(lines, done, end + 1).append(prefix);
      done = end + 1;
    }
    out.append(lines, done, lines.length());
  }
}
