package io.github.articlemodel.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.link.AddressRewrites;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits of pictures and addresses in raw HTML and in template tags. */
class RawFigureEditTest {

  private static final Set<TemplateFamily> BOTH =
      Set.of(TemplateFamily.HUGO, TemplateFamily.LIQUID);

  private static ArticleDocument read(String text) {
    return ArticleParser.of(ParserOptions.defaults().withTemplates(BOTH))
        .parse(SourceText.of(text));
  }

  private static String edited(String text, BiFunction<ArticleEdit, Figure, ArticleEdit> edit) {
    ArticleDocument document = read(text);
    return edit.apply(document.edit(), document.figures().get(0)).apply().source().text();
  }

  /** Gives each address of a text another, all in one step. */
  private static String linked(String text, String destination) {
    ArticleDocument document = read(text);
    LinkOptions options = LinkOptions.defaults().withSource(document.source()).withTemplates(BOTH);
    ArticleEdit edit = document.edit();
    List<ArticleLink> links = Links.inventory(document.article(), options);
    for (int i = 0; i < links.size(); i++) {
      edit = edit.setDestination(links.get(i), destination + i);
    }
    return edit.apply().source().text();
  }

  private static final String HTML =
      "> <figure>\r\n> <img src=a.jpg alt='A boat.'>\r\n"
          + "> <figcaption>\r\n>   A boat. (<b>Photo: Jo Moe/AFP</b>)\r\n> </figcaption>\r\n> </figure>\r\n";

  @Test
  void changesTheCaptionOfAFigureOfHtmlWithItsEscapes() {
    assertThat(edited(HTML, (edit, figure) -> edit.setCaption(figure, "A <b> & 'ship'.")))
        .isEqualTo(
            HTML.replace("'A boat.'", "'A &lt;b&gt; &amp; &#39;ship&#39;.'")
                .replace("  A boat.", "  A &lt;b&gt; &amp; 'ship'."));
  }

  @Test
  void changesTheCreditOfAFigureOfHtmlAndKeepsItsTags() {
    assertThat(edited(HTML, (edit, figure) -> edit.setCredit(figure, "Photo: Nela Brandvik/dpa")))
        .isEqualTo(HTML.replace("Photo: Jo Moe/AFP", "Photo: Nela Brandvik/dpa"));
  }

  @Test
  void takesTheCreditOfAFigureOfHtmlAway() {
    String plain = HTML.replace("<b>", "").replace("</b>", "");
    assertThat(edited(plain, (edit, figure) -> edit.setCredit(figure, null)))
        .isEqualTo(plain.replace(" (Photo: Jo Moe/AFP)", ""));
  }

  @Test
  void changesDestinationAltAndTitleOfAnImageOfHtml() {
    assertThat(edited(HTML, (edit, figure) -> edit.setDestination(figure, "b c.jpg")))
        .isEqualTo(HTML.replace("src=a.jpg", "src=\"b c.jpg\""));
    assertThat(edited("<img src='a.jpg'>\n", (edit, figure) -> edit.setAlt(figure, "5 < 6")))
        .isEqualTo("<img src='a.jpg' alt=\"5 &lt; 6\">\n");
    assertThat(
            edited("<img src='a.jpg' alt=\"\">\n", (edit, figure) -> edit.setCaption(figure, "A")))
        .isEqualTo("<img src='a.jpg' alt=\"A\">\n");
  }

  @Test
  void changesTheArgumentsOfAShortcode() {
    String tag = "{{< figure src=\"a.jpg\" caption=\"A boat.\" attr=\"Jo Moe\" >}}\n";
    assertThat(edited(tag, (edit, figure) -> edit.setCaption(figure, "A \"ship\" \\o/.")))
        .isEqualTo(tag.replace("A boat.", "A \\\"ship\\\" \\o/."));
    assertThat(edited(tag, (edit, figure) -> edit.setCredit(figure, "Nela Brandvik")))
        .isEqualTo(tag.replace("Jo Moe", "Nela Brandvik"));
    assertThat(edited(tag, (edit, figure) -> edit.setCredit(figure, null)))
        .isEqualTo(tag.replace(" attr=\"Jo Moe\"", ""));
    assertThat(edited(tag, (edit, figure) -> edit.setDestination(figure, "b c.jpg")))
        .isEqualTo(tag.replace("a.jpg", "b c.jpg"));
    assertThat(edited(tag, (edit, figure) -> edit.setAlt(figure, "x")))
        .isEqualTo(tag.replace("a.jpg\"", "a.jpg\" alt=\"x\""));
  }

