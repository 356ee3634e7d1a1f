package io.github.articlemodel.format.json;

import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.format.json.JsonValue.JsonArray;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads articles from JSON. An article with an error anywhere is left out, as half of one could be
 * taken for the whole; of each block the first error is told.
 */
final class JsonArticleReader implements ArticleReader {

  @Override
  public ReadArticles read(SourceText source) {
    return new Reading(source).read();
  }

  /** One read. */
  private static final class Reading {

    private final SourceText source;
    private final DiagnosticLog log = new DiagnosticLog();
    private boolean failed;

    Reading(SourceText source) {
      this.source = source;
    }

    ReadArticles read() {
      log.addAll(source.diagnostics());
      List<Article> articles = new ArrayList<>();
      if (source.encoding() != SourceEncoding.UNREADABLE) {
        try {
          Place root = Place.root(JsonTree.read(source.text()));
          if (root.value() instanceof JsonArray) {
            for (Place item : Members.array(root)) {
              article(item).ifPresent(articles::add);
            }
          } else {
            article(root).ifPresent(articles::add);
          }
        } catch (JsonProblem problem) {
          report(problem);
        }
      }
      return new ReadArticles(articles, log.toList());
    }

    private void report(JsonProblem problem) {
      failed = true;
      log.add(
          source.diagnostic(
              Severity.ERROR,
              problem.code(),
              problem.span(),
              String.valueOf(problem.getMessage()),
              problem.advice()));
    }

    private Optional<Article> article(Place place) {
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

    private static void version(Place place) throws JsonProblem {
      String version = Members.text(place);
      if (!version.equals(JsonFormat.VERSION)) {
        throw JsonProblem.version(
            place,
            "expected " + JsonFormat.VERSION + ", but found \"" + Place.shown(version) + '"');
      }
    }

    private List<Field> fields(Place place) {
      try {
        return MetadataJsonReader.fields(place);
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
}
