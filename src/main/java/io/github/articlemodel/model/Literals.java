package io.github.articlemodel.model;

/** Normal forms of the texts that records hold. */
final class Literals {

  private Literals() {}

  /** Returns the text with U+0000 and unpaired surrogates replaced by U+FFFD. */
  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return replaceBad(text);
      }
    }
    return text;
  }

  private static String replaceBad(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  static String lines(String text) {
    String lines = withLineFeeds(text);
    return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
  }

  /** Returns the text without the blank lines at its end. */
  static String withoutBlankEnd(String text) {
    String lines = withLineFeeds(text);
    int end = lines.length();
    int at = end;
    while (at > 0 && " \t\n".indexOf(lines.charAt(at - 1)) >= 0) {
      at--;
      if (lines.charAt(at) == '\n') {
        end = at;
      }
    }
    return lines.substring(0, end);
  }

  /**
   * Returns the text of inline HTML: without white space at the start of its further lines, and
   * with a space for a line end that would end the paragraph, as before a blank line or one that
   * looks like the delimiter row of a table.
   */
  static String htmlLines(String text) {
    String lines = withLineFeeds(text);
    if (lines.indexOf('\n') < 0) {
      return lines;
    }
    StringBuilder out = new StringBuilder(lines.length());
    String[] all = lines.split("\n", -1);
    out.append(all[0]);
    for (int i = 1; i < all.length; i++) {
      String line = withoutIndent(all[i]);
      out.append(endsParagraph(line) ? ' ' : '\n').append(line);
    }
    return out.toString();
  }

  private static String withoutIndent(String line) {
    int start = 0;
    while (start < line.length() && isBlank(line.charAt(start))) {
      start++;
    }
    return line.substring(start);
  }

  private static boolean endsParagraph(String line) {
    return line.chars().allMatch(c -> c == '|' || c == ':' || c == '-' || isBlank(c));
  }

  static boolean isBlank(int c) {
    return c == ' ' || c == '\t';
  }

  /** Returns the lines with those of nothing but blanks emptied. */
  static String withEmptyBlankLines(String lines) {
    StringBuilder out = new StringBuilder(lines.length());
    int start = 0;
    while (start < lines.length()) {
      int end = lines.indexOf('\n', start);
      end = end < 0 ? lines.length() : end;
      String line = lines.substring(start, end);
      out.append(line.chars().allMatch(Literals::isBlank) ? "" : line);
      out.append(end < lines.length() ? "\n" : "");
      start = end + 1;
    }
    return out.toString();
  }

  static String oneLine(String text) {
    return withLineFeeds(text).replace('\n', ' ');
  }

  static String withLineFeeds(String text) {
    String sound = text(text);
    return sound.indexOf('\r') < 0 ? sound : sound.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * Returns a label with white space at its ends left out and each other run as one space.
   *
   * @throws IllegalArgumentException if Markdown has no such label
   */
  static String label(String label) {
    String collapsed = collapse(text(label));
    if (collapsed.trim().isEmpty() || collapsed.length() > 999 || !endsUnescaped(collapsed)) {
      throw new IllegalArgumentException(
          "a label is 1 to 999 characters with escaped brackets, and not blank: " + collapsed);
    }
    return collapsed;
  }

  private static String collapse(String label) {
    StringBuilder out = new StringBuilder(label.length());
    boolean space = false;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        space = true;
      } else {
        out.append(space && out.length() > 0 ? " " : "").append(c);
        space = false;
      }
    }
    return out.toString();
  }

  /** Returns whether the bracket after the label would be the first that is not escaped. */
  private static boolean endsUnescaped(String label) {
    int i = 0;
    while (i < label.length()) {
      char c = label.charAt(i);
      if (c == '[' || c == ']') {
        return false;
      }
      boolean escapes =
          c == '\\' && (i + 1 == label.length() || isAsciiPunctuation(label.charAt(i + 1)));
      i += escapes ? 2 : 1;
    }
    return i == label.length();
  }

  private static boolean isAsciiPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }
}
