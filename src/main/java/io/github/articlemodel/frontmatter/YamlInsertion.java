package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FieldEdit.Place;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Adds a field to a map, or an item to a list. */
final class YamlInsertion {

  private final YamlLayout layout;
  private final YamlEntry.Collection in;

  YamlInsertion(YamlLayout layout, YamlEntry.Collection in) {
    this.layout = layout;
    this.in = in;
  }

  /** Returns the ways to add a field so that it gets the index. */
  List<List<TextEdit>> field(String name, FieldValue value, int index, Place place) {
    if (in.flow()) {
      String entry = YamlPrinter.key(name, true) + ": " + YamlPrinter.flow(value);
      return new YamlFlowInsertion(layout, in).ways(entry, index);
    }
    List<Field> fields = List.of(new Field(name, value));
    boolean last = place instanceof Place.Last;
    boolean atEnd = in.size() == 0 || (last && in.owner() == null);
    boolean afterPrevious = last || place instanceof Place.After;
    if (atEnd) {
      return printers().stream()
          .map(printer -> printer.fields(fields, indent()).toString())
          .map(rows -> List.of(insert(layout.content().end(), rows)))
          .toList();
    }
    List<List<TextEdit>> ways = new ArrayList<>();
    for (YamlPrinter printer : printers()) {
      inLines(printer.fields(fields, indent()).toString(), index, afterPrevious, ways);
    }
    return ways;
  }

  private List<YamlPrinter> printers() {
    String lineEnd = layout.lineEnding();
    return List.of(new YamlPrinter(lineEnd), new YamlPrinter(lineEnd, false));
  }

  /** Returns the ways to add an item so that it gets the index. */
  List<List<TextEdit>> item(FieldValue value, int index) {
    if (in.flow()) {
      return new YamlFlowInsertion(layout, in).ways(YamlPrinter.flow(value), index);
    }
    List<List<TextEdit>> ways = new ArrayList<>();
    for (YamlPrinter printer : printers()) {
      inLines(printer.items(List.of(value), indent()).toString(), index, index == in.size(), ways);
    }
    return ways;
  }

  private int indent() {
    return in.size() == 0 ? 0 : layout.column(layout.start(in.entry(0)));
  }

  private static TextEdit insert(int at, String text) {
    return new TextEdit(SourceSpan.at(at), text);
  }

  /** Adds the ways to put lines there; blank lines below may count as those of a block above. */
  private void inLines(String rows, int index, boolean afterPrevious, List<List<TextEdit>> ways) {
    if (afterPrevious) {
      int at = layout.nextLine(layout.end(in.entry(index - 1)));
      ways.add(List.of(insert(at, rows)));
      ways.add(List.of(insert(layout.overBlankLines(at), rows)));
      return;
    }
    int next = layout.start(in.entry(index));
    ways.add(
        List.of(
            layout.startsLine(next)
                ? insert(layout.lineStart(next), rows)
                : insert(next, rows.substring(indent()) + " ".repeat(indent()))));
  }
}
