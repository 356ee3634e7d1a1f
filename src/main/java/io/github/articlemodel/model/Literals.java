package io.github.articlemodel.model;

import java.util.function.Predicate;

/** Normal forms of the texts that records hold. */
final class Literals {

  private Literals() {}

  /** Returns the text with U+0000 and unpaired surrogates replaced by U+FFFD. */
  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        if (!pair) {
          return replaceBad(text);
        }
        i++;
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
    return joinedWhere(Literals::endsParagraph, text);
  }

  /**
   * Returns the text of a template tag: the same, for blank lines and those with a quote's mark.
   */
  static String tagLines(String text) {
    return joinedWhere(line -> line.isEmpty() || line.startsWith(">"), text);
  }

  private static String joinedWhere(Predicate<String> joins, String text) {
    String lines = withLineFeeds(text);
    if (lines.indexOf('\n') < 0) {
      return lines;
    }
    StringBuilder out = new StringBuilder(lines.length());
    String[] all = lines.split("\n", -1);
    out.append(all[0]);
    for (int i = 1; i < all.length; i++) {
      String line = withoutIndent(all[i]);
      out.append(joins.test(line) ? ' ' : '\n').append(line);
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

  /** Returns the label of a footnote, refused where Markdown has no such label. */
  static String footnoteLabel(String label) {
    String sound = text(label);
    if (!isFootnoteLabel(sound)) {
      throw new IllegalArgumentException(
          "the label of a footnote has no white space, bracket, backtick or <, and no backslash at"
              + " its end: "
              + sound);
    }
    return sound;
  }

  static boolean isFootnoteLabel(String label) {
    return !label.isEmpty()
        && !label.endsWith("\\")
        && label.chars().noneMatch(Literals::endsFootnoteLabel);
  }

  /** A code span, HTML or an address in angle brackets could swallow the bracket at the end. */
  private static boolean endsFootnoteLabel(int c) {
    return "[]`<".indexOf(c) >= 0 || c <= ' ' || Flanking.isSpace(c) || Character.isISOControl(c);
  }

  /** Returns an abbreviation on one line, refused where Markdown has no such one. */
  static String abbreviation(String text) {
    return withoutBrackets(text, "an abbreviation");
  }

  /** Returns the target or the label of a wiki link, refused where there is no such one. */
  static String wiki(String text) {
    return withoutBrackets(text, "a part of a wiki link");
  }

  private static String withoutBrackets(String text, String what) {
    String line = oneLine(text).strip();
    if (line.isEmpty() || line.indexOf('[') >= 0 || line.indexOf(']') >= 0) {
      throw new IllegalArgumentException(what + " is not blank and has no bracket: " + line);
    }
    return line;
  }

  /** Returns an id or a class, refused where an attribute list has no such one. */
  static String attributeWord(String text) {
    String word = text(text);
    boolean bad =
        word.chars().anyMatch(c -> c <= ' ' || Flanking.isSpace(c) || "\"'{}#".indexOf(c) >= 0);
    if (word.isEmpty() || bad || word.startsWith(".")) {
      throw new IllegalArgumentException("not an id or a class: " + word);
    }
    return word;
  }

  static String attributeName(String name) {
    boolean good =
        !name.isEmpty() && (isLetter(name.charAt(0)) || "_:".indexOf(name.charAt(0)) >= 0);
    if (!good || !name.chars().allMatch(c -> isWordCharacter(c) || c == ':' || c == '.')) {
      throw new IllegalArgumentException("not the name of an attribute: " + name);
    }
    return name;
  }

  /** Returns a word of letters, digits, hyphens and underscores. */
  static String word(String word) {
    if (word.isEmpty() || !word.chars().allMatch(Literals::isWordCharacter)) {
      throw new IllegalArgumentException("not a word of letters, digits, - and _: " + word);
    }
    return word;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isWordCharacter(int c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
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
