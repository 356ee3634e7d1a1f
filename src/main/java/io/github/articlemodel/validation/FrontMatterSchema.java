package io.github.articlemodel.validation;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.source.Diagnostic;
import java.util.List;

/** placeholder */
public final class FrontMatterSchema {
  private FrontMatterSchema() {}

  List<Diagnostic> violations(ArticleDocument document) {
    return List.of();
  }
}
