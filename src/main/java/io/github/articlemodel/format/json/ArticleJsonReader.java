package io.github.articlemodel.format.json;

import io.github.articlemodel.jsontree.JsonFields;
import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the articles of one source from JSON values. An article with an error anywhere is left out,
 * as half of one could be taken for the whole; of each block the first error is told.
 */
final class ArticleJsonReader {

  private final Consumer<JsonProblem> problems;
  private boolean failed;

  /**
   * Creates one.
   *
   * @param problems what is told why an article is left out
   */
  ArticleJsonReader(Consumer<JsonProblem> problems) {
    this.problems = problems;
  }

  /** Returns the article that a value is; empty where it is none, after it was told why. */
  Optional<Article> article(Place place) {
    failed = false;
    try {
      Members members = Members.of(place);
      members.optionalText("$schema");
      version(members.required("version"));
      List<Field> fields = fields(members.required("metadata"));
      List<Block> body = new ArrayList<>();
      for (Place item : members.array("body")) {
        block(item, body);
      }
      members.end();
      return failed ? Optional.empty() : Optional.of(new Article(new Metadata(fields), body));
    } catch (JsonProblem problem) {
      report(problem);
      return Optional.empty();
    }
  }

  private void report(JsonProblem problem) {
    failed = true;
    problems.accept(problem);
  }

  private static void version(Place place) throws JsonProblem {
    String version = Members.text(place);
    if (!version.equals(JsonFormat.VERSION)) {
      throw JsonProblem.of(
          "json.version",
          place,
          "expected " + JsonFormat.VERSION + ", but found \"" + Place.shown(version) + '"',
          "read it with the version of article-model that wrote it");
    }
  }

  private List<Field> fields(Place place) {
    try {
      return JsonFields.read(place);
    } catch (JsonProblem problem) {
      report(problem);
      return List.of();
    }
  }

  private void block(Place place, List<Block> body) {
    try {
      body.add(NodeJsonReader.block(place));
    } catch (JsonProblem problem) {
      report(problem);
    }
  }
}
