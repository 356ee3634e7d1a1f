package io.github.articlemodel.format.csv;

import io.github.articlemodel.source.LineEnding;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Jackson's writer of CSV; the one class that can't be loaded where it is not there. */
final class CsvRows {

  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(CsvWriteFeature.ALWAYS_QUOTE_STRINGS)
          .build();

  private final JsonGenerator csv;

  private CsvRows(JsonGenerator csv) {
    this.csv = csv;
  }

  static CsvRows of(Appendable out, List<String> columns, LineEnding lineEnding) {
    CsvSchema.Builder schema =
        CsvSchema.builder().setUseHeader(true).setLineSeparator(lineEnding.text());
    columns.forEach(schema::addColumn);
    return new CsvRows(
        FACTORY.createGenerator(new Columns(schema.build()), new AppendableWriter(out)));
  }

  void start() {
    csv.writeStartArray();
  }

  void number(int number) {
    csv.writeNumber(number);
  }

  void number(BigInteger number) {
    csv.writeNumber(number);
  }

  void text(@Nullable String text) {
    if (text == null) {
      csv.writeNull();
    } else {
      csv.writeString(text);
    }
  }

  /** Ends a row, which is then written: nothing of it is held back. */
  void end() {
    csv.writeEndArray();
    csv.flush();
  }

  void close() {
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
