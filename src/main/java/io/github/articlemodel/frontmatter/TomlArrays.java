package io.github.articlemodel.frontmatter;

import static io.github.articlemodel.frontmatter.TomlLayout.change;
import static io.github.articlemodel.frontmatter.TomlLayout.insert;

import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Edits of the items of an array in brackets. */
final class TomlArrays {

  private final TomlLayout layout;
  private final TomlNode.Array array;

  TomlArrays(TomlLayout layout, TomlNode.Array array) {
    this.layout = layout;
    this.array = array;
  }

  /** Returns the ways to change the item of an index. */
  List<List<TextEdit>> ways(FieldEdit edit, int index) {
    if (edit instanceof FieldEdit.Set set) {
      return TomlReplacement.inPlace(layout, array.items().get(index), set.value(), false);
    } else if (edit instanceof FieldEdit.InsertItem insert) {
      return inserted(TomlPrinter.inline(insert.value()), index);
    } else if (edit instanceof FieldEdit.Append append) {
      return inserted(TomlPrinter.inline(append.value()), array.items().size());
    }
    return removed(index);
  }

  private int start(int index) {
    return array.items().get(index).span().start();
  }

  private int end(int index) {
    return array.items().get(index).span().end();
  }

  private List<List<TextEdit>> inserted(String value, int index) {
    int size = array.items().size();
    if (size == 0) {
      return List.of(List.of(insert(array.span().start() + 1, value)));
    }
    if (index < size) {
      int at = start(index);
      return layout.startsLine(at)
          ? List.of(List.of(insert(at, value + "," + newLine(at))))
          : List.of(List.of(insert(at, value + ", ")));
    }
    int last = end(size - 1);
    int comma = layout.overSeparation(last);
    boolean trailing = layout.has(comma, ',');
    List<List<TextEdit>> ways = new ArrayList<>();
    if (layout.startsLine(start(size - 1))) {
      String line = newLine(start(size - 1)) + value;
      int after = trailing ? comma + 1 : last;
      if (layout.endsLine(after)) {
        int lineEnd = layout.lineEnd(after);
        ways.add(
            trailing
                ? List.of(insert(lineEnd, line + ","))
                : List.of(insert(last, ","), insert(lineEnd, line)));
      } else {
        ways.add(List.of(insert(after, (trailing ? "" : ",") + line)));
      }
    }
    ways.add(List.of(trailing ? insert(comma + 1, " " + value) : insert(last, ", " + value)));
    return ways;
  }

  private String newLine(int offset) {
    return layout.lineEnding() + layout.slice(layout.lineStart(offset), offset);
  }

  private List<List<TextEdit>> removed(int index) {
    int start = start(index);
    int end = end(index);
    int comma = layout.overSeparation(end);
    boolean followed = layout.has(comma, ',');
    int after = followed ? comma + 1 : end;
    List<List<TextEdit>> ways = new ArrayList<>();
    if (layout.startsLine(start) && layout.endsLine(after)) {
      ways.add(List.of(change(layout.lineStart(start), layout.nextLine(after), "")));
    }
    if (index + 1 < array.items().size()) {
      int next = start(index + 1);
      boolean clear = layout.slice(after, next).isBlank();
      ways.add(
          isCommented(end, comma)
              ? apart(start, end, comma)
              : List.of(change(start, clear ? next : after, "")));
    } else if (index > 0) {
      int previous = end(index - 1);
      ways.add(
          isCommented(previous, start)
              ? apart(start, end, layout.overSeparation(previous))
              : List.of(change(previous, end, "")));
    } else {
      ways.add(
          followed && isCommented(end, comma)
              ? apart(start, end, comma)
              : List.of(change(start, after, "")));
    }
    return ways;
  }

  private boolean isCommented(int from, int to) {
    return layout.slice(from, to).indexOf('#') >= 0;
  }

  /** Removes an item and a comma, and nothing between them. */
  private static List<TextEdit> apart(int start, int end, int comma) {
    return List.of(change(start, end, ""), change(comma, comma + 1, ""));
  }
}
