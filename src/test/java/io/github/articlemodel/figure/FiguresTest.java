package io.github.articlemodel.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Caption.Place.Kind;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.ReadArticles;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static Image image(String alt) {
    return Image.of(alt, "https://example.com/a.jpg");
  }

  private static Paragraph paragraph(Inline... content) {
    return new Paragraph(List.of(content));
  }

  private static Emphasis emphasis(String text) {
    return new Emphasis(List.of(new Text(text)));
  }

  private static Figure only(Block... blocks) {
    List<Figure> found = Figures.inBody(List.of(blocks));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Kind> kinds(Figure figure) {
    return requireNonNull(figure.caption()).places().stream().map(Caption.Place::kind).toList();
  }

  @Test
  void tellsTheParagraphsThatAPictureTakesUp() {
    Article article =
        ReadArticles.read(
            SourceText.of(
                "![A heron.](heron.jpg)\n\nA heron.\n\n![b](c)\n*d*\n\ne ![f](g)\n\n![h](i) ![j](k)\n"
                    + "\n> ![l](m)\n>\n> *n*\n"));
    FigurePlace place = Figures.places(article.body()).get(0);
    assertThat(place.blocks()).hasSize(1);
    assertThat(place.blocks().get(0)).isSameAs(article.body().get(0));
    assertThat(place.caption()).isSameAs(article.body().get(1));

    assertThat(Figures.places(article.body()))
        .extracting(each -> each.figure().destination() + " " + (each.caption() != null))
        .containsExactly("heron.jpg true", "c false", "i false", "k false", "m true");
  }

  @Test
  void readsAsTheDocumentationSays() {
    Article article =
        Article.builder()
            .block(
                new Paragraph(
                    List.of(
                        Image.of("A heron. (Photo: Nela Brandvik)", "https://example.com/a.jpg"))))
            .build();
    Figure figure = Figures.in(article).get(0);
    assertThat(figure.captionText()).contains("A heron.");
    assertThat(figure.creditNames()).containsExactly("Nela Brandvik");
  }

  @Test
  void takesAltTextForTheCaptionOfAnImageThatStandsAlone() {
    Figure figure = only(paragraph(image("A heron.")), Paragraph.of("The day was long."));

    assertThat(figure.form()).isEqualTo(FigureForm.IMAGE_PARAGRAPH);
    assertThat(figure.captionText()).contains("A heron.");
    assertThat(kinds(figure)).containsExactly(Kind.ALT_TEXT);
    assertThat(figure.credit()).isNull();
  }

  @Test
  void findsTheCaptionAgainInTheNextParagraphHoweverItsQuotesDashesAndSpacesAreSet() {
    Figure figure =
        only(
            paragraph(image("The \"big\" one - seen  here")),
            Paragraph.of("The “big” one – seen here"));

    assertThat(kinds(figure)).containsExactly(Kind.ALT_TEXT, Kind.PARAGRAPH);
    assertThat(figure.captionText()).contains("The “big” one – seen here");
    assertThat(figure.alt()).isEqualTo("The \"big\" one - seen  here");
  }

  @Test
  void findsTheCaptionAgainWhereOnlyOneOfThePlacesHasTheCredit() {
    Figure below = only(paragraph(image("A heron.")), Paragraph.of("A heron. (Photo: Marn Old)"));
    assertThat(kinds(below)).containsExactly(Kind.ALT_TEXT, Kind.PARAGRAPH);
    assertThat(below.creditNames()).containsExactly("Marn Old");
    assertThat(requireNonNull(below.credit()).places()).hasSize(1);

    Figure above = only(paragraph(image("A heron. (Photo: Marn Old)")), Paragraph.of("A heron."));
    assertThat(kinds(above)).containsExactly(Kind.ALT_TEXT, Kind.PARAGRAPH);
    assertThat(above.creditNames()).containsExactly("Marn Old");
    assertThat(requireNonNull(above.credit()).places()).hasSize(1);
  }

  @Test
  void takesNoParagraphWithAnotherCreditForTheCaptionAgain() {
    Figure figure =
        only(
            paragraph(image("A heron. (Photo: Marn Old)")),
            Paragraph.of("A heron. (Photo: Ilsa Tonn)"));

    assertThat(kinds(figure)).containsExactly(Kind.ALT_TEXT);
    assertThat(figure.creditNames()).containsExactly("Marn Old");
  }

  @Test
  void givesEachOfTwoPicturesItsOwnCaption() {
    List<Figure> figures =
        Figures.inBody(
            List.of(
                paragraph(Image.of("Cap one.", "a.png")),
                Paragraph.of("Cap one."),
                paragraph(Image.of("Cap one.", "b.png")),
                Paragraph.of("Cap one.")));

    assertThat(figures).hasSize(2);
    assertThat(figures)
        .allSatisfy(
            figure -> assertThat(kinds(figure)).containsExactly(Kind.ALT_TEXT, Kind.PARAGRAPH));
  }

  @Test
  void takesEmphasisAloneInTheNextParagraphForTheCaption() {
    Figure figure =
        only(paragraph(image("heron")), paragraph(emphasis("A heron. (Photo: Marn Old)")));

    assertThat(figure.captionText()).contains("A heron.");
    assertThat(figure.alt()).isEqualTo("heron");
    assertThat(kinds(figure)).containsExactly(Kind.EMPHASIS);
    assertThat(figure.creditNames()).containsExactly("Marn Old");
  }

  @Test
  void takesEmphasisBelowTheImageInItsParagraphForTheCaption() {
    Figure figure = only(paragraph(image("heron"), new SoftBreak(), emphasis("A heron.")));

    assertThat(figure.form()).isEqualTo(FigureForm.IMAGE_PARAGRAPH);
    assertThat(figure.captionText()).contains("A heron.");
  }

  @Test
  void takesNoStrongTextAndNoTextBesideEmphasisForACaption() {
    Figure strong =
        only(paragraph(image("heron")), paragraph(new Strong(List.of(new Text("Bold")))));
    assertThat(strong.captionText()).contains("heron");

    Figure mixed = only(paragraph(image("heron")), paragraph(emphasis("Two"), new Text(" more.")));
    assertThat(mixed.captionText()).contains("heron");

    Figure sameLine = only(paragraph(image("heron"), new Text(" "), emphasis("A heron.")));
    assertThat(sameLine.form()).isEqualTo(FigureForm.INLINE_IMAGE);
  }

  @Test
  void takesTheTitleForTheCaptionBeforeTheAltText() {
    Image titled = new Image(List.of(new Text("heron")), "a.png", "A heron.", null);
    Figure figure = only(paragraph(titled));
    assertThat(figure.captionText()).contains("A heron.");
    assertThat(kinds(figure)).containsExactly(Kind.TITLE);
  }

  @Test
  void findsAPictureInALink() {
    Image inner = new Image(List.of(new Text("Alt text")), "a.png", "T", null);
    Figure figure = only(paragraph(new Link(List.of(inner), "https://example.org/b", null, null)));

    assertThat(figure.form()).isEqualTo(FigureForm.LINKED_IMAGE);
    assertThat(figure.destination()).isEqualTo("a.png");
    assertThat(figure.alt()).isEqualTo("Alt text");
  }

  @Test
  void findsPicturesInARow() {
    List<Figure> row =
        Figures.inBody(List.of(paragraph(image("one"), new SoftBreak(), image("two"))));

    assertThat(row).extracting(Figure::form).containsOnly(FigureForm.IMAGE_ROW);
    assertThat(row).extracting(Figure::alt).containsExactly("one", "two");
  }

  @Test
  void takesNoAltTextWithinATextForACaption() {
    Figure figure = only(paragraph(new Text("See "), image("smile"), new Text(".")));

    assertThat(figure.form()).isEqualTo(FigureForm.INLINE_IMAGE);
    assertThat(figure.caption()).isNull();
  }

  @Test
  void findsPicturesInQuotesAndTables() {
    Figure quoted = only(new BlockQuote(List.of(paragraph(image("A")), Paragraph.of("A"))));
    assertThat(kinds(quoted)).containsExactly(Kind.ALT_TEXT, Kind.PARAGRAPH);

    TableRow row = new TableRow(List.of(new TableCell(List.of(image("A")))));
    Figure cell = only(new Table(List.of(Alignment.NONE), row, List.of()));
    assertThat(cell.form()).isEqualTo(FigureForm.TABLE_IMAGE);
    assertThat(cell.captionText()).contains("A");
  }

  @Test
  void givesNoCaptionOfAnotherPictureToTheLeadImage() {
    Block picture = paragraph(Image.of("A heron. (Photo: Marn Old)", "b.jpg"));
    Article other = Article.builder().field("image", "a.jpg").block(picture).build();
    assertThat(Figures.lead(other).orElseThrow().caption()).isNull();
    assertThat(Figures.lead(other).orElseThrow().credit()).isNull();

    Article same = Article.builder().field("image", "b.jpg").block(picture).build();
    assertThat(Figures.lead(same).orElseThrow().captionText()).contains("A heron.");

    assertThat(Figures.lead(Article.builder().field("image", " ").block(picture).build()))
        .isEmpty();
  }

  @Test
  void hasNoCaptionWhereNothingIsSaid() {
    Figure figure = only(paragraph(new Image(List.of(), "a.png", null, null)));
    assertThat(figure.caption()).isNull();
    assertThat(only(paragraph(image("\u00A0"))).caption()).isNull();
  }

  @Test
  void keepsTheMarksOfACaptionAndOfItsCut() {
    Figure figure =
        only(
            paragraph(
                new Image(
                    List.of(
                        new Text("A "),
                        new Emphasis(List.of(new Text("grey heron. (Photo: Marn Old)")))),
                    "a.png",
                    null,
                    null)));

    assertThat(requireNonNull(figure.caption()).content())
        .containsExactly(new Text("A "), new Emphasis(List.of(new Text("grey heron."))));
    assertThat(figure.captionText()).contains("A grey heron.");
  }

  @Test
  void readsNoCreditInCode() {
    Figure figure =
        only(
            paragraph(
                new Image(
                    List.of(new Text("A "), new CodeSpan("(Photo: Marn Old)")),
                    "a.png",
                    null,
                    null)));
    assertThat(figure.credit()).isNull();
    assertThat(figure.captionText()).contains("A (Photo: Marn Old)");
  }

  @Test
  void givesNoSpanWhereATextIsWrittenOtherwiseThanItReads() {
    // ![Salt &amp; pepper (Photo: Marn Old)](a)
    Written text = Written.at(new SourceSpan(2, 38));
    Image image =
        new Image(
            List.of(new Text("Salt & pepper (Photo: Marn Old)", text)),
            "a",
            null,
            null,
            Written.at(new SourceSpan(0, 42)).with(Part.TEXT, new SourceSpan(2, 38)));
    Figure figure = only(paragraph(image));

    assertThat(figure.captionText()).contains("Salt & pepper");
    assertThat(requireNonNull(figure.caption()).places().get(0).textSpan()).isEmpty();
    assertThat(requireNonNull(figure.caption()).places().get(0).written().span())
        .contains(new SourceSpan(2, 38));
    assertThat(requireNonNull(figure.credit()).places().get(0).span()).isEmpty();
  }

  @Test
  void saysWhereItCannotTellACredit() {
    SourceText source = SourceText.of("![A boat (Photo: the mole)](a.png)").withName("a.md");
    List<Diagnostic> found = Figures.diagnostics(ReadArticles.read(source), source);

    assertThat(found).extracting(Diagnostic::code).containsExactly("figure.credit-unclear");
    assertThat(found.get(0).toString())
        .startsWith("a.md:1:1: info figure.credit-unclear: \"Photo: the mole\" may be a credit");
  }

  @Test
  void takesCaptionsWithManyBordersInLinearTime() {
    List<String> shapes =
        List.of(
            "Photo: A. ", "AP / - | ", "© ", "(c) ", "图 ", "A CC BY 1.0, ", "Photo by ", "via ");
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            shapes.forEach(
                shape -> {
                  assertThat(only(paragraph(image(shape.repeat(100_000))))).isNotNull();
                  List<Block> many =
                      Collections.nCopies(
                          500, paragraph(image(shape.repeat(200 / shape.length()))));
                  assertThat(Figures.inBody(many)).hasSize(500);
                }));
  }

  @Test
  void takesHostileCaptionsInLinearTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(only(paragraph(image("(".repeat(1_000_000) + ")"))).credit()).isNull();
          assertThat(
                  only(paragraph(image("A (".repeat(300_000) + "Photo: a" + ")".repeat(300_000)))))
              .isNotNull();
        });
  }

  @Test
  void takesManyPicturesInLinearTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          List<Block> many = Collections.nCopies(100_000, paragraph(image("A (Photo: Marn Old)")));
          assertThat(Figures.inBody(many)).hasSize(100_000);
        });
  }
}
