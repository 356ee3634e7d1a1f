package io.github.articlemodel.figure;

import java.util.Locale;
import java.util.Set;

/**
 * Tells what may be the name of an agency, a paper, an office or another body: it is in the
 * vocabulary, or has a word that makes a body of what stands around it ({@code Harbour Museum},
 * {@code Gazeta Portowa}, {@code Stadtwerke Ellerau}), or is the name of a site, or has letters
 * that no person's name has ({@code Ellery RCMP}).
 */
final class BodyName {

  private static final int LONGEST_HEAD = 3;
  private static final int MOST_WORDS = 9;
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "for", "and", "de", "da", "do", "di", "del", "des", "du", "la", "le", "les",
          "los", "las", "et", "y", "e", "van", "den", "het", "voor", "en", "für", "und", "der",
          "das", "dei", "della", "delle", "dello", "dos", "i", "w", "dla", "и", "по", "&", "+", "-",
          "at", "in");
  private static final Set<String> OF =
      Set.of(
          "of", "de", "da", "do", "di", "del", "des", "du", "della", "dello", "dei", "delle", "dos",
          "das", "van", "von", "für");

  private BodyName() {}

  /** Returns whether the text itself tells that it is a body. */
  static boolean is(String text, CreditWords words) {
    if (words.isListed(text) || isSite(text)) {
      return true;
    }
    if (isQuoted(text)) {
      String inner = Spaces.strip(text, 1, text.length() - 1);
      return text.length() <= 40
          && !hasAny(text, ".,!?#")
          && !inner.isEmpty()
          && Character.isUpperCase(inner.codePointAt(0));
    }
    if (!PersonName.hasCase(text)) {
      return hasHead(text, words) || endsAsBody(text, words);
    }
    NameWords all = NameWords.of(text, MOST_WORDS);
    int head = head(all, words);
    if (all.count() > MOST_WORDS || !isOfNames(all, head) || isMixed(text)) {
      return false;
    }
    return head == all.count()
        ? head > 1
        : head > 0 || hasBodyWord(all, words) || hasLetters(all, words);
  }

  /**
   * Returns whether the text may be a body, as most that begins with a capital may: where a label
   * says that one follows.
   */
  static boolean isShaped(String text) {
    NameWords all = NameWords.of(text, MOST_WORDS);
    return all.count() <= MOST_WORDS
        && isOfNames(all, 0)
        && !isMixed(text)
        && PersonName.hasCase(text);
  }

  /** Returns whether the text begins with an article in capitals, as the names of papers do. */
  static boolean isTitled(String text, CreditWords words) {
    int end = Math.max(text.indexOf(' '), elision(text) + 1);
    if (end < 1
        || end + 1 >= text.length()
        || !Character.isUpperCase(text.charAt(0))
        || !words.isArticle(text, 0, end)) {
      return false;
    }
    String rest = Spaces.strip(text, end, text.length());
    int last = rest.lastIndexOf(' ');
    boolean adjective =
        last > 0 && rest.substring(last + 1).chars().allMatch(Character::isLowerCase);
    return isShaped(adjective ? rest.substring(0, last) : rest);
  }

  /** Returns the offset of an apostrophe in the first word; -1 where it has none. */
  private static int elision(String text) {
    return text.length() > 2 && isElision(text.charAt(1)) ? 1 : -1;
  }

  private static boolean isElision(char c) {
    return c == '\'' || c == '’';
  }

  /** Returns how many words at the begin make a body of those that follow. */
  private static int head(NameWords all, CreditWords words) {
    for (int n = Math.min(LONGEST_HEAD, all.count()); n > 0; n--) {
      if (words.isBodyHead(all.text(), 0, all.end(n - 1))) {
        return n;
      }
    }
    return 0;
  }

  private static boolean isOfNames(NameWords all, int from) {
    boolean named = from == all.count();
    for (int i = from; i < all.count(); i++) {
      boolean empty = all.start(i) == all.end(i);
      boolean capital = !empty && isCapitalised(all.text(), all.start(i), all.end(i));
      boolean cyrillic =
          !capital && from > 0 && !empty && isCyrillic(all.text().codePointAt(all.start(i)));
      if (!capital && !cyrillic && !(i > 0 && isSmall(all.word(i)))) {
        return false;
      }
      named |= capital || cyrillic;
    }
    return named;
  }

  private static boolean isSmall(String word) {
    return SMALL.contains(word) || isNumber(word);
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** Returns whether a text has one of some characters. */
  static boolean hasAny(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCyrillic(int c) {
    return Character.isLetter(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
  }

  /** Returns whether a word, or what follows a {@code d'} or {@code dell'}, has a capital. */
  private static boolean isCapitalised(String text, int from, int to) {
    if (",;:()[]".indexOf(text.charAt(to - 1)) >= 0) {
      return false;
    }
    int first = text.codePointAt(from);
    if (Character.isUpperCase(first)) {
      return true;
    }
    int at = from;
    for (int i = from + 1; i < Math.min(to - 1, from + 6); i++) {
      at = isElision(text.charAt(i)) ? i + 1 : at;
    }
    return Character.isUpperCase(text.codePointAt(at))
        || (to - from > 2 && first == 'i' && Character.isUpperCase(text.charAt(from + 1)))
        || (Character.isDigit(first)
            && text.substring(from, to).codePoints().anyMatch(Character::isLetter));
  }

  private static boolean hasBodyWord(NameWords all, CreditWords words) {
    String text = all.text();
    int count = all.count();
    if (count > 4 && words.isBodyWord(text, all.start(count - 4), text.length())) {
      return true;
    }
    for (int i = 0; i < count; i++) {
      boolean last = i == count - 1;
      if (words.isBodyWord(text, all.start(i), all.end(i))
          && (last ? i > 0 : isOf(all.word(i + 1)))) {
        return true;
      }
      if (Character.isUpperCase(text.codePointAt(all.start(i)))
          && words.hasBodyEnd(text, all.start(i), all.end(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word joins what it stands between in one name. */
  static boolean isOf(String word) {
    int elided = word.length() > 3 ? Math.max(word.indexOf('\''), word.indexOf('’')) : -1;
    return OF.contains(word)
        || (elided > 0 && elided < 5 && word.charAt(0) == 'd' && elided < word.length() - 1);
  }

  /** Returns whether letters such as {@code RCMP} are a word of it, or {@code BBC} the first. */
  private static boolean hasLetters(NameWords all, CreditWords words) {
    String text = all.text();
    for (int i = 0; i < all.count() && all.count() > 1; i++) {
      int from = all.start(i);
      int to = all.end(i);
      if (to - from > 2 && isOfCapitals(text, from, to) && !isUpperCase(text)) {
        String word = all.word(i);
        boolean spoken = hasAny(word, "AEIOU");
        if (!spoken || (i == 0 && words.isListed(word) && words.endLabel(text) == null)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOfCapitals(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  private static boolean isUpperCase(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean isQuoted(String text) {
    int quote = text.length() < 4 ? -1 : "«„“\"".indexOf(text.charAt(0));
    return quote >= 0 && "»“”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Returns whether the text is the name of a site, such as {@code example.com}. */
  private static boolean isSite(String text) {
    int dot = text.lastIndexOf('.');
    int end = text.length() - dot - 1;
    if (dot <= 1 || end < 2 || end > 6 || text.contains("..")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = i > dot ? c >= 'a' && c <= 'z' : Character.isLetterOrDigit(c);
      if (!letter && (i > dot || (c != '.' && c != '-'))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a text of a script without capitals begins with a word such as ministry. */
  private static boolean hasHead(String text, CreditWords words) {
    for (int end = Math.min(text.length() - 1, 20); end > 1; end--) {
      boolean spaced = Spaces.is(text.charAt(end));
      boolean arabic =
          Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.ARABIC;
      if ((spaced || !arabic) && words.isBodyHead(text, 0, end)) {
        return text.length() <= 50 && text.codePoints().noneMatch(Character::isDigit);
      }
    }
    return false;
  }

  private static boolean endsAsBody(String text, CreditWords words) {
    if (text.length() > 20 || hasAny(text, "のはがをにでと的在了,，、。")) {
      return false;
    }
    for (int i = text.length() > 2 ? 0 : 1; i < text.length(); i++) {
      if (words.isBodyWord(text, i, text.length())) {
        return text.indexOf(' ') < 0 || !PersonName.isOfHanOrKana(text);
      }
    }
    return false;
  }

  /** Returns whether letters with capitals stand beside those of a script that has none. */
  private static boolean isMixed(String text) {
    return PersonName.isMixed(text);
  }
}
