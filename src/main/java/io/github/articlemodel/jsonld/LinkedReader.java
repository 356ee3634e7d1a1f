package io.github.articlemodel.jsonld;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.JsonTree;
import io.github.articlemodel.jsontree.JsonValue.JsonObject;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the articles of a document of JSON-LD, as pages and services give it: an object, an array
 * of them, or a graph, in which objects refer to each other. Contexts are not loaded: names are
 * those of schema.org, short, with the prefix {@code schema:} or in full. Immutable and safe for
 * threads.
 *
 * <pre>{@code
 * LinkedReader reader = new LinkedReader(Profile.news());
 * LinkedReading reading =
 *     reader.read("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Flood\"}");
 * reading.articles().get(0).metadata().title().value(); // Optional of "Flood"
 * }</pre>
 */
public final class LinkedReader {

  /** Article and the types below it (schema.org 30.0). */
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "AdvertiserContentArticle",
          "AnalysisNewsArticle",
          "APIReference",
          "AskPublicNewsArticle",
          "BackgroundNewsArticle",
          "BlogPosting",
          "DiscussionForumPosting",
          "LiveBlogPosting",
          "MedicalScholarlyArticle",
          "NewsArticle",
          "OpinionNewsArticle",
          "Report",
          "ReportageNewsArticle",
          "ReviewNewsArticle",
          "SatiricalArticle",
          "ScholarlyArticle",
          "SocialMediaPosting",
          "TechArticle");

  private final Profile profile;

  /**
   * Creates a reader.
   *
   * @param profile the names of the fields that are made
   */
  public LinkedReader(Profile profile) {
    this.profile = Objects.requireNonNull(profile, "profile");
  }

  /**
   * {@return the articles of a document, and what there is to say} Nothing is thrown because of the
   * content: what is no JSON has a finding {@code json.syntax} or {@code json.limit}, an error, and
   * what has no article {@code jsonld.no-article}, a warning.
   *
   * @param json the document
   */
  public LinkedReading read(String json) {
    List<LinkedFinding> findings = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    try {
      Place root = Place.root(JsonTree.read(json));
      LinkedNodes nodes = new LinkedNodes(root);
      for (Place place : nodes.objects()) {
        LinkedNode node = new LinkedNode(nodes, place, (JsonObject) place.value());
        if (node.isOf(ARTICLES) && !node.isReference()) {
          articles.add(new NodeReader(profile, node, findings).read());
        }
      }
      if (articles.isEmpty()) {
        findings.add(
            new LinkedFinding(
                Severity.WARNING,
                "jsonld.no-article",
                SourceSpan.at(root.value().span().start()),
                "there is no object of schema.org's type Article or one below it",
                "give the object \"@type\": \"NewsArticle\""));
      }
    } catch (JsonProblem problem) {
      findings.add(
          new LinkedFinding(
              Severity.ERROR,
              problem.code(),
              problem.span(),
              String.valueOf(problem.getMessage()),
              problem.advice()));
    }
    return new LinkedReading(articles, findings);
  }
}
