package io.github.articlemodel.format.pandoc;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.articlemodel.source.Severity;
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

/** Law 4 for Pandoc: what is read again is the article but for what is said to be lost. */
class PandocLawTest {

  private static final int ARTICLES = Integer.getInteger("articlemodel.articles", 5_000);

  /** Which of the files of the whole corpus are read where there is little time. */
  private static final int EVERY = Boolean.getBoolean("articlemodel.full") ? 1 : 5;

  private static final Path SAMPLE = Path.of("src/test/resources/corpus");

  static String write(Article article, PandocOptions options) throws IOException {
    StringBuilder out = new StringBuilder();
    assertThat(new PandocFormat(options).writer().orElseThrow().write(article, out))
        .noneMatch(loss -> loss.severity() == Severity.ERROR);
    return out.toString();
  }

  static ReadArticles read(String json) {
    return new PandocFormat().reader().orElseThrow().read(SourceText.of(json).withName("a.json"));
  }

  private static void assertLosses(Article article, PandocVersion version) throws IOException {
    String json = write(article, PandocOptions.compact().withVersion(version));
    String start = json.substring(0, Math.min(json.length(), 3_000));
    ReadArticles read = read(json);
    assertThat(read.diagnostics()).as(start).isEmpty();
    Article expected = PandocLosses.of(article);
    Article back = read.articles().get(0);
    assertThat(back.metadata()).as(start).isEqualTo(expected.metadata());
    for (int i = 0; i < Math.min(back.body().size(), expected.body().size()); i++) {
      assertThat(back.body().get(i)).isEqualTo(expected.body().get(i));
    }
    assertThat(back.body()).as(start).hasSameSizeAs(expected.body());
  }

  @ParameterizedTest
  @EnumSource(PandocVersion.class)
  void losesOfEveryRandomArticleWhatIsSaid(PandocVersion version) throws IOException {
    for (int seed = 0; seed < ARTICLES; seed++) {
      Random random = new Random(seed);
      Metadata metadata = RandomMetadata.metadata(random);
      assertLosses(new Article(metadata, new SimpleBodies(random).body()), version);
    }
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void losesOfEveryRandomBodyOfADialectWhatIsSaid(Dialect dialect) throws IOException {
    for (int seed = 0; seed < ARTICLES / 5; seed++) {
      List<Block> body = RandomArticles.body(new Random(seed), dialect, seed % 2 == 0);
      assertLosses(new Article(Metadata.empty(), body), PandocVersion.V1_22);
    }
  }

  @Test
  void losesOfTheCorpusSampleWhatIsSaid() throws IOException {
    for (Path file : SharedData.articles(SAMPLE)) {
      assertLosses(file);
    }
  }

  @Test
  void losesOfTheWholeCorpusWhatIsSaid() throws IOException {
    List<Path> files = SharedData.articles(SharedData.require("corpus"));
    for (int i = 0; i < files.size(); i += EVERY) {
      assertLosses(files.get(i));
    }
  }

  private static void assertLosses(Path file) throws IOException {
    SourceText source = SourceText.of(Files.readAllBytes(file));
    ParserOptions gfm = ParserOptions.defaults();
    assertLosses(ArticleParser.of(gfm).parse(source).article(), PandocVersion.V1_22);
    ParserOptions extended = gfm.withDialect(Dialect.EXTENDED);
    assertLosses(ArticleParser.of(extended).parse(source).article(), PandocVersion.V1_23);
  }

  @Test
  void losesNothingOfAnArticleTwice() throws IOException {
    for (int seed = 0; seed < ARTICLES / 5; seed++) {
      Random random = new Random(seed);
      Metadata metadata = RandomMetadata.metadata(random);
      Article once = PandocLosses.of(new Article(metadata, new SimpleBodies(random).body()));
      assertThat(read(write(once, PandocOptions.compact())).articles().equals(List.of(once)))
          .isTrue();
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
    Article article = new Article(Metadata.empty(), List.of(lists, quotes));
    assertThat(read(write(article, PandocOptions.defaults())).articles()).containsExactly(article);
  }
}
