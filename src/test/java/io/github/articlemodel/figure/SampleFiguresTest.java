package io.github.articlemodel.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.CreditKind;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.ReadArticles;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleFiguresTest {

  private static final String CAPTION =
      "The crew of the morning ferry lifts a net with herons out of the outer harbour of"
          + " Port Ellery on Saturday.";

  private final SourceText source = Sample.source();
  private final Article article = ReadArticles.read(source);

  @Test
  void findsTheLeadImageAndThePictureOfTheBody() {
    Figure lead = Figures.lead(article).orElseThrow();
    assertThat(lead.form()).isEqualTo(FigureForm.LEAD_IMAGE);
    assertThat(lead.caption()).isNull();
    assertThat(lead.credit()).isNull();
    List<Figure> figures = Figures.in(article);
    assertThat(figures).extracting(Figure::form).containsExactly(FigureForm.IMAGE_PARAGRAPH);
    assertThat(Figures.inBody(article.body())).isEqualTo(figures);
    assertThat(List.of(lead, figures.get(0)))
        .allSatisfy(
            figure ->
                assertThat(figure.written().span(Written.Part.DESTINATION).map(source::slice))
                    .contains(figure.destination()));
  }

  @Test
  void tellsTheCaptionFromTheCredit() {
    Figure figure = Figures.in(article).get(0);

    assertThat(figure.captionText()).contains(CAPTION);
    assertThat(figure.creditNames()).containsExactly("Marn Oldwick");
    assertThat(requireNonNull(figure.credit()).raw()).isEqualTo("Photo: Marn Oldwick");
    assertThat(requireNonNull(figure.credit()).kind()).isEqualTo(CreditKind.PHOTOGRAPHER);
    assertThat(requireNonNull(figure.credit()).agency()).isNull();
    assertThat(requireNonNull(figure.credit()).licence()).isNull();
  }

  @Test
  void knowsBothPlacesOfTheCaptionAndTheCredit() {
    Figure figure = Figures.in(article).get(0);

    assertBothPlaces(source, figure, CAPTION);
    int image = figure.written().span().orElseThrow().start();
    assertThat(requireNonNull(figure.caption()).places())
        .extracting(place -> place.textSpan().orElseThrow().start() - image)
        .first()
        .isEqualTo(2);
  }

  private static void assertBothPlaces(SourceText source, Figure figure, String caption) {
    assertThat(requireNonNull(figure.caption()).places())
        .extracting(Caption.Place::kind)
        .containsExactly(Caption.Place.Kind.ALT_TEXT, Caption.Place.Kind.PARAGRAPH);
    assertThat(requireNonNull(figure.caption()).places())
        .extracting(place -> source.slice(place.textSpan().orElseThrow()))
        .containsExactly(caption, caption);
    assertThat(requireNonNull(figure.caption()).places())
        .extracting(place -> source.slice(place.written().span().orElseThrow()))
        .allSatisfy(whole -> assertThat(whole).isEqualTo(figure.alt()));
    assertThat(requireNonNull(figure.credit()).places())
        .extracting(place -> source.slice(place.span().orElseThrow()))
        .containsExactly(
            requireNonNull(figure.credit()).raw(), requireNonNull(figure.credit()).raw());
  }

  @Test
  void givesTheValuesOfTheGivenArticle() {
    SourceText seed = Sample.source(SharedData.require("seed/2024-11-25-ART2411251036QJ268L.md"));
    List<Figure> figures = Figures.in(ReadArticles.read(seed));

    assertThat(figures).hasSize(1);
    Figure figure = figures.get(0);
    assertThat(figure.captionText().orElseThrow())
        .startsWith("Foreigners cross ")
        .endsWith(" on Monday morning.");
    assertThat(figure.creditNames()).containsExactly("Assawin Pinitwong");
    assertThat(requireNonNull(figure.credit()).raw()).isEqualTo("Photo: Assawin Pinitwong");
    assertBothPlaces(seed, figure, figure.captionText().orElseThrow());
  }
}