  @Test
  void refusesTheQuoteOfAnArgumentWhereItsLanguageHasNoEscape() {
    String tag = "{% include image.html src=\"a.jpg\" caption='A boat.' %}\n";
    assertThat(edited(tag, (edit, figure) -> edit.setCaption(figure, "A \"ship\".")))
        .isEqualTo(tag.replace("A boat.", "A \"ship\"."));
    assertThatThrownBy(() -> edited(tag, (edit, figure) -> edit.setCaption(figure, "A 'ship'.")))
        .hasMessageContaining("edit.value");
    assertThatThrownBy(() -> edited(tag, (edit, figure) -> edit.setCaption(figure, "A %} b")))
        .hasMessageContaining("edit.value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure>\n\n![](a.jpg)\n\n<figcaption>\n\nA *boat*. (Photo: Jo Moe)\n\n</figcaption>\n</figure>\n",
        "> <figure>\r\n> <img src=a.jpg>\r\n> <figcaption>\r\n>\r\n> A *boat*. (Photo: Jo Moe)\r\n>\r\n"
            + "> </figcaption>\r\n> </figure>\r\n",
        "{{< figure src=\"a.jpg\" >}}A *boat*. (Photo: Jo Moe){{< /figure >}}\n",
        "{{< figure src=\"a.jpg\" >}}\nA *boat*. (Photo: Jo Moe)\n{{< /figure >}}\n",
        "- {{< figure src=\"a.jpg\" >}}\n\n  A *boat*. (Photo: Jo Moe)\n\n  {{< /figure >}}\n"
      })
  void changesACaptionThatIsMarkdownBetweenTags(String text) {
    assertThat(edited(text, (edit, figure) -> edit.setCaption(figure, "- A [ship] & b.")))
        .isIn(
            text.replace("A *boat*.", "- A \\[ship] & b."),
            text.replace("A *boat*.", "\\- A \\[ship] & b."));
    assertThat(edited(text, (edit, figure) -> edit.setCredit(figure, "Photo: Ada Moe/AFP")))
        .isEqualTo(text.replace("Jo Moe", "Ada Moe/AFP"));
    assertThat(edited(text, (edit, figure) -> edit.setCredit(figure, null)))
        .isEqualTo(text.replace(" (Photo: Jo Moe)", ""));
    assertThat(edited(text, (edit, figure) -> edit.setAlt(figure, "x"))).isNotEqualTo(text);
    ArticleDocument document = read(text);
    Figure figure = document.figures().get(0);
    ArticleDocument bare = document.edit().setCaption(figure, null).setCredit(figure, null).apply();
    assertThat(bare.figures().get(0).caption()).isNull();
    assertThat(bare.figures().get(0).credit()).isNull();
    assertThat(bare.source().text()).doesNotContain("boat", "Moe");
  }

  @Test
  void leavesEmptyQuotesWhereACaptionHadNone() {
    assertThat(
            edited("<img alt=boat src=b.jpg>\n", (edit, figure) -> edit.setCaption(figure, null)))
        .isEqualTo("<img alt=\"\" src=b.jpg>\n");
  }

  @Test
  void refusesACaptionOfSeveralParagraphsBetweenTags() {
    assertThatThrownBy(
            () ->
                edited(
                    "<figure>\n\n![](a.jpg)\n\n<figcaption>\n\nA *boat*.\n\nB.\n\n</figcaption>\n</figure>\n",
                    (edit, figure) -> edit.setCaption(figure, "A ship.")))
        .hasMessageContaining("edit.caption-place");
  }

  @Test
  void changesTheCaptionInHtmlOfAnImageOfMarkdown() {
    String text = "<figure>\n\n![A boat.](a.jpg)\n\n<figcaption>A boat.</figcaption>\n</figure>\n";
    assertThat(edited(text, (edit, figure) -> edit.setCaption(figure, "A [ship] & b.")))
        .isEqualTo(
            text.replace("[A boat.]", "[A \\[ship\\] & b.]")
                .replace(">A boat.<", ">A [ship] &amp; b.<"));
  }

