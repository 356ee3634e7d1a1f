package io.github.articlemodel.figure;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * Tells what may be the name of a person from other words: one to five words of letters, each with
 * a capital (where its script has capitals) or a particle such as {@code van}, none of them a word
 * such as {@code left}. Of scripts without capitals a name is short, or has several words.
 */
final class PersonName {

  private static final int MOST_WORDS = 5;
  static final int LONGEST = 60;
  private static final int MAX_ASCII = 0x7F;
  private static final String SPACES = "[ \u00A0\u3000]+";
  private static final String JAPANESE_PARTICLES = "のはがをにでとへも";
  private static final String KOREAN_PARTICLES = "의은는을를에과와";

  private PersonName() {}

  static boolean is(String text, CreditWords vocabulary) {
    if (text.length() > LONGEST) {
      return false;
    }
    boolean named = false;
    int count = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = endOfWord(text, start);
      if (++count > MOST_WORDS || start == end || !mayBeOfName(text, start, end)) {
        return false;
      }
      boolean particle = vocabulary.isParticle(text, start, end);
      if (!particle && (!hasCapital(text, start, end) || vocabulary.isNoName(text, start, end))) {
        return false;
      }
      named |= !particle;
      start = end == text.length() ? end + 1 : endOfSpaces(text, end);
    }
    return named && (hasCase(text) ? !isMixed(text) : isShaped(List.of(text.split(SPACES))));
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int endOfSpaces(String text, int from) {
    int end = from;
    while (end < text.length() && isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u3000';
  }

  /** Returns whether the text is such as {@code @name}. */
  static boolean isHandle(String text) {
    boolean handle = text.length() > 1 && text.charAt(0) == '@';
    for (int i = 1; handle && i < text.length(); i++) {
      char c = text.charAt(i);
      handle = Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }
    return handle;
  }

  /** Returns whether a word ends with a full stop that is not of an initial or a title. */
  private static boolean endsSentence(String word) {
    boolean title = word.length() <= 5 && hasCase(word);
    boolean initials = word.indexOf('.') < word.length() - 1 && !word.contains("..");
    return word.contains("..") || (word.endsWith(".") && !title && !initials);
  }

  /** Returns whether words of a script without capitals have the shape of a name. */
  private static boolean isShaped(List<String> words) {
    String all = String.join("", words);
    boolean han = isOf(all, UnicodeScript.HAN);
    if (han) {
      return all.length() >= 2 && all.length() <= 5 && all.indexOf('的') < 0;
    }
    if (isOfHanOrKana(all)) {
      return all.length() <= 12
          && !all.contains("から")
          && !all.contains("まで")
          && all.chars().noneMatch(c -> JAPANESE_PARTICLES.indexOf(c) >= 0);
    }
    if (isOf(all, UnicodeScript.HANGUL)) {
      return words.size() == 1
          ? all.length() >= 2 && all.length() <= 4
          : words.stream().noneMatch(PersonName::endsInParticle);
    }
    return words.size() > 1 && words.size() <= 4;
  }

  private static boolean endsInParticle(String word) {
    return KOREAN_PARTICLES.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static boolean isOf(String text, UnicodeScript... scripts) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      UnicodeScript script = UnicodeScript.of(c);
      boolean one = script == UnicodeScript.COMMON;
      for (UnicodeScript each : scripts) {
        one |= script == each;
      }
      if (!one) {
        return false;
      }
    }
    return true;
  }

  static boolean isOfHanOrKana(String text) {
    boolean latin = !text.isEmpty() && Folding.isLetter(text.charAt(0));
    return !latin && isOf(text, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
  }

  /** Returns whether letters with capitals stand beside those of a script that has none. */
  static boolean isMixed(String text) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c > MAX_ASCII
          && Character.getType(c) == Character.OTHER_LETTER
          && UnicodeScript.of(c) != UnicodeScript.LATIN) {
        return hasCase(text);
      }
    }
    return false;
  }

  /** Returns whether the text is of a script with capitals and small letters. */
  static boolean hasCase(String text) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isCased(c)) {
        return true;
      }
    }
    return false;
  }

  static boolean isCased(int c) {
    return c <= MAX_ASCII
        ? Folding.isLetter((char) c)
        : Character.isUpperCase(c) || Character.isLowerCase(c);
  }

  /** Returns whether a word is of letters and marks in them, and does not end a sentence. */
  private static boolean mayBeOfName(String text, int from, int to) {
    boolean dots = false;
    int c;
    for (int i = from; i < to; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c > MAX_ASCII || !Folding.isLetter((char) c)) {
        dots |= c == '.';
        if (!Character.isLetter(c) && !isMark(c) && ".'’ʼ-‐‑·".indexOf(c) < 0) {
          return false;
        }
      }
    }
    return !dots || !endsSentence(text.substring(from, to));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Returns whether the word, or what follows a {@code d'} or {@code al-}, begins with one. */
  private static boolean hasCapital(String text, int from, int to) {
    int first = text.codePointAt(from);
    if (!Character.isLowerCase(first)) {
      return Character.isLetter(first);
    }
    for (int i = from + 1; i < to - 1; i++) {
      if ("'’ʼ-‐‑".indexOf(text.charAt(i)) >= 0) {
        return i - from <= 3 && Character.isUpperCase(text.codePointAt(i + 1));
      }
    }
    return false;
  }
}
