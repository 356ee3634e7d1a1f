package io.github.articlemodel.validation;

import io.github.articlemodel.source.DiagnosticLog;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what breaks one rule in one article; of what is far too much it keeps the count alone.
 */
final class Breaches {

  private final List<Breach> kept = new ArrayList<>();
  private int more;

  void add(Breach breach) {
    if (kept.size() < DiagnosticLog.LIMIT) {
      kept.add(breach);
    } else {
      more++;
    }
  }

  List<Breach> kept() {
    return kept;
  }

  /** Returns how many there are beside those that are kept. */
  int more() {
    return more;
  }
}
