package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  @Test
  void takesATagBeforeABackslashAtTheLineEndForAParagraph() {
    RoundTrip trip = RoundTrip.of(Dialect.GFM, RoundTrip.read(Dialect.GFM, "<a>\\\nx\n"));
    assertThat(trip.holds()).isTrue();
    assertThat(trip.text()).isEqualTo("<a>\\\nx\n");
  }

  private static final MarkdownReader GFM = MarkdownReader.of(Dialect.GFM);

  private static List<Block> read(String text) {
    return GFM.read(SourceText.of(text)).blocks();
  }

  private static <N extends Node> N only(String text, Class<N> kind) {
    List<N> found = read(text).stream().flatMap(block -> block.find(kind).stream()).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static String cut(String text, Node node, Part part) {
    return SourceText.of(text).slice(node.written().span(part).orElseThrow());
  }

  @Test
  void readsTheExampleOfTheDocumentation() {
    SourceText source = SourceText.of("# Flood\n\nSee [the map](/map).\n");
    MarkdownBody body = GFM.read(source, new SourceSpan(0, source.text().length()));
    assertThat(body.blocks())
        .containsExactly(
            Heading.of(1, "Flood"),
            new Paragraph(List.of(new Text("See "), Link.of("the map", "/map"), new Text("."))));
    assertThat(body.diagnostics()).isEmpty();
  }

  @Test
  void countsOffsetsFromTheStartOfTheWholeSource() {
    SourceText source = SourceText.of("---\ntitle: x\n---\n![A *b*](/c.jpg 'd')\n");
    MarkdownBody body = GFM.read(source, new SourceSpan(17, source.text().length()));
    Image image = body.blocks().get(0).find(Image.class).get(0);
    assertThat(source.slice(image.span().orElseThrow())).isEqualTo("![A *b*](/c.jpg 'd')");
    assertThat(source.slice(image.written().span(Part.DESTINATION).orElseThrow()))
        .isEqualTo("/c.jpg");
    assertThat(source.slice(image.written().span(Part.TITLE).orElseThrow())).isEqualTo("d");
    assertThat(source.slice(image.written().span(Part.TEXT).orElseThrow())).isEqualTo("A *b*");
  }

  @Test
  void takesATitleThatIsNotClosedForTextAlone() {
    String text = "> [u]: v\n>  'x [u]\n> y\n";
    SourceText source = SourceText.of(text);
    Block quote = GFM.read(source).blocks().get(0);
    LinkReferenceDefinition definition = quote.find(LinkReferenceDefinition.class).get(0);
    assertThat(definition.title()).isNull();
    assertThat(source.slice(definition.span().orElseThrow())).isEqualTo("[u]: v");
    Paragraph paragraph = quote.find(Paragraph.class).get(0);
    assertThat(source.slice(paragraph.span().orElseThrow())).isEqualTo("'x [u]\n> y");
    assertThat(quote.find(Link.class).get(0).title()).isNull();
  }

  @Test
  void keepsHowLinksRefer() {
    String text = "[Full][A  b] [a B][] ![a b]\n\n> - [a b]: </u v> (t)\n";
    List<Block> blocks = read(text);
    List<Link> links = blocks.get(0).find(Link.class);
    assertThat(links)
        .extracting(Link::reference)
        .containsExactly(
            new LinkReference(LinkReference.Kind.FULL, "A b"),
            new LinkReference(LinkReference.Kind.COLLAPSED, "a B"));
    assertThat(cut(text, links.get(0), Part.LABEL)).isEqualTo("A  b");
    assertThat(only(text, Image.class).reference())
        .isEqualTo(new LinkReference(LinkReference.Kind.SHORTCUT, "a b"));
    var definition = only(text, LinkReferenceDefinition.class);
    assertThat(definition).isEqualTo(new LinkReferenceDefinition("a b", "/u v", "t"));
    assertThat(cut(text, definition, Part.DESTINATION)).isEqualTo("/u v");
    assertThat(blocks.get(1)).isInstanceOf(BlockQuote.class);
  }

  @Test
  void findsThePartsOfALinkOverSeveralLinesOfAQuote() {
    String text = "> [a\n> b](  <c\\>d>\n>   \"e &amp; f\" )\n";
    Link link = only(text, Link.class);
    assertThat(link.destination()).isEqualTo("c>d");
    assertThat(link.title()).isEqualTo("e & f");
    assertThat(cut(text, link, Part.DESTINATION)).isEqualTo("c\\>d");
    assertThat(cut(text, link, Part.TITLE)).isEqualTo("e &amp; f");
    assertThat(cut(text, link, Part.TEXT)).isEqualTo("a\n> b");
  }

  @Test
  void findsThePlacesOfBreaks() {
    String text = "a  \r\nb\\\r\nc\r\nd";
    assertThat(only(text, SoftBreak.class).span()).contains(new SourceSpan(10, 12));
    assertThat(read(text).get(0).find(HardBreak.class))
        .extracting(node -> node.span().orElseThrow())
        .containsExactly(new SourceSpan(1, 5), new SourceSpan(6, 9));
  }

  @Test
  void readsADoneTaskWhoseMarkIsTheLabelOfADefinition() {
    SourceText source = SourceText.of("[x]: u\n\n- [x] p\n- [X]  *e*\n- [x]\n- [x][]\n- [x](u) p");
    List<Block> blocks = MarkdownReader.of(Dialect.GFM).read(source).blocks();
    List<ListItem> items = ((BulletList) blocks.get(1)).items();
    assertThat(items)
        .extracting(ListItem::task)
        .containsExactly(
            TaskState.DONE, TaskState.DONE, TaskState.NONE, TaskState.NONE, TaskState.NONE);
    assertThat(items.get(0).blocks()).containsExactly(Paragraph.of("p"));
    assertThat(items.get(0).blocks().get(0).span().map(source::slice)).hasValue("p");
    assertThat(items.get(1).blocks())
        .containsExactly(new Paragraph(List.of(new Emphasis(List.of(new Text("e"))))));
  }

  @Test
  void keepsOfHtmlThatCannotStartAParagraphOnlyTheBlock() {
    Block definition = new LinkReferenceDefinition("1", "n", null);
    Block x = Paragraph.of("x");
    for (String html : List.of("<!-- a -->", "<!A >", "<?a?>", "<![CDATA[a]]>")) {
      SourceText source = SourceText.of("[1]: n\n    " + html + "\nx");
      List<Block> blocks = GFM.read(source).blocks();
      assertThat(blocks).containsExactly(definition, new HtmlBlock(html), x);
      assertThat(blocks.get(1).span().map(source::slice)).hasValue(html);
      assertThat(blocks.get(2).span().map(source::slice)).hasValue("x");
      assertThat(RoundTrip.of(Dialect.GFM, blocks).holds()).isTrue();
    }
    List<Block> toTheEnd = read("[1]: n\n    <pre>\nx");
    assertThat(toTheEnd).containsExactly(definition, new HtmlBlock("<pre>\nx"));
    List<Block> followed = read("[1]: n\n    <pre>\nx\n\ny");
    assertThat(followed).hasSize(3).doesNotHaveAnyElementsOfTypes(HtmlBlock.class);
    assertThat(RoundTrip.of(Dialect.GFM, followed).holds()).isTrue();
  }

  @Test
  void takesThreeTildesOrMoreForText() {
    for (String run : List.of("~~~", "~~~~", "~~~~~", "~~~~~~")) {
      String inside = "a" + run + " b";
      Inline struck = new Strikethrough(List.of(new Text(inside)));
      assertThat(read("~~" + inside + "~~")).containsExactly(new Paragraph(List.of(struck)));
      assertThat(read("~" + inside + "~")).containsExactly(new Paragraph(List.of(struck)));
    }
  }

  @Test
  void joinsTheTextsOfALinkBesideEmphasis() {
    SourceText source = SourceText.of("*e* ![a & b\\*c &lt; `d`\n&](u) <i>");
    Image image = GFM.read(source).blocks().get(0).find(Image.class).get(0);
    assertThat(image.description())
        .containsExactly(new Text("a & b*c < "), new CodeSpan("d"), new SoftBreak(), new Text("&"));
    assertThat(image.description().get(0).span().map(source::slice)).hasValue("a & b\\*c &lt; ");
  }

  @Test
  void readsListsWithTheirLooksAndTasks() {
    BulletList list = only("- [x] done\n- [ ] open\n- \\[x] none\n", BulletList.class);
    assertThat(list.tight()).isTrue();
    assertThat(list.items())
        .extracting(item -> item.task())
        .containsExactly(TaskState.DONE, TaskState.OPEN, TaskState.NONE);
    OrderedList ordered = only("7) a\n\n8) b\n", OrderedList.class);
    assertThat(ordered.start()).isEqualTo(7);
    assertThat(ordered.tight()).isFalse();
  }

  @Test
  void readsTablesWithAlignmentAndEscapedPipes() {
    String text = "| a | b |\n|:-:|--:|\n| `\\|` *c* |\n";
    Table table = only(text, Table.class);
    assertThat(table.alignments()).containsExactly(Alignment.CENTER, Alignment.RIGHT);
    assertThat(table.rows().get(0).cells()).hasSize(2);
    Node emphasis = table.find(io.github.articlemodel.model.Emphasis.class).get(0);
    assertThat(SourceText.of(text).slice(emphasis.span().orElseThrow())).isEqualTo("*c*");
  }

  @Test
  void tellsBareAddressesFromThoseInBrackets() {
    assertThat(only("<http://a.b>", Autolink.class).bare()).isFalse();
    assertThat(only("see www.a.b.", Autolink.class))
        .isEqualTo(new Autolink("www.a.b", "http://www.a.b", true));
    assertThat(read("a\\@b.c").get(0)).isEqualTo(Paragraph.of("a@b.c"));
    assertThat(MarkdownReader.of(Dialect.COMMONMARK).read(SourceText.of("http://a.b")).blocks())
        .containsExactly(Paragraph.of("http://a.b"));
  }

  @Test
  void knowsThePlaceOfAnAddressAfterEntitiesAndEscapes() {
    String text = "&amp;\\* &ngE; \uD83D\uDE00 http://a.b/?c&amp;d e";
    Autolink link = only(text, Autolink.class);
    assertThat(cut(text, link, Part.TEXT)).isEqualTo("http://a.b/?c&amp;d");
    assertThat(link.text()).isEqualTo("http://a.b/?c&d");
  }

  @Test
  void findsInfoAndContentOfCode() {
    String text = "~~~  java &amp; x \nint a;\n~~~\n";
    CodeBlock code = only(text, CodeBlock.class);
    assertThat(code.info()).isEqualTo("java & x");
    assertThat(cut(text, code, Part.INFO)).isEqualTo("java &amp; x");
    assertThat(cut(text, code, Part.CONTENT)).isEqualTo("int a;\n");
  }

  @Test
  void keepsWhatIsNestedTooDeepAsText() {
    MarkdownReader reader = MarkdownReader.of(Dialect.GFM, 3);
    MarkdownBody body = reader.read(SourceText.of("> > > > *a*\n> > > > b\n"));
    assertThat(body.diagnostics()).hasSize(1);
    assertThat(body.diagnostics().get(0).toString())
        .startsWith("<input>:1:7: warning markdown.nesting: ");
    BlockQuote third =
        (BlockQuote)
            ((BlockQuote) ((BlockQuote) body.blocks().get(0)).blocks().get(0)).blocks().get(0);
    assertThat(third.blocks())
        .containsExactly(
            new Paragraph(List.of(new Text("> *a*"), new SoftBreak(), new Text("> > > > b"))));
    MarkdownBody inline = reader.read(SourceText.of("***~~a~~***\n"));
    assertThat(inline.diagnostics()).hasSize(1);
    assertThat(inline.blocks().get(0).find(Text.class)).containsExactly(new Text("~~a~~"));
  }

  @Test
  void takesNestingUpToTheLimitWithoutAWord() {
    MarkdownReader reader = MarkdownReader.of(Dialect.GFM, 3);
    assertThat(reader.read(SourceText.of("> > > a\n")).diagnostics()).isEmpty();
    assertThat(reader.read(SourceText.of("***a***\n")).diagnostics()).isEmpty();
  }

  @Test
  void endsATableThatWouldCostTooMuch() {
    String text = "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|b\n".repeat(500);
    MarkdownBody body = GFM.read(SourceText.of(text));
    assertThat(body.diagnostics())
        .extracting(diagnostic -> diagnostic.code())
        .containsExactly("markdown.table-cells");
    int line = body.diagnostics().get(0).location().position().line();
    Table table = (Table) body.blocks().get(0);
    assertThat(table.rows()).hasSize(line - 3);
    assertThat(body.blocks().get(1)).isInstanceOf(Paragraph.class);
  }

  @Test
  void keepsManyOpenBracketsAsText() {
    String text = "[".repeat(2_000) + "a](b) `[`\n\n[c](d)\n";
    MarkdownBody body = GFM.read(SourceText.of(text));
    assertThat(body.diagnostics()).hasSize(1);
    assertThat(body.blocks().get(0).find(Text.class).get(0).value()).startsWith("[".repeat(999));
    assertThat(body.blocks().toString()).doesNotContain("\u2190");
    assertThat(body.blocks().get(1)).isEqualTo(new Paragraph(List.of(Link.of("c", "d"))));
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(read("")).isEmpty();
    assertThat(read(" \t\n\r\r\n")).isEmpty();
  }

  @Test
  void takesALoneCarriageReturnForALineEnd() {
    assertThat(read("# a\rb\r\rc\0d"))
        .containsExactly(Heading.of(1, "a"), Paragraph.of("b"), Paragraph.of("c\uFFFDd"));
  }

  @Test
  void refusesABodyOutsideTheSourceAndALimitOutOfBounds() {
    assertThatThrownBy(() -> GFM.read(SourceText.of("a"), new SourceSpan(0, 2)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkdownReader.of(Dialect.GFM, 0))
        .withMessageContaining("1 to 120");
  }
}
