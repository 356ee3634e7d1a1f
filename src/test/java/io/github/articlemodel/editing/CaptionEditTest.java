package io.github.articlemodel.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Inline;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    String doubled = DOUBLED;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '§',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "![A boat.](b.jpg)↵~![](b.jpg)↵",
        "![A boat.](b.jpg)↵↵A boat.↵↵More.↵~![](b.jpg)↵↵More.↵",
        "![x](b.jpg)↵↵*A boat.*↵↵More.↵~![x](b.jpg)↵↵More.↵",
        "![x](b.jpg)↵*A boat.*↵↵More.↵~![x](b.jpg)↵↵More.↵",
        "> ![x](b.jpg)\\↵> *A boat.*↵>↵> More.↵~> ![x](b.jpg)↵>↵> More.↵",
        "![x](b.jpg 'A boat.')↵~![x](b.jpg)↵",
        "![A boat. (Photo: Jo Moe)](b.jpg)↵↵A boat. (Photo: Jo Moe)↵~![(Photo: Jo Moe)](b.jpg)↵",
        "![x](b.jpg)↵↵*A boat. (Photo: Jo Moe)*↵~![x](b.jpg)↵↵*(Photo: Jo Moe)*↵",
        "<figure><img src='b.jpg'><figcaption>A <b>boat</b>.</figcaption></figure>↵"
            + "~<figure><img src='b.jpg'><figcaption></figcaption></figure>↵",
        "<img src='b.jpg' alt='x' title='A boat.'>↵~<img src='b.jpg' alt='x'>↵"
      })
  void takesACaptionAwayWithTheParagraphThatItIs(String before, String after) {
    assertThat(edited(lines(before), (edit, figure) -> edit.setCaption(figure, null)))
        .isEqualTo(lines(after));
  }

  private static String lines(String text) {
    return text.replace('↵', '\n');
  }

  @Test
  void takesACaptionOfKramdownAwayWithItsAttributes() {
    String text = "![x](b.jpg)\r\n\r\nA boat.\r\n{: .caption}\r\n\r\nMore.\r\n";
    ArticleDocument document =
        ArticleParser.of(ParserOptions.defaults().withDialect(Dialect.KRAMDOWN)).parse(text);
    Figure figure = document.figures().get(0);
    assertThat(document.edit().setCaption(figure, null).apply().source().text())
        .isEqualTo("![x](b.jpg)\r\n\r\nMore.\r\n");
  }

  @Test
  void refusesToLeaveACreditAloneWhereItIsNotRead() {
    String text = "![A boat.](b.jpg)\n\nA boat. (Photo: Jo Moe)\n";
    assertThatThrownBy(() -> edited(text, (edit, figure) -> edit.setCaption(figure, null)))
        .hasMessageContaining("edit.caption-place")
        .hasMessageContaining("take the credit away too");
    assertThat(
            edited(text, (edit, figure) -> edit.setCaption(figure, null).setCredit(figure, null)))
        .isEqualTo("![](b.jpg)\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A ![boat](b.jpg) here.\n",
        "A <img src='b.jpg' alt='boat'> here.\n",
        "# ![boat](b.jpg) News\n",
        "| a |\n|---|\n| ![boat](b.jpg) x |\n"
      })
  void refusesACaptionOfAnImageWithinAText(String text) {
    assertThatThrownBy(() -> edited(text, (edit, figure) -> edit.setCaption(figure, "A ship.")))
        .hasMessageContaining("edit.caption-place")
        .hasMessageContaining("set its alt text");
    assertThat(edited(text, (edit, figure) -> edit.setAlt(figure, "ship")))
        .isEqualTo(text.replace("boat", "ship"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![boat](b.jpg) word\n",
        "![boat](b.jpg \"(Photo: Jo Moe)\") word\n",
        "# ![boat](b.jpg) News\n",
        "[![boat](b.jpg)](u) word\n",
        "![boat][r] word\n\n[r]: b.jpg\n",
        "| a |\n|---|\n| x ![boat](b.jpg) |\n",
        "x ![boat. Photo: Jo Moe](b.jpg) y\n",
        "x <img src='b.jpg' alt='boat'> y\n",
        "x <img src=b.jpg> y\n",
        "<img src='b.jpg' alt=boat> <a href=h2>y</a>\n",
        "![](b.jpg)\n"
      })
  void takesNothingFromAnImageThatHasNoCaption(String text) {
    assertThat(edited(text, (edit, figure) -> edit.setCaption(figure, null))).isEqualTo(text);
    assertThat(
            edited(text, (edit, figure) -> edit.setCaption(figure, "x").setCaption(figure, null)))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '§',
      value = {
        "![i](p.png \"Title. Photo: E F\")~![i](p.png \"New (Photo: E F)\")",
        "![i](p.png)↵*Title. Photo: E F*~![i](p.png)↵*New (Photo: E F)*",
        "![A. Photo: E F](p.png)↵↵A. Photo: E F~![New (Photo: E F)](p.png)↵↵New (Photo: E F)",
        "![alt. Photo: G H](p.png)~![New (Photo: G H)](p.png)",
        "<figure><img src=p.png><figcaption>Cap. Photo: C D</figcaption></figure>"
            + "~<figure><img src=p.png><figcaption>New (Photo: C D)</figcaption></figure>"
      })
  void putsACreditInBracketsThatTheFullStopAloneHasTold(String before, String after) {
    assertThat(edited(lines(before), (edit, figure) -> edit.setCaption(figure, "New")))
        .isEqualTo(lines(after));
    assertThat(edited(lines(before), (edit, figure) -> edit.setCaption(figure, "New.")))
        .isEqualTo(lines(after.replaceAll("New \\((Photo: [A-Z] [A-Z])\\)", "New. $1")));
  }

  @Test
  void takesTheCreditAndNotTheAltTextWhereThereIsNoCaption() {
    assertThat(
            edited(
                "x ![boat](b.jpg \"(Photo: Jo Moe)\") y\n",
                (edit, figure) -> edit.setCaption(figure, null).setCredit(figure, null)))
        .startsWith("x ![boat](b.jpg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![A *boat* &amp; co. (Photo: Jo Moe&#47;AFP)](b.jpg)\n",
        "![x](b.jpg)\n*A \\* boat &lt;1. (Photo: Jo Moe)*\n",
        "<figure><img src=b.jpg alt=boat><figcaption>A &#98;oat. (Photo: Jo &#77;oe)</figcaption>"
            + "</figure>\n",
        "<img src=b.jpg alt=boat>\n",
        "<img src=b.jpg>\n"
      })
  void leavesWhatAPictureSaysAlready(String text) {
    ArticleDocument document = ArticleParser.create().parse(text);
    Figure figure = document.figures().get(0);
    List<Inline> caption = figure.caption() == null ? List.of() : figure.caption().content();
    String credit = figure.credit() == null ? null : figure.credit().raw();
    ArticleEdit edit = document.edit().with(new BodyEdit.SetCaption(figure, caption));
    assertThat(edit.textEdits()).isEmpty();
    assertThat(edit.setCredit(figure, credit).textEdits()).isEmpty();
    if (!text.contains("<img src=b.jpg>")) {
      assertThat(edit.setAlt(figure, figure.alt()).textEdits()).isEmpty();
    }
  }

  @Test
  void keepsEscapesBesideWhatChanges() {
    String text = "![A \\[boat\\] &amp; co. (Photo: Jo Moe&#47;AFP)](b.jpg)\n";
    assertThat(edited(text, (edit, figure) -> edit.setCaption(figure, "A ship.")))
        .isEqualTo(text.replace("A \\[boat\\] &amp; co.", "A ship."));
    assertThat(edited(text, (edit, figure) -> edit.setCredit(figure, "Photo: Ada Moe")))
        .isEqualTo(text.replace("Photo: Jo Moe&#47;AFP", "Photo: Ada Moe"));
    String below = "![x](b.jpg)\n*A \\* boat &lt;1. (Photo: Jo Moe)*\n";
    assertThat(edited(below, (edit, figure) -> edit.setCredit(figure, "Photo: Ada Moe")))
        .isEqualTo(below.replace("Jo Moe", "Ada Moe"));
  }

  @Test
  void refusesPartsOfAPictureThatStandElsewhere() {
    String text = "![][f]\n\n[f]: f.jpg 'A boat.'\n";
    assertThatThrownBy(() -> edited(text, (edit, figure) -> edit.setCaption(figure, "A ship.")))
        .hasMessageContaining("edit.caption-place")
        .hasMessageContaining("the title in the definition of [f]");
    ArticleDocument document =
        ArticleParser.of(ParserOptions.defaults().withDialect(Dialect.KRAMDOWN))
            .parse("![](b.jpg){: alt=\"A boat.\"}\n");
    Figure figure = document.figures().get(0);
    assertThat(figure.alt()).isEqualTo("A boat.");
    assertThatThrownBy(() -> document.edit().setAlt(figure, "A ship."))
        .hasMessageContaining("edit.no-place")
        .hasMessageContaining("attribute list");
  }

  @Test
  void takesTheCaptionOfTheLeadImageAwayWithItsField() {
    String text = "---\nimage: a.jpg\nimage_caption: A boat.\n---\n";
    ArticleDocument document = ArticleParser.create().parse(text);
    Figure lead = document.leadImage().orElseThrow();
    assertThat(document.edit().setCaption(lead, null).apply().source().text())
        .isEqualTo("---\nimage: a.jpg\n---\n");
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
