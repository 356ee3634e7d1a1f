package io.github.articlemodel.format.html;

import io.github.articlemodel.html.HtmlPage;
import io.github.articlemodel.html.PageFact;
import io.github.articlemodel.jsonld.LinkedFinding;
import io.github.articlemodel.jsonld.LinkedReader;
import io.github.articlemodel.jsonld.LinkedReading;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the JSON-LD of a page says of its article: of several articles, that which has the address
 * of the page, or else the first.
 *
 * @param fields the fields, by their names in the profile
 * @param body the text, as paragraphs; empty where it says none
 * @param at where its script stands
 */
record LinkedFacts(ArticleFields fields, List<Block> body, int at) {

  static LinkedFacts of(HtmlPage page, Profile profile, SourceText source, DiagnosticLog log) {
    LinkedReader reader = new LinkedReader(profile);
    Optional<String> address =
        page.facts().stream()
            .filter(fact -> fact.key() == PageFact.Key.URL)
            .map(PageFact::value)
            .findFirst();
    LinkedFacts first = null;
    for (HtmlPage.Script script : page.linkedData()) {
      LinkedReading reading = reader.read(script.text());
      reading.findings().forEach(found -> tell(found, script, source, log));
      for (Article article : reading.articles()) {
        ArticleFields fields = profile.read(article.metadata());
        LinkedFacts facts = new LinkedFacts(fields, article.body(), script.at());
        boolean isThis =
            address.isPresent() && fields.originUrl().value().map(URI::toString).equals(address);
        if (isThis) {
          return facts;
        }
        first = first == null ? facts : first;
      }
    }
    return first == null ? new LinkedFacts(profile.read(Metadata.empty()), List.of(), 0) : first;
  }

  private static void tell(
      LinkedFinding found, HtmlPage.Script script, SourceText source, DiagnosticLog log) {
    if (!found.code().equals("jsonld.no-article")) { // most pages have other objects too
      int start = Math.min(script.at() + found.span().start(), source.text().length());
      Severity severity = found.severity() == Severity.ERROR ? Severity.WARNING : found.severity();
      log.add(
          source.diagnostic(
              severity, found.code(), SourceSpan.at(start), found.message(), found.advice()));
    }
  }
}
