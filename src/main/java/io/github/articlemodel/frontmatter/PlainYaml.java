package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads front matter of the plain kind that most files have, in one walk: names without quotes,
 * values on the same line, lists and maps by indentation, texts below {@code |} and {@code >},
 * comments. It takes on nothing that it does not know for certain; the engine reads all of such a
 * front matter. All that it has to say is where a reader of YAML 1.1 sees something else in a
 * value. Where it reads, it says the same as the engine, to the last span.
 */
final class PlainYaml {

  /** Names are looked for one after the other, and longer ones are no names to the engine. */
  private static final int MOST_FIELDS = 128;

  private static final int LONGEST_NAME = 128;

  /** No word that means something else than its letters is longer. */
  private static final int LONGEST_WORD = 5;

  /** The column of a line that is none of the plain kind. */
  private static final int BEYOND = Integer.MAX_VALUE;

  private final SourceText source;
  private final String text;
  private final int limit;
  private final int maxDepth;
  private final PlainLines lines;
  private final PlainScalars scalars;
  private int at;

  private PlainYaml(SourceText source, SourceSpan content, int maxDepth, DiagnosticLog log) {
    this.source = source;
    this.text = source.text();
    this.limit = content.end();
    this.maxDepth = maxDepth;
    this.lines = new PlainLines(text, limit);
    this.scalars = new PlainScalars(source, lines, log);
    this.at = content.start();
  }

  /**
   * Returns the fields; null where the engine is to read the content.
   *
   * @param content lines, the last one ended
   * @param log gets what is to be said, of use only where there are fields
   */
  static @Nullable List<Field> read(
      SourceText source, SourceSpan content, int maxDepth, DiagnosticLog log) {
    PlainYaml yaml = new PlainYaml(source, content, maxDepth, log);
    return yaml.nextColumn() == 0 ? yaml.fields(yaml.at, 0, 1) : null;
  }

  /**
   * Goes to the next line that is neither empty nor a comment. Returns its column; -1 where there
   * is none.
   */
  private int nextColumn() {
    while (at < limit) {
      char c = text.charAt(at);
      int next = lines.next(c == '#' ? lines.end(at) : at);
      if (next < 0) {
        return c == '#' || c < ' ' ? BEYOND : lines.skipSpaces(at) - at;
      }
      at = next;
    }
    return -1;
  }

  /**
   * Reads the fields of a map.
   *
   * @param first where the first of them starts, on this line
   * @param column where each of them starts
   */
  private @Nullable List<Field> fields(int first, int column, int depth) {
    List<Field> fields = new ArrayList<>();
    int start = first;
    int next;
    do {
      Field field =
          depth <= maxDepth && fields.size() < MOST_FIELDS
              ? field(start, column, depth, fields)
              : null;
      if (field == null) {
        return null;
      }
      fields.add(field);
      next = nextColumn();
      start = at + column;
    } while (next == column && !lines.isItem(start));
    return next < column ? fields : null;
  }

  private @Nullable Field field(int start, int column, int depth, List<Field> before) {
    int colon = nameEnd(start);
    if (colon < 0) {
      return null;
    }
    String name = CommonNames.shared(text.substring(start, colon));
    SourceSpan key = new SourceSpan(start, colon);
    if (FieldChange.lastIndexOf(before, name) >= 0 || !isText(name, key)) {
      return null;
    }
    FieldValue value = value(colon + 1, column, depth);
    return value == null ? null : new Field(name, value, Written.field(key, span(value)));
  }

  /** Returns the offset of the colon after a name; -1 where there is no plain one. */
  private int nameEnd(int start) {
    int end = start;
    while (isNamePart(lines.charAt(end))) {
      end++;
    }
    boolean name =
        end > start
            && end - start <= LONGEST_NAME
            && isNameStart(text.charAt(start))
            && lines.charAt(end) == ':';
    return name ? end : -1;
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-';
  }

  private boolean isText(String name, SourceSpan span) {
    if (name.length() > LONGEST_WORD) {
      return true;
    }
    FieldValue value = CoreSchema.resolve(name, Written.nowhere());
    return value instanceof FieldValue.Text
        && YamlVersions.report(name, value, span, source) == null;
  }

  private static SourceSpan span(FieldValue value) {
    return value.span().orElseThrow();
  }

  /** Reads what follows the colon of a field in a column, and goes to the line after it. */
  private @Nullable FieldValue value(int afterColon, int column, int depth) {
    int next = lines.afterValue(afterColon);
    if (next >= 0) {
      at = next;
      return below(afterColon, column, depth);
    }
    int start = lines.skipSpaces(afterColon);
    return start == afterColon ? null : scalar(start, column, depth);
  }

  /** Reads what stands on one line, or a text below its sign. */
  private @Nullable FieldValue scalar(int start, int column, int depth) {
    char sign = lines.charAt(start);
    if (sign == '|' || sign == '>') {
      PlainBlock block = PlainBlock.read(text, lines, start, column);
      at = block == null ? at : block.next();
      return block == null ? null : block.value();
    }
    FieldValue value = sign == '[' && depth >= maxDepth ? null : scalars.read(start);
    int next = value == null ? -1 : lines.afterValue(scalars.end());
    at = next < 0 ? at : next;
    return next < 0 ? null : value;
  }

  /** Reads the list or map below a name, or nothing. */
  private @Nullable FieldValue below(int afterColon, int column, int depth) {
    int next = nextColumn();
    if (next == BEYOND) {
      return null;
    }
    if (next >= column && lines.isItem(at + next)) {
      return list(next, depth + 1);
    }
    return next > column
        ? map(at + next, next, depth + 1)
        : new FieldValue.Null(Written.at(SourceSpan.at(afterColon), "", ScalarStyle.PLAIN));
  }

  private @Nullable FieldValue map(int start, int column, int depth) {
    List<Field> fields = fields(start, column, depth);
    return fields == null
        ? null
        : new FieldValue.Mapping(
            fields, block(start, span(fields.get(fields.size() - 1).value()).end()));
  }

  private Written block(int start, int end) {
    return Written.at(new SourceSpan(start, end), text.substring(start, end), ScalarStyle.BLOCK);
  }

  private @Nullable FieldValue list(int column, int depth) {
    int start = at + column;
    List<FieldValue> items = new ArrayList<>();
    int next = column;
    while (next == column && lines.isItem(at + column)) {
      FieldValue item =
          depth > maxDepth ? null : item(lines.skipSpaces(at + column + 1), column, depth);
      if (item == null) {
        return null;
      }
      items.add(item);
      next = nextColumn();
    }
    return next > column
        ? null
        : new FieldValue.Sequence(items, block(start, span(items.get(items.size() - 1)).end()));
  }

  private @Nullable FieldValue item(int start, int column, int depth) {
    int colon = nameEnd(start);
    boolean map = colon >= 0 && !PlainLines.isInWord(lines.charAt(colon + 1));
    return map ? map(start, start - at, depth + 1) : scalar(start, column, depth);
  }
}
