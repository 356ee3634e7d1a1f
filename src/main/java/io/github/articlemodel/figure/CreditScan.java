package io.github.articlemodel.figure;

import io.github.articlemodel.model.CreditKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the credit at the end of a text: in brackets, or after a full stop, a dash or a bar. It
 * looks at the last {@value CreditReader#LONGEST} characters alone, and at few places there.
 */
final class CreditScan {

  private static final int MOST_PLACES = 8;
  private static final int LONGEST_LABEL = 40;
  private static final int SHORT_LABEL = 8;
  private static final String STOPS = ".!?…。！？؟۔";
  private static final String FULL_WIDTH_STOPS = "。！？";
  private static final String CLOSERS = "\"'”’»」』)）]";
  private static final String DASHES = "-–—|｜";

  /** The first letter of the scripts without full stops: one of Thai. */
  private static final int FIRST_WITHOUT_STOPS = 0x0E01;

  private final CreditWords words;
  private final String text;
  private final int from;
  private final int to;

  /**
   * A text that is a credit, or may be one.
   *
   * @param start the offset of its first character, without brackets
   * @param end the offset after its last one
   * @param captionStart the offset of the first character of the caption
   * @param captionEnd the offset after the last character of the caption
   * @param said what it says; null where it is unclear
   */
  record Found(int start, int end, int captionStart, int captionEnd, @Nullable Said said) {

    /** Returns the same with another kind. */
    Found as(CreditKind kind) {
      return said == null ? this : new Found(start, end, captionStart, captionEnd, said.as(kind));
    }
  }

  private CreditScan(CreditWords words, String text, int from, int to) {
    this.words = words;
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /**
   * Returns the credit that ends a range of a text without white space at its ends; null where
   * there is none.
   *
   * @param below whether the text stands below a picture, where it is no description
   */
  static @Nullable Found in(CreditWords words, String text, int from, int to, boolean below) {
    if (from >= to) {
      return null;
    }
    CreditScan scan = new CreditScan(words, text, from, to);
    Found found = scan.atEnd(below);
    CreditPrefix prefix = CreditPrefix.of(words, text, from, to);
    if (found != null && found.said() != null) {
      Found whole = scan.withPhraseBefore(found);
      return prefix == null || prefix.captionStart() >= whole.captionEnd()
          ? whole
          : scan.withPrefix(whole, prefix);
    }
    return found != null || prefix == null ? found : scan.prefixAlone(prefix);
  }

  private @Nullable Found atEnd(boolean below) {
    Found bare = withoutBrackets(below);
    if (bare != null && bare.said() != null) {
      return bare;
    }
    Found bracketed = inBrackets();
    return bracketed != null ? bracketed : bare;
  }

  private Found withPrefix(Found found, CreditPrefix prefix) {
    Said said = found.said();
    return said == null
        ? found
        : new Found(
            found.start(),
            found.end(),
            prefix.captionStart(),
            found.captionEnd(),
            said.as(prefix.with(said.kind())));
  }

  /** Reads {@code FILE PHOTO: A boat in the harbour.} */
  private @Nullable Found prefixAlone(CreditPrefix prefix) {
    int start = prefix.captionStart();
    boolean sentence =
        prefix.colon()
            && start < to
            && !Character.isLowerCase(text.codePointAt(start))
            && (".!?。".indexOf(text.charAt(to - 1)) >= 0 || words(start) > 3);
    Said said = Said.ofKind(prefix.kind(), text.substring(from, prefix.end()));
    return sentence ? new Found(from, prefix.end(), start, to, said) : null;
  }

  private int words(int start) {
    return text.substring(start, to).split(" ", 5).length;
  }

  /** Adds what stands in brackets before a credit: {@code A boat (Archivbild). Foto: dpa}. */
  private Found withPhraseBefore(Found found) {
    int end = Spaces.skipBack(text, from, found.captionEnd());
    int close = end > from && STOPS.indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
    BracketGroup group =
        found.start() <= end ? null : BracketGroup.atEnd(text, Math.max(from, end - 60), close);
    Said said = found.said();
    if (group == null || said == null) {
      return found;
    }
    String inner = Spaces.strip(text.substring(group.open() + 1, group.close()));
    CreditKind kind = words.phrase(inner);
    Said first =
        kind != null
            ? said.as(kind)
            : CreditReader.read(words, inner, CreditFooting.BRACKETS, "").said();
    if (first == null || group.open() <= from) {
      return found;
    }
    String raw = text.substring(group.open(), found.end());
    return new Found(
        group.open(),
        found.end(),
        from,
        Spaces.skipBack(text, from, group.open()),
        kind != null ? first.in(raw) : first.and(said, raw));
  }

  private @Nullable Found inBrackets() {
    boolean stopped = to - 1 > from && ".。".indexOf(text.charAt(to - 1)) >= 0;
    BracketGroup group = BracketGroup.atEnd(text, from, stopped ? to - 1 : to);
    if (group == null) {
      return null;
    }
    int start = Spaces.skip(text, group.open() + 1, group.close());
    int end = Spaces.skipBack(text, start, group.close());
    int before = Spaces.skipBack(text, from, group.open());
    CreditFooting footing =
        before == from || isStop(before)
            ? CreditFooting.BRACKETS_AFTER_STOP
            : CreditFooting.BRACKETS;
    return found(start, end, before, footing);
  }

  private @Nullable Found withoutBrackets(boolean below) {
    Found unclear = null;
    int[] places = new int[MOST_PLACES];
    CreditFooting[] footings = new CreditFooting[MOST_PLACES];
    int count = 0;
    int least = Math.max(from, to - CreditReader.LONGEST);
    char before = text.charAt(to - 1);
    for (int i = to - 1; i >= least && count < MOST_PLACES; i--) {
      char c = before;
      before = i == from ? ' ' : text.charAt(i - 1);
      boolean inside = isAsciiLetter(c) && isAsciiLetter(before);
      CreditFooting footing = inside ? null : footing(i, below);
      if (footing != null) {
        places[count] = i;
        footings[count++] = footing;
      }
    }
    while (count > 0) {
      int start = places[--count];
      CreditFooting footing = footings[count];
      Found found = found(start, to, captionEnd(start, footing), footing);
      if (found != null && found.said() != null) {
        return found;
      }
      unclear = unclear == null ? found : unclear;
    }
    return unclear;
  }

  private static boolean isAsciiLetter(char c) {
    char lower = (char) (c | 0x20);
    return lower >= 'a' && lower <= 'z';
  }

  private int captionEnd(int start, CreditFooting footing) {
    int end = Spaces.skipBack(text, from, start);
    if (footing == CreditFooting.DASH
        || footing == CreditFooting.SLASH
        || footing == CreditFooting.COMMA) {
      end = Spaces.skipBack(text, from, Math.max(from, end - 1));
    }
    return end;
  }

  private @Nullable Found found(int start, int end, int captionEnd, CreditFooting footing) {
    if (!isBalanced(start, end)) {
      return null;
    }
    String before = text.substring(Math.max(from, captionEnd - 100), captionEnd);
    Reading reading = CreditReader.read(words, text.substring(start, end), footing, before);
    return reading.said() == null && !reading.unclear()
        ? null
        : new Found(start, end, from, captionEnd, reading.said());
  }

  /** Returns whether no bracket is open at the end, or closed that was not opened. */
  private boolean isBalanced(int start, int end) {
    int open = 0;
    for (int i = start; i < end && open >= 0; i++) {
      open += BracketGroup.depth(text.charAt(i));
    }
    return open == 0;
  }

  /** Returns how a credit could begin at an offset; null where none can. */
  private @Nullable CreditFooting footing(int at, boolean below) {
    if (!mayBegin(at)) {
      return null;
    }
    if (at == from) {
      return below ? CreditFooting.STOP : CreditFooting.WHOLE;
    }
    char last = text.charAt(at - 1);
    if (Character.isLetterOrDigit(last) && Character.isLetterOrDigit(text.charAt(at))) {
      return null; // within a word
    }
    int end = Spaces.skipBack(text, from, at);
    boolean space = end < at;
    if (space && isAsciiLetter(text.charAt(end - 1))) {
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

  /** Returns whether a label begins that may stand with no border before it. */
  private boolean isLabelInside(int at, int before) {
    if (!words.mayBeginLabel(text, at, Math.min(to, at + LONGEST_LABEL + 2))) {
      return false;
    }
    int end = Math.min(to, at + SHORT_LABEL);
    for (int i = at; i < Math.min(to, at + LONGEST_LABEL); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：' || c == '=' || c == '＝') {
        end = i + 2;
        break;
      }
    }
    CreditLabel label = words.label(text.substring(at, Math.min(to, end)));
    if (label == null || label.isInside()) {
      return label != null;
    }
    int c = text.codePointAt(at);
    int word = text.lastIndexOf(' ', before - 1) + 1;
    return label.end() == CreditLabel.End.COLON
        && !Character.isLowerCase(c)
        && !hasNoStops(text.codePointBefore(before))
        && !words.isNoName(text.substring(Math.max(from, word), before));
  }

  /** Returns whether a letter or digit stands at an offset, or a mark that begins a credit. */
  private boolean mayBegin(int at) {
    char c = text.charAt(at);
    return isAsciiLetter(c)
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
  private boolean isStop(int end) {
    int at = end - 1;
    while (at >= from && CLOSERS.indexOf(text.charAt(at)) >= 0 && end - at < 4) {
      at--;
    }
    return at >= from && STOPS.indexOf(text.charAt(at)) >= 0;
  }
}
