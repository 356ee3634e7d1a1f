package io.github.articlemodel.report;

/** The program that reports name. */
final class Tool {

  static final String NAME = "article-model";

  private Tool() {}
}
