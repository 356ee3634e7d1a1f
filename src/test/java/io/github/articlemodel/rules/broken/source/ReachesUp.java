package io.github.articlemodel.rules.broken.source;

import io.github.articlemodel.rules.broken.model.Value;

/** Uses a package of a row above its own. */
public final class ReachesUp {
  /** Returns a value of a room above. */
  public Value value() {
    return new Value();
  }
}
