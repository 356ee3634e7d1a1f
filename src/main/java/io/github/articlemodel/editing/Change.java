package io.github.articlemodel.editing;

import java.util.List;

/**
 * A change of the body that stands by itself: the ways to make it, that which changes least first.
 *
 * @param edit the edit that asks for it; of several that change one link, the first
 * @param ways the ways, at least one
 */
record Change(BodyEdit edit, List<Way> ways) {

  Change {
    ways = List.copyOf(ways);
    if (ways.isEmpty()) {
      throw new IllegalArgumentException("a change needs a way to make it: " + edit);
    }
  }
}
