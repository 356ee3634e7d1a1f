package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Metadata;
import java.io.IOException;

/**
 * Writes metadata as front matter in canonical form, in YAML unless another format is asked for:
 * the fields in their order, each on a line of its own. No line is ever wrapped; lines end with LF.
 * Reading it back gives equal metadata.
 *
 * <p>In YAML, texts stand without quotes where readers of YAML 1.1 and 1.2 agree on them and in
 * double quotes elsewhere, texts of several lines as literal blocks. JSON is an object without
 * fences, indented by two spaces.
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
   * @throws IllegalArgumentException if the format can't say a value so that it reads back equal
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
