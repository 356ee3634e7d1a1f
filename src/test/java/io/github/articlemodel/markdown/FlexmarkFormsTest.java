package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AlertKind;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.ThematicBreak;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that the dialects of flexmark need where CommonMark needs none. */
class FlexmarkFormsTest {

  private static String write(Dialect dialect, Block... blocks) {
    RoundTrip trip = RoundTrip.of(dialect, List.of(blocks));
    assertThat(trip.holds() || trip.holdsButForms()).as("%s", trip).isTrue();
    return trip.text();
  }

  private static BulletList list(Block... blocks) {
    return new BulletList(true, List.of(new ListItem(TaskState.NONE, List.of(blocks))));
  }

  private static Paragraph paragraph(Inline... content) {
    return new Paragraph(List.of(content));
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void keepsTheSpacesOfCode(Dialect dialect) {
    for (String code : List.of("a  b", " a", "a ", " a ", "\t", " ", "  ", "\u3000 ", "a\tb")) {
      write(dialect, paragraph(new Text("x"), new CodeSpan(code)));
    }
    assertThat(RoundTrip.read(dialect, "> `a  \r\n>    b`\n"))
        .containsExactly(new BlockQuote(List.of(paragraph(new CodeSpan("a   b")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"> [!note]\n> Dry.\n", "> [!Note]  \n> Dry.\n", "> [!NOTE]\n>\n> Dry.\n"})
  void readsAlertsInExtended(String text) {
    List<Block> alert = List.of(new Alert(AlertKind.NOTE, List.of(Paragraph.of("Dry."))));
    assertThat(RoundTrip.read(Dialect.EXTENDED, text)).isEqualTo(alert);
    assertThat(write(Dialect.EXTENDED, alert.get(0))).isEqualTo("> [!NOTE]\n> Dry.\n");
    assertThat(RoundTrip.read(Dialect.KRAMDOWN, text).get(0)).isInstanceOf(BlockQuote.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [!NOTE]\n",
        "> \\[!NOTE]\n> Dry.\n",
        "> [!NOTE] Dry.\n",
        "> [!OTHER]\n> Dry.\n",
        "> *[!NOTE]*\n> Dry.\n"
      })
  void readsNoAlertWhereTheKindIsNotAlone(String text) {
    assertThat(RoundTrip.read(Dialect.EXTENDED, text).get(0)).isInstanceOf(BlockQuote.class);
  }

  @Test
  void knowsWhereAnAlertAndItsFirstParagraphStand() {
    SourceText source = SourceText.of("a\n\n> [!TIP]\n> Dry.\n");
    Block alert = MarkdownReader.of(Dialect.EXTENDED).read(source).blocks().get(1);
    assertThat(alert.span().map(source::slice)).hasValue("> [!TIP]\n> Dry.");
    assertThat(alert.find(Paragraph.class).get(0).span().map(source::slice)).hasValue("Dry.");
  }

  @Test
  void keepsListsApartWithTheMarkOfKramdown() {
    assertThat(write(Dialect.KRAMDOWN, list(Paragraph.of("a")), list(Paragraph.of("b"))))
        .isEqualTo("- a\n\n^\n\n* b\n");
    assertThat(write(Dialect.KRAMDOWN, list(list(Paragraph.of("a")), list(Paragraph.of("b")))))
        .isEqualTo("- * a\n  ^\n  - b\n");
    assertThat(RoundTrip.read(Dialect.KRAMDOWN, "a\n^\nb\n"))
        .containsExactly(Paragraph.of("a"), Paragraph.of("b"));
    assertThat(write(Dialect.KRAMDOWN, Paragraph.of("^"))).isEqualTo("\\^\n");
    assertThat(RoundTrip.read(Dialect.EXTENDED, "^\n")).containsExactly(Paragraph.of("^"));
  }

  @Test
  void keepsATightListTightWithTheMarkOfKramdown() {
    Block code = new CodeBlock("", "a\n\nb\n");
    assertThat(write(Dialect.KRAMDOWN, list(code, Paragraph.of("a"))))
        .isEqualTo("- ^\n  ```\n  a\n\n  b\n  ```\n  a\n");
    assertThat(write(Dialect.KRAMDOWN, list(code))).isEqualTo("- ```\n  a\n\n  b\n  ```\n");
    Block html = new HtmlBlock("<div>\n</div>");
    assertThat(write(Dialect.KRAMDOWN, list(html, Paragraph.of("a"), list(Paragraph.of("b")))))
        .isEqualTo("- ^\n  <div>\n  </div>\n\n  a\n\n  - b\n");
    assertThat(write(Dialect.KRAMDOWN, list(Paragraph.of("a"), list(Paragraph.of("b")))))
        .isEqualTo("- a\n  - b\n");
  }

  @Test
  void keepsATightListTightWithAListOfNoAttributes() {
    Block definition = new LinkReferenceDefinition("a", "/u", null);
    assertThat(write(Dialect.EXTENDED, list(definition, Paragraph.of("b"))))
        .isEqualTo("- [a]: /u\n  {: }\n  b\n");
    Block quote = new BlockQuote(List.of(Heading.of(2, "q")));
    assertThat(write(Dialect.EXTENDED, list(quote, quote)))
        .isEqualTo("- > ## q\n  {: }\n  > ## q\n");
    Table table =
        new Table(
            List.of(Alignment.NONE),
            new TableRow(List.of(new TableCell(List.of(new Text("t"))))),
            List.of());
    for (Block after : List.of(Paragraph.of("x"), table, new ThematicBreak(), quote)) {
      write(Dialect.EXTENDED, list(table, after, Paragraph.of("x")));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void writesATextThatIsNoAbbreviationWithAReference(Dialect dialect) {
    Block definition = new AbbreviationDefinition("HTML", "markup");
    String text = write(dialect, definition, Paragraph.of("[HTML] HTML5 XHTML"));
    assertThat(text).isEqualTo("*[HTML]: markup\n\n\\[&#72;TML] HTML5 XHTML\n");
    assertThat(RoundTrip.read(dialect, "*[HTML]: markup\n\n[HTML]\n"))
        .containsExactly(definition, Paragraph.of("[HTML]")); // no link, so the engine looks away
    Abbreviation read = new Abbreviation("HTML", "markup");
    assertThat(write(dialect, definition, paragraph(new Text("a "), read)))
        .isEqualTo("*[HTML]: markup\n\na HTML\n");
    refuses(dialect, "would read block 1", paragraph(new Text("a "), read));
    refuses(
        dialect,
        "would read block 2",
        definition,
        paragraph(new Link(List.of(read), "/u", null, null)));
  }

  @Test
  void readsNoAddressInAWordThatBracketsEnd() {
    assertThat(RoundTrip.read(Dialect.EXTENDED, "[x]www.a.b\n"))
        .containsExactly(Paragraph.of("[x]www.a.b"));
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void aListOfNoAttributesEndsABlockAndSaysNothingElse(Dialect dialect) {
    Attributes note = new Attributes(null, List.of("x"), List.of());
    Block noted = new AttributedBlock(note, Paragraph.of("a"));
    assertThat(read(dialect, "a\n{: }\nb\n")).containsExactly(Paragraph.of("a"), Paragraph.of("b"));
    assertThat(read(dialect, "{:  }  \n\n{: }\na\n")).containsExactly(Paragraph.of("a"));
    assertThat(read(dialect, "a\n{: }\n{: .x}\n")).containsExactly(noted);
    assertThat(read(dialect, "{: .x}\n{: }\na\n")).containsExactly(noted);
    assertThat(read(dialect, "a\n{:}\nb\n")).hasSize(1);
    assertThat(write(dialect, Paragraph.of("{: }"))).isEqualTo("\\{: }\n");
  }

  private static List<Block> read(Dialect dialect, String text) {
    return RoundTrip.read(dialect, text);
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void startsAFootnoteOnItsNextLineWhereItMust(Dialect dialect) {
    assertThat(write(dialect, new FootnoteDefinition("1", List.of(new CodeBlock("", " a\n")))))
        .isEqualTo("[^1]:\n    ```\n     a\n    ```\n");
    assertThat(write(dialect, new FootnoteDefinition("1", List.of(Paragraph.of("see a]: b")))))
        .isEqualTo("[^1]:\n    see a]: b\n");
    FootnoteDefinition inner = new FootnoteDefinition("2", List.of(Paragraph.of("a]: b")));
    assertThat(write(dialect, new FootnoteDefinition("1", List.of(inner))))
        .isEqualTo("[^1]:\n    [^2]:\n        a]: b\n");
    assertThat(write(dialect, new FootnoteDefinition("1", List.of(Paragraph.of("a")))))
        .isEqualTo("[^1]: a\n");
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void writesALabelThatStartsLikeAFootnoteWithASpace(Dialect dialect) {
    Block definition = new LinkReferenceDefinition("^1", "/u", null);
    for (LinkReference.Kind kind : LinkReference.Kind.values()) {
      LinkReference reference = new LinkReference(kind, "^1");
      Link link = new Link(List.of(new Text("^1")), "/u", null, reference);
      RoundTrip trip = RoundTrip.of(dialect, List.of(definition, paragraph(link)));
      assertThat(trip.holds()).as("%s", trip).isTrue();
      assertThat(trip.text()).startsWith("[ ^1]: /u\n\n");
    }
  }

  @Test
  void writesNoBoxOfATaskWhereNoneIs() {
    assertThat(write(Dialect.EXTENDED, list(paragraph(Link.of("x", "/u")))))
        .isEqualTo("- [&#120;](/u)\n");
    assertThat(write(Dialect.EXTENDED, list(new LinkReferenceDefinition("X", "/u", null))))
        .isEqualTo("- [ X]: /u\n");
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void keepsWhatStartsNoHtmlAsText(Dialect dialect) {
    List<Block> blocks = RoundTrip.read(dialect, "<t\n:");
    assertThat(blocks).containsExactly(paragraph(new Text("<t"), new SoftBreak(), new Text(":")));
    assertThat(RoundTrip.of(dialect, blocks).holds()).isTrue();
  }

  @Test
  void refusesWhatHasNoText() {
    FootnoteReference note = new FootnoteReference("1");
    FootnoteDefinition definition = new FootnoteDefinition("1", List.of(Paragraph.of("n")));
    refuses(
        Dialect.EXTENDED,
        "wiki link",
        paragraph(new Image(List.of(note), "/u", null, null)),
        definition);
    refuses(
        Dialect.EXTENDED,
        "no strikethrough in another",
        paragraph(
            new Strikethrough(
                List.of(
                    new Text("a"), new Strikethrough(List.of(new CodeSpan("b"))), new Text("c")))));
    refuses(
        Dialect.EXTENDED, "no tight list", list(new HtmlBlock("<div>\n</div>"), Paragraph.of("a")));
    write(
        Dialect.EXTENDED,
        paragraph(
            new Strikethrough(
                List.of(new Text("a"), new Strikethrough(List.of(new Text("b"))), new Text("c")))));
  }

  private static void refuses(Dialect dialect, String why, Block... blocks) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkdownWriter.of(dialect).write(List.of(blocks)))
        .withMessageContaining(why);
  }
}
