package io.github.articlemodel.render;

import io.github.articlemodel.render.HtmlLoss.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what is left out. */
final class HtmlLosses {

  private final Map<HtmlLoss, Integer> times = new LinkedHashMap<>();

  void add(Kind kind, String what) {
    times.merge(new HtmlLoss(kind, what, 1), 1, Integer::sum);
  }

  List<HtmlLoss> toList() {
    List<HtmlLoss> losses = new ArrayList<>(times.size());
    times.forEach((loss, count) -> losses.add(new HtmlLoss(loss.kind(), loss.what(), count)));
    return losses;
  }
}
