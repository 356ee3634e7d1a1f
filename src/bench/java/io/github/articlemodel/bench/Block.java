package io.github.articlemodel.bench;

/** The front matters that are read, each of any length. */
public enum Block {
  /** What articles have: texts, dates, lists, nested maps, of many kinds and styles. */
  FIELDS,
  /** One long list of short texts. */
  LIST,
  /** A few long texts: plain over many lines, in double quotes, and a literal block. */
  TEXTS;

  /**
   * {@return an article with a short body}
   *
   * @param kilobytes how long its front matter is, less a little so that it is within the limit
   */
  public String article(int kilobytes) {
    int length = kilobytes * 1024 - 160;
    StringBuilder fields = new StringBuilder("title: 'Flood in the north'\n");
    switch (this) {
      case FIELDS -> fields(fields, length);
      case LIST -> list(fields, length);
      case TEXTS -> texts(fields, length);
    }
    return "---\n" + fields + "---\n\nThe river rose.\n";
  }

  private static void fields(StringBuilder out, int length) {
    for (int i = 0; out.length() < length - 300; i++) {
      out.append("story")
          .append(i)
          .append(":\n")
          .append("  headline: \"Ten dead: the flood of day ")
          .append(i)
          .append("\"\n")
          .append("  date: 2024-11-25T10:46:12.872Z\n")
          .append("  # the desk's own number\n")
          .append("  number: ")
          .append(i)
          .append('\n')
          .append("  tags: [weather, flood, 'north']\n")
          .append("  url: https://example.org/2024/11/25/flood-")
          .append(i)
          .append("?from=feed\n")
          .append("  lead: >-\n    The river rose by two metres\n    in the night.\n")
          .append("  draft: false\n");
    }
  }

  private static void list(StringBuilder out, int length) {
    out.append("tags:\n");
    for (int i = 0; out.length() < length; i++) {
      out.append("  - tag number ").append(i).append('\n');
    }
  }

  private static void texts(StringBuilder out, int length) {
    String line = "The river rose by two metres in the night, and the old bridge held";
    int third = length / 3;
    out.append("plain: ").append(line);
    while (out.length() < third) {
      out.append("\n  ").append(line);
    }
    out.append("\nquoted: \"");
    while (out.length() < 2 * third) {
      out.append(line).append(" \\u00e9 ");
    }
    out.append("\"\nliteral: |\n");
    while (out.length() < length) {
      out.append("  ").append(line).append('\n');
    }
  }
}
