package io.github.articlemodel.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the names and bodies in a credit.
 *
 * @param text the words, without white space at the ends
 * @param separator what stands before it
 */
record CreditPart(String text, Separator separator) {

  /** What stands between two parts of a credit. */
  enum Separator {
    /** Nothing: it is the first part. */
    NONE,
    /**
     * A word such as {@code and}, an ampersand or a semicolon: another of the same sort follows.
     */
    AND,
    /** A comma: another name follows, or a body, or a place. */
    COMMA,
    /** A slash, a bar, or a word such as {@code via}: a body follows. */
    SLASH
  }

  /** Returns the parts in their order, empty ones left out. */
  static List<CreditPart> split(String value) {
    List<CreditPart> parts = new ArrayList<>();
    Separator before = Separator.NONE;
    int start = 0;
    int at = 0;
    while (at < value.length()) {
      Separator here = separator(value.charAt(at));
      int end = at + 1;
      if (here == Separator.NONE && Spaces.is(value.charAt(at))) {
        int wordEnd = wordEnd(value, at + 1);
        here = CreditWords.bundled().joiner(value.substring(at + 1, wordEnd));
        end = here == Separator.NONE || wordEnd == value.length() ? at + 1 : wordEnd;
        here = end == at + 1 ? Separator.NONE : here;
      }
      if (here != Separator.NONE) {
        add(parts, value.substring(start, at), before);
        before = here;
        start = end;
      }
      at = end;
    }
    add(parts, value.substring(start), before);
    return parts;
  }

  private static void add(List<CreditPart> parts, String text, Separator before) {
    String stripped = Spaces.strip(text);
    if (!stripped.isEmpty()) {
      parts.add(new CreditPart(stripped, before));
    }
  }

  private static int wordEnd(String value, int from) {
    int end = from;
    while (end < value.length() && !Spaces.is(value.charAt(end))) {
      end++;
    }
    return end;
  }

  private static Separator separator(char c) {
    return switch (c) {
      case '/', '／', '|', '｜' -> Separator.SLASH;
      case ',', '，', '、', '،' -> Separator.COMMA;
      case '&', ';', '；', '・' -> Separator.AND;
      default -> Separator.NONE;
    };
  }
}
