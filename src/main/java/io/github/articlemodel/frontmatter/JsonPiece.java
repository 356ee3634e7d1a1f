package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of JSON, or of what people take for JSON: it has comments, single quotes and words without
 * quotes too, and any text is some sequence of pieces. White space stands between them.
 */
record JsonPiece(Kind kind, SourceSpan span) {

  /** What a piece is. */
  enum Kind {
    /** A text in double quotes. */
    STRING,
    /** A double quote that is not closed on its line, and the rest of the line. */
    UNCLOSED,
    /** A text in single quotes. */
    SINGLE,
    /** A number, a literal, or any other text without quotes. */
    WORD,
    /** A comment: {@code //}, {@code #} to the end of the line, {@code /* *\/}. */
    COMMENT,
    /** A bracket, a comma or a colon. */
    SIGN
  }

  private static final String SIGNS = "{}[],:";

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Returns whether this is one of some signs. */
  boolean isSign(String text, String signs) {
    return kind == Kind.SIGN && signs.indexOf(text.charAt(start())) >= 0;
  }

  /** Returns whether a value ends with this. */
  boolean endsValue(String text) {
    return kind == Kind.STRING
        || kind == Kind.SINGLE
        || kind == Kind.WORD
        || kind == Kind.UNCLOSED
        || isSign(text, "]}");
  }

  /** Returns all pieces of a stretch of text. */
  static List<JsonPiece> of(String text, SourceSpan span) {
    List<JsonPiece> pieces = new ArrayList<>();
    int at = overSpace(text, span.start(), span.end());
    while (at < span.end()) {
      JsonPiece piece = at(text, at, span.end());
      pieces.add(piece);
      at = overSpace(text, piece.end(), span.end());
    }
    return pieces;
  }

  static int overSpace(String text, int from, int limit) {
    int at = from;
    while (at < limit && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Lines.isBlank(c) || Lines.isBreak(c);
  }

  /** Returns the piece that starts at an offset, which is no white space. */
  static JsonPiece at(String text, int start, int limit) {
    char first = text.charAt(start);
    if (SIGNS.indexOf(first) >= 0) {
      return new JsonPiece(Kind.SIGN, new SourceSpan(start, start + 1));
    }
    if (first == '"' || first == '\'') {
      int close = afterQuote(text, start, limit);
      if (close >= 0) {
        Kind kind = first == '"' ? Kind.STRING : Kind.SINGLE;
        return new JsonPiece(kind, new SourceSpan(start, close));
      }
      if (first == '"') {
        return new JsonPiece(Kind.UNCLOSED, restOfLine(text, start, limit));
      }
    }
    if (first == '#' || text.startsWith("//", start)) {
      return new JsonPiece(Kind.COMMENT, restOfLine(text, start, limit));
    }
    if (text.startsWith("/*", start)) {
      int close = text.indexOf("*/", start + 2);
      int end = close < 0 ? limit : Math.min(limit, close + 2);
      return new JsonPiece(Kind.COMMENT, new SourceSpan(start, end));
    }
    int end = start + 1;
    while (end < limit
        && !isSpace(text.charAt(end))
        && text.charAt(end) != '"'
        && SIGNS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new JsonPiece(Kind.WORD, new SourceSpan(start, end));
  }

  private static SourceSpan restOfLine(String text, int start, int limit) {
    return new SourceSpan(start, Lines.trimEnd(text, start, Lines.end(text, start, limit)));
  }

  /** Returns the offset after the closing quote; -1 where there is none on the line. */
  private static int afterQuote(String text, int start, int limit) {
    int at = start + 1;
    while (at < limit && !Lines.isBreak(text.charAt(at))) {
      char c = text.charAt(at);
      if (c == text.charAt(start)) {
        return at + 1;
      }
      boolean escape = c == '\\' && at + 1 < limit && !Lines.isBreak(text.charAt(at + 1));
      at += escape ? 2 : 1;
    }
    return -1;
  }
}
