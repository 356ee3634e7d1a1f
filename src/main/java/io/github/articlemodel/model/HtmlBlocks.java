package io.github.articlemodel.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes lines one HTML block. */
final class HtmlBlocks {

  private HtmlBlocks() {}

  /** Checks the lines, as they are or with the template tags in them as words. */
  static void check(String literal) {
    String hidden = TemplateScan.hidden(literal);
    if (hidden.equals(literal)) {
      checkLines(literal);
      return;
    }
    try {
      checkLines(hidden);
    } catch (IllegalArgumentException refused) {
      checkLines(literal);
    }
  }

  private static void checkLines(String literal) {
    HtmlBlockKind kind = kind(literal);
    int start = 0;
    while (true) {
      int end = literal.indexOf('\n', start);
      if (end < 0) {
        return;
      }
      if (kind.endsIn(literal.substring(start, end))) {
        throw new IllegalArgumentException("the HTML block ends before its last line");
      }
      start = end + 1;
      if (kind.endsAtBlankLine() && isBlankLine(literal, start)) {
        throw new IllegalArgumentException("a blank line ends this HTML block");
      }
    }
  }

  static boolean ended(String literal) {
    return linesEnd(literal) || linesEnd(TemplateScan.hidden(literal));
  }

  private static boolean linesEnd(String literal) {
    HtmlBlockKind kind = kind(literal);
    return kind.endsAtBlankLine() || kind.endsIn(literal.substring(literal.lastIndexOf('\n') + 1));
  }

  static HtmlBlockKind kind(String literal) {
    HtmlBlockKind kind = kindOfLine(literal);
    kind = kind == null ? kindOfLine(TemplateScan.hidden(literal)) : kind;
    if (kind == null) {
      int end = literal.indexOf('\n');
      throw new IllegalArgumentException(
          "the first line starts no HTML block: "
              + literal.substring(0, end < 0 ? literal.length() : end));
    }
    return kind;
  }

  private static @Nullable HtmlBlockKind kindOfLine(String literal) {
    int indent = 0;
    while (literal.startsWith(" ", indent)) {
      indent++;
    }
    int end = literal.indexOf('\n');
    String line = literal.substring(indent, Math.max(indent, end < 0 ? literal.length() : end));
    return indent > 3 ? null : HtmlBlockKind.of(line);
  }

  private static boolean isBlankLine(String literal, int start) {
    int at = start;
    while (at < literal.length() && Literals.isBlank(literal.charAt(at))) {
      at++;
    }
    return at == literal.length() || literal.charAt(at) == '\n';
  }

  /** Returns an immutable copy of blocks; an HTML block that runs to the end must be the last. */
  static List<Block> checkOrder(List<? extends Block> blocks) {
    List<Block> copy = List.copyOf(blocks);
    for (int i = 0; i < copy.size() - 1; i++) {
      if (copy.get(i) instanceof HtmlBlock html && !html.ended()) {
        throw new IllegalArgumentException(
            "nothing can follow an HTML block without its end: " + html.literal());
      }
    }
    return copy;
  }
}
