package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the value that starts where a scanner is. */
final class TomlValueReader {

  private static final int BITS = 63;

  private final TomlScanner scanner;
  private final String text;
  private final int maxDepth;

  TomlValueReader(TomlScanner scanner, int maxDepth) {
    this.scanner = scanner;
    this.text = scanner.text;
    this.maxDepth = maxDepth;
  }

  TomlNode value() throws TomlRefusal {
    return value(2);
  }

  private TomlNode value(int depth) throws TomlRefusal {
    if (scanner.atLineEnd() || scanner.has('#')) {
      throw new TomlRefusal(
          "toml.no-value",
          SourceSpan.at(scanner.at),
          "expected a value after the equals sign",
          "write \"\" for an empty text, or remove the field");
    }
    char first = text.charAt(scanner.at);
    if ((first == '[' || first == '{') && depth > maxDepth) {
      throw TomlTable.tooDeep(new SourceSpan(scanner.at, scanner.at + 1), maxDepth);
    }
    return switch (first) {
      case '"', '\'' -> string(first);
      case '[' -> array(depth);
      case '{' -> inlineTable(depth);
      default -> bare();
    };
  }

  private Written written(int start, ScalarStyle style) {
    SourceSpan span = new SourceSpan(start, scanner.at);
    return Written.at(span, text.substring(start, scanner.at), style);
  }

  private TomlNode string(char quote) throws TomlRefusal {
    int start = scanner.at;
    String value = new TomlStrings(scanner).any();
    ScalarStyle style = quote == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
    return scalar(new FieldValue.Text(value, written(start, style)), start);
  }

  private TomlNode scalar(FieldValue value, int start) {
    return new TomlNode.Scalar(value, new SourceSpan(start, scanner.at));
  }

  private TomlNode array(int depth) throws TomlRefusal {
    int start = scanner.at++;
    List<TomlNode> items = new ArrayList<>();
    int height = 1;
    scanner.skipSeparation();
    while (!scanner.has(']')) {
      requireMore(start, "array");
      TomlNode item = value(depth + 1);
      height = Math.max(height, item.height() + 1);
      items.add(item);
      scanner.skipSeparation();
      if (scanner.has(',')) {
        scanner.at++;
        scanner.skipSeparation();
      } else if (!scanner.has(']')) {
        requireMore(start, "array");
        if (startsField()) {
          throw unclosed(start, "array");
        }
        throw scanner.expectedComma("]", item.span().end());
      }
    }
    scanner.at++;
    return new TomlNode.Array(items, new SourceSpan(start, scanner.at), height);
  }

  private void requireMore(int open, String what) throws TomlRefusal {
    if (scanner.isEnd()) {
      throw unclosed(open, what);
    }
  }

  private static TomlRefusal unclosed(int open, String what) {
    return new TomlRefusal(
        "toml.unclosed-bracket",
        new SourceSpan(open, open + 1),
        "the bracket of the " + what + " is never closed",
        "close it");
  }

  /** Returns whether a name and an equals sign start the line here. */
  private boolean startsField() {
    int line = scanner.at;
    while (line > 0 && Lines.isBlank(text.charAt(line - 1))) {
      line--;
    }
    int end = scanner.at;
    while (end < scanner.limit && TomlScanner.isBare(text.charAt(end))) {
      end++;
    }
    int sign = Lines.skipBlanks(text, end, scanner.limit);
    return Lines.isBreak(text.charAt(line - 1))
        && end > scanner.at
        && sign < scanner.limit
        && text.charAt(sign) == '=';
  }

  private TomlNode inlineTable(int depth) throws TomlRefusal {
    int start = scanner.at++;
    TomlTable table = TomlTable.root();
    int height = 1;
    List<TomlEntry> entries = new ArrayList<>();
    skipInLine(start);
    while (!scanner.has('}')) {
      int entryStart = scanner.at;
      List<TomlKey> keys = scanner.keys();
      scanner.skipBlanks();
      if (!scanner.has('=')) {
        throw equalsSign();
      }
      scanner.at++;
      skipInLine(start);
      TomlNode value = value(depth + keys.size());
      SourceSpan span = new SourceSpan(entryStart, scanner.at);
      TomlEntry entry = new TomlEntry(TomlEntry.Kind.FIELD, span, keys, value, entries.size());
      table.field(entry, maxDepth - depth + 1);
      entries.add(entry);
      height = Math.max(height, value.height() + keys.size());
      skipInLine(start);
      if (scanner.has(',')) {
        scanner.at++;
        skipInLine(start);
        if (scanner.has('}')) {
          throw inline(scanner.at, "no comma may stand before the brace", "remove the comma");
        }
      } else if (!scanner.has('}')) {
        throw scanner.expectedComma("}", span.end());
      }
    }
    scanner.at++;
    SourceSpan braces = new SourceSpan(start, scanner.at);
    table.close(braces, entries);
    return new TomlNode.Inline(table, braces, height);
  }

