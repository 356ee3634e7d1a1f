package io.github.articlemodel.format.feed;

/**
 * The document type at the start of XML (<a href="https://www.w3.org/TR/xml/#sec-prolog-dtd">XML
 * 1.0, 2.8</a>), of which nothing is read. The parser of the JDK ends its declarations at the first
 * {@code ]}, be it within quotes, and prints on the standard error where there is none; so it gets
 * a text without them.
 */
final class DocumentType {

  private static final String START = "<!DOCTYPE";

  private final String text;
  private final StringBuilder blank;

  /** Where the document type starts that has no end; -1 where there is none. */
  private final int unclosed;

  private DocumentType(String text) {
    this.text = text;
    this.blank = new StringBuilder();
    int start = start();
    this.unclosed = start < 0 || isClosed(start + START.length()) ? -1 : start;
  }

  static DocumentType of(String text) {
    return new DocumentType(text);
  }

  /** Returns where the document type starts that has no end; -1 where there is none. */
  int unclosed() {
    return unclosed;
  }

  /** Returns the text of the same length and lines, in which spaces stand for the declarations. */
  String text() {
    return blank.isEmpty() ? text : blank + text.substring(blank.length());
  }

  /** Returns where the document type starts; -1 where there is none. */
  private int start() {
    int at = 0;
    while (true) {
      while (at < text.length() && isSpace(text.charAt(at))) {
        at++;
      }
      int next = afterCommentOrInstruction(at);
      if (next < 0 || next == at) {
        return next == at && text.startsWith(START, at) ? at : -1;
      }
      at = next;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** Returns the place itself where none starts there; -1 where it has no end. */
  private int afterCommentOrInstruction(int at) {
    if (text.startsWith("<!--", at)) {
      return after("-->", at + 4);
    }
    return text.startsWith("<?", at) ? after("?>", at + 2) : at;
  }

  private int after(String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? -1 : at + end.length();
  }

  /** Blanks the declarations; returns whether the document type has an end. */
  private boolean isClosed(int from) {
    int declarations = -1;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean isIn = declarations >= 0;
      if (c == '"' || c == '\'') {
        at = text.indexOf(c, at + 1);
      } else if (isIn && c == '<') {
        int next = afterCommentOrInstruction(at);
        at = next == at ? at : next - 1;
      } else if (!isIn && c == '[') {
        declarations = at;
      } else if (isIn && c == ']') {
        blank(declarations, at + 1);
        declarations = -1;
      } else if (!isIn && c == '>') {
        return true;
      }
      if (at < 0) {
        return false;
      }
    }
    return false;
  }

  private void blank(int start, int end) {
    blank.append(text, blank.length(), start);
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      blank.append(isSpace(c) ? c : ' ');
    }
  }
}
