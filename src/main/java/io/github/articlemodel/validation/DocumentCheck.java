package io.github.articlemodel.validation;

/** What a rule does with an article. Immutable and safe for threads. */
@FunctionalInterface
interface DocumentCheck {

  /** Tells what is wrong. */
  void check(CheckedDocument document, Breaches out);
}
