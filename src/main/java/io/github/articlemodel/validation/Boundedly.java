package io.github.articlemodel.validation;

import java.io.Serial;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Matches regular expressions, and gives up where one takes too many steps. */
final class Boundedly {

  private static final int STEPS_FOR_EACH = 200;
  private static final int STEPS_AT_LEAST = 100_000;

  enum Outcome {
    YES,
    NO,
    TOO_COSTLY
  }

  private Boundedly() {}

  static Outcome matches(Pattern pattern, String text) {
    try {
      Counted counted = new Counted(text, new AtomicLong(steps(text)));
      return pattern.matcher(counted).matches() ? Outcome.YES : Outcome.NO;
    } catch (TooManySteps | StackOverflowError e) {
      return Outcome.TOO_COSTLY; // the engine calls itself for each repetition of a group
    }
  }

  private static long steps(String text) {
    return STEPS_AT_LEAST + (long) STEPS_FOR_EACH * text.length();
  }

  private static final class TooManySteps extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    TooManySteps() {
      super("too many steps", null, false, false);
    }
  }

  /** A text that counts how often it is looked at. */
  private record Counted(CharSequence text, AtomicLong left) implements CharSequence {

    @Override
    public char charAt(int index) {
      if (left.decrementAndGet() < 0) {
        throw new TooManySteps();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
