package io.github.articlemodel.format.csv;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.Fidelity;
import java.util.List;
import java.util.Optional;

/**
 * An index of articles as CSV (RFC 4180): a row with the names of the columns, then one an article.
 * Only written, not read.
 *
 * <pre>{@code
 * CsvFormat csv =
 *     new CsvFormat(
 *         CsvOptions.defaults().withColumns(CsvColumn.TITLE, CsvColumn.DATE, CsvColumn.WORDS));
 * StringBuilder out = new StringBuilder();
 * csv.writer().orElseThrow().writeAll(List.of(article, article), out);
 * // "title","date","words"
 * // "Flood","2024-11-25",2
 * // "Flood","2024-11-25",2
 * }</pre>
 *
 * <p>A text is in quotes, so that an empty one differs from none. One that a spreadsheet would take
 * for a formula has an apostrophe before it, as {@link CsvTable} has it. A field whose value is not
 * of its type, such as a date that is none, has an empty cell and a warning.
 *
 * <p>Writing needs {@code tools.jackson.dataformat:jackson-dataformat-csv}, which is no dependency
 * of those who do not add it. Without it the format is there, and its writer throws an {@link
 * IllegalStateException} that says so.
 */
public final class CsvFormat implements ArticleFormat {

  private final ArticleWriter writer;

  /** Creates the format with {@link CsvOptions#defaults()}. */
  public CsvFormat() {
    this(CsvOptions.defaults());
  }

  /**
   * Creates the format with options.
   *
   * @param options which columns to write, and what is in them
   */
  public CsvFormat(CsvOptions options) {
    this.writer = new CsvArticleWriter(options);
  }

  /** {@return {@code csv}} */
  @Override
  public String name() {
    return "csv";
  }

  /** {@return {@code text/csv}} */
  @Override
  public String mediaType() {
    return "text/csv";
  }

  /** {@return {@code .csv}} */
  @Override
  public List<String> fileEndings() {
    return List.of(".csv");
  }

  /** {@return all but the columns} */
  @Override
  public Fidelity fidelity() {
    return Fidelity.drops(
        "the body but for its headline and counts", "fields that no column is of");
  }

  /** {@return {@link ArticleFormat.Capacity#MANY}} */
  @Override
  public Capacity capacity() {
    return Capacity.MANY;
  }

  @Override
  public Optional<ArticleWriter> writer() {
    return Optional.of(writer);
  }
}
