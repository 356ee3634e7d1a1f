package io.github.articlemodel.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Caption.Place.Kind;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.CreditKind;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.ReadArticles;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of texts that were read, where spans and the engine's inlines come in. */
class ReadFiguresTest {

  private static List<Figure> read(String text) {
    return Figures.in(ReadArticles.read(SourceText.of(text)));
  }

  private static List<Figure> hostile(String name) {
    return Figures.inBody(
        ReadArticles.read(Sample.source(SharedData.require("hostile/files/" + name))).body());
  }

  @Test
  void cutsTheWordsOutOfTheSourceWhateverMarksTheyHave() {
    SourceText source =
        SourceText.of(
            """
            > ![A *grey heron* (left) [by the sea](/sea). [Photo: Marn Old]](a.png)
            >
            > A *grey heron* (left) [by the sea](/sea). *(Photo: Marn Old)*
            """);
    Figure figure = Figures.in(ReadArticles.read(source)).get(0);

    assertThat(figure.captionText()).contains("A grey heron (left) by the sea.");
    assertThat(requireNonNull(figure.caption()).places())
        .extracting(place -> source.slice(place.textSpan().orElseThrow()))
        .containsExactly(
            "A *grey heron* (left) [by the sea](/sea).",
            "A *grey heron* (left) [by the sea](/sea).");
    assertThat(requireNonNull(figure.credit()).places())
        .extracting(place -> source.slice(place.span().orElseThrow()))
        .containsExactly("Photo: Marn Old", "Photo: Marn Old");
  }

  @Test
  void beginsTheCaptionAfterWhatSaysThatItIsFromTheArchive() {
    SourceText source = SourceText.of("![FILE PHOTO: A *grey* heron. REUTERS/Marn Old](a.png)\n");
    Figure figure = Figures.in(ReadArticles.read(source)).get(0);

    assertThat(figure.captionText()).contains("A grey heron.");
    assertThat(requireNonNull(figure.caption()).places())
        .extracting(place -> source.slice(place.textSpan().orElseThrow()))
        .containsExactly("A *grey* heron.");
    Credit credit = requireNonNull(figure.credit());
    assertThat(credit.kind()).isEqualTo(CreditKind.FILE_PHOTO);
    assertThat(credit.places())
        .extracting(place -> source.slice(place.span().orElseThrow()))
        .containsExactly("REUTERS/Marn Old");
  }

  @Test
  void takesAPrefixForTheCreditWhereThereIsNoOther() {
    SourceText source =
        SourceText.of("![Archivbild: Der Hafen im Winter vor zehn Jahren.](a.png)\n");
    Figure figure = Figures.in(ReadArticles.read(source)).get(0);

    assertThat(figure.captionText()).contains("Der Hafen im Winter vor zehn Jahren.");
    Credit credit = requireNonNull(figure.credit());
    assertThat(credit.raw()).isEqualTo("Archivbild");
    assertThat(credit.places())
        .extracting(place -> source.slice(place.span().orElseThrow()))
        .containsExactly("Archivbild");
  }

  @Test
  void cutsOutCreditsWithoutBrackets() {
    SourceText source =
        SourceText.of(
            """
            ![heron](a.png)
            *A **heron**. AP Photo/Marn Old*

            ![A heron — Foto: Marn Old/dpa](b.png)

            ![heron](c.png)

            *Photo by [Marn Old](https://example.com) on Unsplash*
            """);
    List<Figure> figures = Figures.in(ReadArticles.read(source));

    assertThat(figures)
        .extracting(figure -> figure.captionText().orElseThrow())
        .containsExactly("A heron.", "A heron", "heron");
    assertThat(figures)
        .extracting(
            figure ->
                source.slice(requireNonNull(figure.credit()).places().get(0).span().orElseThrow()))
        .containsExactly(
            "AP Photo/Marn Old",
            "Foto: Marn Old/dpa",
            "Photo by [Marn Old](https://example.com) on Unsplash");
  }

  @Test
  void findsTheCommonFormBelowAnImage() {
    Figure figure = read("![heron](a.png)\n*A heron. (Photo: Marn Old)*\n").get(0);
    assertThat(figure.captionText()).contains("A heron.");
    assertThat(figure.creditNames()).containsExactly("Marn Old");
  }

  @Test
  void readsTheHostileCaptions() {
    assertThat(hostile("caption-repeated.md"))
        .hasSize(2)
        .allSatisfy(
            figure ->
                assertThat(requireNonNull(figure.caption()).places())
                    .extracting(Caption.Place::kind)
                    .containsExactly(Kind.ALT_TEXT, Kind.PARAGRAPH));
    assertThat(requireNonNull(hostile("caption-almost-same.md").get(0).caption()).places())
        .hasSize(2);
    assertThat(hostile("caption-brackets.md"))
        .singleElement()
        .satisfies(figure -> assertThat(figure.captionText()).contains("A (b) [c] [d] * & e]"));
    assertThat(hostile("image-in-link.md"))
        .singleElement()
        .satisfies(figure -> assertThat(figure.form()).isEqualTo(FigureForm.LINKED_IMAGE));
    assertThat(hostile("link-in-image.md"))
        .singleElement()
        .satisfies(figure -> assertThat(figure.alt()).isEqualTo("one two three"));
    assertThat(hostile("image-title.md"))
        .extracting(figure -> figure.captionText().orElseThrow())
        .containsExactly("one \" two", "three", "four");
  }

  @Test
  void cutsOutOfEveryArticleOfTheCorpusWhatItSays() {
    int captions = 0;
    List<String> withoutPlace = new ArrayList<>();
    int credits = 0;
    for (Path file : SharedData.articles(SharedData.require("corpus"))) {
      SourceText source = Sample.source(file);
      for (Figure figure :
          FigureReader.of(CreditVocabulary.bundled())
              .withSource(source)
              .in(ReadArticles.read(source))) {
        credits += figure.credit() == null ? 0 : 1;
        for (Caption.Place place :
            figure.caption() == null ? List.<Caption.Place>of() : figure.caption().places()) {
          captions += place.kind() == Kind.TITLE ? 0 : 1;
          SourceSpan span = place.textSpan().orElse(null);
          if (span == null) {
            withoutPlace.add(file + " " + place.kind() + " " + figure);
          } else if (place.kind() != Kind.TITLE) {
            String again = "x " + source.slice(span) + " x";
            String text =
                Inline.plainText(
                    ReadArticles.read(SourceText.of(again)).body().stream()
                        .flatMap(block -> block.children().stream())
                        .map(Inline.class::cast)
                        .toList());
            assertThat(SameWords.plain(text))
                .as(file + " " + source.position(span.start()))
                .isEqualTo("x " + SameWords.plain(figure.captionText().orElseThrow()) + " x");
          }
        }
      }
    }
    assertThat(captions).isGreaterThan(300);
    assertThat(withoutPlace).as("captions without a place").isEmpty();
    assertThat(credits).as("credits in a corpus that has none").isZero();
  }
}
