package io.github.articlemodel.rules.broken.model;

/** A value that breaks nothing by itself. */
public final class Value {}
