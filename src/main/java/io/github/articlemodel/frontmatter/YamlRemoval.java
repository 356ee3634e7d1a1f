package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Removes entries of a list or map in lines, of which some stay, or all of the top-level map. */
final class YamlRemoval {

  private final YamlLayout layout;
  private final YamlEntry.Collection in;

  YamlRemoval(YamlLayout layout, YamlEntry.Collection in) {
    this.layout = layout;
    this.in = in;
  }

  List<List<TextEdit>> ways(List<YamlEntry> entries) {
    List<TextEdit> least = new ArrayList<>();
    List<TextEdit> more = new ArrayList<>();
    for (YamlEntry entry : entries) {
      least.add(removed(lines(entry, false)));
      more.add(removed(lines(entry, true)));
    }
    return List.of(least, more, withBlankLines(entries), outdentingComments(entries));
  }

  /** After a block that keeps its last line ends, blank lines that stay would count as its own. */
  private List<TextEdit> withBlankLines(List<YamlEntry> entries) {
    List<TextEdit> edits = new ArrayList<>();
    for (YamlEntry entry : entries) {
      SourceSpan lines = lines(entry, false);
      edits.add(removed(new SourceSpan(lines.start(), layout.overBlankLines(lines.end()))));
    }
    return edits;
  }

  /** Below a block, comments as deep as its lines would count as its own: they move out. */
  private List<TextEdit> outdentingComments(List<YamlEntry> entries) {
    List<TextEdit> edits = new ArrayList<>();
    for (YamlEntry entry : entries) {
      SourceSpan lines = lines(entry, false);
      edits.add(removed(lines));
      int column = layout.column(layout.start(entry));
      int line = layout.overBlankLines(lines.end());
      while (layout.hasAt(layout.skipBlanks(line), '#')) {
        int sign = layout.skipBlanks(line);
        if (layout.column(sign) > column) {
          edits.add(removed(new SourceSpan(line + column, sign)));
        }
        line = layout.overBlankLines(layout.nextLine(sign));
      }
    }
    return edits;
  }

  private static TextEdit removed(SourceSpan span) {
    return new TextEdit(span, "");
  }

  /**
   * Returns the lines of an entry. One that stands after a hyphen gives its place to the next, or,
   * where a comment is between them, to nothing.
   */
  private SourceSpan lines(YamlEntry entry, boolean keepsNext) {
    int start = layout.start(entry);
    int end = layout.end(entry);
    if (layout.startsLine(start)) {
      return new SourceSpan(layout.lineStart(start), layout.nextLine(end));
    }
    boolean last = entry.index() + 1 == in.size();
    int next = last ? end : layout.start(in.entry(entry.index() + 1));
    boolean clear = !last && layout.slice(end, next).isBlank();
    return clear && !keepsNext
        ? new SourceSpan(start, next)
        : new SourceSpan(start, layout.lineEnd(end));
  }
}
