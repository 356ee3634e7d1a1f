package io.github.articlemodel.format.jsonld;

import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.jsonld.LinkedFinding;
import io.github.articlemodel.jsonld.LinkedReader;
import io.github.articlemodel.jsonld.LinkedReading;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/** Reads articles from JSON-LD. A document without one is an error here, as it is no such file. */
record JsonLdArticleReader(Profile profile) implements ArticleReader {

  @Override
  public ReadArticles read(SourceText source) {
    DiagnosticLog log = new DiagnosticLog();
    log.addAll(source.diagnostics());
    if (source.encoding() == SourceEncoding.UNREADABLE) {
      return new ReadArticles(List.of(), log.toList());
    }
    LinkedReading reading = new LinkedReader(profile).read(source.text());
    for (LinkedFinding finding : reading.findings()) {
      boolean isNone = reading.articles().isEmpty();
      Severity severity = isNone ? Severity.ERROR : finding.severity();
      log.add(
          source.diagnostic(
              severity, finding.code(), finding.span(), finding.message(), finding.advice()));
    }
    return new ReadArticles(reading.articles(), log.toList());
  }
}
