package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Removes entries of a list or map in brackets, each with one comma. An entry that starts a line
 * takes the comment along that ends this line; every other comment stays.
 */
final class YamlFlowRemoval {

  private final YamlLayout layout;
  private final YamlEntry.Collection in;

  YamlFlowRemoval(YamlLayout layout, YamlEntry.Collection in) {
    this.layout = layout;
    this.in = in;
  }

  /** Returns the ways: with the comma after each entry where it has one, or with that before it. */
  List<List<TextEdit>> ways(List<YamlEntry> entries) {
    List<TextEdit> after = new ArrayList<>();
    List<TextEdit> before = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      YamlEntry entry = entries.get(i);
      boolean isFirstLeft = entry.index() == i;
      after.addAll(
          takesCommaAfter(entry, isFirstLeft) ? withCommaAfter(entry) : withCommaBefore(entry));
      before.addAll(withCommaBefore(entry));
    }
    return List.of(after, before);
  }

  /** Returns whether a comment stands between the brackets, and in no entry. */
  boolean hasComments() {
    for (int i = 0; i < in.size(); i++) {
      YamlEntry entry = in.entry(i);
      int from =
          i == 0
              ? layout.value(Objects.requireNonNull(in.owner())).start()
              : layout.end(in.entry(i - 1));
      if (isCommented(from, layout.start(entry))) {
        return true;
      }
    }
    int end = layout.end(in.entry(in.size() - 1));
    return isCommented(end, layout.value(Objects.requireNonNull(in.owner())).end());
  }

  private boolean isCommented(int from, int to) {
    return from < to && layout.slice(from, to).indexOf('#') >= 0;
  }

  private int commaAfter(YamlEntry entry) {
    int comma = layout.overSeparation(layout.end(entry));
    return layout.hasAt(comma, ',') ? comma : -1;
  }

  /** Whether the comma after an entry goes: always where no entry is left before it. */
  private boolean takesCommaAfter(YamlEntry entry, boolean isFirstLeft) {
    boolean last = entry.index() + 1 == in.size();
    return commaAfter(entry) >= 0
        && (!last || isFirstLeft || layout.startsLine(layout.start(entry)));
  }

  private List<TextEdit> withCommaAfter(YamlEntry entry) {
    int start = layout.start(entry);
    int end = layout.end(entry);
    int comma = commaAfter(entry);
    if (isCommented(end, comma)) {
      return List.of(removed(apart(start, end)), removed(comma(comma)));
    }
    if (comma <= layout.lineEnd(end) && isOnLines(start, comma + 1)) {
      return List.of(removed(lines(start, comma + 1)));
    }
    int next = layout.skipBlanks(comma + 1);
    return List.of(
        removed(
            layout.hasAt(next, '#')
                ? new SourceSpan(layout.trimEnd(layout.lineStart(start), start), comma + 1)
                : new SourceSpan(start, next)));
  }

  private List<TextEdit> withCommaBefore(YamlEntry entry) {
    int start = layout.start(entry);
    int end = layout.end(entry);
    if (entry.index() == 0) {
      return List.of(removed(apart(start, end)));
    }
    int previous = layout.end(in.entry(entry.index() - 1));
    if (isCommented(previous, start)) {
      int comma = layout.overSeparation(previous);
      return List.of(removed(comma(comma)), removed(apart(start, end)));
    }
    return List.of(
        removed(new SourceSpan(previous, isOnLines(start, end) ? layout.lineEnd(end) : end)));
  }

  /** Returns the stretch, with its lines where nothing but a comment stands there beside it. */
  private SourceSpan apart(int start, int end) {
    return isOnLines(start, end) ? lines(start, end) : new SourceSpan(start, end);
  }

  private SourceSpan comma(int at) {
    boolean alone = layout.startsLine(at) && layout.endsLine(at + 1);
    return alone ? lines(at, at + 1) : new SourceSpan(at, at + 1);
  }

  private boolean isOnLines(int start, int end) {
    int rest = layout.skipBlanks(end);
    boolean ends = layout.endsLine(end) || (rest > end && layout.hasAt(rest, '#'));
    return ends && layout.startsLine(start);
  }

  private SourceSpan lines(int start, int end) {
    return new SourceSpan(layout.lineStart(start), layout.nextLine(end));
  }

  private static TextEdit removed(SourceSpan span) {
    return new TextEdit(span, "");
  }
}
