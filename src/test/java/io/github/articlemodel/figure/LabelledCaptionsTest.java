package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
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

  /** An image alone in its paragraph is read at once, one before a comment as any other. */
  @Test
  void readsAnImageAloneAsOneBeforeAComment() throws IOException {
    for (LabelledCaption caption : labelled()) {
      String text = caption.text();
      for (String below : List.of(text, "*" + text + "*", "A boat.")) {
        for (String title : List.of("", " \"A boat.\"")) {
          String image = "![" + text + "](https://example.com/a.jpg" + title + ")";
          String comment = "<!-- A boat. -->";
          assertThat(figures(image + " ".repeat(comment.length()) + "\n\n" + below))
              .isEqualTo(figures(image + comment + "\n\n" + below))
              .contains("form=IMAGE_PARAGRAPH");
        }
      }
    }
  }

  /** Returns the figures with the places of all their parts. */
  private static String figures(String body) {
    return ArticleParser.create().parse(body).figures().toString();
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
