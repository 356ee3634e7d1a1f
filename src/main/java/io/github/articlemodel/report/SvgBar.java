package io.github.articlemodel.report;

import java.util.Locale;

/** A bar of parts in a row of a table, whose numbers say the same. */
final class SvgBar {

  private static final int LENGTH = 1000;

  private final StringBuilder parts = new StringBuilder();
  private final long whole;
  private long before;

  /**
   * Creates a bar without parts.
   *
   * @param whole the number of the full length
   */
  SvgBar(long whole) {
    this.whole = Math.max(1, whole);
  }

  void part(String name, long count) {
    if (count > 0) {
      String kind = name.isEmpty() ? "" : " class=\"" + name + "\"";
      parts.append(
          String.format(
              Locale.ROOT,
              "<rect%s x=\"%s\" width=\"%s\" height=\"10\"/>",
              kind,
              length(before),
              Math.max(2, length(before + count) - length(before))));
      before += count;
    }
  }

  private long length(long count) {
    return Math.round((double) count * LENGTH / whole);
  }

  @Override
  public String toString() {
    return "<svg class=\"bar\" viewBox=\"0 0 "
        + LENGTH
        + " 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
        + parts
        + "</svg>";
  }
}
