package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.JsonPiece.Kind;

/** Finds the end of an object that a text starts with, without fences. */
final class JsonObjectEnd {

  private final String text;
  private final StringBuilder open = new StringBuilder();
  private int braces;
  private boolean sound = true;

  private JsonObjectEnd(String text) {
    this.text = text;
  }

  /**
   * Returns whether what starts with a brace is meant as an object: a name in double quotes or the
   * closing brace follows; or, on the next line, a comment or any name; or a member starts one of
   * the next lines. Templates, attributes of kramdown and the like are none.
   */
  static boolean isStart(String text) {
    int first = JsonPiece.overSpace(text, 1, text.length());
    if (first == text.length()) {
      return false;
    }
    if ("\"}".indexOf(text.charAt(first)) >= 0) {
      return true;
    }
    int lineEnd = Lines.end(text, 1, text.length());
    if (first < lineEnd) {
      boolean comment = JsonPiece.at(text, first, text.length()).is(Kind.COMMENT);
      return comment && Lines.isBlank(text.charAt(1)) && memberFollows(text, lineEnd, 1);
    }
    JsonPiece piece = JsonPiece.at(text, first, text.length());
    boolean name = piece.is(Kind.SINGLE) || piece.is(Kind.WORD);
    return (piece.is(Kind.COMMENT) && text.charAt(first) == '/')
        || (name && colonFollows(text, piece))
        || memberFollows(text, lineEnd, 2);
  }

  /** Returns whether a member follows the brace that a text starts with, or starts a line below. */
  static boolean hasMember(String text) {
    int first = JsonPiece.overSpace(text, 1, text.length());
    boolean here =
        first < text.length() && colonFollows(text, JsonPiece.at(text, first, text.length()));
    return here || memberFollows(text, Lines.end(text, 1, text.length()), 2);
  }

  private static boolean colonFollows(String text, JsonPiece piece) {
    int colon = JsonPiece.overSpace(text, piece.end(), text.length());
    return colon < text.length() && text.charAt(colon) == ':';
  }

  /** Returns whether one of the lines after a line end starts with a name in quotes and a colon. */
  private static boolean memberFollows(String text, int lineEnd, int lines) {
    int end = lineEnd;
    for (int i = 0; i < lines; i++) {
      int line = Lines.next(text, end, text.length());
      end = Lines.end(text, line, text.length());
      int first = Lines.skipBlanks(text, line, end);
      if (first < end
          && text.charAt(first) == '"'
          && colonFollows(text, JsonPiece.at(text, first, end))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the offset after the brace that closes the first one; -1 where none does. */
  static int of(String text) {
    JsonObjectEnd brackets = new JsonObjectEnd(text);
    int end = brackets.byBrackets();
    boolean alone = end >= 0 && endsLine(text, end);
    if (alone && brackets.sound) {
      return end;
    }
    int line = byLines(text);
    return line >= 0 ? line : end;
  }

  /** Returns whether nothing but blanks stands from an offset on to the end of its line. */
  static boolean endsLine(String text, int offset) {
    int at = Lines.skipBlanks(text, offset, text.length());
    return at == text.length() || Lines.isBreak(text.charAt(at));
  }

  private int byBrackets() {
    int at = 0;
    while (at < text.length()) {
      JsonPiece piece = JsonPiece.at(text, at, text.length());
      if (piece.is(Kind.SIGN) && isEnd(text.charAt(at))) {
        return piece.end();
      }
      at = JsonPiece.overSpace(text, piece.end(), text.length());
    }
    return -1;
  }

  /** Takes a sign; a brace closes the brackets that are still open within it. */
  private boolean isEnd(char sign) {
    if (sign == '{' || sign == '[') {
      open.append(sign);
      braces += sign == '{' ? 1 : 0;
    } else if (sign == ']') {
      boolean match = open.charAt(open.length() - 1) == '[';
      sound &= match;
      open.setLength(open.length() - (match ? 1 : 0));
    } else if (sign == '}') {
      while (open.charAt(open.length() - 1) == '[') {
        sound = false;
        open.setLength(open.length() - 1);
      }
      open.setLength(open.length() - 1);
      braces--;
    }
    return braces == 0;
  }

  /**
   * Returns the end of the first line that is a brace alone, where all lines before it could be
   * those of an object; -1 where there is none.
   */
  private static int byLines(String text) {
    int line = Lines.next(text, Lines.end(text, 0, text.length()), text.length());
    while (line < text.length()) {
      int end = Lines.end(text, line, text.length());
      char first = text.charAt(line);
      if (first == '}' && Lines.skipBlanks(text, line + 1, end) == end) {
        return line + 1;
      }
      if (line < end && !Lines.isBlank(first) && "\"{}[],/".indexOf(first) < 0) {
        return -1;
      }
      line = Lines.next(text, end, text.length());
    }
    return -1;
  }
}