  @Test
  void changesEachAddressOfHtmlAndTags() {
    assertThat(
            linked(
                "<video src='a.mp4' poster=\"p.jpg\"></video>\n<img src=x.jpg srcset=\"a.jpg 1x, b.jpg 2x\">\n",
                "n"))
        .isEqualTo(
            "<video src='n0' poster=\"n1\"></video>\n<img src=\"n2\" srcset=\"n3 1x, n4 2x\">\n");
    assertThat(
            linked("{{< figure link=\"/l\" src=\"a.jpg\" >}}\n\nSee {{< ref \"b.md\" >}}.\n", "n"))
        .isEqualTo("{{< figure link=\"n0\" src=\"n1\" >}}\n\nSee {{< ref \"n2\" >}}.\n");
  }

  @Test
  void changesTheAddressOfATagInTheDestinationOfALink() {
    String text = "> See [a]({% link _docs/a.md %}#x \"T\") and ![b]({{< ref b.md >}}).\n";
    ArticleDocument document = read(text);
    ArticleEdit edit = document.edit().mapAddresses(AddressRewrites.prefix("_docs/", "_guides/"));
    assertThat(edit.apply().source().text()).isEqualTo(text.replace("_docs", "_guides"));
    edit =
        document
            .edit()
            .mapLinks(link -> Optional.of(link.destination().replace("a.md", "n.md")))
            .mapAddresses(address -> address.equals("b.md") ? "c.md" : address);
    assertThat(edit.apply().source().text())
        .isEqualTo(text.replace("a.md", "n.md").replace("b.md", "c.md"));
    assertThatThrownBy(
            () ->
                document
                    .edit()
                    .mapAddresses(a -> a.startsWith("_docs") ? "c.md" : a.replace("#x", "c"))
                    .mapAddresses(a -> a.startsWith("{% link") ? "/a" : a)
                    .apply())
        .hasMessageContaining("edit.overlap");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '§',
      value = {
        "<img srcset=\"a.jpg 1x, b.jpg 2x\" alt='boat'>~<img srcset=\"a.jpg 1x, b.jpg 2x\" alt='A ship.'>",
        "<img srcset=\"a.jpg 1x, b.jpg 2x\">~<img alt=\"A ship.\" srcset=\"a.jpg 1x, b.jpg 2x\">",
        "<img srcset='a.jpg'>~<img srcset='a.jpg' alt=\"A ship.\">"
      })
  void changesTheAltTextOfAnImageThatHasNoAddressButASet(String before, String after) {
    assertThat(edited(before + "\n", (edit, figure) -> edit.setAlt(figure, "A ship.")))
        .isEqualTo(after + "\n");
    assertThat(edited(before + "\n", (edit, figure) -> edit.setCaption(figure, "A ship.")))
        .isEqualTo(after + "\n");
    assertThat(edited(before + "\n", (edit, figure) -> edit.setDestination(figure, "n.jpg")))
        .isEqualTo(before.replace("a.jpg", "n.jpg") + "\n");
  }

  @Test
  void refusesTheAltTextOfAnImageWithoutAnAddressOfItsOwn() {
    String text = "<picture><source srcset=\"a.avif\"><img alt=\"boat\"></picture>\n";
    assertThatThrownBy(() -> edited(text, (edit, figure) -> edit.setAlt(figure, "A ship.")))
        .hasMessageContaining("edit.no-place")
        .hasMessageContaining("no address of its own");
    assertThat(edited(text, (edit, figure) -> edit.setCaption(figure, "A ship.")))
        .isEqualTo(text.replace("boat", "A ship."));
  }

  @Test
  void refusesACreditThatIsNoneWhereThereIsNoAltText() {
    assertThatThrownBy(() -> edited("<img src=c.png>\n", (edit, f) -> edit.setCredit(f, "new")))
        .hasMessageContaining("edit.credit")
        .hasMessageContaining("\"new\" would not be read as the credit");
    assertThat(edited("<img src=c.png>\n", (edit, f) -> edit.setCredit(f, "Photo: Jo Moe")))
        .isEqualTo("<img src=c.png alt=\"(Photo: Jo Moe)\">\n");
  }
}
