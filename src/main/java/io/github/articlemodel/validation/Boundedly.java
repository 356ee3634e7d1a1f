package io.github.articlemodel.validation;

import java.io.Serial;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Matches regular expressions, and gives up where one takes too many steps. Those that it takes
 * without a look at the text are not counted: {@link IdleSteps} is for them.
 */
final class Boundedly {

  private static final int STEPS_FOR_EACH = 200;
  private static final int STEPS_AT_LEAST = 100_000;

  enum Outcome {
    YES,
    NO,
    TOO_COSTLY
  }

  private Boundedly() {}

  /** Returns whether an expression matches a whole text. */
  static Outcome matches(Pattern pattern, String text) {
    return look(pattern, text, Matcher::matches);
  }

  /** Returns whether an expression matches anywhere in a text. */
  static Outcome finds(Pattern pattern, String text) {
    return look(pattern, text, Matcher::find);
  }

  private static Outcome look(Pattern pattern, String text, Predicate<Matcher> how) {
    try {
      Counted counted = new Counted(text, new Budget(steps(text)));
      return how.test(pattern.matcher(counted)) ? Outcome.YES : Outcome.NO;
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
  private static final class Counted implements CharSequence {

    private final CharSequence text;
    private final Budget budget;

    Counted(CharSequence text, Budget budget) {
      this.text = text;
      this.budget = budget;
    }

    @Override
    public char charAt(int index) {
      budget.spend();
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), budget);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  /** How often may still be looked. */
  private static final class Budget {
    private long left;

    Budget(long steps) {
      this.left = steps;
    }

    void spend() {
      if (--left < 0) {
        throw new TooManySteps();
      }
    }
  }
}
