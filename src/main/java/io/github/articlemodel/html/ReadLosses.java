package io.github.articlemodel.html;

import io.github.articlemodel.html.HtmlReadLoss.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Node;

/** Counts what is not carried over, up to a thousand kinds of it. */
final class ReadLosses {

  private static final int MOST = 1_000;
  private static final int LONGEST = 200;

  private record Key(Kind kind, String what) {}

  private static final class Count {
    private final int at;
    private int times;

    Count(int at) {
      this.at = at;
    }
  }

  private final Map<Key, Count> counts = new LinkedHashMap<>();

  void add(Kind kind, String what, Node node) {
    Key key = new Key(kind, what.length() > LONGEST ? what.substring(0, LONGEST) : what);
    if (counts.size() >= MOST && !counts.containsKey(key)) {
      key = new Key(Kind.OTHER, "");
    }
    counts.computeIfAbsent(key, fresh -> new Count(offset(node))).times++;
  }

  private static int offset(Node node) {
    return Math.max(0, node.sourceRange().startPos());
  }

  List<HtmlReadLoss> toList() {
    return counts.entrySet().stream()
        .map(
            entry ->
                new HtmlReadLoss(
                    entry.getKey().kind(),
                    entry.getKey().what(),
                    entry.getValue().times,
                    entry.getValue().at))
        .toList();
  }
}
