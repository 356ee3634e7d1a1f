package io.github.articlemodel.figure;

import java.util.Arrays;

/** The words of a name, which no copies are made of: each runs up to a space or to the end. */
final class NameWords {

  private final String text;
  private final int count;

  /** Where each begins, and at last where one behind the end would. */
  private final int[] starts;

  private NameWords(String text, int count, int[] starts) {
    this.text = text;
    this.count = count;
    this.starts = starts;
  }

  /**
   * Returns the words of a text; one may be empty.
   *
   * @param most how many there may be, what follows them being one more
   */
  static NameWords of(String text, int most) {
    int[] starts = new int[4];
    int count = 1;
    for (int i = text.indexOf(' '); i >= 0 && count <= most; i = text.indexOf(' ', i + 1)) {
      starts = count + 1 == starts.length ? Arrays.copyOf(starts, most + 2) : starts;
      starts[count++] = i + 1;
    }
    starts[count] = text.length() + 1;
    return new NameWords(text, count, starts);
  }

  String text() {
    return text;
  }

  int count() {
    return count;
  }

  /** Returns the offset of the first character of a word. */
  int start(int word) {
    return starts[word];
  }

  /** Returns the offset after the last character of a word. */
  int end(int word) {
    return starts[word + 1] - 1;
  }

  String word(int word) {
    return text.substring(start(word), end(word));
  }
}
