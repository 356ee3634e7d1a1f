package io.github.articlemodel.figure;

import org.jspecify.annotations.Nullable;

/** Tells where in a range of a text a credit could begin, by what stands before it. */
final class CreditStart {

  static final String STOPS = ".!?…。！？؟۔";
  private static final String FULL_WIDTH_STOPS = "。！？";
  private static final String CLOSERS = "\"'”’»」』)）]";
  private static final String DASHES = "-–—|｜";
  private static final int LONGEST_LABEL = 40;
  private static final int SHORT_LABEL = 8;

  /** The first letter of the scripts without full stops: one of Thai. */
  private static final int FIRST_WITHOUT_STOPS = 0x0E01;

  private final CreditWords words;
  private final String text;
  private final int from;
  private final int to;

  CreditStart(CreditWords words, String text, int from, int to) {
    this.words = words;
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** Returns how a credit could begin at an offset; null where none can. */
  @Nullable CreditFooting at(int at, boolean below) {
    if (isAmongWords(at)) {
      return isLabelInside(at, at - 1) ? CreditFooting.INSIDE : null;
    }
    return mayBegin(at) ? atBorder(at, below) : null;
  }

  /** Returns whether a credit may begin behind a space: behind a word few may. */
  boolean mayFollowSpace(int at) {
    return !isAmongWords(at) || words.mayBeginLabel(text, at, Math.min(to, at + LONGEST_LABEL + 2));
  }

  private @Nullable CreditFooting atBorder(int at, boolean below) {
    if (at == from) {
      return below ? CreditFooting.STOP : CreditFooting.WHOLE;
    }
    char last = text.charAt(at - 1);
    if (last != ' '
        && Character.isLetterOrDigit(last)
        && Character.isLetterOrDigit(text.charAt(at))) {
      return null; // within a word
    }
    int end = Spaces.skipBack(text, from, at);
    boolean space = end < at;
    if (space && Folding.isLetter(text.charAt(end - 1))) {
      return isCopyright(at) || isLabelInside(at, end) ? CreditFooting.INSIDE : null;
    }
    if ((space || FULL_WIDTH_STOPS.indexOf(last) >= 0) && isStop(end)) {
      return CreditFooting.STOP;
    }
    if ((last == '＝' && text.indexOf('、', at) < 0) || last == '｜') {
      return CreditFooting.DASH;
    }
    if (space && end - 1 > from && isSpacedDash(end - 1)) {
      return CreditFooting.DASH;
    }
    int slash = last == '/' ? at - 1 : end - 1;
    if (slash - 1 >= from && text.charAt(slash) == '/' && Spaces.is(text.charAt(slash - 1))) {
      return CreditFooting.SLASH;
    }
    boolean listed = last == '、' && text.indexOf('、', at) < 0;
    if (listed && text.lastIndexOf('＝', at) >= Math.max(from, at - 100)) {
      return CreditFooting.COMMA;
    }
    if (isCopyright(at) || (space && isLabelInside(at, end))) {
      return CreditFooting.INSIDE;
    }
    return space && hasNoStops(text.codePointBefore(end)) ? CreditFooting.SPACE : null;
  }

  /** Returns whether a word begins behind another and a space, as most do. */
  private boolean isAmongWords(int at) {
    return at - 2 >= from
        && text.charAt(at - 1) == ' '
        && Folding.isLetter(text.charAt(at - 2))
        && Folding.isLetter(text.charAt(at));
  }

  /** Returns whether a label begins that may stand with no border before it. */
  private boolean isLabelInside(int at, int before) {
    return words.mayBeginLabel(text, at, Math.min(to, at + LONGEST_LABEL + 2))
        && isLabel(at, before);
  }

  private boolean isLabel(int at, int before) {
    int end = Math.min(to, at + SHORT_LABEL);
    for (int i = at; i < Math.min(to, at + LONGEST_LABEL); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：' || c == '=' || c == '＝') {
        end = i + 2;
        break;
      }
    }
    CreditLabel label = words.label(text, at, Math.min(to, end));
    if (label == null || label.isInside()) {
      return label != null;
    }
    int c = text.codePointAt(at);
    int word = text.lastIndexOf(' ', before - 1) + 1;
    return label.end() == CreditLabel.End.COLON
        && !Character.isLowerCase(c)
        && !hasNoStops(text.codePointBefore(before))
        && !words.isNoName(text, Math.max(from, word), before);
  }

  /** Returns whether a letter or digit stands at an offset, or a mark that begins a credit. */
  private boolean mayBegin(int at) {
    char c = text.charAt(at);
    return Folding.isLetter(c)
        || (c != ' '
            && (Character.isLetterOrDigit(text.codePointAt(at))
                || isCopyright(at)
                || isSymbol(at)));
  }

  /** Returns whether a picture of a camera begins. */
  private boolean isSymbol(int at) {
    int c = text.codePointAt(at);
    return c == 0x1F4F7 || c == 0x1F4F8;
  }

  private static boolean hasNoStops(int c) {
    if (c < FIRST_WITHOUT_STOPS) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case THAI, HAN, HIRAGANA, KATAKANA -> true;
      default -> c == 'ー';
    };
  }

  private boolean isSpacedDash(int at) {
    return DASHES.indexOf(text.charAt(at)) >= 0 && Spaces.is(text.charAt(at - 1));
  }

  private boolean isCopyright(int at) {
    char c = text.charAt(at);
    if (c != '(' && c != '（') {
      return c == '©' || c == 'ⓒ';
    }
    return at + 2 < to
        && (text.charAt(at + 1) == 'c' || text.charAt(at + 1) == 'C')
        && (text.charAt(at + 2) == ')' || text.charAt(at + 2) == '）');
  }

  /** Returns whether a sentence ends before an offset. */
  boolean isStop(int end) {
    int at = end - 1;
    while (at >= from && CLOSERS.indexOf(text.charAt(at)) >= 0 && end - at < 4) {
      at--;
    }
    return at >= from && STOPS.indexOf(text.charAt(at)) >= 0;
  }
}
