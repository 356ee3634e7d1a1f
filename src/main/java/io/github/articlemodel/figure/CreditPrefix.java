package io.github.articlemodel.figure;

import io.github.articlemodel.model.CreditKind;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a caption and says that the picture is from the archive, as in {@code FILE
 * PHOTO: A boat.}, {@code FILE - A boat.} and {@code (FILES) A boat.}
 *
 * @param captionStart where the caption begins; at the prefix itself where it is a part of a
 *     sentence: {@code File photo of a boat.}
 * @param end the offset after the words
 * @param colon whether a colon follows
 * @param kind what it says
 */
record CreditPrefix(int captionStart, int end, boolean colon, CreditKind kind) {

  /** How long it may be in a text at most. */
  static final int LONGEST = 40;

  private static final String DASHES = "-–—";
  private static final String OPENERS = "([（【［";

  /** Returns whether a text may begin with one; most don't. */
  static boolean mayBegin(CreditWords words, String text, int from) {
    return OPENERS.indexOf(text.charAt(from)) >= 0 || words.mayBeginPrefix(text, from);
  }

  /** Returns the one that begins a range; null where it begins otherwise. */
  static @Nullable CreditPrefix of(CreditWords words, String text, int from, int to) {
    boolean bracket = from < to && OPENERS.indexOf(text.charAt(from)) >= 0;
    int start = bracket ? from + 1 : from;
    int most = words.longestPrefix(text, start, Math.min(to - 1, start + LONGEST));
    for (int end = start + most; end > start; end--) {
      CreditKind kind = isBorder(text, end) ? words.prefix(text, start, end) : null;
      if (kind == null) {
        continue;
      }
      int mark = Spaces.skip(text, end, to);
      char c = mark < to ? text.charAt(mark) : ' ';
      boolean colon = !bracket && ":：".indexOf(c) >= 0;
      boolean dash = !bracket && mark > end && DASHES.indexOf(c) >= 0;
      boolean closed = bracket && mark == end && ")]）】］".indexOf(c) >= 0;
      boolean apart = (colon || dash || closed) && mark + 1 < to;
      boolean word = text.substring(start, end).indexOf(' ') < 0 && end - start < 8;
      if (!apart && (bracket || (word && PersonName.hasCase(text.substring(start, end))))) {
        return null;
      }
      return new CreditPrefix(apart ? Spaces.skip(text, mark + 1, to) : from, end, colon, kind);
    }
    return null;
  }

  private static boolean isBorder(String text, int end) {
    return !Spaces.is(text.charAt(end - 1))
        && !(PersonName.isCased(text.codePointAt(end))
            && PersonName.isCased(text.codePointBefore(end)));
  }

  /** Returns what a credit is, with this before its caption. */
  CreditKind with(CreditKind said) {
    return switch (said) {
      case PHOTOGRAPHER, AGENCY, HANDOUT -> kind;
      default -> said;
    };
  }
}
