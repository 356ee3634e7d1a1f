package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads front matter of the plain kind that most files have, in one walk: names without quotes in
 * the first column, values on the same line, lists of such values, comments on lines of their own.
 * It takes on nothing that there is anything to be said about, nor anything that it does not know
 * for certain: the engine reads all of such a front matter. Where it reads, it says the same as the
 * engine, to the last span.
 */
final class PlainYaml {

  /** Names are looked for one after the other, and longer ones are no names to the engine. */
  private static final int MOST_FIELDS = 256;

  private static final int LONGEST_NAME = 128;

  /** No word that means something else than its letters is longer. */
  private static final int LONGEST_WORD = 5;

  private final SourceText source;
  private final String text;
  private final int limit;
  private final int maxDepth;
  private final PlainLines lines;
  private final PlainScalars scalars;
  private final List<Field> fields = new ArrayList<>();
  private long seen;
  private int at;

  private PlainYaml(SourceText source, SourceSpan content, int maxDepth) {
    this.source = source;
    this.text = source.text();
    this.limit = content.end();
    this.maxDepth = maxDepth;
    this.lines = new PlainLines(text, limit);
    this.scalars = new PlainScalars(source, lines);
    this.at = content.start();
  }

  /**
   * Returns the fields; null where the engine is to read the content.
   *
   * @param content lines, the last one ended
   */
  static @Nullable List<Field> read(SourceText source, SourceSpan content, int maxDepth) {
    return new PlainYaml(source, content, maxDepth).fields();
  }

  private @Nullable List<Field> fields() {
    while (skipEmptyLines()) {
      Field field = fields.size() < MOST_FIELDS ? field() : null;
      if (field == null) {
        return null;
      }
      fields.add(field);
    }
    return fields.isEmpty() || at < limit ? null : fields;
  }

  /**
   * Goes over lines that are empty or comments. Returns whether another line follows, and false
   * also where it is certain to be none of the plain kind.
   */
  private boolean skipEmptyLines() {
    while (at < limit) {
      char c = text.charAt(at);
      int end = c == '#' ? lines.end(at) : at;
      int next = lines.next(end);
      if (next < 0) {
        return c != '#' && c >= ' ';
      }
      at = next;
    }
    return false;
  }

  private @Nullable Field field() {
    int start = at;
    int colon = nameEnd(start);
    if (colon < 0) {
      return null;
    }
    String name = CommonNames.of(text, start, colon);
    SourceSpan key = new SourceSpan(start, colon);
    if (!isNew(name) || !isText(name, key)) {
      return null;
    }
    FieldValue value = value(colon + 1);
    return value == null ? null : new Field(name, value, Written.field(key, span(value)));
  }

  /** Returns the offset of the colon after a name; -1 where there is no plain one. */
  private int nameEnd(int start) {
    int end = start;
    while (end < limit && isNamePart(text.charAt(end))) {
      end++;
    }
    boolean name =
        end > start
            && end - start <= LONGEST_NAME
            && isNameStart(text.charAt(start))
            && end < limit
            && text.charAt(end) == ':';
    return name ? end : -1;
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-';
  }

  private boolean isNew(String name) {
    long bit = 1L << name.hashCode();
    boolean known = (seen & bit) != 0 && FieldChange.lastIndexOf(fields, name) >= 0;
    seen |= bit;
    return !known;
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

  /** Reads what follows a colon, and goes to the line after it. */
  private @Nullable FieldValue value(int afterColon) {
    int next = lines.afterValue(afterColon);
    if (next >= 0) {
      at = next;
      return below(afterColon);
    }
    int start = lines.skipSpaces(afterColon);
    return start == afterColon ? null : scalar(start);
  }

  private @Nullable FieldValue scalar(int start) {
    boolean list = lines.charAt(start) == '[';
    FieldValue value = list && maxDepth < 2 ? null : scalars.read(start);
    int next = value == null ? -1 : lines.afterValue(scalars.end());
    if (next >= 0) {
      at = next;
    }
    return next < 0 ? null : value;
  }

  /** Reads the list below a name, or nothing. */
  private @Nullable FieldValue below(int afterColon) {
    boolean more = skipEmptyLines();
    if (at < limit && !more) {
      return null;
    }
    int first = lines.skipSpaces(at);
    if (more && lines.isItem(first)) {
      return maxDepth > 1 ? list(first) : null;
    }
    return first > at
        ? null
        : new FieldValue.Null(Written.at(SourceSpan.at(afterColon), "", ScalarStyle.PLAIN));
  }

  private @Nullable FieldValue list(int start) {
    int indent = start - at;
    List<FieldValue> items = new ArrayList<>();
    int hyphen = start;
    while (hyphen - at == indent && lines.isItem(hyphen)) {
      FieldValue item = scalar(lines.skipSpaces(hyphen + 1));
      if (item == null || item instanceof FieldValue.Sequence) {
        return null;
      }
      items.add(item);
      boolean more = skipEmptyLines();
      if (at < limit && !more) {
        return null;
      }
      hyphen = lines.skipSpaces(at);
    }
    boolean goesOn = hyphen > at || lines.isItem(hyphen);
    SourceSpan span = new SourceSpan(start, span(items.get(items.size() - 1)).end());
    Written written = Written.at(span, text.substring(span.start(), span.end()), ScalarStyle.BLOCK);
    return goesOn ? null : new FieldValue.Sequence(items, written);
  }
}
