package io.github.articlemodel.validation;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Counts how many steps a regular expression can take without a look at the text, which is what
 * {@link Boundedly} counts: those of counted repetitions of what may be empty, such as {@code
 * (?:(?:){1000}){1000}}, and of places such as {@code \b}. What can match nothing in several ways,
 * such as {@code (?:|)} or {@code \b?}, is tried in each of them, with all that follows; what needs
 * a character has no such way.
 */
final class IdleSteps {

  /** How many steps there may be. */
  static final int MOST = 10_000;

  private static final String PLACES = "bBAGzZ";
  private static final String WITH_BRACES = "pPxN";

  /** A group that is open. */
  private static final class Group {
    final boolean isLook;
    long steps;
    long waysUpToHere = 1;
    long waysOfBranches;

    Group(boolean isLook) {
      this.isLook = isLook;
    }

    /** Returns in how many ways it can match nothing. */
    long ways() {
      return isLook ? 1 : bounded(waysOfBranches + waysUpToHere);
    }
  }

  private final String text;
  private final Deque<Group> open = new ArrayDeque<>();
  private int at;
  private boolean hasComments;

  /** The last item, which a repetition may follow. */
  private long steps;

  /** In how many ways it can match nothing. */
  private long ways = 1;

  private IdleSteps(String text) {
    this.text = text;
  }

  /** Returns whether an expression that {@link java.util.regex.Pattern} takes has too many. */
  static boolean areTooMany(String expression) {
    return new IdleSteps(expression).count() > MOST;
  }

  private long count() {
    open.push(new Group(false));
    while (at < text.length()) {
      next(text.charAt(at++));
    }
    endItem();
    long all = 0;
    for (Group group : open) {
      all += group.steps;
    }
    return all;
  }

  private void next(char c) {
    switch (c) {
      case '(' -> openGroup();
      case ')' -> closeGroup();
      case '|' -> {
        endItem();
        Group group = group();
        group.waysOfBranches = bounded(group.waysOfBranches + group.waysUpToHere);
        group.waysUpToHere = 1;
      }
      case '[' -> {
        skipClass();
        item(0, 0);
      }
      case '\\' -> escape();
      case '^', '$' -> item(1, 1);
      case '?', '*' -> repeat(0);
      case '+' -> repeat(1);
      case '{' -> repeat(least());
      default -> {
        if (!hasComments || (c != '#' && !Character.isWhitespace(c))) {
          item(0, 0);
        } else if (c == '#') {
          skipPast("\n");
        }
      }
    }
  }

  private Group group() {
    return open.getFirst();
  }

  private static long bounded(long number) {
    return Math.min(Integer.MAX_VALUE, number);
  }

  private void item(long itsSteps, long itsWays) {
    endItem();
    steps = itsSteps;
    ways = itsWays;
  }

  private void endItem() {
    Group group = group();
    group.steps = bounded(group.steps + Math.max(1, group.waysUpToHere) * steps);
    group.waysUpToHere = bounded(group.waysUpToHere * ways);
    steps = 0;
    ways = 1;
  }

  private void repeat(long least) {
    if (ways > 0) {
      steps = bounded(Math.max(1, least) * (1 + steps));
    }
    if (least == 0) { // the engine ends a repetition of several ways with the first that is empty
      ways = bounded(ways + 1);
    }
    if (at < text.length() && (text.charAt(at) == '?' || text.charAt(at) == '+')) {
      at++; // reluctant or possessive
    }
  }

  /** Returns the number after a brace, and goes on behind the closing one. */
  private long least() {
    long number = 0;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      number = Math.min(Integer.MAX_VALUE, number * 10 + Character.digit(text.charAt(at++), 10));
    }
    skipPast("}");
    return number;
  }

  private void openGroup() {
    endItem();
    if (!text.startsWith("?", at)) {
      open.push(new Group(false));
      return;
    }
    boolean isLook = text.startsWith("=", at + 1) || text.startsWith("!", at + 1);
    boolean isBehind = text.startsWith("<=", at + 1) || text.startsWith("<!", at + 1);
    boolean isNamed = text.startsWith("<", at + 1) && !isBehind;
    at++;
    if (isNamed) {
      skipPast(">");
    } else {
      boolean isOn = true;
      while (at < text.length() && "imsdxuU-".indexOf(text.charAt(at)) >= 0) {
        isOn &= text.charAt(at) != '-';
        hasComments |= isOn && text.charAt(at) == 'x';
        at++;
      }
      at += isBehind ? 2 : 1;
    }
    if (text.charAt(at - 1) != ')') { // flags alone are no group
      open.push(new Group(isLook || isBehind));
    }
  }

  private void closeGroup() {
    endItem();
    if (open.size() > 1) {
      Group group = open.pop();
      item(1 + group.steps, group.ways());
    }
  }

  private void escape() {
    char c = at < text.length() ? text.charAt(at++) : '\\';
    if (text.startsWith("\\Q\\E", Math.max(0, at - 2))) {
      at += 2; // nothing at all
    } else if (c == 'Q') {
      skipPast("\\E");
      item(0, 0);
    } else if (PLACES.indexOf(c) >= 0) {
      if (text.startsWith("{g}", at)) {
        at += 3;
      }
      item(1, 1);
    } else if (c == 'k' || (c >= '1' && c <= '9')) {
      if (c == 'k') {
        skipPast(">");
      }
      item(1, 1); // what a group has taken, which may be nothing
    } else {
      if (WITH_BRACES.indexOf(c) >= 0 && text.startsWith("{", at)) {
        skipPast("}");
      }
      item(0, 0);
    }
  }

  private void skipClass() {
    int depth = 1;
    while (at < text.length() && depth > 0) {
      char c = text.charAt(at++);
      if (c == '\\' && text.startsWith("Q", at)) {
        skipPast("\\E");
      } else if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      }
    }
  }

  private void skipPast(String end) {
    int found = text.indexOf(end, at);
    at = found < 0 ? text.length() : found + end.length();
  }
}
