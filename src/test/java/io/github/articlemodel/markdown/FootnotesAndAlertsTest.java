package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AlertKind;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.render.HtmlRenderer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FootnotesAndAlertsTest {

  private static List<Block> read(String text) {
    return RoundTrip.read(Dialect.GFM, text);
  }

  private static String write(Block... blocks) {
    return MarkdownWriter.of(Dialect.GFM).write(List.of(blocks));
  }

  private static String html(String text) {
    return HtmlRenderer.trusting().render(read(text));
  }

  private static Paragraph refersTo(String label) {
    return new Paragraph(List.of(new Text("a"), new FootnoteReference(label)));
  }

  @Test
  void readsAFootnoteThatInterruptsAParagraphAndItsFurtherBlocks() {
    assertThat(read("a[^n]\n[^n]: b\nc\n\n    d\n\ne\n"))
        .containsExactly(
            refersTo("n"), new FootnoteDefinition("n", read("b\nc\n\nd\n")), Paragraph.of("e"));
  }

  @Test
  void countsTheIndentationOfAFootnoteFromWhatItStandsIn() {
    assertThat(read("> [^n]: b\n>\n>     c\n>\n> d\n"))
        .containsExactly(
            new BlockQuote(
                List.of(new FootnoteDefinition("n", read("b\n\nc\n")), Paragraph.of("d"))));
  }

  @Test
  void findsAFootnoteByItsLabelInAnyCase() {
    assertThat(read("a[^N]\n\n[^n]: b\n").get(0)).isEqualTo(refersTo("N"));
  }

  @Test
  void takesAReferenceWithoutItsFootnoteForText() {
    assertThat(read("a[^n]\n")).containsExactly(Paragraph.of("a[^n]"));
  }

  @Test
  void writesAReferenceWithoutItsFootnoteAsText() {
    assertThat(write(refersTo("n"))).isEqualTo("a\\[^n]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a`b", "a<b", "a[b", "a\\"})
  void takesForNoFootnoteWhatALabelCanNotBe(String label) {
    assertThat(read("[^" + label + "]: b\n"))
        .noneMatch(block -> block instanceof FootnoteDefinition);
    assertThat(FootnoteReference.isLabel(label)).isFalse();
    assertThatThrownBy(() -> new FootnoteReference(label))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsALinkWhereADestinationOrALabelFollows() {
    assertThat(read("[^n](/u)\n\n[^n]: b\n").get(0))
        .isEqualTo(new Paragraph(List.of(Link.of("^n", "/u"))));
    assertThat(read("[^n][l]\n\n[^n]: b\n\n[l]: /u\n").get(0).find(Link.class)).hasSize(1);
    assertThat(read("[^n][^m]\n\n[^n]: b\n\n[^m]: c\n").get(0))
        .isEqualTo(new Paragraph(List.of(new FootnoteReference("n"), new FootnoteReference("m"))));
  }

  @Test
  void keepsALinkBesideAFootnoteApart() {
    Block footnote = new FootnoteDefinition("n", List.of(Paragraph.of("b")));
    Block definition = new LinkReferenceDefinition("l", "/u", null);
    Block both = new Paragraph(List.of(new FootnoteReference("n"), Link.of("l", "/v")));
    assertThat(write(both, footnote, definition))
        .isEqualTo("[^n][&#108;](/v)\n\n[^n]: b\n\n[l]: /u\n");
    Block text = new Paragraph(List.of(new FootnoteReference("n"), new Text(": (c")));
    assertThat(write(text, footnote)).isEqualTo("[^n]\\: (c\n\n[^n]: b\n");
  }

  @Test
  void keepsADefinitionOfALinkApartFromAFootnote() {
    List<Block> blocks = read("[a]: /x\n     [^n]: /y\n");
    assertThat(blocks).contains(new LinkReferenceDefinition("^n", "/y", null));
    assertThat(write(blocks.get(1))).isEqualTo("[ ^n]: /y\n");
    assertThat(read("[ ^n]: /y\n")).containsExactly(blocks.get(1));
    assertThat(MarkdownWriter.of(Dialect.COMMONMARK).write(blocks.subList(1, 2)))
        .isEqualTo("[^n]: /y\n");
  }

  @Test
  void refusesAFootnoteInALink() {
    Block link =
        new Paragraph(List.of(new Link(List.of(new FootnoteReference("n")), "/u", null, null)));
    assertThatThrownBy(() -> write(link)).hasMessageContaining("can't stand in a link");
  }

  @Test
  void leavesAListTightThatAFootnoteInterrupts() {
    Block list = read("- a[^n]\n  [^n]: b\n- c\n").get(0);
    assertThat(((BulletList) list).tight()).isTrue();
    assertThat(write(list)).isEqualTo("- a[^n]\n  [^n]: b\n- c\n");
  }

  @Test
  void numbersFootnotesByTheirFirstReference() {
    assertThat(html("a[^b] b[^a] c[^b]\n\n[^a]: x[^c]\n\n[^b]: y\n\n[^c]: z\n\n[^d]: w[^e]\n"))
        .isEqualTo(
            """
            <p>a<sup class="footnote-ref"><a href="#fn1" id="fnref1">1</a></sup>\
             b<sup class="footnote-ref"><a href="#fn2" id="fnref2">2</a></sup>\
             c<sup class="footnote-ref"><a href="#fn1" id="fnref1-2">1</a></sup></p>
            <section class="footnotes">
            <ol>
            <li id="fn1">
            <p>y <a href="#fnref1" class="footnote-backref">↩</a>\
             <a href="#fnref1-2" class="footnote-backref">↩<sup class="footnote-ref">2</sup></a></p>
            </li>
            <li id="fn2">
            <p>x<sup class="footnote-ref"><a href="#fn3" id="fnref3">3</a></sup>\
             <a href="#fnref2" class="footnote-backref">↩</a></p>
            </li>
            <li id="fn3">
            <p>z <a href="#fnref3" class="footnote-backref">↩</a></p>
            </li>
            </ol>
            </section>
            """);
  }

  @Test
  void writesAReferenceWithoutItsFootnoteAsTextInHtml() {
    assertThat(HtmlRenderer.trusting().render(List.of(refersTo("n")))).isEqualTo("<p>a[^n]</p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [!NOTE]\n> a\n",
        "> [!note]  \n> a\n",
        "> [!Note]\n>\n> a\n",
        ">[!NOTE]\na\n",
        "- > [!NOTE]\n  > a\n"
      })
  void readsAnAlert(String text) {
    Block alert = read(text).get(0);
    assertThat(alert.find(Alert.class))
        .containsExactly(new Alert(AlertKind.NOTE, List.of(Paragraph.of("a"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [!NOTE]\n",
        "> [!NOTE] a\n> b\n",
        "> \\[!NOTE]\n> a\n",
        "> &#91;!NOTE]\n> a\n",
        "> a\n> [!NOTE]\n> b\n",
        "> [!OTHER]\n> a\n",
        "> [!NOTE]\n> ===\n> a\n",
        "> [!NOTE]\n> a\n> ---\n",
        "[!NOTE]\na\n",
        "> [!NOTE]\n> a\n>\n> [!NOTE]: /u\n"
      })
  void takesForAQuoteWhatIsNoAlert(String text) {
    assertThat(read(text)).allMatch(block -> block.find(Alert.class).isEmpty());
    assertThat(RoundTrip.of(Dialect.GFM, read(text)).holds()).isTrue();
  }

  @Test
  void readsNoAlertInCommonMark() {
    assertThat(RoundTrip.read(Dialect.COMMONMARK, "> [!NOTE]\n> a\n").get(0))
        .isInstanceOf(BlockQuote.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"GFM", "EXTENDED"})
  void refusesAnAlertWhoseKindIsTheLabelOfADefinition(Dialect dialect) {
    Block definition = new LinkReferenceDefinition("!note", "u", null);
    Block note = new Alert(AlertKind.NOTE, List.of(Paragraph.of("a")));
    MarkdownWriter writer = MarkdownWriter.of(dialect);
    assertThatIllegalArgumentException().isThrownBy(() -> writer.write(List.of(definition, note)));
    Block tip = new Alert(AlertKind.TIP, List.of(Paragraph.of("a")));
    assertThat(RoundTrip.of(dialect, List.of(definition, tip)).holds()).isTrue();
  }

  @Test
  void writesAnAlert() {
    assertThat(write(new Alert(AlertKind.TIP, read("===\n\n- a\n"))))
        .isEqualTo("> [!TIP]\n> \\===\n>\n> - a\n");
    assertThat(write(new Alert(AlertKind.TIP, read("- a\n")))).isEqualTo("> [!TIP]\n>\n> - a\n");
  }
}
