package io.github.articlemodel.validation;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.TextEdit;
import java.util.List;

/**
 * Offers fixes that the editor makes. To try one costs as much as to read the document, so of a
 * long one not all are tried: those that are left out are offered when the first are made.
 */
final class FixTrial {

  /** How many characters are read again at most. */
  private static final int MOST = 4_000_000;

  private final ArticleDocument document;
  private int left;

  FixTrial(ArticleDocument document) {
    this.document = document;
    int length = Math.max(1, document.source().text().length());
    this.left = Math.max(1, Math.min(100, MOST / length));
  }

  /** Returns the finding with its fix, unless the editor refuses that. */
  Diagnostic with(Diagnostic finding, Breach.Mending mending) {
    if (left <= 0) {
      return finding;
    }
    left--;
    try {
      List<TextEdit> edits = mending.edit().apply(document).textEdits();
      return edits.isEmpty() ? finding : finding.with(new Fix(mending.title(), edits));
    } catch (EditRefusedException refused) {
      return finding; // a fix that is not sure to leave all else as it is, is none
    }
  }
}
