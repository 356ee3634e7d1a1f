/**
 * CSV, written only: an index of articles ({@link io.github.articlemodel.format.csv.CsvFormat}),
 * and tables of any kind ({@link io.github.articlemodel.format.csv.CsvTable}). It needs {@code
 * tools.jackson.dataformat:jackson-dataformat-csv}, which users of the library add themselves.
 */
@NullMarked
package io.github.articlemodel.format.csv;

import org.jspecify.annotations.NullMarked;
