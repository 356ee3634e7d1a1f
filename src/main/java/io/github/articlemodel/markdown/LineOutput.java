package io.github.articlemodel.markdown;

import java.io.IOException;
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
  private boolean atMarker;
  private boolean empty = true;

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
