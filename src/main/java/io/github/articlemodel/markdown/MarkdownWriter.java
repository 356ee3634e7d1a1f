package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Writes blocks as canonical Markdown. Reading the text in the same dialect gives equal blocks, and
 * writing those gives the same text. Immutable and safe for threads.
 *
 * <pre>{@code
 * MarkdownWriter writer = MarkdownWriter.of(Dialect.GFM);
 * writer.write(List.of(Heading.of(1, "Flood"), Paragraph.of("5 * 3"))); // "# Flood\n\n5 * 3\n"
 * }</pre>
 *
 * <p>The form: ATX headings, {@code -} for bullets, fences for code, {@code ***} for thematic
 * breaks, {@code *} and {@code **} for emphasis, a backslash for a hard line break; no line is
 * wrapped, and what would be read as a mark is escaped. No body starts like front matter.
 *
 * <p>What it does not keep: a link, image or bare address whose written form would not be read so
 * where it stands, such as a reference without its definition, is written in another form with the
 * same text, destination and title.
 */
public final class MarkdownWriter {

  /**
   * How deep quotes, lists, tables, emphasis, links and images may stand in each other; deeper ones
   * are refused.
   */
  public static final int MAX_NESTING = MarkdownReader.HIGHEST_MAX_NESTING;

  private final Dialect dialect;

  private MarkdownWriter(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * {@return a writer}
   *
   * @param dialect what the text will be read as
   */
  public static MarkdownWriter of(Dialect dialect) {
    return new MarkdownWriter(Objects.requireNonNull(dialect, "dialect"));
  }

  /**
   * {@return the text of blocks, its lines ended by LF; empty for no blocks}
   *
   * @param blocks the blocks of a body
   * @throws IllegalArgumentException as {@link #write(List, Appendable)} says
   */
  public String write(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    try {
      write(blocks, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * Writes blocks.
   *
   * @param blocks the blocks of a body
   * @param out where the text goes; it is not closed
   * @throws IOException if it can't be written there
   * @throws IllegalArgumentException if the dialect has no such block or inline, they stand in each
   *     other more than {@value #MAX_NESTING} deep, or a block follows an HTML block that has not
   *     ended
   */
  public void write(List<Block> blocks, Appendable out) throws IOException {
    Sayable.check(blocks, dialect);
    new BlockWriter(out, dialect, References.in(blocks)).body(blocks);
  }
}
