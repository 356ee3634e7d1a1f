package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of the plain kind: on one line, without escapes, with a comment at most after them.
 */
final class PlainScalars {

  /** What no value without quotes starts with, and none between brackets holds. */
  private static final String INDICATORS = "?:,[]{}#&*!|>%@`\"'";

  private final SourceText source;
  private final PlainLines lines;
  private final DiagnosticLog log;
  private final String text;
  private int end;

  /**
   * Creates one.
   *
   * @param log gets what readers of YAML 1.1 see otherwise
   */
  PlainScalars(SourceText source, PlainLines lines, DiagnosticLog log) {
    this.source = source;
    this.lines = lines;
    this.log = log;
    this.text = source.text();
  }

  /** Returns the offset after the value that was read last. */
  int end() {
    return end;
  }

  /** Returns the value that starts at an offset; null where it is none of the plain kind. */
  @Nullable FieldValue read(int start) {
    return switch (lines.charAt(start)) {
      case '"' -> quoted(start, '"', '\\', ScalarStyle.DOUBLE_QUOTED);
      case '\'' -> quoted(start, '\'', '\'', ScalarStyle.SINGLE_QUOTED);
      case '[' -> list(start);
      default -> startsPlain(start) ? plain(start, plainEnd(start)) : null;
    };
  }

  private @Nullable FieldValue quoted(int start, char quote, char escape, ScalarStyle style) {
    int close = start + 1;
    char c = lines.charAt(close);
    while (c != quote) {
      if (c == escape || !PlainLines.isLetter(c)) {
        return null;
      }
      close++;
      c = lines.charAt(close);
    }
    end = close + 1;
    if (lines.charAt(end) == quote) {
      return null; // two quotes stand for one
    }
    String value = text.substring(start + 1, close);
    return new FieldValue.Text(value, Written.quoted(new SourceSpan(start, end), value, style));
  }

  private @Nullable FieldValue plain(int start, int after) {
    end = after;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end == start) {
      return null;
    }
    String value = text.substring(start, end);
    SourceSpan span = new SourceSpan(start, end);
    FieldValue resolved = CoreSchema.resolve(value, Written.at(span, value, ScalarStyle.PLAIN));
    Diagnostic seen = YamlVersions.report(value, resolved, span, source);
    if (seen != null) {
      log.add(seen);
    }
    return resolved;
  }

  /** Returns whether a value without quotes starts at an offset; it may be a negative number. */
  private boolean startsPlain(int start) {
    char c = lines.charAt(start);
    return c == '-'
        ? "0123456789.".indexOf(lines.charAt(start + 1)) >= 0
        : c > ' ' && INDICATORS.indexOf(c) < 0;
  }

  /**
   * Returns the offset of the line end or the comment after a value; its own where a colon makes
   * more of it.
   */
  private int plainEnd(int start) {
    int at = start;
    char c = text.charAt(at);
    while (PlainLines.isLetter(c)) {
      char next = lines.charAt(at + 1);
      if (c == ':' && !PlainLines.isInWord(next)) {
        return start;
      }
      if (c == ' ' && next == '#') {
        return at;
      }
      c = next;
      at++;
    }
    return at;
  }

  private @Nullable FieldValue list(int start) {
    List<FieldValue> items = new ArrayList<>();
    int at = lines.skipSpaces(start + 1);
    boolean more = lines.charAt(at) != ']';
    while (more) {
      FieldValue item = item(at);
      if (item == null) {
        return null;
      }
      items.add(item);
      at = lines.skipSpaces(end);
      more = lines.charAt(at) == ',';
      at = more ? lines.skipSpaces(at + 1) : at;
    }
    if (lines.charAt(at) != ']') {
      return null;
    }
    end = at + 1;
    Written written =
        Written.at(new SourceSpan(start, end), text.substring(start, end), ScalarStyle.FLOW);
    return new FieldValue.Sequence(items, written);
  }

  private @Nullable FieldValue item(int start) {
    char first = lines.charAt(start);
    if (first == '"' || first == '\'') {
      return read(start);
    }
    if (!startsPlain(start)) {
      return null;
    }
    int at = start;
    while (PlainLines.isLetter(lines.charAt(at)) && INDICATORS.indexOf(lines.charAt(at)) < 0) {
      at++;
    }
    return plain(start, at);
  }
}
