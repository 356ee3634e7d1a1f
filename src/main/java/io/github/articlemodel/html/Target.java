package io.github.articlemodel.html;

import org.jspecify.annotations.Nullable;

/** What is open while a tree is read, and takes what comes. */
interface Target {

  /** Returns what takes text, made where there is none yet: itself, or what is open in it. */
  TextTarget receiver();

  /** Returns what takes text; null where there is none yet. */
  default @Nullable TextTarget current() {
    return receiver();
  }
}
