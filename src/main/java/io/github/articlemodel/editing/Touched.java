package io.github.articlemodel.editing;

import io.github.articlemodel.source.TextEdit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Which places of raw HTML and template tags stay though edits touch what they stand in. */
final class Touched {

  private final TreeMap<Integer, Integer> nodes = new TreeMap<>();
  private final TreeMap<Integer, Integer> replaced = new TreeMap<>();

  Touched(Set<NodeKey> raw, List<TextEdit> edits) {
    raw.forEach(key -> nodes.put(key.span().start(), key.span().end()));
    edits.forEach(edit -> replaced.merge(edit.span().start(), edit.span().end(), Math::max));
  }

  /** Returns whether a place is in a node that is touched, and is not replaced itself. */
  boolean keeps(int offset) {
    return isIn(nodes, offset) && !isIn(replaced, offset);
  }

  private static boolean isIn(NavigableMap<Integer, Integer> spans, int offset) {
    Map.Entry<Integer, Integer> entry = spans.floorEntry(offset);
    return entry != null && offset < entry.getValue();
  }
}
