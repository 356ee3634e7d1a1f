package io.github.articlemodel.rules.broken.figure;

import io.github.articlemodel.rules.broken.link.Neighbour;

/** Uses a package of its own row. */
final class ReachesAside {
  Neighbour neighbour = new Neighbour();
}
