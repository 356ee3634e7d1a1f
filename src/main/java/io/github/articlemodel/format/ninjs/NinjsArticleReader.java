package io.github.articlemodel.format.ninjs;

import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.JsonTree;
import io.github.articlemodel.jsontree.JsonValue.JsonArray;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads a news object as an article; an array of them as several. */
record NinjsArticleReader(Profile profile) implements ArticleReader {

  @Override
  public ReadArticles read(SourceText source) {
    DiagnosticLog log = new DiagnosticLog();
    log.addAll(source.diagnostics());
    List<Article> articles = new ArrayList<>();
    if (source.encoding() != SourceEncoding.UNREADABLE) {
      NinjsFindings findings = new NinjsFindings(source, log);
      try {
        Place root = Place.root(JsonTree.read(source.text()));
        List<Place> places =
            root.value() instanceof JsonArray ? Members.array(root) : List.of(root);
        for (Place place : places) {
          article(place, findings, articles);
        }
      } catch (JsonProblem broken) {
        findings.problem(broken);
      }
    }
    return new ReadArticles(articles, log.toList());
  }

  private void article(Place place, NinjsFindings findings, List<Article> articles) {
    try {
      articles.add(new NinjsObjectReader(profile, findings, Members.of(place)).article());
    } catch (JsonProblem noObject) {
      findings.problem(noObject);
    }
  }
}
