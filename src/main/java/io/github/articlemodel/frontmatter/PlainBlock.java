package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A text below {@code |} or {@code >}, of lines that all start in the same column, none of them
 * blank.
 *
 * @param value the text
 * @param next where the line after it starts
 */
record PlainBlock(FieldValue value, int next) {

  /**
   * Returns the text; null where it is none of this kind.
   *
   * @param start where its sign stands
   * @param column that of the field or item, which the lines are deeper than
   */
  static @Nullable PlainBlock read(String text, PlainLines lines, int start, int column) {
    boolean folded = text.charAt(start) == '>';
    boolean strip = lines.charAt(start + 1) == '-';
    int line = lines.next(start + (strip ? 2 : 1));
    if (line < 0) {
      return null;
    }
    int indent = lines.skipSpaces(line) - line;
    StringBuilder value = new StringBuilder();
    int end = -1;
    while (lines.skipSpaces(line) - line == indent && hasText(lines, line + indent)) {
      if (end >= 0) {
        value.append(folded ? ' ' : '\n');
      }
      end = lines.end(line + indent);
      value.append(text, line + indent, end);
      line = lines.next(end);
      if (line < 0) {
        return null;
      }
    }
    if (end < 0 || indent <= column) {
      return null;
    }
    value.append(strip ? "" : "\n");
    Written written =
        Written.at(
            new SourceSpan(start, end),
            text.substring(start, end),
            folded ? ScalarStyle.FOLDED : ScalarStyle.LITERAL);
    return new PlainBlock(new FieldValue.Text(value.toString(), written), line);
  }

  private static boolean hasText(PlainLines lines, int at) {
    return PlainLines.isLetter(lines.charAt(at));
  }
}
