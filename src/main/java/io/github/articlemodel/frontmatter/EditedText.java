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
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(
        Comparator.<TextEdit>comparingInt(edit -> edit.span().start())
            .thenComparingInt(edit -> edit.span().end()));
    Cursor cursor = new Cursor();
    for (TextEdit edit : sorted) {
      cursor.moveTo(edit.span().start(), true);
      if (!edit.replacement().isEmpty()) {
        SourceSpan place = SourceSpan.at(cursor.originalOffset());
        cursor.changed.add(new Piece(place, edit.replacement()));
      }
      cursor.moveTo(edit.span().end(), false);
    }
    cursor.moveTo(Integer.MAX_VALUE, true);
    return new EditedText(cursor.changed, originalLength);
  }

  /** Goes through the pieces once, and takes parts of them over. */
  private final class Cursor {

    private final List<Piece> changed = new ArrayList<>();
    private int index;
    private int start;
    private int offset;

    /** Moves on to an offset of the text as it is now; takes over what is before it or not. */
    void moveTo(int to, boolean takes) {
      while (offset < to && index < pieces.size()) {
        Piece piece = pieces.get(index);
        int end = (int) Math.min(to, (long) start + piece.length());
        if (takes && offset < end) {
          changed.add(piece.part(offset - start, end - start));
        }
        offset = end;
        if (offset == start + piece.length()) {
          start = offset;
          index++;
        }
      }
    }

    int originalOffset() {
      if (index == pieces.size()) {
        return originalLength;
      }
      Piece piece = pieces.get(index);
      return piece.original().start() + (piece.inserted().isEmpty() ? offset - start : 0);
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
