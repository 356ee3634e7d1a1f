package io.github.articlemodel.format.json;

import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.JsonTree;
import io.github.articlemodel.jsontree.JsonValue.JsonArray;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads articles from JSON: one object, or an array of them. */
final class JsonArticleReader implements ArticleReader {

  @Override
  public ReadArticles read(SourceText source) {
    DiagnosticLog log = new DiagnosticLog();
    log.addAll(source.diagnostics());
    List<Article> articles = new ArrayList<>();
    if (source.encoding() != SourceEncoding.UNREADABLE) {
      Consumer<JsonProblem> problems = problem -> log.add(JsonFormat.told(problem, source, 0));
      ArticleJsonReader reader = new ArticleJsonReader(problems);
      try {
        Place root = Place.root(JsonTree.read(source.text()));
        List<Place> places =
            root.value() instanceof JsonArray ? Members.array(root) : List.of(root);
        places.forEach(place -> reader.article(place).ifPresent(articles::add));
      } catch (JsonProblem problem) {
        problems.accept(problem);
      }
    }
    List<Diagnostic> diagnostics = log.toList();
    return new ReadArticles(articles, diagnostics);
  }
}
