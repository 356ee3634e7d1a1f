package io.github.articlemodel.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleStream;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.RandomMetadata;
import io.github.articlemodel.testing.SharedData;
import io.github.articlemodel.testing.SimpleBodies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Law 4 for JSON Lines, and that reading bit by bit gives what reading all at once does. */
class JsonLinesTest {

  private static final JsonLinesFormat JSONL = new JsonLinesFormat();
  private static final String GOOD = "{\"version\":\"0.1\",\"metadata\":{},\"body\":[]}";

  private static String write(List<Article> articles) throws IOException {
    StringBuilder out = new StringBuilder();
    assertThat(JSONL.writer().orElseThrow().writeAll(articles, out)).isEmpty();
    return out.toString();
  }

  private static ReadArticles read(byte[] bytes) {
    return JSONL.reader().orElseThrow().read(SourceText.of(bytes).withName("a.jsonl"));
  }

  private static ReadArticles stream(byte[] bytes) throws IOException {
    List<Article> articles = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    InputStream in = new ByteArrayInputStream(bytes);
    try (ArticleStream stream = JSONL.reader().orElseThrow().open(in, "a.jsonl")) {
      for (Optional<ReadArticles> part = stream.next(); part.isPresent(); part = stream.next()) {
        assertThat(part.get().articles().size() + part.get().diagnostics().size()).isPositive();
        articles.addAll(part.get().articles());
        diagnostics.addAll(part.get().diagnostics());
      }
    }
    return new ReadArticles(articles, diagnostics);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Article random(int seed) {
    Random random = new Random(seed);
    return new Article(RandomMetadata.metadata(random), new SimpleBodies(random).body());
  }

  @Test
  void readsArticlesBackEqualBothWaysEachOnALine() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (int seed = 0; seed < 300; seed++) {
      articles.add(random(seed));
    }
    String lines = write(articles);
    assertThat(lines.lines()).hasSize(articles.size());
    assertThat(read(utf8(lines))).isEqualTo(new ReadArticles(articles, List.of()));
    assertThat(stream(utf8(lines))).isEqualTo(new ReadArticles(articles, List.of()));
  }

  @Test
  void readsTheSampleOfTheCorpusBackEqual() throws IOException {
    assertRoundTrip(Path.of("src/test/resources/corpus"));
  }

  @Test
  void readsTheFullCorpusBackEqual() throws IOException {
    assertRoundTrip(SharedData.require("corpus"));
  }