  /** Returns the refusal of another sign in the place of the equals sign; a colon can be mended. */
  private TomlRefusal equalsSign() {
    SourceSpan sign = new SourceSpan(scanner.at, scanner.at + 1);
    return scanner.has(':')
        ? scanner.expected(
            "=",
            "write = in its place",
            new Fix("write an equals sign", List.of(new TextEdit(sign, " ="))))
        : scanner.expected("=");
  }

  private void skipInLine(int open) throws TomlRefusal {
    scanner.skipBlanks();
    if (scanner.isEnd()) {
      requireMore(open, "table");
    }
    if (scanner.atLineEnd() || scanner.has('#')) {
      throw inline(
          scanner.at,
          "a table in braces ends on the line on which it starts",
          "write it on one line, or as a [table]");
    }
  }

  private TomlRefusal inline(int at, String message, String advice) {
    return new TomlRefusal(
        "toml.inline-table", new SourceSpan(at, Math.min(scanner.limit, at + 1)), message, advice);
  }

  private TomlNode bare() throws TomlRefusal {
    int start = scanner.at;
    int end = bareEnd(start);
    String raw = text.substring(start, end);
    boolean date = TomlDates.startsWithDate(raw);
    int gap = end + 1;
    if (date && raw.length() == 10 && end < scanner.limit && text.charAt(end) == ' ') {
      int timeEnd = bareEnd(gap);
      if (TomlDates.startsWithTime(text.substring(gap, timeEnd))) {
        end = timeEnd;
        raw = text.substring(start, end);
      }
    }
    scanner.at = end;
    FieldValue value = resolved(raw, start);
    if (value == null) {
      scanner.at = start;
      throw new TomlRefusal(
          "toml.value",
          new SourceSpan(start, Math.max(start, end)),
          "this is no value of TOML",
          "quote the value if it is a text");
    }
    return scalar(value, start);
  }

  private int bareEnd(int from) {
    int at = from;
    while (at < scanner.limit && isBareValue(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBareValue(char c) {
    return !Lines.isBlank(c) && !Lines.isBreak(c) && ",]}#[{=\"'".indexOf(c) < 0;
  }

  private @Nullable FieldValue resolved(String raw, int start) {
    Written written = written(start, ScalarStyle.PLAIN);
    if (raw.equals("true") || raw.equals("false")) {
      return new FieldValue.Bool(raw.equals("true"), written);
    }
    if (TomlDates.startsWithDate(raw) || TomlDates.startsWithTime(raw)) {
      return time(raw, written, start);
    }
    FieldValue number = TomlNumbers.of(raw, written);
    if (number instanceof FieldValue.IntegerNumber whole && TomlOracle.misreads(whole.value())) {
      String shown = "0x" + whole.value().abs().toString(16);
      scanner.notes.replaceForOracle(new SourceSpan(start, scanner.at), shown);
    }
    if (number instanceof FieldValue.IntegerNumber whole && isBeyond64Bits(whole.value())) {
      scanner.notes.warn(
          "toml.integer-range",
          new SourceSpan(start, scanner.at),
          "an integer beyond 64 bits, which other readers of TOML refuse",
          "quote it if it is a code");
    }
    return number;
  }

  static boolean isBeyond64Bits(BigInteger number) {
    return number.bitLength() > BITS;
  }

  private @Nullable FieldValue time(String raw, Written written, int start) {
    String exact = TomlDates.withoutExcess(raw);
    Temporal time = TomlDates.of(exact);
    if (time == null) {
      return null;
    }
    SourceSpan span = new SourceSpan(start, scanner.at);
    if (exact.length() < raw.length() || raw.endsWith("z")) {
      scanner.notes.replaceForOracle(span, exact.replace('z', 'Z'));
    }
    if (exact.length() < raw.length()) {
      scanner.notes.warn(
          "toml.precision",
          span,
          "more than nine digits of a second; the others are not read",
          "write at most nine");
    }
    return new FieldValue.Time(time, written);
  }
}
