package io.github.articlemodel.model;

import java.util.List;

/** What makes lines one HTML block. */
final class HtmlBlocks {

  private HtmlBlocks() {}

  /** Checks that the first line begins as HTML does. */
  static void checkStart(String literal) {
    int indent = indent(literal);
    int mark = indent + (literal.startsWith("</", indent) ? 2 : 1);
    char c = mark < literal.length() ? literal.charAt(mark) : ' ';
    boolean isHtml =
        literal.startsWith("<", indent) && (HtmlTag.isLetter(c) || c == '!' || c == '?');
    if (indent > 3 || !isHtml) {
      throw new IllegalArgumentException("the first line starts no HTML: " + firstLine(literal));
    }
  }

  private static int indent(String literal) {
    int indent = 0;
    while (literal.startsWith(" ", indent)) {
      indent++;
    }
    return indent;
  }

  private static String firstLine(String literal) {
    int end = literal.indexOf('\n');
    return end < 0 ? literal : literal.substring(0, end);
  }

  /** Checks that it is one block, from its first line to its last. */
  static void check(String literal) {
    int length = length(literal);
    if (length == 0) {
      throw new IllegalArgumentException(
          "the first line starts no HTML block: " + firstLine(literal));
    }
    if (length < literal.length()) {
      throw new IllegalArgumentException(
          kind(literal).endsAtBlankLine()
              ? "a blank line ends this HTML block"
              : "the HTML block ends before its last line");
    }
  }

  /** Returns the length of the lines that are one block; 0 where the first starts none. */
  static int length(String literal) {
    HtmlBlockKind kind = HtmlBlockKind.of(firstLine(literal).substring(indent(literal)));
    if (kind == null) {
      return 0;
    }
    boolean blank = kind.endsAtBlankLine();
    int start = 0;
    for (int end = literal.indexOf('\n'); end >= 0; end = literal.indexOf('\n', start)) {
      boolean ends = !blank && kind.endsIn(literal.substring(start, end));
      start = end + 1;
      if (ends || (blank && isBlankLine(literal, start))) {
        return end;
      }
    }
    return literal.length();
  }

  static boolean ended(String literal) {
    HtmlBlockKind kind = kind(literal);
    return kind.endsAtBlankLine() || kind.endsIn(literal);
  }

  /** Returns the kind; where only other dialects see a block, one that a blank line ends. */
  static HtmlBlockKind kind(String literal) {
    HtmlBlockKind kind = HtmlBlockKind.of(firstLine(literal).substring(indent(literal)));
    return kind == null ? HtmlBlockKind.ANY_TAG : kind;
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
