package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.ThematicBreak;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTest {

  @Test
  void keepsAnAddressWithMarksBareInAHeadingThatStartsLikeAList() {
    String text = "# 1. http://x.y/*z\n\n| 1. http://x.y/*z |\n| --- |\n";
    assertThat(MarkdownWriter.of(Dialect.GFM).write(RoundTrip.read(Dialect.GFM, text)))
        .isEqualTo(text);
  }

  private static final MarkdownWriter WRITER = MarkdownWriter.of(Dialect.GFM);

  private static String write(Block... blocks) {
    return WRITER.write(List.of(blocks));
  }

  @Test
  void writesTheExampleOfItsJavadoc() {
    assertThat(write(Heading.of(1, "Flood"), Paragraph.of("5 * 3")))
        .isEqualTo("# Flood\n\n5 * 3\n");
  }

  @Test
  void writesNothingForAnEmptyBody() {
    assertThat(WRITER.write(List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "+++", ";;;", "{", "{\"a\":1}"})
  void neverStartsLikeFrontMatter(String text) {
    assertThat(write(Paragraph.of(text))).isEqualTo("\\" + text + "\n");
    assertThat(write(new ThematicBreak())).isEqualTo("***\n");
  }

  @ParameterizedTest
  @CsvSource({
    "snake_case_name,snake_case_name",
    "C:\\Users,C:\\Users",
    "-5 and 1.5,-5 and 1.5",
    "1. x,1\\. x",
    "AT&T &amp;,AT&T \\&amp;",
    "a < b,a < b",
    "see http://a.b now,see http\\://a.b now",
    "www.x.org,www\\.x.org",
    "ข่าว 天気 عربي 😀,ข่าว 天気 عربي 😀"
  })
  void escapesOnlyWhatWouldBeRead(String text, String written) {
    assertThat(write(Paragraph.of(text))).isEqualTo(written + "\n");
  }

  @Test
  void keepsLettersBesideEmphasisWhereItIsReadSo() {
    var strong = new Strong(List.of(new Text("เข้ม")));
    assertThat(write(new Paragraph(List.of(new Text("ไทย"), strong, new Text("ไทย")))))
        .isEqualTo("ไทย**เข้ม**ไทย\n");
    var quoted = new Strong(List.of(new Text("“x”")));
    assertThat(write(new Paragraph(List.of(new Text("a"), quoted, new Text("b")))))
        .isEqualTo("&#97;**“x”**&#98;\n");
  }

  @Test
  void underlinesAHeadingOfTwoLines() {
    var content = List.of(new Text("a"), new HardBreak(), new Text("b"));
    assertThat(write(new Heading(2, List.copyOf(content)))).isEqualTo("a\\\nb\n---\n");
  }

  @Test
  void alternatesTheMarkersOfListsThatFollowEachOther() {
    var list = new BulletList(true, List.of(ListItem.of(Paragraph.of("a"))));
    assertThat(write(list, list, list)).isEqualTo("- a\n\n* a\n\n- a\n");
  }

  @Test
  void fencesCodeLongerThanWhatStandsInIt() {
    assertThat(write(new CodeBlock("a`b", "~~~\n"))).isEqualTo("~~~~a`b\n~~~\n~~~~\n");
  }

  @Test
  void writesAReferenceInlineWhereItsDefinitionIsMissing() {
    var reference = new LinkReference(LinkReference.Kind.FULL, "l");
    var link = new Paragraph(List.of(new Link(List.of(new Text("t")), "/u", null, reference)));
    assertThat(write(link)).isEqualTo("[t](/u)\n");
    assertThat(write(link, new LinkReferenceDefinition("L", "/u", null)))
        .isEqualTo("[t][l]\n\n[L]: /u\n");
    assertThat(write(link, new LinkReferenceDefinition("L", "/other", null)))
        .startsWith("[t](/u)\n");
  }

  @Test
  void refusesWhatTheDialectHasNot() {
    var struck = new Paragraph(List.of(new Strikethrough(List.of(new Text("x")))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkdownWriter.of(Dialect.COMMONMARK).write(List.of(struck)))
        .withMessage("CommonMark has no Strikethrough of this form");
  }

  @Test
  void writesDeepTreesUpToItsLimitAndRefusesDeeperOnes() {
    Block block = Paragraph.of("x");
    for (int i = 0; i < MarkdownWriter.MAX_NESTING; i++) {
      block = new BlockQuote(List.of(block));
    }
    String text = write(block);
    assertThat(text).startsWith("> > > >");
    assertThat(WRITER.write(RoundTrip.read(Dialect.GFM, text))).isEqualTo(text);
    Block deeper = new BlockQuote(List.of(block));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(deeper))
        .withMessageContaining("more than 120 deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u3000", "\u2003", "\u202f"})
  void keepsOtherSpacesAsTheyAreButAtTheEdgesOfEmphasis(String space) {
    Text text = new Text(space + "a" + space);
    Paragraph lines = new Paragraph(List.of(text, new HardBreak(), text));
    String written = space + "a" + space;
    assertThat(write(lines)).isEqualTo(written + "\\\n" + written + "\n");
    assertThat(RoundTrip.read(Dialect.GFM, write(lines))).containsExactly(lines);
    Heading heading = new Heading(1, List.of(text));
    assertThat(write(heading)).isEqualTo("# " + written + "\n");
    assertThat(RoundTrip.read(Dialect.GFM, write(heading))).containsExactly(heading);
    Paragraph strong = new Paragraph(List.of(new Strong(List.of(text))));
    String reference = "&#" + (int) space.charAt(0) + ";";
    assertThat(write(strong)).isEqualTo("**" + reference + "a" + reference + "**\n");
    assertThat(RoundTrip.read(Dialect.GFM, write(strong))).containsExactly(strong);
  }

  @Test
  void keepsAHardLineBreakAtTheStartOfEmphasis() {
    var strong = new Strong(List.of(new HardBreak(), new Text("b"), new HardBreak()));
    assertThat(strong.content()).containsExactly(new HardBreak(), new Text("b"));
    assertThat(write(new Paragraph(List.of(new Text("a "), strong)))).isEqualTo("a **\\\nb**\n");
    assertThat(write(new Paragraph(List.of(new Text("a"), strong)))).isEqualTo("&#97;**\\\nb**\n");
    assertThatIllegalArgumentException().isThrownBy(() -> new Strong(List.of(new HardBreak())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"**\\\nb**", "*\\\nb*", "~~\\\nb~~", "a **_\\\n*b*_**"})
  void readsAHardLineBreakAtTheStartOfEmphasisBack(String text) {
    List<Block> blocks = RoundTrip.read(Dialect.GFM, text);
    assertThat(RoundTrip.of(Dialect.GFM, blocks).holds()).isTrue();
    assertThat(blocks.get(0).find(HardBreak.class)).hasSize(1);
  }

  @Test
  void leavesOutEmphasisThatHasNoDelimiters() {
    var third = new Emphasis(List.of(new Text("(x)")));
    var second = new Emphasis(List.of(third));
    assertThat(new Emphasis(List.of(second)))
        .isEqualTo(new Emphasis(List.of(new Emphasis(List.of(new Text("(x)"))))));
  }

  @Test
  void writesAShortcutBeforeAFootnoteWithEmptyBrackets() {
    var reference = new LinkReference(LinkReference.Kind.SHORTCUT, "a");
    var link = new Link(List.of(new Text("a")), "/u", null, reference);
    var paragraph = new Paragraph(List.of(link, new FootnoteReference("n")));
    List<Block> definitions =
        List.of(
            new LinkReferenceDefinition("a", "/u", null),
            new FootnoteDefinition("n", List.of(Paragraph.of("x"))));
    String text = write(paragraph, definitions.get(0), definitions.get(1));
    assertThat(text).startsWith("[a][][^n]\n");
    assertThat(RoundTrip.read(Dialect.GFM, text).get(0).find(Link.class)).hasSize(1);
  }

  @Test
  void makesAListAgainFromItsPartsWithoutChangingItsSpacing() {
    var html = new HtmlBlock("<p");
    var item =
        ListItem.of(
            new FootnoteDefinition("x", List.of(Paragraph.of("x"), html)),
            new FootnoteDefinition("y", List.of()));
    for (boolean tight : List.of(true, false)) {
      var list = new BulletList(tight, List.of(item));
      assertThat(new BulletList(list.tight(), list.items())).isEqualTo(list);
      assertThat(RoundTrip.of(Dialect.GFM, List.of(list)).holds()).isTrue();
    }
  }

  @Test
  void writesALinkAtTheStartOfAnItemAsNoTask() {
    Block definition = new LinkReferenceDefinition("x", "u", null);
    LinkReference form = new LinkReference(LinkReference.Kind.SHORTCUT, "x");
    Link link = new Link(List.of(new Text("x")), "u", null, form);
    Block text = new Paragraph(List.of(link, new Text(" p")));
    Block items =
        new BulletList(
            true,
            List.of(
                new ListItem(TaskState.DONE, List.of(Paragraph.of("p"))),
                new ListItem(TaskState.NONE, List.of(text)),
                new ListItem(TaskState.NONE, List.of(new Paragraph(List.of(link)))),
                new ListItem(TaskState.DONE, List.of(text))));
    assertThat(write(definition, items, text))
        .isEqualTo("[x]: u\n\n- [x] p\n- [x]&#32;p\n- [x]\n- [x] [x] p\n\n[x] p\n");
    RoundTrip trip = RoundTrip.of(Dialect.GFM, List.of(definition, items, text));
    assertThat(trip.holds()).as("%s", trip).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"COMMONMARK", "GFM"})
  void writesALinkThatHoldsTheMarksOfADefinitionAsALink(Dialect dialect) {
    Inline code = new CodeSpan("x]:");
    Inline tag = new HtmlInline("<a b=\"]:\">");
    Block definition = new LinkReferenceDefinition("l", "u", null);
    LinkReference label = new LinkReference(LinkReference.Kind.FULL, "l");
    for (Inline held : List.of(code, tag, new Emphasis(List.of(code)))) {
      for (Inline after : List.of(new Text(" \"t\""), new Text(" [t]"), new SoftBreak())) {
        for (Link link :
            List.of(
                new Link(List.of(held), "u", null, null),
                new Link(List.of(held), "", null, null),
                new Link(List.of(held), "u v", null, null),
                new Link(List.of(held), "u", "t", null),
                new Link(List.of(held, new Text(" 't'")), "u", null, null),
                new Link(List.of(held), "u", null, label))) {
          Block paragraph = new Paragraph(List.of(link, after, new Text("'z'")));
          Block alone = new Paragraph(List.of(link));
          Block title = new Heading(2, List.of(link, new SoftBreak(), new Text("z")));
          List<Block> blocks = List.of(alone, definition, paragraph, title);
          RoundTrip trip = RoundTrip.of(dialect, blocks);
          assertThat(trip.holds()).as("%s", trip).isTrue();
        }
      }
    }
    assertThat(write(new Paragraph(List.of(new Link(List.of(code), "u", null, null)))))
        .isEqualTo("[`x]:`](u )\n");
  }

  @Test
  void refusesALinkThatCanOnlyBeADefinition() {
    List<Inline> content = List.of(new CodeSpan("x]:"), new SoftBreak(), new Text("y"));
    Block paragraph = new Paragraph(List.of(new Link(content, "u", null, null)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(paragraph))
        .withMessageStartingWith("a link that starts so would be a definition: [`x]:`\ny](u )");
  }
}
