package io.github.articlemodel.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class CaptionEditTest {

  private static final String DOUBLED =
      "![A *boat* \\[1\\]. (Photo: Nela Brandvik)](b.jpg)\n\nA *boat* \\[1\\]. (Photo: Nela Brandvik)\n";

  private static String edited(String text, BiFunction<ArticleEdit, Figure, ArticleEdit> edit) {
    ArticleDocument document = ArticleParser.create().parse(text);
    return edit.apply(document.edit(), document.figures().get(0)).apply().source().text();
  }

  @Test
  void changesBothPlacesOfACaptionAndKeepsTheCredit() {
    assertThat(edited(DOUBLED, (edit, figure) -> edit.setCaption(figure, "- A [ship]")))
        .isEqualTo(
            "![- A \\[ship\\] (Photo: Nela Brandvik)](b.jpg)\n\n"
                + "\\- A \\[ship] (Photo: Nela Brandvik)\n");
  }

  @Test
  void changesBothPlacesOfACreditAndKeepsTheCaption() {
    String doubled = DOUBLED.replace("\\[1\\]", "__x__");
    assertThat(edited(doubled, (edit, figure) -> edit.setCredit(figure, "Photo: Ada Moe/AFP")))
        .isEqualTo(doubled.replace("Nela Brandvik", "Ada Moe/AFP"));
    assertThat(edited(doubled, (edit, figure) -> edit.setCredit(figure, null)))
        .isEqualTo(doubled.replace(" (Photo: Nela Brandvik)", ""));
  }

  @Test
  void changesCaptionAndCreditAtOnce() {
    assertThat(
            edited(
                DOUBLED,
                (edit, figure) ->
                    edit.setCaption(figure, "A ship.").setCredit(figure, "Photo: Ada Moe")))
        .isEqualTo("![A ship. (Photo: Ada Moe)](b.jpg)\n\nA ship. (Photo: Ada Moe)\n");
  }

  @Test
  void addsACaptionAndACreditWhereThereIsNone() {
    assertThat(edited("![](b.jpg)\n", (edit, figure) -> edit.setCaption(figure, "A ship.")))
        .isEqualTo("![A ship.](b.jpg)\n");
    assertThat(
            edited(
                "![A ship.](b.jpg)\n", (edit, figure) -> edit.setCredit(figure, "Photo: Ada Moe")))
        .isEqualTo("![A ship. (Photo: Ada Moe)](b.jpg)\n");
    assertThat(
            edited(
                "![(Photo: Ada Moe)](b.jpg)\n",
                (edit, figure) -> edit.setCaption(figure, "A ship.")))
        .isEqualTo("![A ship. (Photo: Ada Moe)](b.jpg)\n");
  }

  @Test
  void changesCaptionsInEmphasisAndTitles() {
    assertThat(
            edited(
                "![x](b.jpg)\n_A boat._\n", (edit, figure) -> edit.setCaption(figure, "A ship.")))
        .isEqualTo("![x](b.jpg)\n_A ship._\n");
    assertThat(
            edited(
                "![x](b.jpg)\n\n*A boat.*\n", (edit, figure) -> edit.setCaption(figure, "A ship.")))
        .isEqualTo("![x](b.jpg)\n\n*A ship.*\n");
    assertThat(
            edited("![x](b.jpg 'A boat.')\n", (edit, figure) -> edit.setCaption(figure, "A ship.")))
        .isEqualTo("![x](b.jpg 'A ship.')\n");
  }

  @Test
  void refusesACreditThatWouldNotBeReadAsOne() {
    assertThatThrownBy(
            () -> edited(DOUBLED, (edit, figure) -> edit.setCredit(figure, "a lovely day")))
        .hasMessageContaining("edit.credit");
  }

  /** Each caption and credit of the sample corpus: read back right, all else as before. */
  @Test
  void changesEachCaptionAndCreditOfTheSampleAlone() throws IOException {
    int made = 0;
    List<String> wrong = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Path file : SharedData.articles(Path.of("src/test/resources/corpus"))) {
      ArticleDocument document =
          ArticleParser.of(ParserOptions.defaults()).parse(SourceText.of(Files.readAllBytes(file)));
      List<Figure> figures = document.figures();
      for (int i = 0; i < figures.size(); i++) {
        Figure figure = figures.get(i);
        for (boolean isCaption : new boolean[] {true, false}) {
          try {
            ArticleEdit edit =
                isCaption
                    ? document.edit().setCaption(figure, "New [caption] *x*")
                    : document.edit().setCredit(figure, "Photo: Ada Moe/AFP");
            List<Figure> after = edit.apply().figures();
            made++;
            for (int k = 0; k < figures.size(); k++) {
              Figure was = figures.get(k);
              Figure is = after.get(k);
              boolean right =
                  k != i
                      ? was.equals(is)
                      : isCaption
                          ? is.captionText().orElse("").equals("New [caption] *x*")
                              && is.creditNames().equals(was.creditNames())
                          : is.creditNames().equals(List.of("Ada Moe"))
                              && is.captionText().equals(was.captionText());
              if (!right) {
                wrong.add(file + " " + was + " => " + is);
              }
            }
          } catch (EditRefusedException e) {
            refused.add(e.getMessage() + figure);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(made).isGreaterThan(20);
    assertThat(refused).hasSizeLessThan(made / 4);
  }
}
