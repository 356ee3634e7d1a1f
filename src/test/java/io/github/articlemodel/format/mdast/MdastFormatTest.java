package io.github.articlemodel.format.mdast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.Fidelity;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MdastFormatTest {

  private static List<Block> body(String children) {
    ReadArticles read = MdastLawTest.read("{\"type\":\"root\",\"children\":[" + children + "]}");
    assertThat(read.diagnostics()).isEmpty();
    return read.articles().get(0).body();
  }

  private static String inParagraph(String children) {
    return "{\"type\":\"paragraph\",\"children\":[" + children + "]}";
  }

  private static String written(String markdown) throws IOException {
    ArticleDocument document = ArticleParser.create().parse(markdown);
    return MdastLawTest.write(document.article(), MdastOptions.compact());
  }

  @Test
  void saysWhatItIs() {
    MdastFormat mdast = new MdastFormat();
    assertThat(mdast.name()).isEqualTo("mdast");
    assertThat(mdast.mediaType()).isEqualTo("application/json");
    assertThat(mdast.fileEndings()).containsExactly(".mdast.json");
    assertThat(mdast.fidelity()).isEqualTo(Fidelity.lossless());
  }

  @Test
  void writesAndReadsAsTheExampleSays() throws IOException {
    Article article = Article.builder().block(Heading.of(1, "Flood")).build();
    MdastFormat mdast = new MdastFormat(MdastOptions.compact());
    StringBuilder out = new StringBuilder();
    mdast.writer().orElseThrow().write(article, out);
    assertThat(out)
        .hasToString(
            "{\"type\":\"root\",\"data\":{\"articleModel\":{\"version\":\"0.1\"}},\"children\":[{\"type\":\"heading\","
                + "\"depth\":1,\"children\":[{\"type\":\"text\",\"value\":\"Flood\"}]}]}\n");
    List<Article> back =
        mdast.reader().orElseThrow().read(SourceText.of(out.toString())).articles(); // [article]
    assertThat(back).containsExactly(article);
  }

  @Test
  void writesPositionsOfTheSourceAsJavaScriptCountsThem() throws IOException {
    ArticleDocument document =
        ArticleParser.create().parse("\uFEFF---\na: 1 # one\n---\n\n😀 *b*\r\n");
    MdastOptions options = MdastOptions.defaults().withPositions(document.source());
    String json = MdastLawTest.write(document.article(), options.withIndent(0));
    assertThat(json)
        .as("front matter as written")
        .contains("\"value\":\"a: 1 # one\"")
        .contains(
            "\"position\":{\"start\":{\"line\":1,\"column\":1,\"offset\":0},\"end\":{\"line\":3,\"column\":4,\"offset\":18}}")
        .as("emphasis after a character of two units")
        .contains(
            "{\"type\":\"emphasis\",\"position\":{\"start\":{\"line\":5,\"column\":4,\"offset\":23},\"end\":{\"line\":5,\"column\":7,\"offset\":26}}");
  }

  @Test
  void leavesOutPositionsOfASourceThatIsTooShort() throws IOException {
    ArticleDocument document = ArticleParser.create().parse("a long text");
    MdastOptions options = MdastOptions.compact().withPositions(SourceText.of("short"));
    String json = MdastLawTest.write(document.article(), options);
    assertThat(json.split("\"position\"", -1)).as("that of the root alone").hasSize(2);
  }

  @Test
  void acceptsAnIndentOfUpToEight() {
    new MdastFormat(MdastOptions.compact());
    assertThat(MdastOptions.defaults().indent()).isEqualTo(2);
    assertThat(MdastOptions.defaults().withIndent(8).indent()).isEqualTo(8);
    assertThatThrownBy(() -> MdastOptions.compact().withIndent(9))
        .hasMessage("indent must be 0 to 8, but is 9");
    assertThatThrownBy(() -> MdastOptions.compact().withIndent(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Columns: Markdown, a part of the tree. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a~b| {\"type\":\"text\",\"value\":\"a~b\"}",
        "~~b~~|{\"type\":\"delete\",\"children\":[{\"type\":\"text\",\"value\":\"b\"}]}",
        "- [x] a|{\"type\":\"listItem\",\"spread\":false,\"checked\":true,",
        "- a|{\"type\":\"list\",\"ordered\":false,\"start\":null,\"spread\":false,",
        "3. a|{\"type\":\"list\",\"ordered\":true,\"start\":3,\"spread\":false,",
        "![a *b*](c)|\"url\":\"c\",\"title\":null,\"alt\":\"a b\"}",
        "<http://a.b>|{\"type\":\"link\",\"data\":{\"articleModel\":{\"autolink\":\"angle\"}},\"url\":\"http://a.b\",\"title\":null,",
        "***|{\"type\":\"thematicBreak\"}",
      })
  void writesWhatRemarkWrites(String markdown, String part) throws IOException {
    assertThat(written(markdown)).contains(part.strip());
  }

  @Test
  void writesAnAlertAsTheQuoteThatItIs() throws IOException {
    assertThat(written("> [!TIP]\n> a"))
        .contains(
            "{\"type\":\"blockquote\",\"children\":[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"value\":\"[!TIP]\\na\"}]}]}");
  }

  @Test
  void writesFieldsThatYamlCannotSayAsDataAlone() throws IOException {
    Article article =
        Article.builder().field("at", FieldValue.of(LocalTime.NOON)).field("a", "b").build();
    String json = MdastLawTest.write(article, MdastOptions.compact());
    assertThat(json)
        .contains("\"metadata\":{\"at\":{\"$time\":\"12:00\"},\"a\":\"b\"}")
        .contains("\"value\":\"a: b\"");
    assertThat(MdastLawTest.read(json).articles()).containsExactly(article);
  }

  @Test
  void takesTheTextOfFrontMatterThatAToolHasChanged() throws IOException {
    Article article = Article.builder().field("a", "b").build();
    String json = MdastLawTest.write(article, MdastOptions.compact());
    ReadArticles read = MdastLawTest.read(json.replace("\"a: b\"", "\"a: c\""));
    assertThat(read.articles()).containsExactly(Article.builder().field("a", "c").build());
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("mdast.front-matter");
  }

  @Test
  void takesWhatAToolHasChangedBesideTheData() throws IOException {
    String json = written("![a *b*](c)\n\n```x  y\n```\n");
    assertThat(json).contains("\"description\"", "\"info\"");
    ReadArticles read =
        MdastLawTest.read(
            json.replace("\"alt\":\"a b\"", "\"alt\":\"d\"").replace("\"y\"", "\"z\""));
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.articles().get(0).body())
        .containsExactly(new Paragraph(List.of(Image.of("d", "c"))), new CodeBlock("x z", ""));
  }

  @Test
  void readsFrontMatterOfOtherTools() {
    ReadArticles yaml =
        MdastLawTest.read(
            "{\"type\":\"root\",\"children\":[{\"type\":\"yaml\",\"value\":\"a: 1\\nb: ['x']\"}]}");
    assertThat(yaml.articles().get(0).metadata().fields()).hasSize(2);
    ReadArticles toml =
        MdastLawTest.read(
            "{\"type\":\"root\",\"children\":[{\"type\":\"toml\",\"value\":\"a = 1\"}]}");
    assertThat(toml.articles().get(0).metadata())
        .isEqualTo(Metadata.of(new io.github.articlemodel.model.Field("a", FieldValue.of(1))));
    ReadArticles bad =
        MdastLawTest.read(
            "{\"type\":\"root\",\"children\":[{\"type\":\"yaml\",\"value\":\"a: [\"}]}");
    assertThat(bad.hasErrors()).isTrue();
    assertThat(bad.diagnostics().get(0).location().position()).hasToString("1:28");
  }

  @Test
  void readsSoftBreaksAndHtmlOfSeveralTags() {
    assertThat(
            body(
                inParagraph(
                    "{\"type\":\"text\",\"value\":\"a\\r\\nb\"},{\"type\":\"html\",\"value\":\"<b>x &amp; y</b>\"}")))
        .containsExactly(
            new Paragraph(
                List.of(
                    new Text("a"),
                    new SoftBreak(),
                    new Text("b"),
                    new HtmlInline("<b>"),
                    new Text("x & y"),
                    new HtmlInline("</b>"))));
  }

  @Test
  void readsTheFormOfAnAutolinkFromItsPlace() {
    String link =
        "{\"type\":\"link\",\"url\":\"http://a.b\",\"position\":{\"start\":{\"offset\":%d},\"end\":{\"offset\":%d}},\"children\":"
            + "[{\"type\":\"text\",\"value\":\"http://a.b\",\"position\":{\"start\":{\"offset\":1},\"end\":{\"offset\":11}}}]}";
    assertThat(body(inParagraph(String.format(link, 1, 11))))
        .containsExactly(new Paragraph(List.of(new Autolink("http://a.b", "http://a.b", true))));
    assertThat(body(inParagraph(String.format(link, 0, 12))))
        .containsExactly(new Paragraph(List.of(new Autolink("http://a.b", "http://a.b", false))));
    assertThat(body(inParagraph(String.format(link, 0, 25))))
        .containsExactly(new Paragraph(List.of(Link.of("http://a.b", "http://a.b"))));
  }

  @Test
  void readsRowsOfFewerCellsAndPhrasingAmongBlocks() {
    List<Block> body =
        body(
            "{\"type\":\"table\",\"children\":[{\"type\":\"tableRow\",\"children\":[{\"type\":\"tableCell\",\"children\":[]},"
                + "{\"type\":\"tableCell\",\"children\":[]}]},{\"type\":\"tableRow\",\"children\":[]}]},"
                + "{\"type\":\"text\",\"value\":\"a\"},{\"type\":\"break\"},{\"type\":\"text\",\"value\":\"b\"}");
    assertThat(body).hasSize(2);
    assertThat(((Table) body.get(0)).rows().get(0).cells()).hasSize(2);
    assertThat(((Paragraph) body.get(1)).content()).hasSize(3);
  }

  /** Columns: the code, a part of the message, the nodes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "mdast.node|children[0]: there is no record for a node of type \"mdxjsEsm\", so it is left out|{\"type\":\"mdxjsEsm\",\"value\":\"import a\"}",
        "mdast.node|\"containerDirective\", so its children are read in its place|{\"type\":\"containerDirective\",\"name\":\"x\",\"children\":[{\"type\":\"thematicBreak\"}]}",
        "mdast.node|there is no record for math|{\"type\":\"math\",\"value\":\"x\"}",
        "mdast.node|a link can't stand in a link: b, so what is in it is read in its place|{\"type\":\"paragraph\",\"children\":[{\"type\":\"link\",\"url\":\"b\",\"children\":[{\"type\":\"link\",\"url\":\"c\",\"children\":[]}]}]}",
        "mdast.node|a task needs a text|{\"type\":\"list\",\"children\":[{\"type\":\"listItem\",\"checked\":true,\"children\":[]}]}",
        "mdast.node|row 2 has more cells than the first|{\"type\":\"table\",\"children\":[{\"type\":\"tableRow\",\"children\":[{\"type\":\"tableCell\",\"children\":[]}]},{\"type\":\"tableRow\",\"children\":[{\"type\":\"tableCell\",\"children\":[]},{\"type\":\"tableCell\",\"children\":[]}]}]}",
        "mdast.reference|nothing defines \"x\"|{\"type\":\"paragraph\",\"children\":[{\"type\":\"linkReference\",\"identifier\":\"x\",\"referenceType\":\"full\",\"children\":[]}]}",
        "mdast.data|data.hProperties is left out here|{\"type\":\"thematicBreak\",\"data\":{\"hProperties\":{\"id\":\"a\"}}}",
        "mdast.data|thematicBreak.colour is left out here|{\"type\":\"thematicBreak\",\"colour\":\"red\"}",
        "mdast.data|data.articleModel.x is left out here|{\"type\":\"thematicBreak\",\"data\":{\"articleModel\":{\"x\":1}}}",
        "mdast.node|of type \"yaml\", so it is left out|{\"type\":\"thematicBreak\"},{\"type\":\"yaml\",\"value\":\"a: 1\"}",
      })
  void warnsOfWhatNoRecordIsFor(String code, String message, String nodes) {
    ReadArticles read = MdastLawTest.read("{\"type\":\"root\",\"children\":[" + nodes + "]}");
    assertThat(read.diagnostics()).isNotEmpty();
    Diagnostic first = read.diagnostics().get(0);
    assertThat(first.code()).isEqualTo(code);
    assertThat(first.message()).contains(message);
    assertThat(read.hasErrors()).isFalse();
    assertThat(read.articles()).hasSize(1);
  }

  @Test
  void readsTheTextOfAReferenceThatNothingDefines() {
    ReadArticles read =
        MdastLawTest.read(
            "{\"type\":\"root\",\"children\":["
                + inParagraph(
                    "{\"type\":\"linkReference\",\"identifier\":\"x\",\"label\":\"X\",\"referenceType\":\"full\",\"children\":[{\"type\":\"text\",\"value\":\"a\"}]},"
                        + "{\"type\":\"imageReference\",\"identifier\":\"y\",\"referenceType\":\"collapsed\",\"alt\":\"y\"}")
                + "]}");
    assertThat(read.articles().get(0).body()).containsExactly(Paragraph.of("[a][X]![y][]"));
  }

  @Test
  void keepsAQuoteThatLooksLikeAnAlert() throws IOException {
    Block quote = new BlockQuote(List.of(Paragraph.of("[!NOTE]"), Paragraph.of("a")));
    Article article = Article.builder().block(quote).build();
    assertThat(MdastLawTest.read(MdastLawTest.write(article, MdastOptions.compact())).articles())
        .containsExactly(article);
  }
}
