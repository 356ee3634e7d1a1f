package io.github.articlemodel.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * What keeps a read by flexmark bounded, whatever the text. It reads its input through {@link
 * CharSequence#charAt}, so counting those reads gives a measure of its work that is the same on
 * every machine; blocks and paragraphs are looked at before it works on them. Used for one read.
 */
final class FlexmarkGuard {

  /** So much work for each character. Of 1,733 articles the worst needed 95, most below 17. */
  static final int WORK_PER_CHARACTER = 120;

  /** So much work for any text. */
  static final int WORK_ALWAYS = 200_000;

  /** How many blocks may be open in each other. */
  static final int MAX_BLOCKS = 500;

  /**
   * How long a line, paragraph, heading or row of a table may be: some of the engine's patterns
   * recurse for each character, and need up to 1 KiB of the stack for one.
   */
  static final int MAX_PARAGRAPH = 50_000;

  /** A text that is too costly. Thrown through the engine. */
  @SuppressWarnings("serial") // never serialised
  static final class TooCostly extends RuntimeException {
    private final int place;

    TooCostly(int place, String why) {
      super(why, null, false, false);
      this.place = place;
    }

    /** Returns the offset in the body where it was noticed. */
    int place() {
      return place;
    }
  }

  /** The text of a body that counts how often a character of it is read, and other work. */
  static final class Counted implements CharSequence {
    private final String text;
    private final long budget;
    private long work;
    private int last;

    Counted(String text) {
      this.text = text;
      this.budget = WORK_ALWAYS + (long) WORK_PER_CHARACTER * text.length();
    }

    private void charge(long amount) {
      work += amount;
      if (work > budget) {
        throw new TooCostly(
            last, "more than " + WORK_PER_CHARACTER + " steps of work for each character");
      }
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      last = index;
      if (++work > budget) {
        charge(1);
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      charge(end - start);
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      charge(text.length());
      return text;
    }

    /** Returns the offset that was read last. */
    int last() {
      return last;
    }

    /** Returns the work that was done. */
    long work() {
      return work;
    }
  }

  private FlexmarkGuard() {}

  /** Checks a text before the engine sees it. */
  static void checkLines(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start > MAX_PARAGRAPH) {
        throw new TooCostly(start, "a line of more than " + MAX_PARAGRAPH + " characters");
      }
      start = end + 1;
    }
  }

  /**
   * Checks a text whose inlines are about to be read. The marks of emphasis and brackets in it are
   * searched in pairs, with few reads.
   */
  static void checkInlines(BasedSequence content) {
    int length = content.length();
    if (length > MAX_PARAGRAPH) {
      throw new TooCostly(
          content.getStartOffset(), "a paragraph of more than " + MAX_PARAGRAPH + " characters");
    }
    long marks = 0;
    for (int i = 0; i < length; i++) {
      char c = content.charAt(i);
      if (c == '*' || c == '_' || c == '~' || c == '[' || c == ']') {
        marks++;
      }
    }
    charge(content, marks * marks / 16);
  }

  /**
   * Checks a line at which a block may start. All blocks that are open are asked about it, and the
   * lines of an open paragraph are put together anew.
   */
  static void checkLine(BasedSequence line, int openBlocks, int openLines) {
    if (openBlocks > MAX_BLOCKS) {
      throw new TooCostly(
          line.getStartOffset(), "more than " + MAX_BLOCKS + " blocks in each other");
    }
    charge(line, openBlocks + 40L * openLines);
  }

  private static void charge(BasedSequence chars, long amount) {
    if (chars.getBase() instanceof Counted counted) {
      counted.charge(amount);
    }
  }
}
