package io.github.articlemodel.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.text.TextOptions.LinkNotes;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFormatTest {

  private static final Path GOLDEN = Path.of("src/test/resources/text");
  private static final TextOptions BARE = TextOptions.defaults().withLinks(LinkNotes.NONE);

  private static String write(Article article, TextOptions options) throws IOException {
    StringBuilder out = new StringBuilder();
    assertThat(new TextFormat(options).writer().orElseThrow().write(article, out)).isEmpty();
    return out.toString();
  }

  private static String text(String markdown, TextOptions options) throws IOException {
    return write(ArticleParser.create().parse(markdown).article(), options);
  }

  private static String text(String markdown) throws IOException {
    return text(markdown, TextOptions.defaults());
  }

  private static Article article(Path file) throws IOException {
    return ArticleParser.create().parse(file).article();
  }

  @Test
  void writesEveryKindOfBlockAsTheGoldenFile() throws IOException {
    assertThat(write(article(GOLDEN.resolve("everything.md")), TextOptions.defaults()))
        .isEqualTo(Files.readString(GOLDEN.resolve("everything.txt")));
  }

  @Test
  void writesTheSampleAsTheGoldenFile() throws IOException {
    assertThat(write(article(Sample.FILE), TextOptions.defaults()))
        .isEqualTo(Files.readString(GOLDEN.resolve("sample.txt")));
  }

  @Test
  void writesTheSampleIn60ColumnsAsTheGoldenFile() throws IOException {
    assertThat(write(article(Sample.FILE), BARE.withWidth(60)))
        .isEqualTo(Files.readString(GOLDEN.resolve("sample-60.txt")));
  }

  /** The law: each word of a text of the corpus is in the outcome, in its order. */
  @Test
  void keepsEveryTextOfTheCorpus() throws IOException {
    for (Path file : SharedData.articles(Path.of("src/test/resources/corpus"))) {
      Article article = article(file);
      String written = write(article, BARE);
      assertThat(written).as(file.toString()).doesNotContain("\r").doesNotContain("\n\n\n\n");
      for (Paragraph paragraph : article.find(Paragraph.class)) {
        if (paragraph.content().size() == 1 && paragraph.content().get(0) instanceof Text text) {
          assertThat(written).as(file.toString()).contains(text.value().strip());
        }
      }
      for (CodeBlock code : article.find(CodeBlock.class)) {
        code.literal()
            .lines()
            .forEach(line -> assertThat(written).as(file.toString()).contains(line));
      }
    }
  }

  /** The law: but for where lines end, a width changes nothing of a paragraph. */
  @Test
  void breaksLinesOnlyAtSpaces() throws IOException {
    for (Path file : SharedData.articles(Path.of("src/test/resources/corpus"))) {
      Article whole = article(file);
      Article article = whole.withBody(List.copyOf(topParagraphs(whole)));
      String wide = write(article, TextOptions.defaults());
      String narrow = write(article, TextOptions.defaults().withWidth(40));
      assertThat(words(narrow)).as(file.toString()).isEqualTo(words(wide));
      assertThat(narrow.lines().filter(line -> !line.startsWith("[")))
          .as(file.toString())
          .allMatch(line -> line.codePointCount(0, line.length()) <= 40 || line.indexOf(' ') < 0);
    }
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("[ \\n]+", -1));
  }

  private static List<Block> topParagraphs(Article article) {
    return article.body().stream().filter(Paragraph.class::isInstance).toList();
  }

  @Test
  void setsMarksBeforeTheFirstLineAlone() throws IOException {
    assertThat(text("- one two three four five\n\n> six seven eight nine ten", BARE.withWidth(20)))
        .isEqualTo("- one two three four\n  five\n\n> six seven eight\n> nine ten\n");
  }

  @Test
  void numbersAnAddressOnce() throws IOException {
    String twice = "[a](https://x.example/) and [b](https://x.example/), *[c](d)*";
    assertThat(text(twice)).isEqualTo("a [1] and b [1], c [2]\n\n[1] https://x.example/\n[2] d\n");
    assertThat(text(twice, BARE)).isEqualTo("a and b, c\n");
  }

  @Test
  void writesACaptionOnceWithItsLink() throws IOException {
    String caption = "A heron. Photo: [Marn Oldwick](https://m.example/)";
    assertThat(text("![A heron.](a.jpg)\n*" + caption + "*", BARE)).containsOnlyOnce("A heron.");
    assertThat(text("![A heron.](a.jpg)\n\nA heron.")).isEqualTo("A heron.\n");
    assertThat(text("![A heron. (Photo: Marn)](a.jpg)")).isEqualTo("A heron. (Photo: Marn)\n");
  }

  @Test
  void joinsLinesAsTheirScriptDoes() throws IOException {
    assertThat(text("水\n门\nand\nso")).isEqualTo("水门 and so\n");
  }

  @Test
  void writesNothingForAnEmptyBody() throws IOException {
    assertThat(text("---\ntitle: Flood\n---\n")).isEmpty();
    assertThat(text("[a]: b\n")).isEmpty();
  }

  @Test
  void writesListsAndQuotesOfAnyDepth() throws IOException {
    Block deep = Paragraph.of("deep");
    for (int level = 0; level < 20_000; level++) {
      deep = level % 2 == 0 ? new BlockQuote(List.of(deep)) : list(deep);
    }
    String text = write(new Article(Metadata.empty(), List.of(deep)), TextOptions.defaults());
    assertThat(text).contains("deep").hasSizeLessThan(100_000);
  }

  private static Block list(Block block) {
    return new BulletList(true, List.of(ListItem.of(block)));
  }

  @Test
  void refusesAWidthThatHoldsNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextOptions.defaults().withWidth(19))
        .withMessage("width must be 0, or 20 or more, but is 19");
  }
}
