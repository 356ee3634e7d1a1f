package io.github.articlemodel.reading;

import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The plain text that inlines begin with, and the way back to the source. */
final class LeadText {

  /** The longest that is looked at. */
  private static final int LONGEST = 200;

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  private record Piece(Node leaf, int start, int end) {}

  private LeadText() {}

  static LeadText of(List<Inline> content) {
    LeadText lead = new LeadText();
    for (Inline inline : content) {
      for (Node node : inline.walk()) {
        boolean known = !node.children().isEmpty() || node instanceof Text || isSpace(node);
        if (!known || node instanceof CodeSpan || lead.text.length() > LONGEST) {
          return lead;
        }
        if (node.children().isEmpty()) {
          lead.add(node);
        }
      }
    }
    return lead;
  }

  private static boolean isSpace(Node node) {
    return node instanceof SoftBreak;
  }

  private void add(Node leaf) {
    int start = text.length();
    text.append(leaf instanceof Text said ? said.value() : " ");
    pieces.add(new Piece(leaf, start, text.length()));
  }

  /** Returns the text. */
  String text() {
    return text.toString();
  }

  /** Returns where a range of it stands; empty where a border can't be told. */
  Optional<SourceSpan> span(int from, int to) {
    int start = -1;
    int end = -1;
    for (Piece piece : pieces) {
      if (piece.start() <= from && from < piece.end()) {
        start = offset(piece, from);
      }
      if (piece.start() < to && to <= piece.end()) {
        end = offset(piece, to);
      }
    }
    return start < 0 || end < start ? Optional.empty() : Optional.of(new SourceSpan(start, end));
  }

  private static int offset(Piece piece, int at) {
    Optional<SourceSpan> span = piece.leaf().span();
    if (span.isEmpty()) {
      return -1;
    }
    if (at == piece.start()) {
      return span.get().start();
    }
    if (at == piece.end()) {
      return span.get().end();
    }
    boolean asItReads = span.get().length() == piece.end() - piece.start();
    return asItReads ? span.get().start() + at - piece.start() : -1;
  }
}
