package io.github.articlemodel.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whether a text begins with a dateline. */
final class DatelineReader {

  private static final int LONGEST = 100;
  private static final int LONGEST_PLACE = 45;
  private static final String DASHES = "—–―";

  /**
   * A dateline.
   *
   * @param start where it begins
   * @param end where it ends, after its colon or dash
   */
  record Reading(
      int start, int end, String place, @Nullable String agency, @Nullable String date) {}

  /** What stands before a colon or dash. */
  private record Head(String places, @Nullable String agency) {}

  private final DatelineWords words = DatelineWords.bundled();
  private final String text;
  private final int start;
  private boolean colon;

  private DatelineReader(String text) {
    this.text = text;
    this.start = text.length() - text.stripLeading().length();
  }

  /** Returns the dateline that the text begins with; null where there is none. */
  static @Nullable Reading read(String text) {
    return new DatelineReader(text).read();
  }

  private @Nullable Reading read() {
    for (int at = start; at < Math.min(text.length(), start + LONGEST); at++) {
      int end = separatorEnd(at);
      if (end > 0) {
        return end < text.length() && !text.substring(end).isBlank()
            ? read(text.substring(start, at), end)
            : null;
      }
    }
    return null;
  }

  /** Returns the end of a colon or dash that stands there and ends a dateline; 0 for none. */
  private int separatorEnd(int at) {
    char c = text.charAt(at);
    if (c == ':' || c == '：') {
      colon = c == '：' || isSpace(at + 1);
      return colon ? at + 1 : 0;
    }
    if (DASHES.indexOf(c) >= 0) {
      return at + 1;
    }
    if (c != '-' || !isSpace(at - 1)) {
      return 0;
    }
    int end = at + 1 < text.length() && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
    return isSpace(end) ? end : 0;
  }

  private boolean isSpace(int at) {
    return at >= 0 && at < text.length() && Character.isSpaceChar(text.charAt(at));
  }

  private @Nullable Reading read(String before, int end) {
    Head head = head(before.strip());
    List<String> parts = new ArrayList<>();
    String date = null;
    for (String part : head.places().split(",", -1)) {
      String said = part.strip();
      boolean year = date != null && said.matches("\\d{4}\\.?");
      if (year) {
        date = date + ", " + said;
      } else if (DatelineDate.read(said.replaceFirst("\\.$", "")) != null && !parts.isEmpty()) {
        date = said;
      } else if (date != null || said.isEmpty()) {
        return null;
      } else {
        parts.add(said);
      }
    }
    if (parts.isEmpty() || parts.size() > 3) {
      return null;
    }
    if (date == null) {
      date = splitDate(parts);
    }
    return isDateline(parts, head.agency(), date)
        ? new Reading(start, end, String.join(", ", parts), head.agency(), date)
        : null;
  }

  /** Takes the brackets or slashes of an agency off the end. */
  private static Head head(String before) {
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    int open =
        last == ')'
            ? before.lastIndexOf('(')
            : last == '/' ? before.lastIndexOf('/', before.length() - 2) : -1;
    if (open <= 0) {
      return new Head(before, null);
    }
    return new Head(
        before.substring(0, open).strip(), before.substring(open + 1, before.length() - 1).strip());
  }

  /** Takes a date without a comma before it off the last part: "LONDON Nov 25". */
  private static @Nullable String splitDate(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    String[] tokens = last.split("\\s+", -1);
    for (int from = 1; from < tokens.length; from++) {
      String date = String.join(" ", List.of(tokens).subList(from, tokens.length));
      if (DatelineDate.read(date) != null) {
        parts.set(parts.size() - 1, String.join(" ", List.of(tokens).subList(0, from)));
        return date;
      }
    }
    return null;
  }

  private boolean isDateline(List<String> parts, @Nullable String agency, @Nullable String date) {
    String place = parts.get(0);
    if (isThai(place)) {
      return parts.stream().allMatch(this::isKnownThai) && (agency == null || isAgency(agency));
    }
    boolean region = parts.size() > 1;
    if (!looksLikeAPlace(place)
        || parts.subList(1, parts.size()).stream().anyMatch(part -> !words.isRegion(part))
        || (agency != null && !isAgency(agency) && !isNamed(agency))) {
      return false;
    }
    boolean by = agency != null && isAgency(agency);
    if (!isInCapitals(place)) {
      return !colon && isCapitalised(place) && (by || (date != null && (isKnown(place) || region)));
    }
    return by
        || (date != null && (!colon || words.isName(place)))
        || region
        || isKnown(place)
        || (!colon && words.isName(place))
        || isMadeOfAPlaceWord(place);
  }

  private boolean looksLikeAPlace(String place) {
    String[] all = place.split("[\\s/]+", -1);
    return place.length() <= LONGEST_PLACE
        && all.length <= 6
        && Stream.of(all).allMatch(DatelineReader::isWord)
        && (isKnown(place) || Stream.of(all).noneMatch(words::isLabel));
  }

  private static boolean isWord(String word) {
    return !word.isEmpty()
        && Character.isLetter(word.codePointAt(0))
        && word.codePoints()
            .allMatch(c -> Character.isLetter(c) || isMark(c) || ".'’-".indexOf(c) >= 0);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Returns whether each of several places is known: LONDON/PARIS. */
  private boolean isKnown(String places) {
    return Stream.of(places.split("/", -1)).allMatch(words::isPlace);
  }

  private boolean isMadeOfAPlaceWord(String place) {
    String[] all = place.split("\\s+", -1);
    return all.length > 1 && (words.beginsAPlace(all[0]) || words.endsAPlace(all[all.length - 1]));
  }

  private static boolean isInCapitals(String place) {
    String name = place.startsWith("Mc") ? place.substring(2) : place;
    return name.length() > 1
        && name.codePoints().noneMatch(Character::isLowerCase)
        && name.codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean isCapitalised(String place) {
    return Character.isUpperCase(place.codePointAt(0));
  }

  private boolean isAgency(String agency) {
    return Stream.of(agency.split("/", -1)).allMatch(part -> words.isAgency(part.strip()));
  }

  /** Returns whether it may name an agency that is not known: few words, each with a capital. */
  private static boolean isNamed(String agency) {
    String[] all = agency.split("\\s+", -1);
    return all.length <= 4 && Stream.of(all).allMatch(word -> isWord(word) && isCapitalised(word));
  }

  private static boolean isThai(String text) {
    return text.codePoints().anyMatch(c -> c >= 0x0E00 && c <= 0x0E7F);
  }

  private boolean isKnownThai(String place) {
    String name = place;
    for (String kind : List.of("จังหวัด", "จ.", "อำเภอ", "อ.")) {
      if (name.startsWith(kind)) {
        name = name.substring(kind.length()).strip();
      }
    }
    return words.isThai(name);
  }
}
