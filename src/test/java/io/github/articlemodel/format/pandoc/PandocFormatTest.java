package io.github.articlemodel.format.pandoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownWriter;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.ThematicBreak;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PandocFormatTest {

  private static String document(String meta, String blocks) {
    return "{\"pandoc-api-version\":[1,23,1],\"meta\":{" + meta + "},\"blocks\":[" + blocks + "]}";
  }

  private static String written(String markdown) throws IOException {
    return PandocLawTest.write(
        ArticleParser.create().parse(markdown).article(), PandocOptions.compact());
  }

  @Test
  void saysWhatItIs() {
    PandocFormat pandoc = new PandocFormat();
    assertThat(pandoc.name()).isEqualTo("pandoc");
    assertThat(pandoc.mediaType()).isEqualTo("application/json");
    assertThat(pandoc.fileEndings()).containsExactly(".pandoc.json");
    assertThat(pandoc.fidelity().isLossless()).isFalse();
    assertThatThrownBy(() -> PandocOptions.compact().withIndent(9))
        .hasMessage("indent must be 0 to 8, but is 9");
  }

  @Test
  void writesAndReadsAsTheExampleSays() throws IOException {
    Article article = Article.builder().field("title", "Flood").block(new ThematicBreak()).build();
    PandocFormat pandoc = new PandocFormat(PandocOptions.compact());
    StringBuilder out = new StringBuilder();
    pandoc.writer().orElseThrow().write(article, out);
    assertThat(out)
        .hasToString(
            "{\"pandoc-api-version\":[1,22,2,1],\"meta\":{\"title\":{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"Str\","
                + "\"c\":\"Flood\"}]}},\"blocks\":[{\"t\":\"HorizontalRule\"}]}\n");
    List<Article> back =
        pandoc.reader().orElseThrow().read(SourceText.of(out.toString())).articles(); // [article]
    assertThat(back).containsExactly(article);
  }

  @Test
  void addsTheNamesThatPandocKnowsAndTakesThemAwayAgain() throws IOException {
    String markdown =
        "---\nheadline: Flood\nauthors: [Ada B, Cy D]\npublished: 2024-11-25\nlanguage: de\ntags: [rain]\ndescription: Ten dead\n---\n";
    Article article = ArticleParser.create().parse(markdown).article();
    String json = PandocLawTest.write(article, PandocOptions.compact());
    assertThat(json)
        .contains("\"author\":{\"t\":\"MetaList\",\"c\":[{\"t\":\"MetaInlines\"")
        .contains("\"lang\":{\"t\":\"MetaString\",\"c\":\"de\"}")
        .contains("\"keywords\":{\"t\":\"MetaList\"")
        .contains("\"abstract\":{\"t\":\"MetaInlines\"");
    assertThat(PandocLawTest.read(json).articles().get(0).metadata().fields())
        .extracting(Field::name)
        .containsExactly("headline", "authors", "published", "language", "tags", "description");
  }

  /** Columns: Markdown, a part of the document. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "- [ ] a|{\"t\":\"BulletList\",\"c\":[[{\"t\":\"Plain\",\"c\":[{\"t\":\"Str\",\"c\":\"☐\"},{\"t\":\"Space\"},{\"t\":\"Str\",\"c\":\"a\"}]}]]}",
        "- [x] a|{\"t\":\"Str\",\"c\":\"☒\"},{\"t\":\"Space\"}",
        "3. a|{\"t\":\"OrderedList\",\"c\":[[3,{\"t\":\"Decimal\"},{\"t\":\"Period\"}],[[{\"t\":\"Plain\",",
        "![a](b)|{\"t\":\"Para\",\"c\":[{\"t\":\"Image\",\"c\":[[\"\",[],[]],[{\"t\":\"Str\",\"c\":\"a\"}],[\"b\",\"fig:\"]]}]}",
        "x ![a](b)|[\"b\",\"\"]]}]}",
        "![](b)|[\"b\",\"\"]]}]}",
        "<http://a.b>|{\"t\":\"Link\",\"c\":[[\"\",[\"uri\"],[]],[{\"t\":\"Str\",\"c\":\"http://a.b\"}],[\"http://a.b\",\"\"]]}",
        "<b>|{\"t\":\"RawBlock\",\"c\":[\"html\",\"<b>\"]}",
        "x <b>|{\"t\":\"RawInline\",\"c\":[\"html\",\"<b>\"]}",
        "# a|{\"t\":\"Header\",\"c\":[1,[\"\",[],[]],[{\"t\":\"Str\",\"c\":\"a\"}]]}",
      })
  void writesWhatPandocWrites(String markdown, String part) throws IOException {
    assertThat(written(markdown)).contains(part);
  }

  @Test
  void writesANoteWhereItIsFirstReferredTo() throws IOException {
    String json = written("a[^x] b[^x]\n\n[^x]: n[^x]\n");
    assertThat(json)
        .contains(
            "{\"t\":\"Note\",\"c\":[{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"n\"},{\"t\":\"Superscript\"")
        .containsOnlyOnce("\"Note\"");
    List<Block> body = PandocLawTest.read(json).articles().get(0).body();
    assertThat(((Paragraph) body.get(0)).content()).contains(new FootnoteReference("1"));
    assertThat(body.get(1)).isInstanceOf(FootnoteDefinition.class);
  }

  @Test
  void warnsOfFootnotesAndFieldsThatAreLeftOut() throws IOException {
    Article article =
        Article.builder()
            .field("a", "b")
            .field("a", "c")
            .block(new FootnoteDefinition("x", List.of(Paragraph.of("n"))))
            .build();
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses = new PandocFormat().writer().orElseThrow().write(article, out);
    assertThat(losses)
        .extracting(Diagnostic::code)
        .containsExactly("pandoc.field", "pandoc.footnote");
    assertThat(PandocLawTest.read(out.toString()).articles().get(0).metadata().fields())
        .containsExactly(new Field("a", FieldValue.of("c")));
  }

  /** Columns: the element, the Markdown that it is read as. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"t\":\"Underline\",\"c\":[{\"t\":\"Str\",\"c\":\"a\"}]}|<u>a</u>",
        "{\"t\":\"Subscript\",\"c\":[{\"t\":\"Str\",\"c\":\"2\"}]}|<sub>2</sub>",
        "{\"t\":\"SmallCaps\",\"c\":[{\"t\":\"Str\",\"c\":\"a\"}]}|<span class=\"smallcaps\">a</span>",
        "{\"t\":\"Quoted\",\"c\":[{\"t\":\"DoubleQuote\"},[{\"t\":\"Str\",\"c\":\"a\"}]]}|“a”",
        "{\"t\":\"Quoted\",\"c\":[{\"t\":\"SingleQuote\"},[{\"t\":\"Str\",\"c\":\"a\"}]]}|‘a’",
        "{\"t\":\"Span\",\"c\":[[\"i\",[\"c\"],[[\"k\",\"<\"]]],[{\"t\":\"Str\",\"c\":\"a\"}]]}|<span id=\"i\" class=\"c\" k=\"&lt;\">a</span>",
        "{\"t\":\"Span\",\"c\":[[\"\",[],[]],[{\"t\":\"Str\",\"c\":\"a\"}]]}|a",
        "{\"t\":\"RawInline\",\"c\":[\"html5\",\"<b>x</b>\"]}|<b>x</b>",
      })
  void readsInlinesAsTheNearest(String inline, String markdown) {
    assertMarkdown("{\"t\":\"Para\",\"c\":[" + inline + "]}", markdown);
  }

  private static void assertMarkdown(String blocks, String markdown) {
    ReadArticles read = PandocLawTest.read(document("", blocks));
    assertThat(read.diagnostics()).isEmpty();
    String written = MarkdownWriter.of(Dialect.GFM).write(read.articles().get(0).body());
    assertThat(written.strip()).isEqualTo(markdown);
  }

  @Test
  void readsBlocksAsTheNearest() {
    String a = "[{\"t\":\"Str\",\"c\":\"a\"}]";
    assertMarkdown("{\"t\":\"LineBlock\",\"c\":[" + a + "," + a + "]}", "a\\\na");
    assertMarkdown("{\"t\":\"Null\"}", "");
    assertMarkdown(
        "{\"t\":\"Div\",\"c\":[[\"\",[\"x\"],[]],[{\"t\":\"Para\",\"c\":"
            + a
            + "},{\"t\":\"HorizontalRule\"}]]}",
        "<div class=\"x\">\n\na\n\n***\n\n</div>");
    assertMarkdown("{\"t\":\"Header\",\"c\":[2,[\"a\",[],[]]," + a + "]}", "## a");
    assertMarkdown("{\"t\":\"Header\",\"c\":[2,[\"a-1\",[],[]]," + a + "]}", "## a");
    assertMarkdown(
        "{\"t\":\"Div\",\"c\":[[\"\",[\"note\"],[]],[{\"t\":\"Div\",\"c\":[[\"\",[\"title\"],[]],[{\"t\":\"Para\",\"c\":"
            + "[{\"t\":\"Str\",\"c\":\"Note\"}]}]]},{\"t\":\"Para\",\"c\":"
            + a
            + "}]]}",
        "> [!NOTE]\n> a");
  }

  @Test
  void readsAFigureOfPandoc3WithItsCaption() {
    String image =
        "[{\"t\":\"Plain\",\"c\":[{\"t\":\"Image\",\"c\":[[\"\",[],[]],[{\"t\":\"Str\",\"c\":\"alt\"}],[\"b\",\"\"]]}]}]";
    String caption = "[null,[{\"t\":\"Plain\",\"c\":[{\"t\":\"Str\",\"c\":\"%s\"}]}]]";
    String figure = "{\"t\":\"Figure\",\"c\":[[\"\",[],[]]," + caption + "," + image + "]}";
    assertMarkdown(String.format(figure, "alt"), "![alt](b)");
    assertMarkdown(String.format(figure, "other"), "![alt](b)\n*other*");
  }

  @Test
  void writesAFigureOfPandoc3() throws IOException {
    Article article = Article.builder().block(new Paragraph(List.of(Image.of("a", "b")))).build();
    PandocOptions options = PandocOptions.compact().withVersion(PandocVersion.V1_23);
    assertThat(PandocLawTest.write(article, options))
        .contains("\"pandoc-api-version\":[1,23,1]")
        .contains(
            "{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[{\"t\":\"Plain\",\"c\":[{\"t\":\"Str\",\"c\":\"a\"}]}]],[{\"t\":\"Plain\",");
  }

  @Test
  void placesCellsOverSeveralRowsAndColumns() {
    String cell =
        "[[\"\",[],[]],{\"t\":\"AlignDefault\"},%d,%d,[{\"t\":\"Plain\",\"c\":[{\"t\":\"Str\",\"c\":\"%s\"}]}]]";
    String column = "[{\"t\":\"AlignDefault\"},{\"t\":\"ColWidthDefault\"}]";
    String row = "[[\"\",[],[]],[%s]]";
    String first =
        String.format(row, String.format(cell, 2, 1, "a") + "," + String.format(cell, 1, 2, "b"));
    String second = String.format(row, String.format(cell, 1, 1, "c"));
    String table =
        "{\"t\":\"Table\",\"c\":[[\"\",[],[]],[null,[]],["
            + column
            + ","
            + column
            + ","
            + column
            + "],[[\"\",[],[]],[]],"
            + "[[[\"\",[],[]],0,[],["
            + first
            + ","
            + second
            + "]]],[[\"\",[],[]],[]]]}";
    ReadArticles read = PandocLawTest.read(document("", table));
    Table back = (Table) read.articles().get(0).body().get(0);
    assertThat(back.rows().get(0).cells())
        .extracting(c -> c.content().size())
        .containsExactly(1, 1, 0);
    assertThat(back.rows().get(1).cells())
        .extracting(c -> c.content().size())
        .containsExactly(0, 1, 0);
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsOnly("pandoc.lost");
  }

  /** Columns: a part of the message, the blocks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "blocks[0]: a heading of level 7 is read as one of level 6|{\"t\":\"Header\",\"c\":[7,[\"\",[],[]],[]]}",
        "there is no record for math|{\"t\":\"Para\",\"c\":[{\"t\":\"Math\",\"c\":[{\"t\":\"InlineMath\"},\"x\"]}]}",
        "what it cites is left out|{\"t\":\"Para\",\"c\":[{\"t\":\"Cite\",\"c\":[[],[{\"t\":\"Str\",\"c\":\"a\"}]]}]}",
        "raw text of the format \"latex\" is left out|{\"t\":\"RawBlock\",\"c\":[\"latex\",\"\\\\x\"]}",
        "numbers of the style LowerAlpha become digits|{\"t\":\"OrderedList\",\"c\":[[1,{\"t\":\"LowerAlpha\"},{\"t\":\"Period\"}],[[]]]}",
        "attributes are left out: not an id or a class: .x|{\"t\":\"CodeBlock\",\"c\":[[\"\",[\"a\",\".x\"],[]],\"\"]}",
        "a link can't stand in a link|{\"t\":\"Para\",\"c\":[{\"t\":\"Link\",\"c\":[[\"\",[],[]],[{\"t\":\"Link\",\"c\":[[\"\",[],[]],[],[\"a\",\"\"]]}],[\"b\",\"\"]]}]}",
        "a definition without a term is left out|{\"t\":\"DefinitionList\",\"c\":[[[],[]]]}",
        "a table without columns is left out|{\"t\":\"Table\",\"c\":[[\"\",[],[]],[null,[]],[],[[\"\",[],[]],[]],[],[[\"\",[],[]],[]]]}",
      })
  void warnsOfWhatIsLost(String message, String blocks) {
    ReadArticles read = PandocLawTest.read(document("", blocks));
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsOnly("pandoc.lost");
    assertThat(read.diagnostics().get(0).message()).contains(message);
    assertThat(read.articles()).hasSize(1);
  }

  @Test
  void readsMetadataOfEveryType() {
    String meta =
        "\"a\":{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"Str\",\"c\":\"T\"},{\"t\":\"Space\"},{\"t\":\"Emph\",\"c\":[{\"t\":\"Str\",\"c\":\"x\"}]}]},"
            + "\"b\":{\"t\":\"MetaBlocks\",\"c\":[{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"p\"}]},{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"q\"}]}]},"
            + "\"c\":{\"t\":\"MetaMap\",\"c\":{\"d\":{\"t\":\"MetaList\",\"c\":[{\"t\":\"MetaBool\",\"c\":true}]}}}";
    ReadArticles read = PandocLawTest.read(document(meta, ""));
    assertThat(read.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("meta.a: marks of the text are left out");
    List<Field> fields = read.articles().get(0).metadata().fields();
    assertThat(fields.get(0).value()).isEqualTo(FieldValue.of("T x"));
    assertThat(fields.get(1).value()).isEqualTo(FieldValue.of("p\n\nq"));
    assertThat(fields.get(2).value()).isInstanceOf(FieldValue.Mapping.class);
  }
}
