package io.github.articlemodel.model;

/** Where a value stood, and nothing more. */
final class WrittenSpan extends Written {

  /** The one of what was made in code. */
  static final Written NOWHERE = new WrittenSpan(-1, -1);

  WrittenSpan(int start, int end) {
    super(start, end);
  }
}
