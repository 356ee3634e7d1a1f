package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Credits against the captions of {@code labelled.tsv}, each written before the rules for it. */
class LabelledCaptionsTest {

  private static final int LEAST = 400;
  private static final int LEAST_WITHOUT_CREDIT = 100;

  /** The captions that are not read as they are labelled; each says why. */
  private static final Set<String> MISSES =
      Set.of(
          // The name of a city is as short as that of a person.
          "광장에 모인 시민들. 사진제공=엘러리시");

  private static List<LabelledCaption> labelled() throws IOException {
    return LabelledCaption.in("labelled.tsv");
  }

  /** An image alone in its paragraph is read at once, one beside a comment as any other. */
  @Test
  void readsAnImageAloneAsOneBesideAComment() throws IOException {
    HtmlInline comment = new HtmlInline("<!-- A boat. -->");
    for (LabelledCaption caption : labelled()) {
      Image image = Image.of(caption.text(), "https://example.com/a.jpg");
      Paragraph below = new Paragraph(List.of(new Text(caption.text())));
      Paragraph alone = new Paragraph(List.of(image));
      Paragraph beside = new Paragraph(List.of(image, comment));
      assertThat(Figures.inBody(List.of(alone, below)))
          .isEqualTo(Figures.inBody(List.of(beside, below)))
          .hasSize(1);
      assertThat(Figures.places(List.of(alone, below)))
          .singleElement()
          .satisfies(place -> assertThat(place.blocks()).containsExactly(alone));
    }
  }

  @Test
  void readsTheCaptionsAsTheyAreLabelled() throws IOException {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    int found = 0;
    int credits = 0;
    for (LabelledCaption caption : labelled()) {
      String got = caption.read();
      boolean same = got.equals(caption.expected());
      boolean credit = LabelledCaption.hasCredit(got);
      credits += caption.hasCredit() ? 1 : 0;
      found += credit ? 1 : 0;
      right += credit && same ? 1 : 0;
      if (!same) {
        wrong.add(caption.text());
      }
    }
    assertThat(wrong).containsExactlyInAnyOrderElementsOf(MISSES);
    assertThat((double) right / found).as("precision").isGreaterThanOrEqualTo(0.99);
    assertThat((double) right / credits).as("recall").isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void haveEnoughOfEachSort() throws IOException {
    List<LabelledCaption> all = labelled();
    assertThat(all).hasSizeGreaterThanOrEqualTo(LEAST);
    assertThat(all.stream().filter(caption -> !caption.hasCredit()))
        .hasSizeGreaterThanOrEqualTo(LEAST_WITHOUT_CREDIT);
    assertThat(all.stream().map(LabelledCaption::language).distinct()).hasSize(14);
    assertThat(all).allSatisfy(caption -> assertThat(caption.columns()).hasSize(7));
  }
}
