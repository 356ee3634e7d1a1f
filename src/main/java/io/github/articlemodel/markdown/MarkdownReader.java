package io.github.articlemodel.markdown;

import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the Markdown body of a source into blocks and inlines. Built once, immutable and safe for
 * threads. No body makes it throw.
 *
 * <pre>{@code
 * MarkdownReader reader = MarkdownReader.of(Dialect.GFM);
 * SourceText source = SourceText.of("# Flood\n\nSee [the map](/map).\n");
 * MarkdownBody body = reader.read(source, new SourceSpan(0, source.text().length()));
 * body.blocks().get(0); // Heading of level 1
 * }</pre>
 *
 * <p>All spans in the records are offsets into the text of the whole source. A link or an image
 * knows where its text, destination, title and label stand, a code block its info string and
 * content.
 */
public final class MarkdownReader {

  /** How many blocks and inlines may stand in each other unless something else is asked for. */
  public static final int DEFAULT_MAX_NESTING = 100;

  /**
   * The highest limit of nesting that can be asked for. A body this deep can be compared, hashed,
   * printed and written on a thread with a stack of 512 KiB, even where the code is interpreted.
   */
  public static final int HIGHEST_MAX_NESTING = 120;

  private final Dialect dialect;
  private final int maxNesting;
  private final Set<TemplateFamily> templates;
  private final MarkdownEngine engine;

  private MarkdownReader(Dialect dialect, int maxNesting) {
    this.dialect = dialect;
    this.maxNesting = maxNesting;
    this.templates = Set.of();
    this.engine = engine(dialect, maxNesting);
  }

  private static MarkdownEngine engine(Dialect dialect, int maxNesting) {
    boolean isGfm = dialect == Dialect.GFM;
    return switch (dialect) {
      case COMMONMARK, GFM -> new CommonMarkEngine(isGfm, isGfm, maxNesting);
      case KRAMDOWN, EXTENDED -> new FlexmarkEngine(dialect, maxNesting);
    };
  }

  /**
   * {@return a reader with the {@linkplain #DEFAULT_MAX_NESTING default limit} of nesting}
   *
   * @param dialect what counts as Markdown
   */
  public static MarkdownReader of(Dialect dialect) {
    return of(dialect, DEFAULT_MAX_NESTING);
  }

  /**
   * {@return a reader}
   *
   * @param dialect what counts as Markdown
   * @param maxNesting how many blocks and inlines together may stand in each other; a deeper one is
   *     kept as its text, with the diagnostic {@code markdown.nesting}
   * @throws IllegalArgumentException if the limit is not 1 to {@value #HIGHEST_MAX_NESTING}
   */
  public static MarkdownReader of(Dialect dialect, int maxNesting) {
    Objects.requireNonNull(dialect, "dialect");
    if (maxNesting < 1 || maxNesting > HIGHEST_MAX_NESTING) {
      throw new IllegalArgumentException(
          "maxNesting must be 1 to " + HIGHEST_MAX_NESTING + ", but is " + maxNesting);
    }
    return new MarkdownReader(dialect, maxNesting);
  }

  private MarkdownReader(MarkdownReader other, Set<TemplateFamily> templates) {
    this.dialect = other.dialect;
    this.maxNesting = other.maxNesting;
    this.templates = templates;
    this.engine = other.engine;
  }

  /**
   * {@return this, but it reads the tags of template languages} They become {@link
   * io.github.articlemodel.model.TemplateTag}s and {@link
   * io.github.articlemodel.model.TemplateBlock}s, and nothing in them is read as Markdown.
   *
   * @param families the languages; none for a reader to which tags are text
   */
  public MarkdownReader withTemplates(Set<TemplateFamily> families) {
    return new MarkdownReader(this, Set.copyOf(families));
  }

  /** {@return the template languages whose tags are read; immutable} */
  public Set<TemplateFamily> templates() {
    return templates;
  }

  /** {@return what counts as Markdown} */
  public Dialect dialect() {
    return dialect;
  }

  /** {@return how many blocks and inlines together may stand in each other} */
  public int maxNesting() {
    return maxNesting;
  }

  /**
   * {@return the blocks of a body}
   *
   * @param source the whole source
   * @param body where the body stands in its text
   * @throws IndexOutOfBoundsException if the span ends after the text
   */
  public MarkdownBody read(SourceText source, SourceSpan body) {
    Objects.checkFromToIndex(body.start(), body.end(), source.text().length());
    return TagReading.read(engine, templates, source, body);
  }

  /**
   * {@return the blocks of a source that is all body}
   *
   * @param source the whole source
   */
  public MarkdownBody read(SourceText source) {
    return read(source, new SourceSpan(0, source.text().length()));
  }
}
