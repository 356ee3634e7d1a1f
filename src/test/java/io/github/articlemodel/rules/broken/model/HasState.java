package io.github.articlemodel.rules.broken.model;

/** Keeps state for all. */
final class HasState {
  static int count;

  void count() {
    count++;
  }
}
