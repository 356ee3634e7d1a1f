package io.github.articlemodel.markdown;

/** Writes the inlines whose characters stand for themselves: code spans and raw HTML. */
final class VerbatimWriter {

  private VerbatimWriter() {}

  /** Writes a code span, with a fence longer than any run of backticks in it. */
  static void code(StringBuilder out, String literal) {
    if (literal.indexOf('`') < 0 && !literal.startsWith(" ")) {
      out.append('`').append(literal).append('`');
      return;
    }
    String fence = "`".repeat(BlockWriter.longestRun(literal, '`') + 1);
    boolean padded =
        literal.startsWith("`")
            || literal.endsWith("`")
            || (literal.startsWith(" ") && literal.endsWith(" ") && !isSpaces(literal));
    String space = padded ? " " : "";
    out.append(fence).append(space).append(literal).append(space).append(fence);
  }

  private static boolean isSpaces(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i == text.length();
  }

  /** Writes HTML, indented where it starts a line, so that no block starts there. */
  static void html(StringBuilder out, String literal) {
    boolean newLine = !out.isEmpty() && out.charAt(out.length() - 1) == '\n';
    out.append(newLine ? "    " : "");
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      out.append(c);
      if (c == '\n' && !Escapes.isLetterOrDigit(literal.charAt(i + 1))) {
        out.append("    ");
      }
    }
  }
}
