package io.github.articlemodel.source;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Edits of one source in the order of their places, none of which overlaps another. */
record SortedEdits(SourceText source, List<TextEdit> edits) {

  /**
   * Sorts edits.
   *
   * @throws IllegalArgumentException if a span ends after the text, splits a surrogate pair or
   *     overlaps another
   */
  static SortedEdits of(SourceText source, List<TextEdit> edits) {
    List<TextEdit> sorted = edits.size() < 2 ? List.copyOf(edits) : sorted(edits);
    int previousEnd = 0;
    for (TextEdit edit : sorted) {
      check(source, edit.span(), previousEnd);
      previousEnd = edit.span().end();
    }
    return new SortedEdits(source, sorted);
  }

  private static List<TextEdit> sorted(List<TextEdit> edits) {
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(
        Comparator.<TextEdit>comparingInt(edit -> edit.span().start())
            .thenComparingInt(edit -> edit.span().end()));
    return List.copyOf(sorted);
  }

  private static void check(SourceText source, SourceSpan span, int previousEnd) {
    String text = source.text();
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          "an edit ends at " + span.end() + ", after the text of length " + text.length());
    }
    if (span.start() < previousEnd) {
      throw new IllegalArgumentException("two edits overlap at " + source.position(span.start()));
    }
    if (Surrogates.splitsPair(text, span.start()) || Surrogates.splitsPair(text, span.end())) {
      throw new IllegalArgumentException(
          "an edit splits a surrogate pair at " + source.position(span.start()));
    }
  }

  SourceSpan firstSpan() {
    return edits.get(0).span();
  }

  /** Returns the bytes of the source with those under the spans replaced. */
  byte[] applyTo(byte[] bytes, ByteOffsets offsets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 64);
    int done = 0;
    for (TextEdit edit : edits) {
      int start = offsets.advanceTo(edit.span().start());
      out.write(bytes, done, start - done);
      out.writeBytes(edit.replacement().getBytes(source.encoding().charset()));
      done = offsets.advanceTo(edit.span().end());
    }
    out.write(bytes, done, bytes.length - done);
    return out.toByteArray();
  }

  /** Returns the text of the source with that under the spans replaced. */
  String replacedText() {
    String text = source.text();
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (TextEdit edit : edits) {
      out.append(text, done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    return out.append(text, done, text.length()).toString();
  }
}
