package io.github.articlemodel.format.csv;

import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.TypedField;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.LineEnding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a row an article. */
record CsvArticleWriter(CsvOptions options) implements ArticleWriter {

  @Override
  public List<Diagnostic> write(Article article, Appendable out) throws IOException {
    return writeAll(List.of(article), out);
  }

  @Override
  public List<Diagnostic> writeAll(Iterable<? extends Article> articles, Appendable out)
      throws IOException {
    ConversionLog log = new ConversionLog();
    List<String> headers = options.columns().stream().map(CsvColumn::header).toList();
    int number = 0;
    try (CsvTable table = CsvTable.of(out, headers, LineEnding.CRLF)) {
      for (Article article : articles) {
        table.write(row(article, number++, log));
      }
    } catch (UncheckedIOException failure) {
      throw Objects.requireNonNull(failure.getCause());
    }
    return log.toList();
  }

  private List<@Nullable Object> row(Article article, int number, ConversionLog log) {
    ArticleFields fields = options.profile().read(article.metadata());
    List<@Nullable Object> row = new ArrayList<>();
    for (CsvColumn column : options.columns()) {
      row.add(column.cell(article, fields, options.profile()));
      column
          .field(fields)
          .filter(field -> field.state() == TypedField.State.INVALID)
          .ifPresent(
              field ->
                  log.lose(
                      number,
                      "metadata." + field.view().name(),
                      "csv.field",
                      "the value is not of the type of the column "
                          + column.header()
                          + ", so the cell is empty",
                      "mend the field"));
    }
    return row;
  }
}
