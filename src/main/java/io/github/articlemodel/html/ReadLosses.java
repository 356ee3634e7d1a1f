package io.github.articlemodel.html;

import io.github.articlemodel.html.HtmlReadLoss.Kind;
import io.github.articlemodel.markup.HtmlTags;
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

  /** Returns one that tells the characters of HTML that are read as others. */
  static ReadLosses of(String html) {
    ReadLosses losses = new ReadLosses();
    for (int at = html.indexOf(HtmlTags.NO_END);
        at >= 0;
        at = html.indexOf(HtmlTags.NO_END, at + 1)) {
      losses.add(Kind.CHARACTER, "U+FFFF", at);
    }
    return losses;
  }

  void add(Kind kind, String what, Node node) {
    add(kind, what, offset(node));
  }

  private void add(Kind kind, String what, int at) {
    Key key = new Key(kind, what.length() > LONGEST ? what.substring(0, LONGEST) : what);
    if (counts.size() >= MOST && !counts.containsKey(key)) {
      key = new Key(Kind.OTHER, "");
    }
    counts.computeIfAbsent(key, fresh -> new Count(at)).times++;
  }

  private static int offset(Node node) {
    return Math.max(0, node.sourceRange().startPos());
  }

  /** Returns one to which may be added without this being changed. */
  ReadLosses copy() {
    ReadLosses copy = new ReadLosses();
    counts.forEach(
        (key, count) -> {
          Count same = new Count(count.at);
          same.times = count.times;
          copy.counts.put(key, same);
        });
    return copy;
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
