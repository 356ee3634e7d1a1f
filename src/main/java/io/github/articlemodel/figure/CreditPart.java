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

  private static final String HARD = "/／|｜:：=＝,，、،&;；・()（）[]";

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
    /** A slash, a bar, a bracket, or a word such as {@code via}: a body follows. */
    SLASH,
    /**
     * A word such as {@code for}, after a label: the body follows that the picture was made for.
     */
    FOR
  }

  /** Returns the text without a full stop at its end, but for that of an abbreviation. */
  static String withoutStop(String value) {
    int last = value.length() - 1;
    if (last < 3 || (value.charAt(last) != '.' && value.charAt(last) != '。')) {
      return value;
    }
    int word = Math.max(value.lastIndexOf(' '), value.lastIndexOf('.', last - 1)) + 1;
    String abbreviation = value.substring(word, last);
    return abbreviation.length() < 2 || abbreviation.equals("Jr") || abbreviation.equals("Sr")
        ? value
        : value.substring(0, last);
  }

  /** Returns the parts in their order, empty ones left out. */
  static List<CreditPart> split(String value, CreditWords words, CreditAfter after) {
    List<CreditPart> parts = new ArrayList<>(2);
    Separator before = Separator.NONE;
    int start = 0;
    int at = 0;
    while (at < value.length()) {
      if (at > 0 && Folding.isLetter(value.charAt(at))) {
        at++;
        continue;
      }
      Separator here = separator(value.charAt(at));
      int end = at + 1;
      boolean space = at == 0 || Spaces.is(value.charAt(at));
      if (here == Separator.NONE
          && (isSpacedHyphen(value, at) || joinsAgency(value, start, at, words))) {
        here = Separator.SLASH;
      } else if (here == Separator.NONE && space) {
        int wordStart = Spaces.is(value.charAt(at)) ? at + 1 : at;
        int wordEnd = wordEnd(value, wordStart);
        here =
            wordEnd == value.length()
                ? Separator.NONE
                : joiner(value, start, wordStart, wordEnd, words, after);
        end = here == Separator.NONE ? at + 1 : wordEnd;
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

  /** Returns what a word stands for: {@code from} and its like join only what is before a body. */
  private static Separator joiner(
      String value, int start, int wordStart, int wordEnd, CreditWords words, CreditAfter after) {
    if (!words.mayJoin(value, wordStart, wordEnd)) {
      return Separator.NONE;
    }
    String word = value.substring(wordStart, wordEnd);
    Separator joiner = words.joiner(word);
    int end = wordEnd;
    while (end < value.length() && HARD.indexOf(value.charAt(end)) < 0) {
      end++;
    }
    if (joiner == Separator.AND && isOneBody(value.substring(wordStart, end), words)) {
      return Separator.NONE;
    }
    if (joiner == Separator.AND && wordStart == 0) {
      return Separator.NONE;
    }
    boolean made = after != CreditAfter.NOTHING && words.isFor(word);
    if (joiner != Separator.NONE || !(made || words.isFrom(word))) {
      return joiner;
    }
    if (BodyName.isOf(word) && words.isBody(Spaces.strip(value, start, end))) {
      return Separator.NONE;
    }
    String rest = withoutArticle(Spaces.strip(value, wordEnd, end), words);
    if (words.isBody(rest) || words.isTool(rest)) {
      return Separator.SLASH;
    }
    return made && wordStart > 0 && BodyName.isShaped(rest) ? Separator.FOR : Separator.NONE;
  }

  /** Returns whether a word such as {@code and} is a part of {@code Fire and Rescue Service}. */
  private static boolean isOneBody(String rest, CreditWords words) {
    return words.isBodyWord("Fire " + Spaces.strip(rest));
  }

  private static void add(List<CreditPart> parts, String text, Separator before) {
    String stripped = Spaces.strip(text);
    if (!stripped.isEmpty()) {
      parts.add(new CreditPart(stripped, before));
    }
  }

  private static String withoutArticle(String text, CreditWords words) {
    int space = text.indexOf(' ');
    boolean small = space > 0 && Character.isLowerCase(text.charAt(0));
    return small && words.isArticle(text, 0, space) && !words.isListed(text)
        ? text.substring(space + 1)
        : text;
  }

  /** Returns whether a hyphen joins a name of several words and an agency. */
  private static boolean joinsAgency(String value, int start, int at, CreditWords words) {
    return value.charAt(at) == '-'
        && Spaces.strip(value, start, at).indexOf(' ') > 0
        && words.isAgency(value.substring(at + 1));
  }

  private static boolean isSpacedHyphen(String value, int at) {
    return value.charAt(at) == '-'
        && at > 0
        && at + 1 < value.length()
        && Spaces.is(value.charAt(at - 1))
        && Spaces.is(value.charAt(at + 1));
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
      case '/', '／', '–', '—', '|', '｜', ':', '：', '=', '＝', '(', ')', '（', '）', '[', ']' ->
          Separator.SLASH;
      case ',', '，', '、', '،' -> Separator.COMMA;
      case '&', ';', '；', '・' -> Separator.AND;
      default -> Separator.NONE;
    };
  }
}
