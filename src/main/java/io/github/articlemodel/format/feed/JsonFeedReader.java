package io.github.articlemodel.format.feed;

import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.JsonTree;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads JSON Feed 1.1 and 1. */
record JsonFeedReader(Profile profile) implements ArticleReader {

  private static final String VERSIONS = "https://jsonfeed.org/version/1";

  /** What is said of the feed and of no article. */
  private static final Set<String> OF_FEED =
      Set.of(
          "version",
          "title",
          "home_page_url",
          "feed_url",
          "description",
          "user_comment",
          "next_url",
          "icon",
          "favicon",
          "expired",
          "hubs",
          "items");

  @Override
  public ReadArticles read(SourceText source) {
    DiagnosticLog log = new DiagnosticLog();
    log.addAll(source.diagnostics());
    List<Article> articles = new ArrayList<>();
    if (source.encoding() != SourceEncoding.UNREADABLE) {
      JsonFeedFindings findings = new JsonFeedFindings(source, log);
      try {
        feed(Place.root(JsonTree.read(source.text())), findings, articles);
      } catch (JsonProblem problem) {
        findings.problem(problem);
      }
    }
    return new ReadArticles(articles, log.toList());
  }

  private void feed(Place root, JsonFeedFindings findings, List<Article> articles)
      throws JsonProblem {
    Members feed = Members.of(root);
    Place version = feed.required("version");
    String said = Members.text(version).replace("http://", "https://");
    if (!said.equals(VERSIONS) && !said.startsWith(VERSIONS + ".")) {
      throw JsonProblem.of(
          "feed.version",
          version,
          "expected a JSON Feed of version 1 or 1.1, but found \"" + Place.shown(said) + '"',
          "see https://jsonfeed.org");
    }
    JsonItemReader items = new JsonItemReader(profile, findings, feed);
    for (Place item : feed.array("items")) {
      try {
        articles.add(items.article(Members.of(item)));
      } catch (JsonProblem noItem) {
        findings.problem(noItem);
      }
    }
    OF_FEED.forEach(feed::optional);
    findings.left(feed.rest());
    findings.tellLeft();
  }
}
