package io.github.articlemodel.format.csv;

import io.github.articlemodel.profile.Profile;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * How the index of articles is written.
 *
 * <pre>{@code
 * new CsvFormat(
 *     CsvOptions.defaults()
 *         .withColumns(CsvColumn.DATE, CsvColumn.HEADLINE, CsvColumn.WORDS)
 *         .withProfile(Profile.hugo()));
 * }</pre>
 *
 * @param columns the columns, in their order; at least one, each once
 * @param profile which fields are the title, the date and so on
 */
public record CsvOptions(List<CsvColumn> columns, Profile profile) {

  private static final CsvOptions DEFAULTS =
      new CsvOptions(List.of(CsvColumn.values()), Profile.news());

  /**
   * Creates options.
   *
   * @param columns the columns, in their order; at least one, each once
   * @param profile which fields are the title, the date and so on
   * @throws IllegalArgumentException if there is no column, or one twice
   */
  public CsvOptions {
    columns = List.copyOf(columns);
    Objects.requireNonNull(profile, "profile");
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table needs a column");
    }
    if (new HashSet<>(columns).size() < columns.size()) {
      throw new IllegalArgumentException("a column is there twice: " + columns);
    }
  }

  /** {@return the options to begin with: all columns, and the profile {@code news}} */
  public static CsvOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these with other columns}
   *
   * @param columns the columns, in their order; at least one, each once
   * @throws IllegalArgumentException if there is no column, or one twice
   */
  public CsvOptions withColumns(CsvColumn... columns) {
    return new CsvOptions(List.of(columns), profile);
  }

  /**
   * {@return these with another profile}
   *
   * @param profile which fields are the title, the date and so on
   */
  public CsvOptions withProfile(Profile profile) {
    return new CsvOptions(columns, profile);
  }
}
