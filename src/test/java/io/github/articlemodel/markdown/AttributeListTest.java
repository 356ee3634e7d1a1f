package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeListTest {

  private static final Attributes NOTE = Attributes.ofClasses("note");

  private static MarkdownBody body(Dialect dialect, String text) {
    return MarkdownReader.of(dialect).read(SourceText.of(text));
  }

  /** Reads blocks of which all is read, and whose canonical text is read as them. */
  private static List<Block> read(Dialect dialect, String text) {
    MarkdownBody body = body(dialect, text);
    assertThat(body.diagnostics()).isEmpty();
    RoundTrip trip = RoundTrip.of(dialect, body.blocks());
    assertThat(trip.holds()).as("%s", trip).isTrue();
    return body.blocks();
  }

  private static List<String> codes(Dialect dialect, String text) {
    return body(dialect, text).diagnostics().stream().map(Diagnostic::code).toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void givesALineToTheBlockRightBeforeOrElseAfterIt(Dialect dialect) {
    AttributedBlock high = new AttributedBlock(NOTE, Paragraph.of("High water."));
    assertThat(read(dialect, "High water.\n{: .note}\n")).containsExactly(high);
    assertThat(read(dialect, "{: .note}\r\nHigh water.\r\n")).containsExactly(high);
    assertThat(read(dialect, "Low\n\n{: .note}\nHigh water.\n"))
        .containsExactly(Paragraph.of("Low"), high);
    assertThat(read(dialect, "## Map\n{: .a #map}\n{: title=\"x } y\"}\n\nLow\n"))
        .containsExactly(
            new AttributedBlock(
                new Attributes("map", List.of("a"), List.of(new Attribute("title", "x } y"))),
                Heading.of(2, "Map")),
            Paragraph.of("Low"));
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void givesALineAfterAListToTheListAndOneInAnItemToItsBlock(Dialect dialect) {
    ListItem item = new ListItem(TaskState.NONE, List.of(Paragraph.of("a")));
    assertThat(read(dialect, "- a\n{: .note}\n"))
        .containsExactly(new AttributedBlock(NOTE, new BulletList(true, List.of(item))));
    ListItem noted =
        new ListItem(TaskState.NONE, List.of(new AttributedBlock(NOTE, Paragraph.of("a"))));
    assertThat(read(dialect, "- a\n  {:.note}\n"))
        .containsExactly(new BulletList(true, List.of(noted)));
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void keepsListsApartByALine(Dialect dialect) {
    assertThat(read(dialect, "- a\n\n{: .note}\n- b\n")).hasSize(2);
    assertThat(read(dialect, "- a\n{: .note}\n\n- b\n")).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void readsWhatIsRightAfterASpan(Dialect dialect) {
    Attributes wide = new Attributes(null, List.of(), List.of(new Attribute("width", "{{ w }}")));
    assertThat(read(dialect, "See ![a](b){:width=\"{{ w }}\"}, `c`{:.note}.\n"))
        .containsExactly(
            new Paragraph(
                List.of(
                    new Text("See "),
                    new AttributedInline(wide, Image.of("a", "b")),
                    new Text(", "),
                    new AttributedInline(NOTE, new CodeSpan("c")),
                    new Text("."))));
  }

  @ParameterizedTest
  @EnumSource(names = {"KRAMDOWN", "EXTENDED"})
  void readsTheIdAtTheEndOfAHeading(Dialect dialect) {
    AttributedBlock map = new AttributedBlock(Attributes.ofId("map"), Heading.of(2, "The *map"));
    assertThat(read(dialect, "## The *map {#map}\n")).containsExactly(map);
    assertThat(read(dialect, "## The *map {#map} ##\n")).containsExactly(map);
    assertThat(read(dialect, "The *map {#map}\n---\n")).containsExactly(map);
    assertThat(read(dialect, "The *map\n---\n{: #map}\n")).containsExactly(map);
  }

  @Test
  void readsListsWithoutAColonInExtendedAlone() {
    assertThat(read(Dialect.EXTENDED, "[a](b){.note}\n"))
        .containsExactly(new Paragraph(List.of(new AttributedInline(NOTE, Link.of("a", "b")))));
    assertThat(read(Dialect.EXTENDED, "High\n{.note}\n"))
        .containsExactly(new AttributedBlock(NOTE, Paragraph.of("High")));
    assertThat(read(Dialect.KRAMDOWN, "*High*{.note} {#x}\n").get(0).find(AttributedInline.class))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ x }} {% y %} {z}\n",
        "\\{: .a}\n",
        "a { :b}\n",
        "`{: .a}`\n",
        "{\n",
      })
  void leavesAllOtherBraces(String text) {
    for (Dialect dialect : List.of(Dialect.KRAMDOWN, Dialect.EXTENDED)) {
      assertThat(read(dialect, text).get(0).find(AttributedInline.class)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a {: .b}\n",
        "{: .b}\n",
        "{:name: .b}\n",
        "{:}\n",
        "a{::nomarkdown}b\n",
        "- {:.b} a\n",
        "x\n\n{: .b}\n\ny\n",
        "[a]: b\n{: .c}\n",
        "{: .c}\n[a]: b\n",
      })
  void keepsAsTextWithADiagnosticWhatBelongsToNothing(String text) {
    for (Dialect dialect : List.of(Dialect.KRAMDOWN, Dialect.EXTENDED)) {
      assertThat(codes(dialect, text)).as(text).containsExactly("markdown.kept-as-written");
      RoundTrip trip = RoundTrip.of(dialect, body(dialect, text).blocks());
      assertThat(trip.holds()).as("%s", trip).isTrue();
      assertThat(trip.text().replace("\\", "")).contains("{:");
    }
  }

  @Test
  void knowsWhereTheListStands() {
    String text = "# A {#b}\n\nc `d`{:.e}\n{:.f}\n{:.g}\n";
    List<Block> blocks = body(Dialect.KRAMDOWN, text).blocks();
    SourceText source = SourceText.of(text);
    assertThat(blocks.get(0).written().span(Part.ATTRIBUTES).map(source::slice)).hasValue("{#b}");
    assertThat(blocks.get(0).span().map(source::slice)).hasValue("# A {#b}");
    assertThat(blocks.get(1).written().span(Part.ATTRIBUTES).map(source::slice))
        .hasValue("{:.f}\n{:.g}");
    AttributedInline code = blocks.get(1).find(AttributedInline.class).get(0);
    assertThat(code.span().map(source::slice)).hasValue("`d`{:.e}");
    assertThat(code.written().span(Part.ATTRIBUTES).map(source::slice)).hasValue("{:.e}");
  }

  @Test
  void refusesAttributesThatNoListCanSay() {
    Attributes odd = new Attributes(null, List.of(), List.of(new Attribute("a", "b\\")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MarkdownWriter.of(Dialect.KRAMDOWN)
                    .write(List.of(new AttributedBlock(odd, Paragraph.of("x")))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MarkdownWriter.of(Dialect.EXTENDED)
                    .write(List.of(new AttributedBlock(NOTE, new HtmlBlock("<b>")))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MarkdownWriter.of(Dialect.GFM)
                    .write(List.of(new AttributedBlock(NOTE, Paragraph.of("x")))));
  }

  @Test
  void writesAnyValue() {
    for (String value :
        List.of("", "a\"b", "a'b", "\"'", "a}b", "a|b", "{{ x }}", "a\\b", "*b* `c`", "ข่าว")) {
      Attributes odd =
          new Attributes(null, List.of("a.b", "c"), List.of(new Attribute("x", value)));
      List<Block> blocks =
          List.of(
              new Paragraph(
                  List.of(new AttributedInline(odd, new CodeSpan("c")), new Text("{:.x}"))));
      for (Dialect dialect : List.of(Dialect.KRAMDOWN, Dialect.EXTENDED)) {
        RoundTrip trip = RoundTrip.of(dialect, blocks);
        assertThat(trip.holds()).as("%s", trip).isTrue();
      }
    }
  }
}
