package io.github.articlemodel.report;

import java.util.List;
import java.util.Objects;

/**
 * Numbers to be shown as a plot and a table. Immutable.
 *
 * <pre>{@code
 * Plot plot = Plot.bars("Articles in each language", "Language", "Articles",
 *         List.of(new Plot.Row("en", 9, ""), new Plot.Row("th", 3, "")))
 *     .withWhole(12)
 *     .withRest("2 more languages");
 * }</pre>
 *
 * @param form what it looks like
 * @param caption what it shows, in a few words
 * @param label what its rows are, such as {@code Language}
 * @param unit what is counted, such as {@code Articles}
 * @param whole the number that the numbers are parts of, to be told in per cent; 0 where they are
 *     parts of none
 * @param rows the numbers, in their order
 * @param rest what is not among them, in a few words; empty where nothing is left out
 */
public record Plot(
    Form form, String caption, String label, String unit, int whole, List<Row> rows, String rest) {

  /** What a plot looks like. */
  public enum Form {
    /** A table with a bar in each row. */
    BARS,
    /** Columns side by side, for what comes one after another, such as months; and a table. */
    COLUMNS
  }

  /**
   * A number of a plot.
   *
   * @param label what it is the number of
   * @param count the number, 0 or more
   * @param detail what there is to say of it; may be empty
   */
  public record Row(String label, int count, String detail) {

    /**
     * Creates one.
     *
     * @param label what it is the number of
     * @param count the number, 0 or more
     * @param detail what there is to say of it; may be empty
     * @throws IllegalArgumentException if the number is negative
     */
    public Row {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(detail, "detail");
      if (count < 0) {
        throw new IllegalArgumentException("expected 0 or more, but " + label + " has " + count);
      }
    }
  }

  /**
   * Creates a plot.
   *
   * @param form what it looks like
   * @param caption what it shows
   * @param label what its rows are
   * @param unit what is counted
   * @param whole the number that the numbers are parts of, or 0
   * @param rows the numbers
   * @param rest what is not among them, or the empty text
   */
  public Plot {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(caption, "caption");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(rest, "rest");
    rows = List.copyOf(rows);
  }

  /**
   * {@return a table with bars}
   *
   * @param caption what it shows
   * @param label what its rows are
   * @param unit what is counted
   * @param rows the numbers
   */
  public static Plot bars(String caption, String label, String unit, List<Row> rows) {
    return new Plot(Form.BARS, caption, label, unit, 0, rows, "");
  }

  /**
   * {@return columns, with a table}
   *
   * @param caption what they show
   * @param label what each column is
   * @param unit what is counted
   * @param rows the numbers
   */
  public static Plot columns(String caption, String label, String unit, List<Row> rows) {
    return new Plot(Form.COLUMNS, caption, label, unit, 0, rows, "");
  }

  /**
   * {@return this plot with the number that its numbers are parts of}
   *
   * @param other the number, or 0 for none
   */
  public Plot withWhole(int other) {
    return new Plot(form, caption, label, unit, other, rows, rest);
  }

  /**
   * {@return this plot with what is not among its numbers}
   *
   * @param other a few words; empty where nothing is left out
   */
  public Plot withRest(String other) {
    return new Plot(form, caption, label, unit, whole, rows, other);
  }

  /**
   * Returns a share in per cent, rounded; what is not all or nothing is not said to be so.
   *
   * @param part the number
   * @param whole the number that it is a part of; of 0, every part is 0 %
   * @return the share, such as {@code 12 %} or {@code < 1 %}
   */
  public static String percent(int part, int whole) {
    long percent = whole == 0 ? 0 : Math.round(100.0 * part / whole);
    if (percent == 100 && part < whole) {
      return "> 99 %";
    }
    return percent == 0 && part > 0 ? "< 1 %" : percent + " %";
  }

  /** Returns the number of the longest bar. */
  int greatest() {
    return Math.max(whole, rows.stream().mapToInt(Row::count).max().orElse(0));
  }
}
