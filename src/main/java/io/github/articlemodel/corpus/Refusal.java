package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Why a document is not to be converted: the outcome would lack what was not read. */
final class Refusal {

  private Refusal() {}

  /** Returns why the document must not be converted, at the place of the first error; or null. */
  static @Nullable Diagnostic of(ArticleDocument document) {
    SourceText source = document.source();
    if (source.encoding() == SourceEncoding.UNREADABLE) {
      return refusal(source.diagnostics().get(0), "");
    }
    FrontMatter.State state = document.frontMatter().state();
    if (state != FrontMatter.State.OPAQUE && state != FrontMatter.State.RECOVERED) {
      return null;
    }
    Diagnostic error =
        document.frontMatter().diagnostics().stream()
            .filter(found -> found.severity() == Severity.ERROR)
            .findFirst()
            .orElseGet(
                () ->
                    source.diagnostic(
                        Severity.ERROR,
                        "convert.refused",
                        document.frontMatter().span(),
                        "it could not be read",
                        ""));
    return refusal(error, "its front matter is not read whole: ");
  }

  private static Diagnostic refusal(Diagnostic error, String why) {
    return new Diagnostic(
        Severity.ERROR,
        "convert.refused",
        "not converted: " + why + error.message(),
        error.advice(),
        error.location());
  }
}
