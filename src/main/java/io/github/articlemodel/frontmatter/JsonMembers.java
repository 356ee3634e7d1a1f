package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.JsonPiece.Kind;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits an object that does not read into its members, without reading them, and finds what is
 * wrong between them. Where its brackets do not match, a line that starts a member in the column of
 * the first one starts one.
 */
final class JsonMembers {

  /**
   * A member.
   *
   * @param span from its name to the end of its value, no comma included
   * @param name where its name stands, or its first piece where it has none
   * @param value the offset where its value starts; its end where it has none
   */
  record Member(SourceSpan span, SourceSpan name, int value) {}

  private final String text;
  private final List<JsonPiece> pieces;
  private final boolean byLines;
  private final List<Member> members = new ArrayList<>();
  private final List<JsonRefusal> mistakes = new ArrayList<>();
  private final List<JsonPiece> current = new ArrayList<>();
  private final List<JsonPiece> remarks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private @Nullable JsonPiece comma;
  private int column = -1;
  private boolean sound = true;
  private int braces;
  private int at;
  private final int lastBrace;

  private JsonMembers(String text, List<JsonPiece> pieces, boolean byLines) {
    this.text = text;
    this.pieces = pieces;
    this.byLines = byLines;
    int last = pieces.size() - 1;
    while (last > 0 && !pieces.get(last).isSign(text, "}")) {
      last--;
    }
    this.lastBrace = last;
  }

  /** Returns the members of a text whose first piece, but for comments, is an opening brace. */
  static JsonMembers of(String text, SourceSpan content) {
    List<JsonPiece> pieces = JsonPiece.of(text, content);
    JsonMembers members = new JsonMembers(text, pieces, false);
    members.split();
    if (members.sound) {
      return members;
    }
    JsonMembers again = new JsonMembers(text, pieces, true);
    again.split();
    return again;
  }

  List<Member> members() {
    return members;
  }

  /** Returns what is wrong between the members. */
  List<JsonRefusal> mistakes() {
    return mistakes;
  }

  private void split() {
    while (pieces.get(at).is(Kind.COMMENT)) {
      mistakes.add(JsonMistakes.comment(text, pieces.get(at)));
      at++;
    }
    JsonPiece brace = pieces.get(at);
    boolean closed = false;
    for (at++; at < pieces.size() && !closed; at++) {
      closed = isEnd(pieces.get(at));
    }
    if (!closed) {
      endMember();
      sound = false;
      mistakes.add(JsonMistakes.unclosed(brace));
    }
    after();
  }

  /** Takes a piece; returns whether it is the brace that closes the object. */
  private boolean isEnd(JsonPiece piece) {
    if (piece.is(Kind.COMMENT)) {
      remarks.add(piece);
      return false;
    }
    sound &= !piece.is(Kind.UNCLOSED);
    boolean starts = startsMember(piece);
    if (starts && byLines && !current.isEmpty() && startsLine(piece)) {
      closeTo(0);
      endMember();
    }
    if (open.length() > 0) {
      boolean outer = piece.isSign(text, "}") && braces == 0;
      sound &= !outer;
      if (!outer) {
        inner(piece);
        return false;
      }
      closeTo(0);
    }
    if (piece.isSign(text, "}") && (!byLines || at == lastBrace)) {
      if (current.isEmpty() && comma != null && !members.isEmpty()) {
        mistakes.add(JsonMistakes.trailingComma(comma));
      }
      endMember();
      return true;
    }
    if (piece.isSign(text, ",")) {
      if (current.isEmpty()) {
        mistakes.add(JsonMistakes.strayComma(piece));
      }
      endMember();
      comma = piece;
      return false;
    }
    if (starts && isWhole()) {
      JsonPiece last = current.get(current.size() - 1);
      if (!last.is(Kind.UNCLOSED)) {
        mistakes.add(JsonMistakes.missingComma(last));
      }
      endMember();
    }
    sound &= !piece.isSign(text, "]}");
    add(piece);
    return false;
  }

