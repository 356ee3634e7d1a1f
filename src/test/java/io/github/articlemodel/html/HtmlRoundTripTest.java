package io.github.articlemodel.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.markdown.MarkdownWriter;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.RandomArticles;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What our own writer writes as HTML comes back as the same blocks. */
class HtmlRoundTripTest {

  private static final int TREES =
      Boolean.getBoolean("articlemodel.full") || SharedData.root().isPresent() ? 5_000 : 1_000;

  private static String html(List<Block> blocks) {
    return HtmlRenderer.trusting().render(blocks);
  }

  private static List<Block> read(String html) {
    return HtmlReader.gfm().read(html).blocks();
  }

  /** Whether HTML can't say it: raw HTML may be anything, and no link stands in a link. */
  private static boolean isUnsayable(Block block) {
    return block.walk().stream()
        .anyMatch(
            node ->
                node instanceof HtmlBlock
                    || node instanceof HtmlInline
                    || (node instanceof Link link && !link.find(Autolink.class).isEmpty()));
  }

  @Test
  void bodiesMadeByChanceComeBackAsFarAsHtmlCarriesThem() {
    int exact = 0;
    for (int seed = 0; seed < TREES; seed++) {
      List<Block> body =
          RandomArticles.body(new Random(seed), true).stream()
              .filter(b -> !isUnsayable(b))
              .toList();
      String html = html(body);
      List<Block> carried = CarriedByHtml.of(body);
      List<Block> read = read(html);
      assertThat(read).as("seed %d:\n%s", seed, html).isEqualTo(carried);
      exact += read.equals(body) ? 1 : 0;
    }
    assertThat(exact).isGreaterThan(TREES / 10);
  }

  @Test
  void articlesOfTheCorpusComeBackAsFarAsHtmlCarriesThem() throws IOException {
    int files = 0;
    int exact = 0;
    for (Path file : SharedData.articles(SharedData.require("corpus"))) {
      List<Block> body = bodyOf(file).stream().filter(block -> !isUnsayable(block)).toList();
      List<Block> read = read(html(body));
      assertThat(read).as("%s", file).isEqualTo(CarriedByHtml.of(body));
      assertThat(seen(html(read))).as("%s", file).isEqualTo(seen(html(body)));
      files++;
      exact += html(read).equals(html(body)) ? 1 : 0;
    }
    assertThat(exact).as("of %d", files).isGreaterThan(files * 3 / 4);
  }

  /** Returns the text of HTML with white space as a browser shows it, by another's rules. */
  private static String seen(String html) {
    return Jsoup.parse(html).text();
  }

  private static List<Block> bodyOf(Path file) throws IOException {
    SourceText source = SourceText.of(Files.readAllBytes(file));
    return ArticleParser.of(ParserOptions.defaults()).parse(source).article().body();
  }

  @Test
  void whatWasReadIsWrittenAndReadAsTheSameBlocks() {
    for (int seed = 0; seed < TREES; seed++) {
      holds(html(RandomArticles.body(new Random(seed), true)));
    }
  }

  /** Holds that what was read comes back equal from HTML, and from Markdown. */
  private static void holds(String html) {
    List<Block> read = read(html(read(html))); // footnotes are named and in order from here on
    assertThat(read(html(read))).as("from HTML: %s", html).isEqualTo(read);
    String markdown = MarkdownWriter.of(Dialect.GFM).write(read);
    List<Block> again =
        MarkdownReader.of(Dialect.GFM, MarkdownReader.HIGHEST_MAX_NESTING)
            .read(SourceText.of(markdown))
            .blocks();
    assertThat(again).as("from Markdown: %s%n%s", html, markdown).isEqualTo(read);
  }

  @Test
  void recordsOfTheExtendedDialectComeBack() {
    List<Block> body =
        MarkdownReader.of(Dialect.EXTENDED)
            .read(
                SourceText.of(
                    "Rain\n\n: water\n: from *above*\n\nHTML\nXML\n\n:   a\n\n    b\n\n"
                        + "!!! note \"Mind\"\n    This.\n\n??? tip\n    That.\n\n"
                        + "*[HTML]: Hypertext Markup Language\n"))
            .blocks();
    assertThat(body).hasSize(4);
    List<Block> read = HtmlReader.extended().read(html(body)).blocks();
    List<Block> carried = new ArrayList<>(CarriedByHtml.of(body));
    carried.add(body.get(3));
    assertThat(read).isEqualTo(carried);
  }
}
