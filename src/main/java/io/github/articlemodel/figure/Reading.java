package io.github.articlemodel.figure;

import org.jspecify.annotations.Nullable;

/** What came out: a credit, or something that begins like one but goes on otherwise, or neither. */
record Reading(@Nullable Said said, boolean unclear) {

  static final Reading NONE = new Reading(null, false);
  static final Reading UNCLEAR = new Reading(null, true);

  boolean isNone() {
    return said == null && !unclear;
  }
}
