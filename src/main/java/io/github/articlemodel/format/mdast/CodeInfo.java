package io.github.articlemodel.format.mdast;

import org.jspecify.annotations.Nullable;

/**
 * An info string in the two parts that mdast has of it.
 *
 * @param lang the first word; null where there is none
 * @param meta what stands after the white space that follows it; null where that is nothing
 */
record CodeInfo(@Nullable String lang, @Nullable String meta) {

  static CodeInfo of(String info) {
    int end = 0;
    while (end < info.length() && !isBlank(info.charAt(end))) {
      end++;
    }
    int next = end;
    while (next < info.length() && isBlank(info.charAt(next))) {
      next++;
    }
    return new CodeInfo(
        end == 0 ? null : info.substring(0, end),
        next == info.length() ? null : info.substring(next));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Returns the info string with one space between its parts. */
  String toInfo() {
    String first = lang == null ? "" : lang;
    return meta == null ? first : first + " " + meta;
  }
}
