package io.github.articlemodel.reading;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts a text where a sentence or a word ends. */
final class Shortening {

  private static final String ELLIPSIS = "…";
  private static final String SENTENCE_ENDS = ".!?…。！？｡";

  private Shortening() {}

  static String toCharacters(String text, int characters) {
    check(characters);
    return text.codePointCount(0, text.length()) <= characters
        ? text
        : cut(
            text,
            text.offsetByCodePoints(0, characters),
            text.offsetByCodePoints(0, characters - 1));
  }

  static String toWords(String text, int words) {
    check(words);
    int[] seen = new int[2];
    WordScan.of(
        text,
        (end, character) -> {
          seen[0]++;
          seen[1] = seen[0] <= words ? end : seen[1];
        });
    if (seen[0] <= words) {
      return text;
    }
    int end = seen[1];
    while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return cut(text, end, seen[1]);
  }

  private static void check(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least 1 must be asked for, but it is " + most);
    }
  }

  /** Returns sentences up to one limit, or words up to another, and an ellipsis. */
  private static String cut(String text, int limit, int wordLimit) {
    int sentence = sentenceEnd(text, limit);
    if (sentence * 2 >= limit) {
      return text.substring(0, sentence);
    }
    int word = border(BreakIterator.getLineInstance(locale(text)), text, wordLimit);
    if (word == 0) {
      word = border(BreakIterator.getCharacterInstance(Locale.ROOT), text, wordLimit);
    }
    return withoutLooseEnd(text.substring(0, word)) + ELLIPSIS;
  }

  /** Returns the last border up to a limit, or up to the white space there; 0 for none. */
  private static int border(BreakIterator borders, String text, int limit) {
    int last = limit;
    while (last < text.length() && Character.isWhitespace(text.charAt(last))) {
      last++;
    }
    borders.setText(text);
    return borders.isBoundary(last) ? last : Math.max(0, borders.preceding(last));
  }

  private static Locale locale(String text) {
    boolean thai = text.chars().anyMatch(c -> c >= 0x0E00 && c <= 0x0E7F);
    return thai ? Locale.forLanguageTag("th") : Locale.ROOT;
  }

  /** Returns the end of the last sentence that ends up to a limit; 0 where none does. */
  private static int sentenceEnd(String text, int limit) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int at = sentences.following(Math.min(limit, text.length() - 1));
    while (at != BreakIterator.DONE && at > 0) {
      int end = text.substring(0, at).stripTrailing().length();
      if (end <= limit && isSentence(text, end)) {
        return end;
      }
      at = sentences.previous();
    }
    return 0;
  }

  /** Returns whether a sentence ends there, and not an abbreviation such as Mr. or p.m. */
  private static boolean isSentence(String text, int end) {
    int mark = end - 1;
    while (mark > 0 && "\"'”’»)]）」』".indexOf(text.charAt(mark)) >= 0) {
      mark--;
    }
    if (mark < 0 || SENTENCE_ENDS.indexOf(text.charAt(mark)) < 0) {
      return mark + 1 < text.length() && text.charAt(mark + 1) == '\n';
    }
    int start = mark;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.charAt(mark) != '.' || (mark - start > 3 && text.indexOf('.', start) == mark);
  }

  private static String withoutLooseEnd(String text) {
    int end = text.length();
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1))
            || ",;:–—-、，；：(（「『".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return text.substring(0, end);
  }
}
