package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Metadata;
import java.io.IOException;

/**
 * Writes metadata as front matter in canonical form. In YAML that is: the fields in their order,
 * each on a line of its own, texts without quotes where readers of YAML 1.1 and 1.2 agree on them
 * and in double quotes elsewhere, texts of several lines as literal blocks. No line is ever
 * wrapped; lines end with LF. Reading it back gives equal metadata.
 *
 * <p>In TOML: each field on a line of its own, texts in double quotes, those of several lines in
 * three of them. A map is a table under a header, and a list of maps an array of tables, where at
 * its level nothing but such fields follows; elsewhere both stand on one line, so that the order of
 * the fields is kept. TOML has no word for null, for a name that comes twice, for an integer beyond
 * 64 bits.
 *
 * <p>In JSON: an object without fences, indented by two spaces, each member and item on a line of
 * its own. JSON has no word for a date or time, infinity and NaN.
 *
 * <p>It does not keep how the metadata was written: comments, quotes, anchors and line ends of a
 * file. {@link FrontMatterEditor} does.
 *
 * <pre>{@code
 * Metadata metadata = Metadata.of(
 *     new Field("title", FieldValue.of("Flood: ten dead")),
 *     new Field("date", FieldValue.of(LocalDate.of(2024, 11, 25))));
 * FrontMatterWriter.write(metadata);
 * // ---
 * // title: "Flood: ten dead"
 * // date: 2024-11-25
 * // ---
 * }</pre>
 */
public final class FrontMatterWriter {

  private FrontMatterWriter() {}

  /**
   * Returns the metadata as front matter, fences included.
   *
   * @param metadata the fields
   * @return the text, its last line ended; the empty text where there is no field
   * @throws IllegalArgumentException if a value can't be written so that it reads back equal: an
   *     opaque value, a time of day without a date, a year outside 0 to 9999, an offset with
   *     seconds
   */
  public static String write(Metadata metadata) {
    return write(metadata, FrontMatterFormat.YAML);
  }

  /**
   * Returns the metadata as front matter of a format, fences included.
   *
   * @param metadata the fields
   * @param format the format
   * @return the text, its last line ended; the empty text where there is no field
   * @throws IllegalArgumentException if the format can't say a value so that it reads back equal,
   *     as TOML can't say null
   */
  public static String write(Metadata metadata, FrontMatterFormat format) {
    return write(metadata, format, "\n");
  }

  static String write(Metadata metadata, FrontMatterFormat format, String lineEnd) {
    return metadata.fields().isEmpty()
        ? ""
        : FrontMatterLanguage.of(format).write(metadata.fields(), lineEnd);
  }

  /**
   * Writes the metadata as front matter, as {@link #write(Metadata)} returns it.
   *
   * @param metadata the fields
   * @param out where to; neither flushed nor closed
   * @throws IOException if writing fails
   * @throws IllegalArgumentException if a value can't be written; nothing was written then
   */
  public static void write(Metadata metadata, Appendable out) throws IOException {
    out.append(write(metadata));
  }
}
