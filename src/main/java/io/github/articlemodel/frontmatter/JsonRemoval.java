package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Removes members or items of one group, with the commas that they need no more. */
final class JsonRemoval {

  private final JsonLayout layout;
  private final JsonGroup in;

  JsonRemoval(JsonLayout layout, JsonGroup in) {
    this.layout = layout;
    this.in = in;
  }

  /**
   * Returns the edits that remove entries.
   *
   * @param entries their indices, ascending
   */
  List<TextEdit> of(List<Integer> entries) {
    if (entries.size() == in.size() && in.close() >= 0) {
      return List.of(remove(in.open() + 1, in.close()));
    }
    List<TextEdit> edits = new ArrayList<>();
    int at = 0;
    while (at < entries.size()) {
      int first = entries.get(at);
      int last = first;
      while (at + 1 < entries.size() && entries.get(at + 1) == last + 1) {
        at++;
        last++;
      }
      run(first, last, edits);
      at++;
    }
    return edits;
  }

  private static TextEdit remove(int from, int to) {
    return new TextEdit(new SourceSpan(from, to), "");
  }

  private void run(int first, int last, List<TextEdit> edits) {
    int from = in.entry(first).start();
    int to = in.entry(last).end();
    if (first > 0 && layout.gap(in, first) != null) {
      edits.add(remove(in.entry(first - 1).end(), to));
    } else if (last + 1 < in.size() && layout.gap(in, last + 1) != null) {
      edits.add(remove(from, in.entry(last + 1).start()));
    } else {
      edits.add(remove(from, layout.afterComma(to)));
    }
  }
}
