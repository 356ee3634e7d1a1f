package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text after several edits, one after the other, as pieces of the first text and new text; so
 * that all of them together are edits of the first text.
 */
final class EditedText {

  /** Characters of the first text where {@code inserted} is empty, else new ones at its start. */
  private record Piece(SourceSpan original, String inserted) {

    int length() {
      return original.length() + inserted.length();
    }

    Piece part(int from, int to) {
      return inserted.isEmpty()
          ? new Piece(new SourceSpan(original.start() + from, original.start() + to), "")
          : new Piece(original, inserted.substring(from, to));
    }
  }

  private final List<Piece> pieces;
  private final int originalLength;

  private EditedText(List<Piece> pieces, int originalLength) {
    this.pieces = List.copyOf(pieces);
    this.originalLength = originalLength;
  }

  /** Returns a text of a length with no edit yet. */
  static EditedText ofLength(int length) {
    return new EditedText(List.of(new Piece(new SourceSpan(0, length), "")), length);
  }

  /** Returns this with edits of the text as it is now, none of which overlap. */
  EditedText with(List<TextEdit> edits) {
    List<TextEdit> last = new ArrayList<>(edits);
    last.sort(
        Comparator.<TextEdit>comparingInt(edit -> edit.span().start())
            .thenComparingInt(edit -> edit.span().end()));
    EditedText text = this;
    for (int i = last.size() - 1; i >= 0; i--) {
      text = text.with(last.get(i));
    }
    return text;
  }

  private EditedText with(TextEdit edit) {
    List<Piece> changed = new ArrayList<>();
    int at = 0;
    int place = originalOffset(edit.span().start());
    for (Piece piece : pieces) {
      int before = Math.min(piece.length(), Math.max(0, edit.span().start() - at));
      addPart(changed, piece, 0, before);
      at += piece.length();
    }
    if (!edit.replacement().isEmpty()) {
      changed.add(new Piece(SourceSpan.at(place), edit.replacement()));
    }
    at = 0;
    for (Piece piece : pieces) {
      int from = Math.min(piece.length(), Math.max(0, edit.span().end() - at));
      addPart(changed, piece, from, piece.length());
      at += piece.length();
    }
    return new EditedText(changed, originalLength);
  }

  private static void addPart(List<Piece> pieces, Piece piece, int from, int to) {
    if (from < to) {
      pieces.add(piece.part(from, to));
    }
  }

  /** Returns where in the first text an offset of the text as it is now comes from. */
  int originalOffset(int offset) {
    int at = 0;
    for (Piece piece : pieces) {
      if (offset < at + piece.length()) {
        return piece.original().start() + (piece.inserted().isEmpty() ? offset - at : 0);
      }
      at += piece.length();
    }
    return originalLength;
  }

  /** Returns all edits as edits of the first text, in their order. */
  List<TextEdit> edits() {
    List<TextEdit> edits = new ArrayList<>();
    StringBuilder inserted = new StringBuilder();
    int done = 0;
    for (Piece piece : pieces) {
      if (piece.inserted().isEmpty()) {
        flush(edits, done, piece.original().start(), inserted);
        done = piece.original().end();
      } else {
        inserted.append(piece.inserted());
      }
    }
    flush(edits, done, originalLength, inserted);
    return List.copyOf(edits);
  }

  private static void flush(List<TextEdit> edits, int from, int to, StringBuilder inserted) {
    if (from < to || !inserted.isEmpty()) {
      edits.add(new TextEdit(new SourceSpan(from, to), inserted.toString()));
      inserted.setLength(0);
    }
  }
}
