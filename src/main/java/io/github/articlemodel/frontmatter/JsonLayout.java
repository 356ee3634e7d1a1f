package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import org.jspecify.annotations.Nullable;

/** How the objects and arrays of a text are laid out: lines, indentation, blanks. */
final class JsonLayout {

  private final String text;
  private final String lineEnd;
  private final JsonGroup top;

  JsonLayout(SourceText source, FrontMatter frontMatter) {
    this.text = source.text();
    this.lineEnd = source.prevailingLineEnding().text();
    this.top = top(frontMatter.metadata(), frontMatter.content());
  }

  private JsonGroup top(Metadata metadata, SourceSpan content) {
    int open = JsonPiece.overSpace(text, content.start(), content.end());
    while (open < content.end() && text.charAt(open) != '{') {
      int end = JsonPiece.at(text, open, content.end()).end();
      open = JsonPiece.overSpace(text, end, content.end());
    }
    int close = content.end() - 1;
    while (close > open && text.charAt(close) != '}') {
      close--;
    }
    FieldValue.Mapping map = new FieldValue.Mapping(metadata.fields(), Written.nowhere());
    return new JsonGroup(map, open, close > open ? close : -1);
  }

  /** Returns the outermost object. */
  JsonGroup top() {
    return top;
  }

  String slice(int from, int to) {
    return text.substring(from, to);
  }

  /** Returns the blanks that the line of an offset starts with. */
  String margin(int offset) {
    int line = offset;
    while (line > 0 && !Lines.isBreak(text.charAt(line - 1))) {
      line--;
    }
    return text.substring(line, Lines.skipBlanks(text, line, offset));
  }

  /** Returns the offset after the comma that follows an offset; the offset where none does. */
  int afterComma(int offset) {
    int at = JsonPiece.overSpace(text, offset, text.length());
    return at < text.length() && text.charAt(at) == ',' ? at + 1 : offset;
  }

  /** Returns the first line break from an offset on; -1 where none is before another. */
  int lineBreak(int from, int to) {
    int at = Lines.end(text, from, to);
    return at < to ? at : -1;
  }

  /** Returns whether the members or items of a group start on a line after its bracket. */
  boolean isInLines(JsonGroup group) {
    return group.size() > 0 && lineBreak(group.open(), group.entry(0).start()) >= 0;
  }

  /** Returns how values within a group are printed. */
  JsonPrinter printer(JsonGroup group) {
    String colon = colon(group);
    colon = colon == null ? colon(top) : colon;
    colon = colon == null ? ": " : colon;
    String gap = group.size() > 1 ? gap(group, 1) : null;
    boolean spaced = Lines.isBlank(colon.charAt(colon.length() - 1));
    String comma = gap == null || lineBreak(gap) ? (spaced ? ", " : ",") : gap;
    return new JsonPrinter(indent(group), lineEnd, colon, comma);
  }

  private static boolean lineBreak(String gap) {
    return Lines.end(gap, 0, gap.length()) < gap.length();
  }

  private @Nullable String colon(JsonGroup group) {
    for (Field field : group.fields()) {
      int from = field.written().span(Written.Part.KEY).orElseThrow().end();
      int to = field.written().span(Written.Part.VALUE).orElseThrow().start();
      int colon = Lines.skipBlanks(text, from, to);
      boolean plain =
          colon < to && text.charAt(colon) == ':' && Lines.skipBlanks(text, colon + 1, to) == to;
      if (plain) {
        return text.substring(from, to);
      }
    }
    return null;
  }

  /** Returns what one level is indented by. */
  private String indent(JsonGroup group) {
    for (JsonGroup one : new JsonGroup[] {group, top}) {
      if (isInLines(one)) {
        String outer = margin(one.open());
        String inner = margin(one.entry(0).start());
        return inner.startsWith(outer) ? inner.substring(outer.length()) : inner;
      }
    }
    return "  ";
  }

  /**
   * Returns what stands between an entry and the one before it; null where it is more than a comma
   * and white space.
   */
  @Nullable String gap(JsonGroup group, int index) {
    int from = group.entry(index - 1).end();
    int to = group.entry(index).start();
    int comma = JsonPiece.overSpace(text, from, to);
    boolean plain =
        comma < to && text.charAt(comma) == ',' && JsonPiece.overSpace(text, comma + 1, to) == to;
    return plain ? text.substring(from, to) : null;
  }

  /** Returns what is to stand between an entry that is added at an index and its neighbour. */
  String separator(JsonGroup group, int index) {
    for (int near : new int[] {index, index - 1, 1}) {
      String gap = near > 0 && near < group.size() ? gap(group, near) : null;
      if (gap != null) {
        return withoutBlankLines(gap);
      }
    }
    return isInLines(group)
        ? "," + lineEnd + margin(group.entry(0).start())
        : printer(group).comma();
  }

  private String withoutBlankLines(String gap) {
    int first = Lines.end(gap, 0, gap.length());
    int next = Lines.next(gap, first, gap.length());
    if (Lines.end(gap, next, gap.length()) == gap.length()) {
      return gap;
    }
    int last = gap.length();
    while (!Lines.isBreak(gap.charAt(last - 1))) {
      last--;
    }
    return "," + lineEnd + gap.substring(last);
  }
}
