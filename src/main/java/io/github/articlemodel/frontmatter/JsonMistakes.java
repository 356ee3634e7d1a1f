package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.JsonPiece.Kind;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a member that does not read, where, and how to mend it. */
final class JsonMistakes {

  private enum Expected {
    NAME,
    COLON,
    VALUE,
    END
  }

  private final String text;
  private final StringBuilder open = new StringBuilder("{");
  private final List<JsonPiece> pieces;
  private final Deque<JsonPiece> brackets = new ArrayDeque<>();
  private Expected expected = Expected.NAME;
  private @Nullable JsonPiece previous;
  private int at;

  private JsonMistakes(String text, SourceSpan span) {
    this.text = text;
    this.pieces = JsonPiece.of(text, span);
  }

  /** Returns the first mistake in a member in terms of what people write; null for another. */
  static @Nullable JsonRefusal in(String text, SourceSpan member) {
    return new JsonMistakes(text, member).first();
  }

  private @Nullable JsonRefusal first() {
    for (; at < pieces.size(); at++) {
      JsonRefusal mistake = take(pieces.get(at));
      if (mistake != null) {
        return mistake;
      }
      previous = pieces.get(at);
    }
    if (!brackets.isEmpty()) {
      return unclosed(brackets.getLast());
    }
    return switch (expected) {
      case COLON -> colon(pieces.get(pieces.size() - 1));
      case VALUE -> noValue(pieces.get(pieces.size() - 1));
      case NAME, END -> null;
    };
  }

  private @Nullable JsonRefusal take(JsonPiece piece) {
    if (piece.is(Kind.COMMENT)) {
      return comment(text, piece);
    }
    if (piece.is(Kind.UNCLOSED)) {
      return new JsonRefusal(
          "json.unclosed-quote",
          new SourceSpan(piece.start(), piece.start() + 1),
          "the quote is not closed on its line",
          "close it, and write a line end in a text as \\n");
    }
    return switch (expected) {
      case NAME -> name(piece);
      case COLON -> {
        expected = Expected.VALUE;
        yield piece.isSign(text, ":") ? null : otherSign(piece);
      }
      case VALUE -> value(piece);
      case END -> end(piece);
    };
  }

  private @Nullable JsonRefusal name(JsonPiece piece) {
    if (piece.isSign(text, "}") && brackets.size() > 0) {
      return close(piece);
    }
    if (piece.isSign(text, ",")) {
      return strayComma(piece);
    }
    expected = Expected.COLON;
    if (piece.is(Kind.WORD) && JsonWords.isTypographic(text.charAt(piece.start()))) {
      return JsonWords.typographic(text, piece, true);
    }
    return switch (piece.kind()) {
      case STRING -> JsonWords.string(text, piece);
      case SINGLE -> JsonWords.single(text, piece);
      case WORD ->
          new JsonRefusal(
                  "json.name", piece.span(), "a name stands in double quotes", "quote the name")
              .mendedBy(
                  piece.span(), JsonPrinter.quoted(text.substring(piece.start(), piece.end())));
      default -> null;
    };
  }

  private @Nullable JsonRefusal value(JsonPiece piece) {
    boolean list = open.charAt(open.length() - 1) == '[';
    if (piece.isSign(text, "[{")) {
      open.append(text.charAt(piece.start()));
      brackets.add(piece);
      expected = piece.isSign(text, "{") ? Expected.NAME : Expected.VALUE;
      return null;
    }
    if (piece.isSign(text, "]") && list) {
      return close(piece);
    }
    if (piece.isSign(text, ",")) {
      return list ? strayComma(piece) : noValue(piece);
    }
    if (piece.is(Kind.SIGN)) {
      return noValue(piece);
    }
    expected = Expected.END;
    return switch (piece.kind()) {
      case STRING -> JsonWords.string(text, piece);
      case SINGLE -> JsonWords.single(text, piece);
      default -> JsonWords.word(text, piece, at + 1 < pieces.size() ? pieces.get(at + 1) : null);
    };
  }

