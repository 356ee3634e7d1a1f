package io.github.articlemodel.html;

import org.jspecify.annotations.Nullable;

/**
 * How to go on after the start of an element.
 *
 * @param into whether what is in it is to be read
 * @param close what to do at its end, or null
 */
record Step(boolean into, @Nullable Runnable close) {

  /** What is in it is left out. */
  static final Step SKIP = new Step(false, null);

  /** What is in it is read as if it were not there. */
  static final Step INTO = new Step(true, null);

  static Step into(Runnable close) {
    return new Step(true, close);
  }
}
