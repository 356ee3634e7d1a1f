package io.github.articlemodel.bench;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.format.feed.AtomFormat;
import io.github.articlemodel.format.feed.FeedOptions;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The formats: an article written in each, and read from it. Beside them what a user would have
 * without this library: Jackson over the same JSON, jsoup's tree of the same HTML,
 * commonmark-java's HTML of the same body.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FormatBenchmark {

  /** Atom is written of a site alone. */
  private static final FeedOptions OF_A_SITE =
      FeedOptions.defaults()
          .withSite(Site.unknown().withBase("https://news.example/").withName("News"));

  /** Which article is written. */
  @Param({"LONG_POST"})
  public Input input = Input.LONG_POST;

  /** The name of the format; those that are only written are not read. */
  @Param({
    "markdown",
    "json",
    "jsonl",
    "jsonld",
    "mdast",
    "pandoc",
    "ninjs",
    "jsonfeed",
    "atom",
    "rss",
    "html",
    "html-page",
    "text",
    "csv"
  })
  public String format = "json";

  private final JsonMapper jackson = JsonMapper.builder().build();
  private final Peers peers = new Peers();
  private ArticleFormat found = ArticleFormats.of("json");
  private Article article = Article.builder().build();
  private SourceText written = SourceText.of("");
  private JsonNode tree = jackson.missingNode();
  private org.commonmark.node.Node document = new org.commonmark.node.Document();

  /** Makes the article, and what is written of it. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    found = format.equals("atom") ? new AtomFormat(OF_A_SITE) : ArticleFormats.of(format);
    article = ArticleParser.create().parse(SourceText.of(input.files().get(0))).article();
    written = SourceText.of(write());
    document = peers.commonmark().parse(input.body());
    if (isJson()) {
      tree = jackson.readTree(written.text());
    }
  }

  /** {@return how long the article is in the format, in bytes of UTF-8} */
  static int bytes(Input input, String format) {
    FormatBenchmark benchmark = new FormatBenchmark();
    benchmark.input = input;
    benchmark.format = format;
    try {
      benchmark.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return benchmark.written.bytes().length;
  }

  private boolean isJson() {
    return written.text().startsWith("{");
  }

  /** {@return the article in the format} */
  @Benchmark
  public String write() throws IOException {
    StringBuilder out = new StringBuilder();
    found.writer().orElseThrow().write(article, out);
    return out.toString();
  }

  /** {@return the article read from the format; none where it is only written} */
  @Benchmark
  public List<Article> read() {
    return found
        .reader()
        .map(reader -> reader.read(written))
        .map(ReadArticles::articles)
        .orElse(List.of());
  }

  /** {@return the same JSON by Jackson, or the HTML of the body by commonmark-java} */
  @Benchmark
  public String writePeer() {
    return isJson() ? jackson.writeValueAsString(tree) : peers.html().render(document);
  }

  /** {@return Jackson's tree of the same JSON, or jsoup's of the same text as HTML} */
  @Benchmark
  public Object readPeer() {
    return isJson() ? jackson.readTree(written.text()) : parsed();
  }

  private Document parsed() {
    return Jsoup.parse(written.text());
  }
}
