package io.github.articlemodel.model;

/** The grammar of raw HTML, as a scanner that reads each character once. */
final class HtmlTag {

  private final String text;
  private int at;

  private HtmlTag(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Returns whether a text is one HTML tag, comment, instruction, declaration or CDATA section. */
  static boolean isInline(String text) {
    return endOfTag(text, 0) == text.length() || isMarkup(text);
  }

  /** Returns where the open or closing tag that starts at an offset ends, or -1. */
  static int endOfTag(String text, int start) {
    HtmlTag scan = new HtmlTag(text, start);
    return scan.next('<') && (scan.next('/') ? scan.closingTag() : scan.openTag()) ? scan.at : -1;
  }

  private static boolean isMarkup(String text) {
    if (text.startsWith("<!--")) {
      return text.equals("<!-->")
          || text.equals("<!--->")
          || (text.length() >= 7
              && text.endsWith("-->")
              && !text.startsWith(">", 4)
              && !text.startsWith("->", 4)
              && text.indexOf("-->", 4) == text.length() - 3);
    }
    if (text.startsWith("<?")) {
      return text.length() > 4 && !text.contains("??") && text.indexOf("?>") == text.length() - 2;
    }
    if (text.startsWith("<![CDATA[")) {
      return text.indexOf("]]>", 9) == text.length() - 3 && text.length() >= 12;
    }
    return isDeclaration(text);
  }

  private static boolean isDeclaration(String text) {
    if (!text.startsWith("<!") || text.indexOf('>') != text.length() - 1) {
      return false;
    }
    HtmlTag scan = new HtmlTag(text, 2);
    int letters = 0;
    while (isLetter(scan.peek())) {
      scan.at++;
      letters++;
    }
    return letters > 0 && scan.spaces();
  }

  private boolean openTag() {
    if (!tagName()) {
      return false;
    }
    boolean spaced = spaces();
    while (spaced && (isLetter(peek()) || peek() == '_' || peek() == ':')) {
      attributeName();
      spaced = spaces();
      if (next('=')) {
        spaces();
        if (!attributeValue()) {
          return false;
        }
        spaced = spaces();
      }
    }
    next('/');
    return next('>');
  }

  private boolean closingTag() {
    if (!tagName()) {
      return false;
    }
    spaces();
    return next('>');
  }

  private boolean tagName() {
    if (!isLetter(peek())) {
      return false;
    }
    while (isLetter(peek()) || isDigit(peek()) || peek() == '-') {
      at++;
    }
    return true;
  }

  private void attributeName() {
    while (isLetter(peek()) || isDigit(peek()) || "_.:-".indexOf(peek()) >= 0) {
      at++;
    }
  }

  private boolean attributeValue() {
    int quote = peek();
    if (quote == '"' || quote == '\'') {
      int end = text.indexOf(quote, at + 1);
      at = end + 1;
      return end >= 0;
    }
    int start = at;
    while (peek() >= 0 && !isSpace(peek()) && "\"'=<>`".indexOf(peek()) < 0) {
      at++;
    }
    return at > start;
  }

  private boolean spaces() {
    int start = at;
    while (isSpace(peek())) {
      at++;
    }
    return at > start;
  }

  private boolean next(char c) {
    boolean found = peek() == c;
    if (found) {
      at++;
    }
    return found;
  }

  private int peek() {
    return at < text.length() ? text.charAt(at) : -1;
  }

  static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
