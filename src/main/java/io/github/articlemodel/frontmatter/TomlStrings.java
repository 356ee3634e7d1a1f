package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads the four kinds of strings (TOML 1.0.0, <a
 * href="https://toml.io/en/v1.0.0#string">String</a>). Line ends within one become LF.
 */
final class TomlStrings {

  private final TomlScanner scanner;
  private final String text;

  TomlStrings(TomlScanner scanner) {
    this.scanner = scanner;
    this.text = scanner.text;
  }

  /** Reads the string that starts here, of any kind; the scanner is after it then. */
  String any() throws TomlRefusal {
    char quote = text.charAt(scanner.at);
    boolean several = text.startsWith(String.valueOf(quote).repeat(3), scanner.at);
    return several ? onLines(quote) : onOneLine();
  }

  /** Reads the string of one line that starts here. */
  String onOneLine() throws TomlRefusal {
    int open = scanner.at;
    char quote = text.charAt(open);
    int at = open + 1;
    while (at < scanner.limit && text.charAt(at) != quote && !Lines.isBreak(text.charAt(at))) {
      boolean escapes = quote == '"' && text.charAt(at) == '\\' && at + 1 < scanner.limit;
      at += escapes && !Lines.isBreak(text.charAt(at + 1)) ? 2 : 1;
    }
    if (at >= scanner.limit || text.charAt(at) != quote) {
      throw unclosed(open, "the quote is not closed on its line");
    }
    scanner.at = at + 1;
    return decoded(open + 1, at, quote == '"', false);
  }

  private String onLines(char quote) throws TomlRefusal {
    int open = scanner.at;
    int close = closeOfLines(open + 3, quote);
    if (close < 0) {
      throw unclosed(open, "the three quotes are never closed");
    }
    scanner.at = close + 3;
    int start = open + 3;
    if (start < close && Lines.isBreak(text.charAt(start))) {
      start = Lines.next(text, start, close);
    }
    return decoded(start, close, quote == '"', true);
  }

  /** Returns the offset of the three quotes that close; two more may belong to the text. */
  private int closeOfLines(int from, char quote) {
    int at = from;
    while (at < scanner.limit) {
      char c = text.charAt(at);
      if (c == '\\' && quote == '"') {
        at += 2;
      } else if (c == quote) {
        int run = at;
        while (run < scanner.limit && text.charAt(run) == quote && run - at < 5) {
          run++;
        }
        if (run - at >= 3) {
          return run - 3;
        }
        at = run;
      } else {
        at++;
      }
    }
    return -1;
  }

  private static TomlRefusal unclosed(int open, String message) {
    return new TomlRefusal(
        "toml.unclosed-quote",
        new SourceSpan(open, open + 1),
        message,
        "close it, or escape a quote that is part of the text");
  }

  private String decoded(int start, int end, boolean escapes, boolean lines) throws TomlRefusal {
    StringBuilder out = new StringBuilder(end - start);
    int at = start;
    boolean replaced = false;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\\' && escapes) {
        int folded = lines ? afterFold(at + 1, end) : -1;
        if (folded >= 0) {
          at = folded;
          continue;
        }
        int length = escape(at, end, out);
        replaced |= out.charAt(out.length() - 1) == '\0';
        at += length;
      } else if (Lines.isBreak(c)) {
        out.append('\n');
        at = Lines.next(text, at, end);
      } else if (TomlScanner.isControl(c)) {
        throw scanner.character(at);
      } else {
        out.append(c);
        at++;
      }
    }
    if (replaced) {
      scanner.notes.warn(
          "toml.character",
          new SourceSpan(start, end),
          "an escape stands for U+0000; it is read as U+FFFD",
          "write another character");
    }
    return out.toString();
  }

  /**
   * Returns the offset after the white space that a backslash at a line's end takes away, or -1.
   */
  private int afterFold(int from, int end) {
    int at = Lines.skipBlanks(text, from, end);
    if (at >= end || !Lines.isBreak(text.charAt(at))) {
      return -1;
    }
    while (at < end && (Lines.isBreak(text.charAt(at)) || Lines.isBlank(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** Appends what an escape stands for; returns its length. */
  private int escape(int at, int end, StringBuilder out) throws TomlRefusal {
    char kind = at + 1 < end ? text.charAt(at + 1) : ' ';
    Character simple = simple(kind);
    if (simple != null) {
      out.append(simple.charValue());
      return 2;
    }
    int digits = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    int code = digits == 0 ? -1 : hex(at + 2, Math.min(end, at + 2 + digits), digits);
    boolean character =
        code >= 0 && Character.isValidCodePoint(code) && !(code >= 0xD800 && code <= 0xDFFF);
    if (!character) {
      int after = Math.min(end, at + 2 + digits);
      throw new TomlRefusal(
          "toml.escape",
          new SourceSpan(at, after),
          "TOML has no escape " + text.substring(at, after),
          "write \\\\ for a backslash, or put the text in single quotes");
    }
    out.appendCodePoint(code);
    return 2 + digits;
  }

  private static @Nullable Character simple(char kind) {
    return switch (kind) {
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case '"' -> '"';
      case '\\' -> '\\';
      default -> null;
    };
  }

  private int hex(int start, int end, int digits) {
    long code = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return end - start == digits && code <= Character.MAX_CODE_POINT ? (int) code : -1;
  }
}
