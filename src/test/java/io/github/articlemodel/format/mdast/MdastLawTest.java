package io.github.articlemodel.format.mdast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.RandomArticles;
import io.github.articlemodel.testing.RandomMetadata;
import io.github.articlemodel.testing.SharedData;
import io.github.articlemodel.testing.SimpleBodies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 4 for mdast: an article that is written and read again is equal. */
class MdastLawTest {

  private static final int ARTICLES = Integer.getInteger("articlemodel.articles", 5_000);
  private static final Path SAMPLE = Path.of("src/test/resources/corpus");

  static String write(Article article, MdastOptions options) throws IOException {
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses = new MdastFormat(options).writer().orElseThrow().write(article, out);
    assertThat(losses).isEmpty();
    return out.toString();
  }

  static ReadArticles read(String json) {
    return new MdastFormat().reader().orElseThrow().read(SourceText.of(json).withName("a.json"));
  }

  private static void assertRoundTrip(Article article, MdastOptions options) throws IOException {
    String json = write(article, options);
    ReadArticles read = read(json);
    assertThat(read.diagnostics()).as(json.substring(0, Math.min(3_000, json.length()))).isEmpty();
    assertThat(read.articles().equals(List.of(article)))
        .as(json.substring(0, Math.min(3_000, json.length())))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void readsEveryRandomArticleBackEqual(int indent) throws IOException {
    for (int seed = 0; seed < (indent == 0 ? ARTICLES : ARTICLES / 10); seed++) {
      Random random = new Random(seed);
      Metadata metadata = RandomMetadata.metadata(random);
      Article article = new Article(metadata, new SimpleBodies(random).body());
      assertRoundTrip(article, MdastOptions.defaults().withIndent(indent));
    }
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void readsEveryRandomBodyOfADialectBackEqual(Dialect dialect) throws IOException {
    for (int seed = 0; seed < ARTICLES / 5; seed++) {
      List<Block> body = RandomArticles.body(new Random(seed), dialect, seed % 2 == 0);
      assertRoundTrip(new Article(Metadata.empty(), body), MdastOptions.compact());
    }
  }

  @Test
  void readsTheCorpusSampleBackEqualWithAndWithoutPositions() throws IOException {
    int seen = 0;
    for (Path file : SharedData.articles(SAMPLE)) {
      assertRoundTrip(file);
      seen++;
    }
    assertThat(seen).isGreaterThan(20);
  }

  @Test
  void readsTheWholeCorpusBackEqual() throws IOException {
    for (Path file : SharedData.articles(SharedData.require("corpus"))) {
      assertRoundTrip(file);
    }
  }

  private static void assertRoundTrip(Path file) throws IOException {
    for (Dialect dialect : List.of(Dialect.GFM, Dialect.EXTENDED)) {
      ArticleDocument document =
          ArticleParser.of(ParserOptions.defaults().withDialect(dialect))
              .parse(SourceText.of(Files.readAllBytes(file)));
      assertRoundTrip(document.article(), MdastOptions.compact());
      assertRoundTrip(document.article(), MdastOptions.compact().withPositions(document.source()));
    }
  }

  @Test
  void readsAHundredNestedListsAndQuotesBackEqual() throws IOException {
    Block lists = Paragraph.of("deep");
    Block quotes = Paragraph.of("deep");
    for (int level = 0; level < 100; level++) {
      lists = new BulletList(true, List.of(ListItem.of(lists)));
      quotes = new BlockQuote(List.of(quotes));
    }
    assertRoundTrip(new Article(Metadata.empty(), List.of(lists, quotes)), MdastOptions.defaults());
  }
}
