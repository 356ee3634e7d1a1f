package io.github.articlemodel.markdown;

import io.github.articlemodel.model.FootnoteReference;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the engine from losing text. By <a
 * href="https://spec.commonmark.org/0.31.2/#link-reference-definitions">CommonMark 0.31.2, Link
 * reference definitions</a> nothing but a title may follow a destination on its line, so that
 * {@code [a]: b [c]: d} is text; the engine (0.30.0) drops what stands before {@code [c]}, and
 * reads a definition of that. So where a bracket follows what would be a destination, the colon
 * before it is handed to it as a {@link StandIn}. As no definition can have that colon, wherever it
 * stands, it need not be known here what the line is.
 */
final class DefinitionGuard {

  /** Behind so many blanks begins no quote, but where its marks stood so on the line before. */
  private static final int CODE_INDENT = 4;

  private static final DefinitionGuard NO_DEFINITION = new DefinitionGuard(false, "", null);
  private static final DefinitionGuard NOT_NEEDED = new DefinitionGuard(true, "", null);

  private final boolean mayDefine;
  private final String guarded;
  private final @Nullable StandIn standIn;

  private DefinitionGuard(boolean mayDefine, String guarded, @Nullable StandIn standIn) {
    this.mayDefine = mayDefine;
    this.guarded = guarded;
    this.standIn = standIn;
  }

  /**
   * Looks through a body.
   *
   * @param footnotes whether definitions of footnotes, which anything may follow, are read
   */
  static DefinitionGuard of(String body, boolean footnotes) {
    return body.contains("]:") ? guard(body, footnotes) : NO_DEFINITION;
  }

  /** Returns whether the body may hold a definition. */
  boolean mayDefine() {
    return mayDefine;
  }

  private static DefinitionGuard guard(String body, boolean footnotes) {
    StandIn standIn = null;
    StringBuilder out = new StringBuilder();
    int copied = 0;
    int runEnd = 0;
    for (int at = body.indexOf("]:"); at >= 0; at = body.indexOf("]:", at + 2)) {
      int start = destination(body, at);
      int end;
      if (start < body.length() && body.charAt(start) == '<') {
        end = angleEnd(body, start);
      } else {
        runEnd = start < runEnd ? runEnd : runEnd(body, start);
        end = runEnd;
      }
      int next = skipBlanks(body, end);
      boolean lost = start < end && end < next && next < body.length() && body.charAt(next) == '[';
      if (!lost || (footnotes && isFootnote(body, at))) {
        continue;
      }
      standIn = standIn == null ? StandIn.of(':', body) : standIn;
      if (standIn == null) {
        return NOT_NEEDED;
      }
      out.append(body, copied, at + 1).append(standIn.character());
      copied = at + 2;
    }
    return standIn == null
        ? NOT_NEEDED
        : new DefinitionGuard(true, out.append(body, copied, body.length()).toString(), standIn);
  }

  boolean isNeeded() {
    return standIn != null;
  }

  /** Returns what to hand to the engine: as long as the body. */
  String guarded(String body) {
    return standIn == null ? body : guarded;
  }

  /** Puts the colons back in a tree. */
  void restore(Node document) {
    if (standIn != null) {
      standIn.restore(document);
    }
  }

  /** Returns where a destination would begin: on this line or on the next, behind its quotes. */
  private static int destination(String body, int bracket) {
    int start = skipBlanks(body, bracket + 2);
    if (start == body.length() || !isLineEnd(body.charAt(start))) {
      return start;
    }
    int lineStart = start + (body.startsWith("\r\n", start) ? 2 : 1);
    start = skipBlanks(body, lineStart);
    int quotes = quotes(body, bracket);
    while (start < body.length()
        && body.charAt(start) == '>'
        && (quotes > 0 || start - lineStart < CODE_INDENT)) {
      quotes--;
      lineStart = start + 1;
      start = skipBlanks(body, lineStart);
    }
    return start;
  }

  /** Returns how many marks of quotes may stand before the label that ends at a bracket. */
  private static int quotes(String body, int bracket) {
    int lineStart = bracket;
    while (lineStart > 0 && !isLineEnd(body.charAt(lineStart - 1))) {
      lineStart--;
    }
    int quotes = 0;
    for (int i = lineStart; i < bracket; i++) {
      if (body.charAt(i) == '[') {
        return quotes;
      }
      quotes += body.charAt(i) == '>' ? 1 : 0;
    }
    return Integer.MAX_VALUE; // the label began on a line before
  }

  private static int runEnd(String body, int start) {
    int end = start;
    while (end < body.length() && !isBlank(body.charAt(end)) && !isLineEnd(body.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns the end of a destination in angle brackets; its start where it has none. */
  private static int angleEnd(String body, int start) {
    for (int i = start + 1; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '>') {
        return i + 1;
      } else if (c == '<' || isLineEnd(c)) {
        break;
      }
      i += c == '\\' ? 1 : 0;
    }
    return start;
  }

  private static boolean isFootnote(String body, int bracket) {
    int open = bracket - 1;
    while (open >= 0 && "[]\r\n".indexOf(body.charAt(open)) < 0) {
      open--;
    }
    return body.startsWith("[^", Math.max(open, 0))
        && FootnoteReference.isLabel(body.substring(open + 2, bracket));
  }

  private static int skipBlanks(String body, int from) {
    int at = from;
    while (at < body.length() && isBlank(body.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u000B' || c == '\f';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
