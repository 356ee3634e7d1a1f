package io.github.articlemodel.cli;

import java.io.Closeable;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes a table as CSV (RFC 4180, but with LF line ends): a line with the names of the columns,
 * then a row a thing. A text stands in quotes always, so that an empty one differs from none.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =} and the like for a formula, also in
 * quotes, and what an article says is nobody's to run. So such a text has an apostrophe before it,
 * as OWASP advises against CSV injection.
 */
final class CsvOutput implements Closeable {

  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(CsvWriteFeature.ALWAYS_QUOTE_STRINGS)
          .build();

  /** What starts a formula, the wide forms of the same signs, and what may be passed over. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private final JsonGenerator csv;

  private CsvOutput(JsonGenerator csv) {
    this.csv = csv;
  }

  static CsvOutput of(Writer out, List<String> columns) {
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
    columns.forEach(schema::addColumn);
    return new CsvOutput(FACTORY.createGenerator(new Columns(schema.build()), out));
  }

  /** Writes a row of texts, numbers and nulls. */
  void write(List<@Nullable Object> cells) {
    csv.writeStartArray();
    for (Object cell : cells) {
      if (cell == null) {
        csv.writeNull();
      } else if (cell instanceof Integer number) {
        csv.writeNumber(number);
      } else {
        csv.writeString(harmless(cell.toString()));
      }
    }
    csv.writeEndArray();
  }

  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  @Override
  public void close() {
    csv.close();
  }

  private static final class Columns extends ObjectWriteContext.Base {

    private final CsvSchema schema;

    Columns(CsvSchema schema) {
      this.schema = schema;
    }

    @Override
    public FormatSchema getSchema() {
      return schema;
    }
  }
}
