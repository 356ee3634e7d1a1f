package io.github.articlemodel.markdown;

/**
 * What keeps a read by flexmark bounded, whatever the text. It reads its input through {@link
 * CharSequence#charAt}, so counting those reads gives a measure of its work that is the same on
 * every machine; blocks and paragraphs are looked at before it works on them. Used for one read.
 */
final class FlexmarkGuard {

  /** So many reads for each character. Of 1,733 articles the worst needed 95, most below 17. */
  static final int READS_PER_CHARACTER = 250;

  /** So many reads for any text. */
  static final int READS_ALWAYS = 200_000;

  /** How many blocks may be open in each other. */
  static final int MAX_BLOCKS = 1_000;

  /** How long a paragraph, heading or row of a table may be; its patterns recurse for each one. */
  static final int MAX_PARAGRAPH = 50_000;

  /** How many marks of emphasis and brackets a paragraph may hold: they are searched in pairs. */
  static final int MAX_MARKS = 4_000;

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

  /** The text of a body that counts how often a character of it is read. */
  static final class Counted implements CharSequence {
    private final String text;
    private final long budget;
    private long reads;
    private int last;

    Counted(String text) {
      this.text = text;
      this.budget = READS_ALWAYS + (long) READS_PER_CHARACTER * text.length();
    }

    private void count(int index, int length) {
      reads += length;
      if (length > 0) {
        last = index;
      }
      if (reads > budget) {
        throw new TooCostly(
            index, "more than " + READS_PER_CHARACTER + " reads for each character");
      }
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      reads++;
      last = index;
      if (reads > budget) {
        count(index, 1);
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      count(start, end - start);
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      count(0, text.length());
      return text;
    }

    /** Returns the offset that was read last. */
    int last() {
      return last;
    }

    long reads() {
      return reads;
    }
  }

  private FlexmarkGuard() {}

  /** Checks a text whose inlines are about to be read. */
  static void checkInlines(CharSequence content, int place) {
    int length = content.length();
    if (length > MAX_PARAGRAPH) {
      throw new TooCostly(place, "a paragraph of more than " + MAX_PARAGRAPH + " characters");
    }
    if (length <= MAX_MARKS) {
      return;
    }
    int marks = 0;
    for (int i = 0; i < length; i++) {
      char c = content.charAt(i);
      if (c == '*' || c == '_' || c == '~' || c == '[' || c == ']') {
        marks++;
      }
    }
    if (marks > MAX_MARKS) {
      throw new TooCostly(
          place, "more than " + MAX_MARKS + " marks of emphasis and brackets in a paragraph");
    }
  }

  /** Checks how many blocks are open where another may start. */
  static void checkBlocks(int open, int place) {
    if (open > MAX_BLOCKS) {
      throw new TooCostly(place, "more than " + MAX_BLOCKS + " blocks in each other");
    }
  }
}
