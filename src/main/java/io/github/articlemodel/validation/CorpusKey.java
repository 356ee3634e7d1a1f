package io.github.articlemodel.validation;

import io.github.articlemodel.source.SourceSpan;
import java.util.Optional;

/** What no two articles may have. Immutable and safe for threads. */
@FunctionalInterface
interface CorpusKey {

  /**
   * What an article has.
   *
   * @param key what must be unique
   * @param place where it stands
   */
  record Place(String key, SourceSpan place) {}

  /** Returns what an article has; empty where it has none. */
  Optional<Place> of(CheckedDocument document);
}
