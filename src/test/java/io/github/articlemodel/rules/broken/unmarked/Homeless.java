package io.github.articlemodel.rules.broken.unmarked;

/** Stands in no room of the table, and in a package without {@code @NullMarked}. */
final class Homeless {}
