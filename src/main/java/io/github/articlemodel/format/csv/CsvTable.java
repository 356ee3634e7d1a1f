package io.github.articlemodel.format.csv;

import io.github.articlemodel.source.LineEnding;
import java.io.Closeable;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as CSV (RFC 4180): a row with the names of the columns, then a row a thing. A text
 * stands in quotes always, so that an empty one differs from none. Not safe for use by several
 * threads.
 *
 * <pre>{@code
 * StringBuilder out = new StringBuilder();
 * try (CsvTable table = CsvTable.of(out, List.of("name", "words"), LineEnding.LF)) {
 *   table.write(List.of("=1+1", 7));
 * }
 * out.toString(); // "\"name\",\"words\"\n\"'=1+1\",7\n"
 * }</pre>
 *
 * <p>A spreadsheet takes a cell that begins with {@code =} and the like for a formula, also in
 * quotes, and what an article says is nobody's to run. So such a text has an apostrophe before it,
 * as OWASP advises against CSV injection.
 */
public final class CsvTable implements Closeable {

  /** What starts a formula, the wide forms of the same signs, and what may be passed over. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private final CsvRows rows;

  private CsvTable(CsvRows rows) {
    this.rows = rows;
  }

  /**
   * {@return a table without a row}
   *
   * @param out where to; neither flushed nor closed
   * @param columns the names of the columns
   * @param lineEnding what ends a row: CRLF by RFC 4180, LF as other tools have it
   * @throws IllegalStateException if the library that writes CSV is not there
   */
  public static CsvTable of(Appendable out, List<String> columns, LineEnding lineEnding) {
    try {
      Class.forName(
          "tools.jackson.dataformat.csv.CsvFactory", false, CsvTable.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(
          "CSV needs the library tools.jackson.dataformat:jackson-dataformat-csv: add it to the"
              + " dependencies",
          missing);
    }
    return new CsvTable(CsvRows.of(out, columns, lineEnding));
  }

  /**
   * Writes a row.
   *
   * @param cells as many as there are columns: texts, whole numbers, and null where there is
   *     nothing; a list is its items with {@code "; "} between them, all else its text
   * @throws UncheckedIOException if where it is written to throws an {@link java.io.IOException}
   */
  public void write(List<? extends @Nullable Object> cells) {
    rows.start();
    for (Object cell : cells) {
      if (cell instanceof Integer number) {
        rows.number(number);
      } else if (cell instanceof BigInteger number) {
        rows.number(number);
      } else {
        rows.text(cell == null ? null : harmless(text(cell)));
      }
    }
    rows.end();
  }

  private static String text(Object cell) {
    return cell instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
        : cell.toString();
  }

  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  /**
   * Ends the table; where there is no row, the names of the columns are written.
   *
   * @throws UncheckedIOException if where it is written to throws an {@link java.io.IOException}
   */
  @Override
  public void close() {
    rows.close();
  }
}
