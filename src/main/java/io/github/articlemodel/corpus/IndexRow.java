package io.github.articlemodel.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an index says of one article: a value for each of its columns that has one. Immutable.
 *
 * <pre>{@code
 * IndexRow row = index.row(document).orElseThrow();
 * row.values(); // {file=posts/flood.md, title=Flood, date=2024-11-25, tags=[rain, river], slug=flood}
 * row.cells(List.of("title", "language", "tags")); // ["Flood", null, [rain, river]]
 * }</pre>
 *
 * @param values the values by the names of their columns, in the order of these: a text, a {@link
 *     Boolean}, a whole number ({@link Integer} for a count, {@link java.math.BigInteger} for a
 *     field), or a list of these; a column that has no value is not there
 */
public record IndexRow(Map<String, Object> values) {

  /**
   * Creates a row.
   *
   * @param values the values by the names of their columns, in the order of these
   */
  public IndexRow {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * {@return a value for each of some columns, as a table has them; null where there is none}
   *
   * @param columns the names of the columns
   */
  public List<@Nullable Object> cells(List<String> columns) {
    return columns.stream().<@Nullable Object>map(values::get).toList();
  }
}
