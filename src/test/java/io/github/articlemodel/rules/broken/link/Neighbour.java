package io.github.articlemodel.rules.broken.link;

/** What another room of the same row uses. */
public final class Neighbour {}
