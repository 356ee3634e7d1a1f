package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.List;

/** Adds an entry to a list or map in brackets. */
final class YamlFlowInsertion {

  private final YamlLayout layout;
  private final YamlEntry.Collection in;

  YamlFlowInsertion(YamlLayout layout, YamlEntry.Collection in) {
    this.layout = layout;
    this.in = in;
  }

  /** Returns the ways to add an entry so that it gets the index. */
  List<List<TextEdit>> ways(String entry, int index) {
    YamlEntry owner = in.owner();
    int open =
        owner == null
            ? layout.overSeparation(layout.content().start())
            : layout.value(owner).start();
    if (owner != null && in.isMap() && !layout.hasAt(open, '{')) {
      int end = layout.value(owner).end();
      return List.of(
          index == 0
              ? List.of(insert(open, "{" + entry + ", "), insert(end, "}"))
              : List.of(insert(open, "{"), insert(end, ", " + entry + "}")));
    }
    if (index > 0) {
      return List.of(after(in.entry(index - 1), entry));
    }
    if (in.size() == 0) {
      return List.of(List.of(insert(open + 1, entry)));
    }
    YamlEntry first = in.entry(0);
    int start = layout.start(first);
    boolean line = layout.startsLine(start) && comment(layout.end(first)) >= 0;
    return List.of(List.of(insert(start, entry + "," + (line ? newLine(start) : " "))));
  }

  /** A comment that ends the line of the entry before stays beside it. */
  private List<TextEdit> after(YamlEntry previous, String entry) {
    int start = layout.start(previous);
    int end = layout.end(previous);
    int comment = comment(end);
    if (comment < 0 || !layout.startsLine(start)) {
      String gap = layout.value(previous).isEmpty() ? " " : "";
      return List.of(insert(end, gap + ", " + entry));
    }
    int comma = layout.overSeparation(end);
    int lineEnd = layout.lineEnd(comment);
    if (!layout.hasAt(comma, ',')) {
      return List.of(insert(end, ","), insert(lineEnd, newLine(start) + entry));
    }
    return List.of(
        insert(lineEnd, newLine(start) + (comma < comment ? entry + "," : ", " + entry)));
  }

  private String newLine(int start) {
    return layout.lineEnding() + " ".repeat(layout.column(start));
  }

  /** Returns where a comment stands that nothing but a comma parts from an offset; -1 if none. */
  private int comment(int end) {
    int at = layout.skipBlanks(end);
    int after = layout.hasAt(at, ',') ? layout.skipBlanks(at + 1) : at;
    boolean apart = after > end && Lines.isBlank(layout.slice(after - 1, after).charAt(0));
    return apart && layout.hasAt(after, '#') ? after : -1;
  }

  private static TextEdit insert(int at, String text) {
    return new TextEdit(SourceSpan.at(at), text);
  }
}
