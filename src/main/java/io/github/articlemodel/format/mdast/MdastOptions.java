package io.github.articlemodel.format.mdast;

import io.github.articlemodel.source.SourceText;
import java.util.Optional;

/**
 * How mdast is written.
 *
 * <pre>{@code
 * new MdastFormat(MdastOptions.compact());
 * new MdastFormat(MdastOptions.defaults().withPositions(document.source()));
 * }</pre>
 *
 * @param indent the spaces that each level is set in by, 1 to 8; 0 for a tree on one line
 * @param positions the source that the article was read from; empty for a tree without positions
 */
public record MdastOptions(int indent, Optional<SourceText> positions) {

  private static final int MOST = 8;

  /**
   * Creates one.
   *
   * @param indent the spaces that each level is set in by, 1 to 8; 0 for a tree on one line
   * @param positions the source that the article was read from; empty for a tree without positions
   * @throws IllegalArgumentException if the indent is not 0 to 8
   */
  public MdastOptions {
    if (indent < 0 || indent > MOST) {
      throw new IllegalArgumentException("indent must be 0 to " + MOST + ", but is " + indent);
    }
  }

  /** {@return the layout for people: each level set in by two spaces; no positions} */
  public static MdastOptions defaults() {
    return new MdastOptions(2, Optional.empty());
  }

  /** {@return the layout for machines: all on one line, without white space; no positions} */
  public static MdastOptions compact() {
    return new MdastOptions(0, Optional.empty());
  }

  /**
   * {@return this with another indent}
   *
   * @param indent the spaces of each level, 1 to 8; 0 for a tree on one line
   * @throws IllegalArgumentException if the indent is not 0 to 8
   */
  public MdastOptions withIndent(int indent) {
    return new MdastOptions(indent, positions);
  }

  /**
   * {@return this with the {@code position} of each node that was read from a source: lines and
   * columns from 1, offsets from 0, in UTF-16 code units as JavaScript counts them} A node that was
   * made in code, or whose span is not within the source, has none. Front matter that says the
   * fields of the article is written as it stands in the source, comments and all.
   *
   * @param source the source that the article was read from, as no article knows its own
   */
  public MdastOptions withPositions(SourceText source) {
    return new MdastOptions(indent, Optional.of(source));
  }
}
