package io.github.articlemodel.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.render.RawHtml;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.HarmfulHtml;
import io.github.articlemodel.testing.RandomArticles;
import io.github.articlemodel.testing.RandomMetadata;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages of real articles lose nothing that readers see, and do no harm. */
class HtmlPageCorpusTest {

  /**
   * Articles of which more is seen where they are made harmless, and nothing less: Markdown takes
   * what they have apart, so that the tags are left out and what they hold is text.
   */
  private static final Set<String> CHANGED =
      Set.of(
          // A script in a line of text.
          "bitcoinops-newsletters/es/newsletters/2019-11-27-newsletter.md",
          // A script that goes on after an empty line.
          "swift-blog/2026-06-12-migrating-truetype-hinting-to-swift.md");

  private static String page(Article article, RawHtml rawHtml) throws IOException {
    StringBuilder out = new StringBuilder();
    HtmlOptions options = HtmlOptions.page().withRawHtml(rawHtml);
    new HtmlPageFormat(options).writer().orElseThrow().write(article, out);
    return out.toString();
  }

  /** Returns what readers see, without its spaces. */
  private static String seen(String html) {
    Document page = Jsoup.parse(html);
    page.select("script, style, svg title, noscript, template, textarea").remove();
    return page.body().text().replaceAll("[\\s\\u00A0]", "");
  }

  private static List<String> changed(Path folder) throws IOException {
    List<String> changed = new ArrayList<>();
    for (Path file : SharedData.articles(folder)) {
      SourceText source = SourceText.of(Files.readAllBytes(file));
      Article article = ArticleParser.create().parse(source).article();
      String safe = page(article, RawHtml.SANITIZE);
      assertThat(HarmfulHtml.inPage(safe)).as(file.toString()).isEmpty();
      if (!seen(safe).equals(seen(page(article, RawHtml.TRUSTED)))) {
        changed.add(folder.relativize(file).toString().replace('\\', '/'));
      }
    }
    return changed;
  }

  @Test
  void noTextOfTheSamplesIsLost() throws IOException {
    assertThat(changed(Path.of("src/test/resources/corpus"))).isSubsetOf(CHANGED);
  }

  @Test
  void noTextOfAllTheCorpusIsLost() throws IOException {
    assertThat(changed(SharedData.require("corpus"))).containsExactlyInAnyOrderElementsOf(CHANGED);
  }

  @Test
  void whatChanceMakesIsAPage() throws IOException {
    int count = Boolean.getBoolean("articlemodel.full") ? 5_000 : 500;
    for (int seed = 0; seed < count; seed++) {
      Random random = new Random(seed);
      Article article =
          new Article(
              RandomMetadata.metadata(random), RandomArticles.body(random, true, seed % 2 == 0));
      for (RawHtml rawHtml : List.of(RawHtml.SANITIZE, RawHtml.ESCAPE)) {
        assertThat(HarmfulHtml.inPage(page(article, rawHtml))).as("seed " + seed).isEmpty();
      }
    }
  }
}
