package io.github.articlemodel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package that show Markdown, and the record it is read as. */
class DocumentedSyntaxTest {

  @Test
  void blocks() {
    assertThat(new BlockQuote(List.of(Paragraph.of("Stay inside."))))
        .isEqualTo(block("> Stay inside."));
    CodeBlock code = new CodeBlock("sh", "make");
    assertThat(code).isEqualTo(block("```sh\nmake\n```"));
    assertThat(code.literal()).isEqualTo("make\n");
    assertThat(Heading.of(2, "Harbour")).isEqualTo(block("## Harbour"));
    assertThat(new HtmlBlock("<aside>Stay inside.</aside>"))
        .isEqualTo(block("<aside>Stay inside.</aside>"));
    assertThat(new LinkReferenceDefinition("harbour", "/map", "Harbour"))
        .isEqualTo(block("[harbour]: /map \"Harbour\""));
    assertThat(Paragraph.of("Heavy rain fell.")).isEqualTo(block("Heavy rain fell."));
    assertThat(new ThematicBreak()).isEqualTo(block("---"));
  }

  @Test
  void lists() {
    assertThat(
            new BulletList(
                true,
                List.of(ListItem.of(Paragraph.of("Rain")), ListItem.of(Paragraph.of("Wind")))))
        .isEqualTo(block("- Rain\n- Wind"));
    assertThat(
            new OrderedList(
                3,
                true,
                List.of(ListItem.of(Paragraph.of("Rain")), ListItem.of(Paragraph.of("Wind")))))
        .isEqualTo(block("3. Rain\n4. Wind"));
    assertThat(ListItem.of(Paragraph.of("Rain"))).isEqualTo(items("- Rain").get(0));
    assertThat(new ListItem(TaskState.DONE, List.of(Paragraph.of("Sandbags"))))
        .isEqualTo(items("- [x] Sandbags").get(0));
    BulletList list = (BulletList) block("- [ ] Sandbags");
    assertThat(list.items().get(0).task()).isEqualTo(TaskState.OPEN);
  }

  @Test
  void tables() {
    TableRow header =
        new TableRow(
            List.of(
                new TableCell(List.of(new Text("Day"))), new TableCell(List.of(new Text("Rain")))));
    TableRow monday =
        new TableRow(
            List.of(
                new TableCell(List.of(new Text("Mon"))),
                new TableCell(List.of(new Text("12 mm")))));
    Table table = new Table(List.of(Alignment.NONE, Alignment.RIGHT), header, List.of(monday));
    assertThat(table).isEqualTo(block("| Day | Rain  |\n| --- | ----: |\n| Mon | 12 mm |"));
    assertThat(table.rows().get(0).cells().size()).isEqualTo(2);
    TableCell cell = table.rows().get(0).cells().get(1);
    assertThat(Inline.plainText(cell.content())).isEqualTo("12 mm");
  }

  @Test
  void alignments() {
    Table table =
        (Table)
            block(
                "| left | centred | right | as it comes |\n"
                    + "| :--- | :-----: | ----: | ----------- |");
    assertThat(table.alignments())
        .containsExactly(Alignment.LEFT, Alignment.CENTER, Alignment.RIGHT, Alignment.NONE);
  }

  @Test
  void inlines() {
    assertThat(new Autolink("https://example.com", "https://example.com", false))
        .isEqualTo(inline("<https://example.com>"));
    assertThat(new Autolink("www.example.com", "http://www.example.com", true))
        .isEqualTo(inline("www.example.com"));
    assertThat(new CodeSpan("make")).isEqualTo(inline("`make`"));
    assertThat(new Emphasis(List.of(new Text("far")))).isEqualTo(inline("*far*"));
    assertThat(new Strikethrough(List.of(new Text("dry")))).isEqualTo(inline("~~dry~~"));
    assertThat(new Strong(List.of(new Text("now")))).isEqualTo(inline("**now**"));
    assertThat(new Text("Rain & wind")).isEqualTo(inline("Rain &amp; wind"));
  }

  @Test
  void linesAndTags() {
    assertThat(new Paragraph(List.of(new Text("Rain,"), new HardBreak(), new Text("wind"))))
        .isEqualTo(block("Rain,\\\nwind"));
    assertThat(new Paragraph(List.of(new Text("Rain,"), new SoftBreak(), new Text("wind"))))
        .isEqualTo(block("Rain,\nwind"));
    assertThat(
            new Paragraph(
                List.of(
                    new Text("CO"),
                    new HtmlInline("<sub>"),
                    new Text("2"),
                    new HtmlInline("</sub>"))))
        .isEqualTo(block("CO<sub>2</sub>"));
  }

  @Test
  void linksAndImages() {
    Image image = new Image(List.of(new Text("A heron")), "heron.jpg", "On the quay", null);
    assertThat(image).isEqualTo(inline("![A heron](heron.jpg \"On the quay\")"));
    assertThat(image.alt()).isEqualTo("A heron");
    assertThat(Image.of("A heron", "heron.jpg")).isEqualTo(inline("![A heron](heron.jpg)"));
    Link link = new Link(List.of(new Text("the map")), "/map", "Harbour", null);
    assertThat(link).isEqualTo(inline("[the map](/map \"Harbour\")"));
    assertThat(link.text()).isEqualTo("the map");
    assertThat(Link.of("the map", "/map")).isEqualTo(inline("[the map](/map)"));
  }

  @Test
  void references() {
    String definition = "\n\n[harbour]: /map";
    assertThat(new LinkReference(LinkReference.Kind.FULL, "harbour"))
        .isEqualTo(((Link) inline("[the map][harbour]" + definition)).reference());
    assertThat(new LinkReference(LinkReference.Kind.SHORTCUT, "harbour"))
        .isEqualTo(((Link) inline("[harbour]" + definition)).reference());
  }

  @Test
  void commonMarkHtml() {
    CommonMarkHtml.check(new HtmlBlock("<div>\na\n</div>"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CommonMarkHtml.check(new Paragraph(List.of(new HtmlInline("<img src='a'>")))));
  }

  private static Block block(String markdown) {
    return MarkdownReader.of(Dialect.GFM).read(SourceText.of(markdown + "\n")).blocks().get(0);
  }

  private static Inline inline(String markdown) {
    return ((Paragraph) block(markdown)).content().get(0);
  }

  private static List<ListItem> items(String markdown) {
    return ((BulletList) block(markdown)).items();
  }
}
