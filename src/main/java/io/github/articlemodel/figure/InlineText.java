package io.github.articlemodel.figure;

import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plain text of inlines, with the way back from an offset in it to the source. */
final class InlineText {

  /** Stands in {@link #prose} for each character that is no text, such as code. */
  static final char NO_PROSE = '\uFFFC';

  private final String plain;
  private final String prose;
  private final List<Piece> pieces;

  /**
   * A node, where it stands and the range of its plain text; a container comes before what it
   * holds.
   */
  private record Piece(Node node, @Nullable SourceSpan span, int start, int end) {

    Piece(Node node, int start, int end) {
      this(node, node.span().orElse(null), start, end);
    }
  }

  private final @Nullable SourceText source;

  private InlineText(String plain, String prose, List<Piece> pieces, @Nullable SourceText source) {
    this.plain = plain;
    this.prose = prose;
    this.pieces = pieces;
    this.source = source;
  }

  /**
   * Returns the text of inlines.
   *
   * @param source the source, or null; it tells where the characters stand of a text with escapes
   */
  static InlineText of(List<Inline> content, @Nullable SourceText source) {
    if (content.size() == 1 && content.get(0) instanceof Text text) {
      String plain = text.value();
      return new InlineText(plain, plain, List.of(new Piece(text, 0, plain.length())), source);
    }
    List<Piece> pieces = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    StringBuilder prose = new StringBuilder();
    content.forEach(node -> add(node, pieces, plain, prose));
    return new InlineText(plain.toString(), prose.toString(), pieces, source);
  }

  private static void add(Node node, List<Piece> pieces, StringBuilder plain, StringBuilder prose) {
    int start = plain.length();
    int index = pieces.size();
    pieces.add(new Piece(node, null, start, start));
    if (node.children().isEmpty() && node instanceof Inline leaf) {
      String said = Inline.plainText(List.of(leaf));
      plain.append(said);
      boolean isProse = leaf instanceof Text || said.isBlank();
      prose.append(isProse ? said : String.valueOf(NO_PROSE).repeat(said.length()));
    } else {
      node.children().forEach(child -> add(child, pieces, plain, prose));
    }
    pieces.set(index, new Piece(node, start, plain.length()));
  }

  /** Returns the plain text. */
  String plain() {
    return plain;
  }

  /** Returns the plain text, as long as it is, with {@link #NO_PROSE} in place of code and such. */
  String prose() {
    return prose;
  }

  /**
   * Returns the span of a range of the plain text, marks around it included where all that they
   * enclose is in the range. Empty where a border can't be told: where it lies within a text that
   * is written otherwise than it reads, and the source is not known.
   */
  Optional<SourceSpan> span(int from, int to) {
    int start = start(from, to);
    int end = end(from, to);
    return start < 0 || end < start ? Optional.empty() : Optional.of(new SourceSpan(start, end));
  }

  private int start(int from, int to) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean whole = piece.start() == from && piece.end() <= to && piece.end() > from;
      boolean cut = piece.node() instanceof Text && piece.start() <= from && from < piece.end();
      if (whole || cut) {
        return offset(piece, from);
      }
    }
    return -1;
  }

  private int end(int from, int to) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean whole = piece.end() == to && piece.start() >= from && piece.start() < to;
      boolean cut = piece.node() instanceof Text && piece.start() < to && to <= piece.end();
      if (whole || cut) {
        return offset(piece, to);
      }
    }
    return -1;
  }

  private int offset(Piece piece, int at) {
    SourceSpan span = piece.span();
    if (span == null) {
      return -1;
    }
    if (at == piece.start()) {
      return span.start();
    }
    if (at == piece.end()) {
      return span.end();
    }
    if (span.length() == piece.end() - piece.start()) {
      return span.start() + at - piece.start(); // it is written as it reads
    }
    return source != null && piece.node() instanceof Text text
        ? EscapedText.offset(source.text(), span, text.value(), at - piece.start())
        : -1;
  }
}
