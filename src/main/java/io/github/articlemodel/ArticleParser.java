package io.github.articlemodel;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads article files: front matter and Markdown body. Made once, then used for any number of
 * inputs. Immutable, safe for threads, and serialisable.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create();
 * ArticleDocument document = parser.parse("---\ntitle: Flood\n---\nRain fell.\n");
 * document.metadata().title().orElse("?"); // "Flood"
 * }</pre>
 *
 * @serial exclude
 */
public final class ArticleParser implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final ParserOptions options;
  private final transient Readers readers;

  private ArticleParser(ParserOptions options) {
    this.options = options;
    this.readers = Readers.of(options);
  }

  /** {@return a parser with {@link ParserOptions#defaults()}} */
  public static ArticleParser create() {
    return new ArticleParser(ParserOptions.defaults());
  }

  /**
   * {@return a parser}
   *
   * @param options how to read
   */
  public static ArticleParser of(ParserOptions options) {
    return new ArticleParser(options);
  }

  /** {@return how this parser reads} */
  public ParserOptions options() {
    return options;
  }

  /**
   * Reads a text.
   *
   * @param text any text
   * @return the document; its source is named {@code <input>}
   * @throws ArticleParseException if the parser is strict and there is an error
   */
  public ArticleDocument parse(String text) {
    return parse(SourceText.of(text));
  }

  /**
   * Reads a file.
   *
   * @param file the file, in UTF-8, or UTF-16 with a byte order mark
   * @return the document; its source is named by the path as given
   * @throws IOException if the file can't be read, or is longer than 2 GiB
   * @throws ArticleParseException if the parser is strict and there is an error
   */
  public ArticleDocument parse(Path file) throws IOException {
    return parse(SourceText.of(file));
  }

  /**
   * Reads a stream to its end.
   *
   * @param in the bytes of a file; not closed
   * @return the document; its source is named {@code <input>}
   * @throws IOException if the stream can't be read
   * @throws ArticleParseException if the parser is strict and there is an error
   */
  public ArticleDocument parse(InputStream in) throws IOException {
    return parse(SourceText.of(in.readAllBytes()));
  }

  /**
   * Reads a source, whose name diagnostics show.
   *
   * @param source the bytes of a file
   * @return the document of this source
   * @throws ArticleParseException if the parser is strict and there is an error
   */
  public ArticleDocument parse(SourceText source) {
    ArticleDocument document = new ArticleDocument(source, readers);
    if (options.strictness() == Strictness.STRICT) {
      List<Diagnostic> all = document.diagnostics();
      all.stream()
          .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
          .findFirst()
          .ifPresent(
              first -> {
                throw new ArticleParseException(first, all);
              });
    }
    return document;
  }

  @Serial
  private Object readResolve() {
    return new ArticleParser(options);
  }
}
