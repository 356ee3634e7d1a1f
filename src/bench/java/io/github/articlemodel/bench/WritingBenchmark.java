package io.github.articlemodel.bench;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownWriter;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.render.RawHtml;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** From what was read to text: changed files, and the articles in other forms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WritingBenchmark {

  private static final String TITLE = "The bridge at noon";
  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

  /** Which articles are written. */
  @Param({"SAMPLE", "POSTS"})
  public Input input = Input.SAMPLE;

  private final ArticleParser parser = ArticleParser.create();
  private final MarkdownWriter markdown = MarkdownWriter.of(Dialect.GFM);
  private final HtmlRenderer trusting = HtmlRenderer.trusting();
  private final HtmlRenderer sanitizing = HtmlRenderer.of(RawHtml.SANITIZE);
  private final ArticleWriter json = ArticleFormats.of("jsonl").writer().orElseThrow();
  private final YAMLMapper yaml = new YAMLMapper();
  private final JsonMapper jackson = JsonMapper.builder().build();
  private final Peers peers = new Peers();
  private List<byte[]> files = List.of();
  private final List<Article> articles = new ArrayList<>();
  private final List<Node> documents = new ArrayList<>();
  private final List<JsonNode> trees = new ArrayList<>();

  /** Reads what is written. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    files = input.files();
    input.bodies().forEach(body -> documents.add(peers.commonmark().parse(body)));
    for (byte[] file : files) {
      Article article = parser.parse(SourceText.of(file)).article();
      articles.add(article);
      trees.add(jackson.readTree(json(article)));
    }
  }

  /** Reads files, changes a field, and makes the bytes of the changed files. */
  @Benchmark
  public void editArticleModel(Blackhole hole) {
    for (byte[] file : files) {
      ArticleDocument document = parser.parse(SourceText.of(file));
      hole.consume(document.edit().set("title", TITLE).apply().bytes());
    }
  }

  /** Reads front matter, changes a field, prints all fields again, and makes the bytes. */
  @Benchmark
  public void editJackson(Blackhole hole) {
    for (byte[] file : files) {
      String text = new String(file, StandardCharsets.UTF_8);
      int end = text.indexOf("\n---", 4);
      Map<String, Object> fields = yaml.readValue(text.substring(4, end + 1), MAP);
      fields.put("title", TITLE);
      String printed = yaml.writeValueAsString(fields) + text.substring(end + 1);
      hole.consume(printed.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes canonical Markdown of the bodies. */
  @Benchmark
  public void markdownArticleModel(Blackhole hole) {
    for (Article article : articles) {
      hole.consume(markdown.write(article.body()));
    }
  }

  /** Writes Markdown by commonmark-java, which does not promise to be read as the same. */
  @Benchmark
  public void markdownCommonMark(Blackhole hole) {
    for (Node document : documents) {
      hole.consume(peers.markdown().render(document));
    }
  }

  /** Writes HTML with raw HTML as it is. */
  @Benchmark
  public void htmlArticleModel(Blackhole hole) {
    for (Article article : articles) {
      hole.consume(trusting.render(article.body()));
    }
  }

  /** Writes HTML in which raw HTML can do no harm. */
  @Benchmark
  public void htmlSanitizedArticleModel(Blackhole hole) {
    for (Article article : articles) {
      hole.consume(sanitizing.render(article.body()));
    }
  }

  /** Writes HTML by commonmark-java, with raw HTML as it is. */
  @Benchmark
  public void htmlCommonMark(Blackhole hole) {
    for (Node document : documents) {
      hole.consume(peers.html().render(document));
    }
  }

  /** Writes JSON on one line, as Jackson does. */
  @Benchmark
  public void jsonArticleModel(Blackhole hole) throws IOException {
    for (Article article : articles) {
      hole.consume(json(article));
    }
  }

  /** Writes the same JSON by Jackson from its tree. */
  @Benchmark
  public void jsonJackson(Blackhole hole) {
    for (JsonNode tree : trees) {
      hole.consume(jackson.writeValueAsString(tree));
    }
  }

  private String json(Article article) throws IOException {
    StringBuilder out = new StringBuilder();
    json.write(article, out);
    return out.toString();
  }
}
