package io.github.articlemodel.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.Written.Part;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures of raw HTML and template tags where their forms meet. */
class RawFiguresTest {

  private static ArticleDocument document(String text) {
    return ArticleParser.of(
            ParserOptions.defaults().withTemplates(EnumSet.allOf(TemplateFamily.class)))
        .parse(text);
  }

  private static List<Figure> read(String text) {
    return document(text).figures();
  }

  @Test
  void takesNoFigureForOneThatIsNeverClosed() {
    assertThat(read("<figure>\n<img src=a.jpg alt=A>\n\ntext\n\n![b](b.jpg)\n"))
        .extracting(Figure::form)
        .containsExactly(FigureForm.HTML_IMAGE, FigureForm.IMAGE_PARAGRAPH);
    assertThat(read("<figure>\n\n<figure>\n\n![b](b.jpg)\n\n</figure>\n\n![c](c.jpg)\n"))
        .extracting(Figure::form)
        .containsExactly(FigureForm.HTML_FIGURE, FigureForm.IMAGE_PARAGRAPH);
  }

  @Test
  void givesTheCaptionOfAFigureToThoseInItThatHaveNone() {
    String text =
        "<figure>\n<figure><img src=a.jpg><figcaption>A heron.</figcaption></figure>\n"
            + "<figure><img src=b.jpg></figure>\n<figcaption>Birds.</figcaption>\n</figure>\n";
    assertThat(read(text))
        .extracting(Figure::destination, figure -> figure.captionText().orElse(""))
        .containsExactly(tuple("a.jpg", "A heron."), tuple("b.jpg", "Birds."));
  }

  @Test
  void keepsTheCaptionOfManyPicturesOnce() {
    List<Figure> figures =
        read(
            "<figure><img src=a><img src=b><figcaption>A *heron*. (Photo: Nela Brandvik)"
                + "</figcaption></figure>\n");
    Caption first = requireNonNull(figures.get(0).caption());
    Caption second = requireNonNull(figures.get(1).caption());
    assertThat(first.text()).isEqualTo("A *heron*.");
    assertThat(second.content().get(0)).isSameAs(first.content().get(0));
    assertThat(second.places().get(0)).isSameAs(first.places().get(0));
  }

  @Test
  void resolvesEntitiesOfAttributesAsSuch() {
    assertThat(
            read(
                "<img src=a.png alt='?x=1&reg=2'>\n\n<img src=b.png alt=\"&copyx &amp;&lt;&copy\">\n\n"
                    + "<figure><img src=c.png><figcaption>&regx</figcaption></figure>\n"))
        .extracting(Figure::alt, figure -> figure.captionText().orElse(""))
        .containsExactly(
            tuple("?x=1&reg=2", "?x=1&reg=2"),
            tuple("&copyx &<\u00A9", "&copyx &<\u00A9"),
            tuple("", "\u00AEx"));
  }

  @Test
  void knowsAllThatBelongsToAFigure() {
    ArticleDocument document =
        document("<figure>\n\n![a](a.jpg)\n\n<figcaption>A.</figcaption>\n</figure>\n\ntext\n");
    Figure figure = document.figures().get(0);
    assertThat(figure.written().span(Part.FIGURE).map(document.source()::slice).orElseThrow())
        .startsWith("<figure>\n\n!")
        .endsWith("</figure>");
    assertThat(figure.written().span().map(document.source()::slice)).contains("![a](a.jpg)");
  }

  @Test
  void takesAVariableOfLiquidForNoAddress() {
    assertThat(read("{% include image.html src=page.image %}\n")).isEmpty();
    assertThat(read("{% include image.html src=/a.jpg alt=page.alt %}\n"))
        .extracting(Figure::destination, Figure::alt)
        .containsExactly(tuple("/a.jpg", ""));
  }

  @Test
  void readsAnAddressThatATemplateMakesInHtml() {
    assertThat(read("<img src=\"{{ \"/a.jpg\" | relative_url }}\" alt=\"A\">\n"))
        .extracting(Figure::destination, Figure::alt)
        .containsExactly(tuple("{{ \"/a.jpg\" | relative_url }}", "A"));
  }

  @Test
  void tellsImagesInATextFromThoseAlone() {
    String text =
        "<div><img src=a.jpg alt=A><p>text</p></div>\n\n"
            + "<aside>\n"
            + "<img src=b.jpg alt=B>\n"
            + "text\n"
            + "</aside>\n\n"
            + "A [<img src=c.jpg alt=C>](/c) ![d](d.jpg)\n\n"
            + "<!-- <img src=e.jpg> -->\n";
    assertThat(read(text))
        .extracting(Figure::destination, Figure::form, Figure::link)
        .containsExactly(
            tuple("a.jpg", FigureForm.HTML_IMAGE, null),
            tuple("b.jpg", FigureForm.INLINE_HTML_IMAGE, null),
            tuple("c.jpg", FigureForm.INLINE_HTML_IMAGE, "/c"),
            tuple("d.jpg", FigureForm.INLINE_IMAGE, null));
  }

  @Test
  void keepsACreditThatNoVocabularyCanSplit() {
    Figure figure = read("{{< figure src=\"a.jpg\" attr=\"the friends of the pier\" >}}\n").get(0);
    assertThat(requireNonNull(figure.credit()).agency()).isEqualTo("the friends of the pier");
    assertThat(figure.creditNames()).isEmpty();
  }

  @Test
  void showsNoPictureInACommentOfLiquid() {
    assertThat(
            read(
                "{% comment %}\n\n![a](a.jpg)\n\n<img src=b.jpg>\n\n{% endcomment %}\n\n![c](c.jpg)\n\n"
                    + "{% comment %} ![d](d.jpg) {% endcomment %} ![e](e.jpg)\n\n"
                    + "<div>\n{% comment %}<img src=f.jpg>{% endcomment %}<img src=g.jpg>\n</div>\n\n"
                    + "{% comment %}\n\n![h](h.jpg)\n"))
        .extracting(Figure::destination)
        .containsExactly("c.jpg", "e.jpg", "g.jpg", "h.jpg");
  }

  @Test
  void tellsTheBlocksThatAPictureTakesUp() {
    String text =
        "<figure>\n\n![a](a.jpg)\n\n<figcaption>\n\nA *heron*.\n\n</figcaption>\n</figure>\n\n"
            + "{{< figure src=\"b.jpg\" caption=\"B.\" >}}\n\n<div>text <img src=c.jpg></div>\n\nRain.\n";
    ArticleDocument document = document(text);
    List<FigurePlace> places = Figures.places(document.article().body());
    assertThat(places)
        .extracting(place -> place.figure().destination(), place -> place.blocks().size())
        .containsExactly(tuple("a.jpg", 5), tuple("b.jpg", 1));
    assertThat(document.plainText()).isEqualTo("A heron.\n\nB.\n\ntext\n\nRain.");
    assertThat(document.excerpt().orElseThrow().text()).isEqualTo("Rain.");
  }
}
