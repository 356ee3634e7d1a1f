package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Written;

/** Where each character of a text stands in the source, where escapes and entities are longer. */
final class TextPlaces {

  private static final int[] UNKNOWN = {};
  private static final String SECOND_OF_ENTITY = "\u0338\u20D2\uFE00\u20E5\u0333\u200A";

  private TextPlaces() {}

  /** Returns the offset of each character and of the end; empty where they can't be told. */
  static int[] of(String literal, String source, int start, int end) {
    if (start < 0) {
      return UNKNOWN;
    }
    int[] places = new int[literal.length() + 1];
    int at = start;
    int i = 0;
    while (i < literal.length()) {
      if (at >= end) {
        return UNKNOWN;
      }
      char written = source.charAt(at);
      char read = literal.charAt(i);
      places[i] = at;
      if (written == '\\'
          && at + 1 < end
          && source.charAt(at + 1) == read
          && Escapes.isPunctuation(read)) {
        at += 2;
        i++;
      } else if (written == '&' && isEntity(literal, i, source, at, end)) {
        int after = semicolon(source, at, end) + 1;
        int length = entityLength(literal, i, source, at, after);
        for (int part = i + 1; part < i + length; part++) {
          places[part] = at;
        }
        i += length;
        at = after;
      } else if (written == read || (written == 0 && read == '\uFFFD')) {
        at++;
        i++;
      } else {
        return UNKNOWN;
      }
    }
    places[literal.length()] = at;
    return at <= end ? places : UNKNOWN;
  }

  /** Returns where the entity that begins at an ampersand ends: none is longer than 33. */
  private static int semicolon(String source, int at, int end) {
    for (int i = at + 1; i < end && i < at + 34; i++) {
      if (source.charAt(i) == ';') {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns how many characters an entity gives. Some names give two code points; the second is
   * always one of a few.
   */
  private static int entityLength(String literal, int i, String source, int at, int after) {
    int length = Character.isHighSurrogate(literal.charAt(i)) ? 2 : 1;
    if (i + length >= literal.length()) {
      return literal.length() - i;
    }
    char second = literal.charAt(i + length);
    boolean isSecond =
        SECOND_OF_ENTITY.indexOf(second) >= 0
            || (second == 'j' && source.startsWith("&fjlig;", at));
    boolean isNextToo = after < source.length() && source.charAt(after) == second;
    return isSecond && !isNextToo && source.charAt(at + 1) != '#' ? length + 1 : length;
  }

  /** An ampersand in the text that is an entity in the source, or is written as itself. */
  private static boolean isEntity(String literal, int i, String source, int at, int end) {
    int after = semicolon(source, at, end);
    if (after < 0) {
      return false;
    }
    if (literal.charAt(i) != '&') {
      return true;
    }
    String name = source.substring(at + 1, Math.min(after, at + 12));
    if (name.equals("amp") || name.equals("AMP")) {
      return true;
    }
    return name.startsWith("#") && !literal.startsWith("#", i + 1);
  }

  static Written written(int[] places, int from, int to) {
    return places.length == 0 ? Written.nowhere() : Spans.at(places[from], places[to]);
  }

  static boolean holdsEscape(int[] places, String source, int from, int to) {
    if (places.length == 0) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (source.charAt(places[i]) == '\\' && places[i + 1] == places[i] + 2) {
        return true;
      }
    }
    return false;
  }
}
