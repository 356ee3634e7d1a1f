package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Puts another value in the place of that of an entry. */
final class YamlReplacement {

  private final YamlLayout layout;
  private final YamlEntry entry;
  private final SourceSpan old;
  private final boolean flow;
  private final int indent;

  YamlReplacement(YamlLayout layout, YamlEntry entry) {
    this.layout = layout;
    this.entry = entry;
    this.old = layout.value(entry);
    this.flow = entry.in().flow();
    this.indent = layout.column(layout.start(entry));
  }

  /** Returns the ways to do it: with the anchor and tag of the old value kept, and without. */
  List<List<TextEdit>> ways(FieldValue value) {
    if (entry.value() instanceof FieldValue.Opaque) {
      int head = layout.head(entry);
      boolean hasColon = head <= old.end(); // else a line without one, and below it one with one
      return hasColon ? List.of(List.of(change(head, old.end(), " " + inline(value)))) : List.of();
    }
    List<List<TextEdit>> ways = new ArrayList<>();
    int properties = layout.propertiesStart(entry);
    for (int start :
        properties < old.start() ? List.of(old.start(), properties) : List.of(old.start())) {
      if (!needsBlock(value)) {
        if (value instanceof FieldValue.Text text
            && entry.isBlockScalar()
            && LiteralBlock.canSay(text.value())) {
          ways.add(block(start, text.value()));
        }
        ways.add(onOneLine(start, inline(value)));
      } else {
        ways.add(below(start, value, true));
        ways.add(below(start, value, false));
      }
    }
    return ways;
  }

  private static boolean isFilled(FieldValue value) {
    return (value instanceof FieldValue.Mapping map && !map.fields().isEmpty())
        || (value instanceof FieldValue.Sequence list && !list.values().isEmpty());
  }

  private boolean needsBlock(FieldValue value) {
    return isFilled(value) && !flow && entry.style() != ScalarStyle.FLOW;
  }

  private String inline(FieldValue value) {
    if (isFilled(value)) {
      return YamlPrinter.flow(value);
    }
    if (!(value instanceof FieldValue.Text text)) {
      return ScalarPrinter.print(value, flow);
    }
    QuoteStyle style =
        entry.style() == ScalarStyle.SINGLE_QUOTED
            ? QuoteStyle.SINGLE
            : entry.style() == ScalarStyle.DOUBLE_QUOTED ? QuoteStyle.DOUBLE : QuoteStyle.PLAIN;
    return style.print(text.value(), flow);
  }

  private static TextEdit change(int from, int to, String text) {
    return new TextEdit(new SourceSpan(from, to), text);
  }

  private boolean isBelow() {
    return entry.style() == ScalarStyle.BLOCK && layout.startsLine(old.start());
  }

  private List<TextEdit> onOneLine(int start, String text) {
    if (old.isEmpty()) {
      return List.of(intoNothing(start, text));
    }
    if (entry.isBlockScalar()) {
      int header = headerEnd();
      int rest = Math.max(layout.lineEnd(header), old.end());
      return List.of(change(start, header, text), change(layout.lineEnd(header), rest, ""));
    }
    if (isBelow()) {
      int head = start < old.start() ? layout.head(entry) : afterProperties();
      int from = layout.lineEnd(head);
      int gap = layout.endsLine(head) ? from : start < old.start() ? layout.skipBlanks(head) : head;
      int to = start < old.start() ? Math.max(gap, afterProperties()) : gap;
      return List.of(
          change(head, Math.min(to, from), " " + text),
          change(from, layout.lineEnd(old.end()), ""));
    }
    return List.of(change(start, old.end(), text));
  }

  /** Returns the offset after the anchor and tag of the value, or after the head. */
  private int afterProperties() {
    int at = layout.head(entry);
    int start = layout.propertiesStart(entry);
    if (start == old.start()) {
      return at;
    }
    int lineEnd = layout.lineEnd(start);
    int end = layout.trimEnd(start, Math.min(lineEnd, old.start()));
    int comment = layout.slice(start, end).indexOf(" #");
    return comment < 0 ? end : layout.trimEnd(start, start + comment);
  }

