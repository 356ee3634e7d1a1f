package io.github.articlemodel.validation;

import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what breaks one rule in one article; of what is far too much it keeps the count alone.
 */
final class Breaches {

  private final Predicate<SourceSpan> isHeldBack;
  private final List<Breach> kept = new ArrayList<>();
  private @Nullable Breach firstOfMore;
  private int more;

  /**
   * Creates an empty collection.
   *
   * @param isHeldBack whether the article says that the rule does not count at a place
   */
  Breaches(Predicate<SourceSpan> isHeldBack) {
    this.isHeldBack = isHeldBack;
  }

  void add(Breach breach) {
    add(breach.place(), () -> breach);
  }

  /** Adds what is made only if it is told. */
  void add(SourceSpan place, Supplier<Breach> breach) {
    if (isHeldBack.test(place)) {
      return;
    }
    if (kept.size() < DiagnosticLog.LIMIT) {
      kept.add(breach.get());
    } else {
      firstOfMore = firstOfMore == null ? breach.get() : firstOfMore;
      more++;
    }
  }

  List<Breach> kept() {
    return kept;
  }

  /** Returns the first of those that are not kept. */
  Optional<Breach> firstOfMore() {
    return Optional.ofNullable(firstOfMore);
  }

  /** Returns how many there are beside those that are kept. */
  int more() {
    return more;
  }
}
