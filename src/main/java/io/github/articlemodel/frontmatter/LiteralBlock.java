package io.github.articlemodel.frontmatter;

/**
 * A text of several lines as a YAML literal block (YAML 1.2.2, section 8.1.2): the header after the
 * key, and the lines below it.
 *
 * @param header such as {@code |} or {@code |2-}: the indentation indicator where the first line
 *     starts with a blank, and what becomes of the line ends at the end
 * @param lines the lines, not yet indented
 */
record LiteralBlock(String header, java.util.List<String> lines) {

  /** How much deeper than the key the lines stand. */
  static final int INDENT = 2;

  /**
   * Returns whether a literal block can say the text so that every reader agrees: it has a line
   * with something on it, and none with blanks alone or a tab at its start.
   */
  static boolean canSay(String text) {
    boolean something = false;
    for (String line : text.split("\n", -1)) {
      if (line.isBlank() != line.isEmpty()
          || line.startsWith("\t")
          || !YamlCharacters.areLiteral(line)) {
        return false;
      }
      something |= !line.isEmpty();
    }
    return something;
  }

  /**
   * Returns the block of a text.
   *
   * @param text a text that a block {@linkplain #canSay can say}
   * @param indicator {@code |}, or {@code >} for a text of one line
   */
  static LiteralBlock of(String text, char indicator) {
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    String chomping = !text.endsWith("\n") ? "-" : body.endsWith("\n") ? "+" : "";
    String indentation = body.stripLeading().length() < body.length() ? firstIndent(body) : "";
    return new LiteralBlock(
        indicator + indentation + chomping, java.util.List.of(body.split("\n", -1)));
  }

  private static String firstIndent(String body) {
    int i = 0;
    while (body.charAt(i) == '\n') {
      i++;
    }
    return body.charAt(i) == ' ' ? Integer.toString(INDENT) : "";
  }

  /**
   * Returns the header and the lines, each ended but for the last.
   *
   * @param indent the number of spaces before each line that is not empty
   * @param lineEnd the characters that end a line
   */
  String print(int indent, String lineEnd) {
    StringBuilder out = new StringBuilder(header);
    for (String line : lines) {
      out.append(lineEnd);
      if (!line.isEmpty()) {
        out.append(" ".repeat(indent)).append(line);
      }
    }
    return out.toString();
  }
}