  private TextEdit intoNothing(int start, String text) {
    boolean replacesProperties = start < old.start();
    int from = replacesProperties ? start : Math.max(old.end(), layout.head(entry));
    int to = replacesProperties ? old.end() : from;
    if (flow && entry.in().isMap() && !layout.hasAt(layout.head(entry) - 1, ':')) {
      return change(from, to, ": " + text);
    }
    if (replacesProperties) {
      return change(from, to, text);
    }
    if (flow && !entry.in().isMap()) {
      return change(from, to, text);
    }
    return change(from, layout.endsLine(from) ? layout.lineEnd(from) : from, " " + text);
  }

  private int headerEnd() {
    int end = old.start();
    while (end < old.end() && "|>+-0123456789".indexOf(layout.slice(end, end + 1)) >= 0) {
      end++;
    }
    return end;
  }

  /** Replaces a literal or folded block by one; it stays folded where the text has one line. */
  private List<TextEdit> block(int start, String text) {
    boolean oneLine = text.indexOf('\n') < 0 || text.indexOf('\n') == text.length() - 1;
    boolean folded = entry.style() == ScalarStyle.FOLDED && oneLine;
    LiteralBlock block = LiteralBlock.of(text, folded ? '>' : '|');
    int header = headerEnd();
    int lines = layout.lineEnd(header);
    String printed = block.print(blockIndent(lines), layout.lineEnding());
    int below = block.header().length();
    return List.of(
        change(start, header, block.header()),
        change(lines, Math.max(lines, old.end()), printed.substring(below)));
  }

  private int blockIndent(int headerLineEnd) {
    int standard = indent + LiteralBlock.INDENT;
    String header = layout.slice(old.start(), headerEnd());
    boolean said = header.chars().anyMatch(c -> c >= '0' && c <= '9');
    int line = layout.nextLine(headerLineEnd);
    while (line < old.end() && layout.endsLine(line)) {
      line = layout.nextLine(line);
    }
    int found = layout.skipBlanks(line) - line;
    return said || line >= old.end() || found <= indent ? standard : found;
  }

  /** Puts a list or map below the entry, or, of an item, on the line of its hyphen. */
  private List<TextEdit> below(int start, FieldValue value, boolean blocks) {
    if (!entry.in().isMap() && !isBelow() && !entry.isBlockScalar() && !old.isEmpty()) {
      String item = rows(value, layout.column(start) - LiteralBlock.INDENT, true, blocks);
      return List.of(
          change(
              start,
              entry.style() == ScalarStyle.BLOCK ? layout.lineEnd(old.end()) : old.end(),
              item));
    }
    int inner = indent + LiteralBlock.INDENT;
    if (isBelow()) {
      int column = layout.column(old.start());
      boolean sameColumn = value instanceof FieldValue.Sequence && entry.in().isMap();
      int kept = column > indent || (sameColumn && column == indent) ? column : inner;
      List<TextEdit> edits = new ArrayList<>();
      if (start < old.start()) {
        edits.add(change(start, afterProperties(), ""));
      }
      edits.add(
          change(
              layout.lineStart(old.start()),
              layout.lineEnd(old.end()),
              rows(value, kept, false, blocks)));
      return edits;
    }
    String rows = layout.lineEnding() + rows(value, inner, false, blocks);
    if (old.isEmpty()) {
      int at = layout.lineEnd(Math.max(old.end(), layout.head(entry)));
      int from = start < old.start() ? start : old.end();
      return start < old.start()
          ? List.of(
              change(layout.trimEnd(layout.head(entry), from), old.end(), ""), change(at, at, rows))
          : List.of(change(at, at, rows));
    }
    int from = layout.trimEnd(layout.head(entry), start);
    if (entry.isBlockScalar()) {
      int lines = layout.lineEnd(headerEnd());
      return List.of(
          change(from, headerEnd(), ""), change(lines, Math.max(lines, old.end()), rows));
    }
    int lineEnd = layout.lineEnd(old.end());
    return List.of(change(from, old.end(), ""), change(lineEnd, lineEnd, rows));
  }

  /** Returns the list or map in lines, the last one not ended. */
  private String rows(FieldValue value, int column, boolean afterHyphen, boolean blocks) {
    YamlPrinter printer = new YamlPrinter(layout.lineEnding(), blocks);
    if (afterHyphen) {
      printer.items(List.of(value), column);
    } else if (value instanceof FieldValue.Mapping map) {
      printer.fields(map.fields(), column);
    } else if (value instanceof FieldValue.Sequence list) {
      printer.items(list.values(), column);
    }
    String rows = printer.toString();
    int end = rows.length() - layout.lineEnding().length();
    return rows.substring(afterHyphen ? column + "- ".length() : 0, end);
  }
}