  private boolean startsMember(JsonPiece piece) {
    boolean name = piece.is(Kind.STRING) || piece.is(Kind.SINGLE) || piece.is(Kind.WORD);
    return name && at + 1 < pieces.size() && pieces.get(at + 1).isSign(text, ":");
  }

  /** Returns whether a piece stands where the first member of a line stands on its own. */
  private boolean startsLine(JsonPiece piece) {
    return column >= 0 && column(piece) == column;
  }

  /** Returns the column of a piece that starts a line; -1 for another. */
  private int column(JsonPiece piece) {
    int line = piece.start();
    while (line > 0 && Lines.isBlank(text.charAt(line - 1))) {
      line--;
    }
    boolean first = line == 0 || Lines.isBreak(text.charAt(line - 1));
    return first ? piece.start() - line : -1;
  }

  /** Returns whether the current member has a name and a value. */
  private boolean isWhole() {
    return current.size() > 2
        && current.get(1).isSign(text, ":")
        && current.get(current.size() - 1).endsValue(text);
  }

  /** Takes a piece within brackets; one that closes others closes those within them too. */
  private void inner(JsonPiece piece) {
    if (piece.isSign(text, "]}")) {
      boolean list = piece.isSign(text, "]");
      boolean any = list ? open.length() > braces : braces > 0;
      int match = any ? open.lastIndexOf(list ? "[" : "{") : open.length();
      sound &= match == open.length() - 1;
      closeTo(match);
    }
    add(piece);
  }

  private void closeTo(int depth) {
    while (open.length() > depth) {
      braces -= open.charAt(open.length() - 1) == '{' ? 1 : 0;
      open.setLength(open.length() - 1);
    }
  }

  private void add(JsonPiece piece) {
    if (current.isEmpty()) {
      remarks.forEach(remark -> mistakes.add(JsonMistakes.comment(text, remark)));
      if (members.isEmpty()) {
        column = column(piece);
      }
    }
    remarks.clear(); // those within a member are what is wrong with it
    if (piece.isSign(text, "[{")) {
      open.append(text.charAt(piece.start()));
      braces += piece.isSign(text, "{") ? 1 : 0;
    }
    current.add(piece);
  }

  private void endMember() {
    remarks.forEach(remark -> mistakes.add(JsonMistakes.comment(text, remark)));
    remarks.clear();
    if (current.isEmpty()) {
      return;
    }
    JsonPiece first = current.get(0);
    JsonPiece last = current.get(current.size() - 1);
    int end = last.end();
    if (last.is(Kind.UNCLOSED) || last.isSign(text, ",")) {
      boolean ends = text.charAt(end - 1) == ',' && end - 1 > first.start();
      end = ends ? Lines.trimEnd(text, first.start(), end - 1) : end;
    }
    boolean named = current.size() > 1 && current.get(1).isSign(text, ":");
    int value = named ? JsonPiece.overSpace(text, current.get(1).end(), end) : end;
    SourceSpan span = new SourceSpan(first.start(), end);
    SourceSpan name = new SourceSpan(first.start(), Math.min(first.end(), end));
    members.add(new Member(span, name, Math.min(value, end)));
    current.clear();
    comma = null;
  }

  private void after() {
    int from = -1;
    int to = -1;
    for (; at < pieces.size(); at++) {
      JsonPiece piece = pieces.get(at);
      if (piece.is(Kind.COMMENT)) {
        mistakes.add(JsonMistakes.comment(text, piece));
      } else {
        sound &= !piece.isSign(text, "}");
        from = from < 0 ? piece.start() : from;
        to = piece.end();
      }
    }
    if (from >= 0) {
      mistakes.add(
          new JsonRefusal(
              "json.after-object",
              new SourceSpan(from, to),
              "text follows the object",
              "put it into the object, or in the body"));
    }
  }
}
