package io.github.articlemodel.format.json;

import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleStream;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.JsonTree;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads an article from each line; a line that is none does not stand in the way of the others. */
final class JsonLinesReader implements ArticleReader {

  @Override
  public ReadArticles read(SourceText source) {
    DiagnosticLog log = new DiagnosticLog();
    log.addAll(source.diagnostics());
    List<Article> articles = new ArrayList<>();
    if (source.encoding() != SourceEncoding.UNREADABLE) {
      String text = source.text();
      int end;
      for (int start = 0; start < text.length(); start = end + 1) {
        int feed = text.indexOf('\n', start);
        end = feed < 0 ? text.length() : feed;
        line(source, start, text.substring(start, end), articles, log);
      }
    }
    return new ReadArticles(articles, log.toList());
  }

  private static void line(
      SourceText source, int start, String line, List<Article> articles, DiagnosticLog log) {
    if (isBlank(line)) {
      return;
    }
    Consumer<JsonProblem> problems = problem -> log.add(JsonFormat.told(problem, source, start));
    try {
      Place root = Place.root(JsonTree.read(line));
      new ArticleJsonReader(problems).article(root).ifPresent(articles::add);
    } catch (JsonProblem problem) {
      problems.accept(problem);
    }
  }

  /** {@return whether there is nothing but white space of JSON} */
  private static boolean isBlank(String line) {
    return line.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r');
  }

  @Override
  public ArticleStream open(InputStream in, String name) throws IOException {
    return JsonLinesStream.open(in, name, this, JsonLinesFormat.MAX_LINE_BYTES);
  }
}