  /** Takes a closing bracket that no value stands before, or that stands after one. */
  private @Nullable JsonRefusal close(JsonPiece piece) {
    if (previous != null && previous.isSign(text, ",")) {
      return trailingComma(previous);
    }
    char wanted = piece.isSign(text, "]") ? '[' : '{';
    if (brackets.isEmpty() || open.charAt(open.length() - 1) != wanted) {
      return brackets.isEmpty() ? null : unclosed(brackets.getLast());
    }
    open.setLength(open.length() - 1);
    brackets.removeLast();
    expected = Expected.END;
    return null;
  }

  private @Nullable JsonRefusal end(JsonPiece piece) {
    if (piece.isSign(text, "]}")) {
      return brackets.isEmpty() ? extra(piece) : close(piece);
    }
    if (piece.isSign(text, ",") && !brackets.isEmpty()) {
      boolean list = open.charAt(open.length() - 1) == '[';
      expected = list ? Expected.VALUE : Expected.NAME;
      return null;
    }
    boolean values = !piece.is(Kind.SIGN) || piece.isSign(text, "[{");
    return values && !brackets.isEmpty() && previous != null
        ? missingComma(previous)
        : extra(piece);
  }

  private static JsonRefusal extra(JsonPiece piece) {
    return new JsonRefusal(
        "json.after-value",
        piece.span(),
        "this follows the value, expected a comma or the end of the object",
        "quote the whole value if it is a text");
  }

  private static JsonRefusal noValue(JsonPiece piece) {
    return new JsonRefusal(
        "json.no-value", piece.span(), "expected a value here", "write one, or null");
  }

  /** Returns that a colon was expected; an equals sign in its place can be mended. */
  private JsonRefusal otherSign(JsonPiece piece) {
    String sign = text.substring(piece.start(), piece.end());
    boolean mendable = sign.equals("=") || sign.equals("\uFF1A");
    return mendable
        ? new JsonRefusal(
                "json.colon",
                piece.span(),
                "expected a colon after the name, but got " + sign,
                "write a colon in its place")
            .mendedBy(piece.span(), ":")
        : colon(piece);
  }

  private static JsonRefusal colon(JsonPiece piece) {
    return new JsonRefusal(
        "json.colon",
        piece.span(),
        "expected a name in double quotes, a colon and a value",
        "write it like \"title\": \"Flood\"");
  }

  static JsonRefusal unclosed(JsonPiece bracket) {
    return new JsonRefusal(
        "json.unclosed-bracket", bracket.span(), "the bracket is never closed", "close it");
  }

  static JsonRefusal trailingComma(JsonPiece comma) {
    return new JsonRefusal(
            "json.trailing-comma",
            comma.span(),
            "a comma before a closing bracket, and no value between them",
            "remove the comma")
        .mendedBy(comma.span(), "");
  }

  static JsonRefusal strayComma(JsonPiece comma) {
    return new JsonRefusal(
            "json.comma", comma.span(), "a comma that no value stands before", "remove the comma")
        .mendedBy(comma.span(), "");
  }

  static JsonRefusal missingComma(JsonPiece last) {
    return new JsonRefusal(
            "json.missing-comma",
            SourceSpan.at(last.end()),
            "expected a comma between two values",
            "put a comma here")
        .mendedBy(SourceSpan.at(last.end()), ",");
  }

  /** Returns that there is a comment, to be mended by removing it, its line too if it has one. */
  static JsonRefusal comment(String text, JsonPiece comment) {
    int start = comment.start();
    while (start > 0 && Lines.isBlank(text.charAt(start - 1))) {
      start--;
    }
    int after = Lines.skipBlanks(text, comment.end(), text.length());
    boolean ends = after == text.length() || Lines.isBreak(text.charAt(after));
    boolean whole = ends && start > 0 && Lines.isBreak(text.charAt(start - 1));
    int end = whole ? Lines.next(text, after, text.length()) : comment.end();
    return new JsonRefusal(
            "json.comment", comment.span(), "JSON has no comments", "remove the comment")
        .mendedBy(new SourceSpan(start, end), "");
  }
}
