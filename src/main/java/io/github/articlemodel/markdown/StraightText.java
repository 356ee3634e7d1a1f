package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Flanking;
import io.github.articlemodel.model.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a text without marks is what is written for it, as most are, by how it begins and
 * ends. Where it is not so told, each of its characters is to be looked at.
 */
final class StraightText {

  private static final int MAX_ASCII = 0x7F;

  private StraightText() {}

  /** Returns whether a text may begin as a word does, for delimiters that no word may follow. */
  static boolean mayGoOn(String text) {
    return text.isEmpty() || text.charAt(0) > MAX_ASCII || Escapes.isLetterOrDigit(text.charAt(0));
  }

  /** Returns whether a line may begin with a text: with a letter, or outside ASCII. */
  static boolean mayStartLine(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return Escapes.isLetter(first) || (first > MAX_ASCII && isNoSpace(first));
  }

  /** Returns whether emphasis or brackets may begin with a text: no footnote is made of them. */
  static boolean mayStart(String text) {
    return !text.isEmpty() && isNoSpace(text.charAt(0)) && text.charAt(0) != '^';
  }

  /** Returns whether a text may stand behind a reference without a label. */
  static boolean mayFollowBracket(String text) {
    return !text.startsWith(":") && !text.startsWith("(");
  }

  /** Returns whether a text may end before an inline, or before what ends the line: null. */
  static boolean mayEndBefore(String text, @Nullable Inline next) {
    char last = text.isEmpty() ? '#' : text.charAt(text.length() - 1);
    if (last == ' ') {
      return next != null && !Neighbours.isBreak(next);
    }
    return last != '!' && last != '#' && isNoSpace(last);
  }

  private static boolean isNoSpace(char c) {
    return c > MAX_ASCII ? !Flanking.isSpace(c) : c > ' ';
  }
}