  private static void assertRoundTrip(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Path file : SharedData.articles(folder)) {
      articles.add(ArticleParser.create().parse(file).article());
    }
    assertThat(articles).isNotEmpty();
    ReadArticles read = stream(utf8(write(articles)));
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.articles()).isEqualTo(articles);
  }

  /** The law: in parts or as a whole, the articles and what is told of them are the same. */
  @Test
  void readsInPartsWhatItReadsAsAWhole() throws IOException {
    List<String> pieces =
        List.of(GOOD, "", " \t", "\r", "{", "7", "[" + GOOD + "]", GOOD + " x", "\uFEFF" + GOOD);
    List<String> more = List.of("{\"a\":\"ไทย😀\"}", GOOD + "\r" + "]", "\u2003", "\u0085", "😀");
    Random random = new Random(11);
    for (int run = 0; run < 500; run++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write(utf8(random.nextInt(4) == 0 ? "\uFEFF" : ""));
      for (int i = random.nextInt(9); i > 0; i--) {
        List<String> from = random.nextBoolean() ? pieces : more;
        bytes.write(utf8(from.get(random.nextInt(from.size()))));
        bytes.write(utf8(random.nextInt(5) == 0 ? "\r\n" : random.nextInt(9) == 0 ? "" : "\n"));
      }
      byte[] file = bytes.toByteArray();
      assertThat(stream(file)).as(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(read(file));
    }
  }

  @Test
  void readsTheOthersWhereALineIsBadAndNamesItsPlace() throws IOException {
    byte[] file = utf8(GOOD + "\n\n  {\"version\": 7}\r\n" + GOOD + "\n[]\n" + GOOD);
    ReadArticles read = stream(file);
    assertThat(read.articles()).hasSize(3);
    assertThat(read.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "a.jsonl:3:15: error json.article: version: expected a string, but found a number (see"
                + " docs/schema/article-0.1.schema.json)",
            "a.jsonl:5:1: error json.article: expected an object, but found an array (see"
                + " docs/schema/article-0.1.schema.json)");
  }

  @Test
  void tellsWhereBytesAreNoText() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(utf8(GOOD + "\n"));
    bytes.write(new byte[] {(byte) 0xFF, (byte) 0xFE, '\n'});
    bytes.write(utf8(GOOD + "\n"));
    ReadArticles read = stream(bytes.toByteArray());
    assertThat(read.articles()).hasSize(2);
    assertThat(read.diagnostics())
        .allMatch(found -> found.location().position().line() == 2)
        .extracting(Diagnostic::code)
        .contains("encoding.malformed", "json.syntax");
    assertThat(read.diagnostics().toString()).doesNotContain("at byte");
  }

  @Test
  void readsUtf16AsAWhole() throws IOException {
    byte[] utf16 = ("\uFEFF" + GOOD + "\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_16LE);
    assertThat(stream(utf16)).isEqualTo(read(utf16));
    assertThat(stream(utf16).articles()).hasSize(2);
  }

  @Test
  void passesOverALineThatIsTooLong() throws IOException {
    byte[] file = utf8(GOOD + "\n" + " ".repeat(100) + GOOD + "\n" + GOOD + "\n7");
    List<String> told = new ArrayList<>();
    int articles = 0;
    try (ArticleStream stream =
        JsonLinesStream.open(
            new ByteArrayInputStream(file), "a.jsonl", new JsonLinesReader(), 100)) {
      for (Optional<ReadArticles> part = stream.next(); part.isPresent(); part = stream.next()) {
        part.get().diagnostics().forEach(found -> told.add(found.toString()));
        articles += part.get().articles().size();
      }
    }
    assertThat(articles).isEqualTo(2);
    assertThat(told)
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("a.jsonl:2:1: error json.limit: the line has more than 100 bytes"),
            second -> assertThat(second).startsWith("a.jsonl:4:1: error json.article: "));
  }

  /** A stream of lines that are made when they are asked for; most of them were never held. */
  @Test
  void readsNoFurtherThanItMust() throws IOException {
    byte[] line = utf8(GOOD + "\n");
    long[] given = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return line[(int) (given[0]++ % line.length)];
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            for (int i = 0; i < length; i++) {
              bytes[from + i] = (byte) read();
            }
            return length;
          }
        };
    try (ArticleStream stream = new JsonLinesReader().open(endless, "endless")) {
      for (int i = 1; i <= 100_000; i++) {
        assertThat(stream.next().orElseThrow().articles()).hasSize(1);
        assertThat(given[0]).isLessThan((long) i * line.length + 200_000);
      }
    }
  }

  @Test
  void writesEachArticleBeforeTheNextIsAskedFor() throws IOException {
    StringBuilder out = new StringBuilder();
    int length = GOOD.length() + 1;
    Article article = new Article(Metadata.empty(), List.of());
    Iterable<Article> lazy =
        () ->
            new Iterator<>() {
              private int given;

              @Override
              public boolean hasNext() {
                return given < 1_000;
              }

              @Override
              public Article next() {
                assertThat(out).hasSize(given++ * length);
                return article;
              }
            };
    assertThat(JSONL.writer().orElseThrow().writeAll(lazy, out)).isEmpty();
    assertThat(out).hasSize(1_000 * length);
  }

  @Test
  void leavesOutAnArticleThatIsNestedTooDeepAndSaysWhich() throws IOException {
    Block deep = Paragraph.of("deep");
    for (int level = 0; level < 600; level++) {
      deep = new BlockQuote(List.of(deep));
    }
    Article flat = new Article(Metadata.empty(), List.of());
    Article nested = new Article(Metadata.empty(), List.of(deep));
    StringBuilder out = new StringBuilder();
    assertThat(JSONL.writer().orElseThrow().writeAll(List.of(flat, nested, flat), out))
        .singleElement()
        .asString()
        .startsWith("<article 2>:1:1: error json.limit: ");
    assertThat(out).hasToString(GOOD + "\n" + GOOD + "\n");
    assertThat(JSONL.writer().orElseThrow().writeAll(List.of(), out)).isEmpty();
  }

  @Test
  void closesTheStreamWhereItCanNotBeRead() {
    boolean[] closed = {false};
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertThatThrownBy(() -> new JsonLinesReader().open(broken, "a"))
        .hasMessage("the disk is gone");
    assertThat(closed[0]).isTrue();
  }
}
