package io.github.articlemodel.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes lines, each behind the marks of the containers that it stands in. */
final class LineOutput {

  private final Appendable out;
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
  LineOutput(Appendable out, boolean spaceAfterMarker) {
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
      Appendable out,
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

  void leave(int length) throws IOException {
    if (atMarker) {
      line("");
    }
    prefix.setLength(length);
  }

  /** Writes the text as lines. */
  void lines(CharSequence text) throws IOException {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line(text.subSequence(start, i));
        start = i + 1;
      }
    }
    line(text.subSequence(start, text.length()));
  }

  void line(CharSequence text) throws IOException {
    breakLine(text);
    StringBuilder before = atMarker ? markers : prefix;
    int end = before.length();
    while (text.isEmpty() && end > 0 && before.charAt(end - 1) == ' ') {
      end--;
    }
    end += spaceAfterMarker && text.isEmpty() && atMarker && end < before.length() ? 1 : 0;
    out.append(before, 0, end);
    append(text);
    out.append('\n');
    atMarker = false;
    empty = false;
  }

  /** Writes the marks of footnotes on lines of their own where they need it. */
  private void breakLine(CharSequence text) throws IOException {
    if (!atMarker || breaks.isEmpty()) {
      breaks.clear();
      return;
    }
    String rest = markers.substring(breaks.get(0).marks()) + text;
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

  private void append(CharSequence text) throws IOException {
    int done = 0;
    for (int word = marks == null ? -1 : marks.next(text, 0); marks != null && word >= 0; ) {
      out.append(text, done, word);
      String meaning = marks.meaning(text, word);
      listener.accept(meaning);
      meaning(meaning);
      done = marks.end(text, word);
      word = marks.next(text, done);
    }
    out.append(text, done, text.length());
  }

  private void meaning(String lines) throws IOException {
    int done = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', done)) {
      out.append(lines, done, end + 1).append(prefix);
      done = end + 1;
    }
    out.append(lines, done, lines.length());
  }

  void blank() throws IOException {
    line("");
  }
}
