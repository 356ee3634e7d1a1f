package io.github.articlemodel.editing;

/** How a part is written again; of several ways, that which changes least is tried first. */
enum Style {
  /** Between the marks that are there, where it needs no escapes. */
  KEPT,
  /** As the canonical writer does. */
  CANONICAL,
  /** With a character reference for all that could be a mark. */
  REFERENCES
}
