package io.github.articlemodel.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.ReadArticles;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static String of(String body) {
    return PlainText.of(ReadArticles.read(SourceText.of(body)));
  }

  /** Every word that a text node says is in the plain text, in its order. */
  @Test
  void losesNoWordOfAnyArticle() {
    Path folder =
        SharedData.root()
            .map(root -> root.resolve("corpus"))
            .orElse(Path.of("src/test/resources/corpus"));
    List<String> lost = new ArrayList<>();
    long seen = 0;
    for (Path file : SharedData.articles(folder)) {
      Article article = ReadArticles.read(Sample.source(file));
      Set<Node> pictures = new java.util.HashSet<>();
      article.find(Image.class).forEach(image -> pictures.addAll(image.walk()));
      String plain = PlainText.of(article);
      int from = 0;
      for (Text text : article.find(Text.class)) {
        String said = text.value().strip();
        int at = plain.indexOf(said, from);
        if (at < 0 && !pictures.contains(text)) {
          lost.add(folder.relativize(file) + ": " + said);
        }
        from = at < 0 || pictures.contains(text) ? from : at + said.length();
        seen++;
      }
    }
    assertThat(lost).isEmpty();
    assertThat(seen).isGreaterThan(1_000);
  }

  @Test
  void readsTheSampleAsAReaderDoes() {
    String text = PlainText.of(ReadArticles.read(Sample.source()));
    assertThat(text)
        .startsWith(
            "Ferry crew frees herons from drifting nets\n\nThe crew of the morning ferry lifts a net"
                + " with herons out of the outer harbour of Port Ellery on Saturday. (Photo: Marn"
                + " Oldwick)\n\nPORT ELLERY: Seventeen herons that were caught in drifting fishing"
                + " nets were freed early Saturday")
        .contains("gathered more than a tonne of them since autumn.")
        .doesNotContain("**", "](", "https:");
    assertThat(text.split("The crew of the morning ferry lifts", -1)).hasSize(2);
  }

  @Test
  void writesBlocksWithTheirMarks() {
    assertThat(
            of(
                "# A *b*\n\n- c\n  - d\n- [x] e\n- [ ] f\n-\n\n3. g\n\n   h\n4. i\n\n> j\n> k\n\n```x\n"
                    + "l\n  m\n```\n\n***\n\n| n | o |\n|---|---|\n| p | `q` |\n\nr  \ns<br>t\n"))
        .isEqualTo(
            "A b\n\n- c\n  - d\n- [x] e\n- [ ] f\n\n3. g\n\nh\n\n4. i\n\nj k\n\nl\n  m\n\nn\to\np\tq\n\nr\ns\nt");
  }

  @Test
  void writesACaptionOnceWhereverItStands() {
    assertThat(of("![A heron. (Photo: Nela Brandvik)](x)\n"))
        .isEqualTo("A heron. (Photo: Nela Brandvik)");
    assertThat(of("![A heron.](x)\n\nA heron.\n\nText\n")).isEqualTo("A heron.\n\nText");
    assertThat(of("![alt](x)\n\n*A heron.*\n")).isEqualTo("A heron.");
    assertThat(of("![alt](x)\n*A heron.*\n")).isEqualTo("A heron.");
    assertThat(of("![alt](x \"A heron.\")\n")).isEqualTo("A heron.");
    assertThat(of("![a](x) ![b](y)\n")).isEqualTo("a\nb");
    assertThat(of("See ![the map](x) here\n")).isEqualTo("See the map here");
    assertThat(of("![](x)\n")).isEmpty();
  }

  @Test
  void keepsTheTextOfHtmlAndLeavesOutTheRest() {
    assertThat(
            of(
                "<div class=\"x\">\n<p>A &amp; b</p>\n<script>c</script><style>d</style>\n</div>\n\n"
                    + "<!-- e -->\n\n<b>f</b> g<!-- h -->\n\n[i]: j\n"))
        .isEqualTo("A & b\n\nf g");
  }

  @Test
  void joinsLinesAsTheirScriptDoes() {
    assertThat(of("Rain\nfell\n")).isEqualTo("Rain fell");
    assertThat(of("中国有\n十四亿人口。\n他们\n")).isEqualTo("中国有十四亿人口。他们");
    assertThat(of("中国\nChina\n")).isEqualTo("中国 China");
    assertThat(of("ฝน\nตก\n")).isEqualTo("ฝน ตก");
  }

  @Test
  void staysWithinTimeAndDepth() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          Block block = Paragraph.of("x");
          for (int i = 0; i < 20_000; i++) {
            block = new BlockQuote(List.of(block));
          }
          assertThat(PlainText.of(List.of(block))).isEqualTo("x");
          Block list = Paragraph.of("x");
          for (int i = 0; i < 300; i++) {
            list = new BulletList(true, List.of(ListItem.of(list)));
          }
          assertThat(PlainText.of(List.of(list))).endsWith("- x");
          assertThat(of("<div>\n\n".repeat(20_000) + "x")).isEqualTo("x");
        });
  }
}
