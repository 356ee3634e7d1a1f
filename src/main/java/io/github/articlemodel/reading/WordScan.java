package io.github.articlemodel.reading;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Finds the words of a text. Java's iterator finds those of Thai, which has no spaces between them,
 * by a dictionary, but only where it is asked for Thai; it takes Chinese characters without a space
 * for one word. So a text is taken apart by script first.
 */
final class WordScan {

  /** What a stretch of text is written in. */
  private enum Script {
    THAI,
    CHINESE_OR_JAPANESE,
    OTHER
  }

  /** Takes the words one by one. */
  interface Words {
    /**
     * Takes a word.
     *
     * @param end where it ends, an offset into the text
     * @param character whether it is a single Chinese or Japanese character
     */
    void word(int end, boolean character);
  }

  private final BreakIterator thai = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
  private final BreakIterator other = BreakIterator.getWordInstance(Locale.ROOT);
  private final String text;
  private final Words words;

  private WordScan(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  static void of(String text, Words words) {
    new WordScan(text, words).run();
  }

  private void run() {
    int start = 0;
    while (start < text.length()) {
      Script script = script(text.codePointAt(start));
      int end = start;
      while (end < text.length() && script(text.codePointAt(end)) == script) {
        end += Character.charCount(text.codePointAt(end));
      }
      stretch(script, start, end);
      start = end;
    }
  }

  private void stretch(Script script, int start, int end) {
    switch (script) {
      case THAI -> split(thai, start, end);
      case OTHER -> split(other, start, end);
      case CHINESE_OR_JAPANESE -> {
        for (int at = start; at < end; ) {
          at += Character.charCount(text.codePointAt(at));
          words.word(at, true);
        }
      }
    }
  }

  private void split(BreakIterator iterator, int start, int end) {
    String part = text.substring(start, end);
    iterator.setText(part);
    int from = iterator.first();
    for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
      if (part.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.word(start + to, false);
      }
      from = to;
    }
  }

  private static Script script(int point) {
    if (point < 0x0E00) {
      return Script.OTHER;
    }
    if (point <= 0x0E7F) {
      return Script.THAI;
    }
    return isChineseOrJapanese(point) ? Script.CHINESE_OR_JAPANESE : Script.OTHER;
  }

  /** Returns whether it is a letter of Chinese or Japanese: a sign, a syllable, or Bopomofo. */
  static boolean isChineseOrJapanese(int point) {
    if (point < 0x2E80 || !Character.isLetter(point)) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(point);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.BOPOMOFO
        || point == 0x30FC
        || point == 0xFF70;
  }
}
