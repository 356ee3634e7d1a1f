package io.github.articlemodel.figure;

import io.github.articlemodel.model.CreditKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the credit at the end of a text: in brackets, or after a full stop, a dash or a bar. It
 * looks at the last {@value CreditReader#LONGEST} characters alone, and at few places there.
 */
final class CreditScan {

  private static final int MOST_PLACES = 8;

  private final CreditWords words;
  private final String text;
  private final int from;
  private final int to;
  private final CreditStart starts;

  /** The brackets that end the text, or stand before its full stop; null where none do. */
  private final @Nullable BracketGroup last;

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

  /** Where a credit may begin, and what tells so. */
  private record Place(int start, CreditFooting footing) {}

  private CreditScan(CreditWords words, String text, int from, int to) {
    this.words = words;
    this.text = text;
    this.from = from;
    this.to = to;
    this.starts = new CreditStart(words, text, from, to);
    boolean stopped = to - 1 > from && ".。".indexOf(text.charAt(to - 1)) >= 0;
    this.last = BracketGroup.atEnd(text, from, stopped ? to - 1 : to);
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
    int close = end > from && CreditStart.STOPS.indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
    BracketGroup group =
        found.start() <= end ? null : BracketGroup.atEnd(text, Math.max(from, end - 60), close);
    Said said = found.said();
    if (group == null || said == null) {
      return found;
    }
    String inner = Spaces.strip(text, group.open() + 1, group.close());
    CreditKind kind = words.phrase(inner);
    Said first =
        kind != null
            ? said.as(kind)
            : CreditReader.read(words, inner, CreditFooting.BRACKETS).said();
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
    if (last == null) {
      return null;
    }
    int start = Spaces.skip(text, last.open() + 1, last.close());
    int end = Spaces.skipBack(text, start, last.close());
    int before = Spaces.skipBack(text, from, last.open());
    CreditFooting footing =
        before == from || starts.isStop(before)
            ? CreditFooting.BRACKETS_AFTER_STOP
            : CreditFooting.BRACKETS;
    return found(start, end, before, footing);
  }

  private @Nullable Found withoutBrackets(boolean below) {
    Found unclear = null;
    List<Place> places = new ArrayList<>(0);
    int least = Math.max(from, to - CreditReader.LONGEST);
    // no credit begins within the last brackets and ends behind them
    int most = last == null ? to - 1 : last.open();
    char c = text.charAt(most);
    for (int i = most; i >= least && places.size() < MOST_PLACES; i--) {
      char before = i > from ? text.charAt(i - 1) : '.'; // where the text begins, no letter
      boolean may = Folding.isLetter(c) ? !Folding.isLetter(before) : c != ' ';
      if (may && (before != ' ' || starts.mayFollowSpace(i))) {
        CreditFooting footing = starts.at(i, below);
        if (footing != null && (footing != CreditFooting.WHOLE || mayBeWhole())) {
          places.add(new Place(i, footing));
        }
      }
      c = before;
    }
    for (int i = places.size() - 1; i >= 0; i--) {
      Place place = places.get(i);
      Found found = found(place.start(), to, captionEnd(place), place.footing());
      if (found != null && found.said() != null) {
        return found;
      }
      unclear = unclear == null ? found : unclear;
    }
    return unclear;
  }

  private boolean mayBeWhole() {
    return CreditSigns.mayBe(words, text, from, to);
  }

  private int captionEnd(Place place) {
    CreditFooting footing = place.footing();
    int end = Spaces.skipBack(text, from, place.start());
    if (footing == CreditFooting.DASH
        || footing == CreditFooting.SLASH
        || footing == CreditFooting.COMMA) {
      end = Spaces.skipBack(text, from, Math.max(from, end - 1));
    }
    return end;
  }

  private @Nullable Found found(int start, int end, int captionEnd, CreditFooting footing) {
    Reading reading =
        CreditReader.read(words, text.substring(start, end), footing, text, captionEnd);
    return reading.isNone() || !isBalanced(start, end)
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
}
