package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the changes that mend mistakes; null where it is not certain what was meant. All offsets
 * are into the text of the whole source.
 */
final class YamlFixes {

  /** How many spaces a tab of indentation becomes. */
  private static final String INDENT = "  ";

  private static final String ESCAPES = "0abt\tnvfre \"/\\N_LP\r\n";

  private YamlFixes() {}

  /** Returns the fix that quotes a text of one line. */
  static Fix quote(String title, String text, SourceSpan span) {
    return new Fix(title, List.of(new TextEdit(span, YamlCharacters.inDoubleQuotes(text))));
  }

  /**
   * Returns the fix that puts a value without quotes into quotes, its lines kept. Where a comment
   * or another field may be part of it, there is none.
   */
  static @Nullable Fix quote(String text, int from, int to) {
    int line = from;
    while (line < to) {
      int end = Lines.end(text, line, to);
      if (hasComment(text, line, end) || (line > from && isStructure(text, line, end))) {
        return null;
      }
      line = Lines.next(text, end, to);
    }
    String raw = text.substring(from, to);
    boolean escapes = raw.indexOf('"') >= 0 || raw.indexOf('\\') >= 0;
    String quoted = escapes ? YamlCharacters.inSingleQuotes(raw) : '"' + raw + '"';
    return new Fix("quote the value", List.of(new TextEdit(new SourceSpan(from, to), quoted)));
  }

  private static boolean hasComment(String text, int line, int end) {
    for (int at = line; at < end; at++) {
      if (text.charAt(at) == '#' && (at == line || Lines.isBlank(text.charAt(at - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStructure(String text, int line, int end) {
    int first = Lines.skipBlanks(text, line, end);
    boolean indicator =
        first < end
            && "-?:".indexOf(text.charAt(first)) >= 0
            && (first + 1 == end || Lines.isBlank(text.charAt(first + 1)));
    return indicator || Lines.keyColon(text, first, end) >= 0;
  }

  /** Returns the fix that closes the double quote of a value of one line. */
  static @Nullable Fix closeQuote(String text, int open, int to) {
    boolean certain =
        text.charAt(open) == '"'
            && to > open + 1
            && text.substring(open + 1, to).indexOf('"') < 0
            && Lines.end(text, open, to) == to
            && !hasComment(text, open, to);
    return certain ? insertion("close the quote", to, "\"") : null;
  }

  /**
   * Returns the fix of a quoted value that goes on after its closing quote: the apostrophes within
   * single quotes are doubled, or else all of it is quoted.
   */
  static @Nullable Fix quoteAll(String text, int open, int after, int to) {
    char quote = text.charAt(open);
    if (text.charAt(to - 1) == quote) {
      return quote == '\'' ? doubleApostrophes(text, open, to) : null;
    }
    return ",:;#]}".indexOf(text.charAt(after)) >= 0 ? null : quote(text, open, to);
  }

  private static @Nullable Fix doubleApostrophes(String text, int open, int to) {
    List<TextEdit> edits = new ArrayList<>();
    for (int at = open + 1; at < to - 1; at++) {
      if (text.charAt(at) == '\'') {
        boolean apostrophe =
            Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
        if (!apostrophe) {
          return null;
        }
        edits.add(new TextEdit(SourceSpan.at(at), "'"));
      }
    }
    return edits.isEmpty() || hasComment(text, open, to)
        ? null
        : new Fix("double the apostrophe", edits);
  }

  /** Returns the fix that doubles backslashes, where none of them starts an escape. */
  static @Nullable Fix doubleBackslashes(String text, int open, int to) {
    List<TextEdit> edits = new ArrayList<>();
    for (int at = open + 1; at < to; at++) {
      if (text.charAt(at) == '\\') {
        if (at + 1 == to || isEscape(text, at, to)) {
          return null;
        }
        edits.add(new TextEdit(SourceSpan.at(at), "\\"));
      }
    }
    return edits.isEmpty() ? null : new Fix("double the backslashes", edits);
  }

  private static boolean isEscape(String text, int at, int to) {
    char c = text.charAt(at + 1);
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    for (int i = at + 2; i < at + 2 + digits; i++) {
      if (i >= to || Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return digits > 0 || ESCAPES.indexOf(c) >= 0;
  }

  /** Returns the fix that puts a space after the colon of a name without one. */
  static @Nullable Fix spaceAfterColon(String text, SourceSpan name, int lineEnd) {
    int value = name.end() + 1;
    boolean word = name.length() > 1 && Character.isLetter(text.charAt(name.start()));
    boolean certain =
        word
            && value < lineEnd
            && (Character.isLetterOrDigit(text.codePointAt(value))
                || "\"'[{".indexOf(text.charAt(value)) >= 0);
    return certain ? insertion("put a space after the colon", value, " ") : null;
  }

  /**
   * Returns the fix that writes spaces for the tabs that indent lines, where each such line is
   * indented by tabs alone.
   */
  static @Nullable Fix spacesForTabs(String text, SourceSpan span) {
    List<TextEdit> edits = new ArrayList<>();
    int line = Lines.next(text, Lines.end(text, span.start(), span.end()), span.end());
    while (line < span.end()) {
      int end = Lines.end(text, line, span.end());
      int first = Lines.skipBlanks(text, line, end);
      String indent = text.substring(line, first);
      if (first < end && !indent.isEmpty()) {
        if (indent.indexOf(' ') >= 0) {
          return null;
        }
        edits.add(new TextEdit(new SourceSpan(line, first), INDENT.repeat(indent.length())));
      }
      line = Lines.next(text, end, span.end());
    }
    return edits.isEmpty() ? null : new Fix("indent with spaces", edits);
  }

  /** Returns the fix that removes a tab from the start of each line. */
  static @Nullable Fix withoutTabs(String text, SourceSpan span) {
    List<TextEdit> edits = new ArrayList<>();
    int line = span.start();
    while (line < span.end()) {
      if (text.charAt(line) == '\t') {
        edits.add(new TextEdit(new SourceSpan(line, line + 1), ""));
      }
      line = Lines.next(text, Lines.end(text, line, span.end()), span.end());
    }
    return edits.isEmpty() ? null : new Fix("remove the tabs", edits);
  }

  /** Returns the fix that indents each line of a value that starts without a space. */
  static Fix indentLines(String text, SourceSpan span) {
    List<TextEdit> edits = new ArrayList<>();
    int line = Lines.next(text, Lines.end(text, span.start(), span.end()), span.end());
    while (line < span.end()) {
      if (text.charAt(line) != ' ' && !Lines.isBreak(text.charAt(line))) {
        edits.add(new TextEdit(SourceSpan.at(line), " "));
      }
      line = Lines.next(text, Lines.end(text, line, span.end()), span.end());
    }
    return new Fix("indent the lines", edits);
  }

  private static Fix insertion(String title, int at, String text) {
    return new Fix(title, List.of(new TextEdit(SourceSpan.at(at), text)));
  }
}
