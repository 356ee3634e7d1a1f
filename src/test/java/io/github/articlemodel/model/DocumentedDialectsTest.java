package io.github.articlemodel.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.render.HtmlRenderer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of the records that some dialects alone have, and their HTML. */
class DocumentedDialectsTest {

  private static String html(Block... blocks) {
    return HtmlRenderer.trusting().render(List.of(blocks));
  }

  private static String html(Inline inline) {
    return html(new Paragraph(List.of(new Text("a"), inline))).replaceAll("^<p>a|</p>\n$", "");
  }

  @Test
  void footnotes() {
    Block paragraph =
        new Paragraph(List.of(new Text("The quay was closed."), new FootnoteReference("1")));
    FootnoteDefinition note = new FootnoteDefinition("1", List.of(Paragraph.of("Since Monday.")));
    assertThat(HtmlRenderer.trusting().render(List.of(paragraph, note)))
        .contains("closed.<sup", "<p>Since Monday. <a");
    assertThat(html(note)).isEmpty();
  }

  @Test
  void alerts() {
    Alert alert = new Alert(AlertKind.WARNING, List.of(Paragraph.of("Stay inside.")));
    assertThat(html(alert))
        .isEqualTo(
            "<div class=\"markdown-alert markdown-alert-warning\">\n"
                + "<p class=\"markdown-alert-title\">Warning</p>\n<p>Stay inside.</p>\n</div>\n");
    assertThat(new Alert(AlertKind.WARNING, List.of(Paragraph.of("Stay inside."))).kind())
        .isEqualTo(AlertKind.WARNING);
  }

  @Test
  void templateTags() {
    TemplateTag tag = new TemplateTag("{{< figure src=\"heron.jpg\" caption=\"A heron\" >}}");
    assertThat(tag.syntax()).isEqualTo(TemplateSyntax.HUGO_SHORTCODE);
    assertThat(tag.name()).isEqualTo("figure");
    assertThat(tag.arguments().get("caption")).isEqualTo("A heron");
    assertThat(tag.argument("src")).hasValue("heron.jpg");
    TemplateTag figure = new TemplateTag("{{< figure src=\"heron.jpg\" >}}");
    TemplateArgument address = figure.allArguments().get(0);
    assertThat(address.name()).isEqualTo("src");
    assertThat(address.value()).isEqualTo("heron.jpg");
    assertThat(figure.literal().substring(address.start(), address.end())).isEqualTo("heron.jpg");
    assertThat(new TemplateTag("{% endraw %}").isClosing()).isTrue();
    assertThat(TemplateBlock.of("{% include figure.html src=\"heron.jpg\" %}").tag().name())
        .isEqualTo("include");
  }

  @Test
  void templateSyntax() {
    assertThat(TemplateSyntax.of("{{< ref \"about.md\" >}}"))
        .hasValue(TemplateSyntax.HUGO_SHORTCODE);
    assertThat(TemplateSyntax.LIQUID_OUTPUT.end("a {{ b }} c", 2)).isEqualTo(9);
    assertThat(TemplateSyntax.LIQUID_TAG.end("{{ b }}", 0)).isEqualTo(-1);
  }

  @Test
  void templateFamilies() {
    assertThat(TemplateFamily.of(new TemplateTag("{% link about.md %}")))
        .isEqualTo(TemplateFamily.LIQUID);
    assertThat(TemplateFamily.of(new TemplateTag("{{< ref \"about\" >}}")))
        .isEqualTo(TemplateFamily.HUGO);
    assertThat(TemplatePlace.in("a {{ b }} c", Set.of(TemplateFamily.LIQUID)))
        .containsExactly(new TemplatePlace(2, 9, TemplatePlace.Kind.TAG));
    assertThat(TemplatePlace.in("{% b } c", Set.of(TemplateFamily.LIQUID)))
        .containsExactly(new TemplatePlace(0, 2, TemplatePlace.Kind.UNCLOSED));
  }

  @Test
  void definitionLists() {
    DefinitionList list =
        new DefinitionList(
            List.of(
                new DefinitionItem(
                    List.of(DefinitionTerm.of("Spate")),
                    List.of(new Definition(true, List.of(Paragraph.of("A sudden flood.")))))));
    assertThat(html(list)).isEqualTo("<dl>\n<dt>Spate</dt>\n<dd>A sudden flood.</dd>\n</dl>\n");
    DefinitionItem item = list.items().get(0);
    assertThat(Inline.plainText(item.terms().get(0).content())).isEqualTo("Spate");
    assertThat(item.definitions().get(0).blocks().size()).isEqualTo(1);
    assertThat(DefinitionTerm.of("Spate")).isEqualTo(item.terms().get(0));
    assertThat(new Definition(true, List.of(Paragraph.of("A sudden flood."))))
        .isEqualTo(item.definitions().get(0));
  }

  @Test
  void attributes() {
    Attributes map =
        new Attributes("map", List.of("wide", "framed"), List.of(new Attribute("width", "50%")));
    assertThat(html(new AttributedBlock(map, Paragraph.of("a"))))
        .isEqualTo("<p id=\"map\" class=\"wide framed\" width=\"50%\">a</p>\n");
    assertThat(Attributes.ofClasses("wide").classes()).containsExactly("wide");
    assertThat(new Attribute("width", "50%")).isEqualTo(map.others().get(0));
    assertThat(html(new AttributedBlock(all(new Attribute("toc", null)), new ThematicBreak())))
        .isEqualTo("<hr />\n");
    Block block = new AttributedBlock(Attributes.ofId("harbour"), Heading.of(2, "Harbour"));
    assertThat(block.withoutAttributes() instanceof Heading).isTrue();
    assertThat(html(block)).isEqualTo("<h2 id=\"harbour\">Harbour</h2>\n");
    Inline inline =
        new AttributedInline(Attributes.ofClasses("wide"), Image.of("A heron", "heron.jpg"));
    assertThat(inline.withoutAttributes() instanceof Image).isTrue();
    assertThat(html(inline)).isEqualTo("<img class=\"wide\" src=\"heron.jpg\" alt=\"A heron\" />");
  }

  private static Attributes all(Attribute... others) {
    return new Attributes(null, List.of(), List.of(others));
  }

  @Test
  void abbreviations() {
    assertThat(
            html(
                new Paragraph(
                    List.of(
                        new Text("The "),
                        new Abbreviation("MFO", "Mean flow"),
                        new Text(" rose.")))))
        .isEqualTo("<p>The <abbr title=\"Mean flow\">MFO</abbr> rose.</p>\n");
    assertThat(html(new AbbreviationDefinition("MFO", "Mean flow"))).isEmpty();
  }

  @Test
  void wikiLinksAndAdmonitions() {
    WikiLink link = new WikiLink("Harbour", "the map");
    assertThat(link.text()).isEqualTo("the map");
    assertThat(new WikiLink("Harbour").text()).isEqualTo("Harbour");
    assertThat(html(link)).isEqualTo("<a href=\"Harbour\">the map</a>");
    Admonition admonition =
        new Admonition(
            "warning",
            "High water",
            Admonition.Folding.NONE,
            List.of(Paragraph.of("Stay inside.")));
    assertThat(html(admonition))
        .isEqualTo(
            "<div class=\"admonition warning\">\n<p class=\"admonition-title\">High water</p>\n"
                + "<p>Stay inside.</p>\n</div>\n");
  }
}
