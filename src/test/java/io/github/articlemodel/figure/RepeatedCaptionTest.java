package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A paragraph below a picture is its caption where it says the same as the alt text. */
class RepeatedCaptionTest {

  private static final FigureScope SCOPE =
      new FigureScope(CreditVocabulary.bundled().words(), Set.of(), null);

  private static final String[] STARTS = {
    "",
    " ",
    "FILE PHOTO: ",
    "FILE      PHOTO: ",
    "FILE - ",
    "(FILES) ",
    "\u00AD",
    "\u201C",
    "\"",
    "\u2019"
  };
  private static final String[] CAPTIONS = {
    "A boat.",
    "A  boat.",
    "A boat",
    "A\u00A0boat.",
    "A bo\u00ADat.",
    "A boat \u2013 at noon.",
    "A boat - at noon.",
    "Boats",
    "Boatsmen",
    "\u6E2F\u3002",
    "",
    "12 boats.",
    "1"
  };
  private static final String[] ENDS = {
    "",
    " ",
    " (Photo: Marn Oldwick)",
    " Photo: Marn Oldwick/AFP",
    " \u00A9 Marn Oldwick",
    "(Reuters)"
  };

  @Test
  void isFoundWhereverItIsReadAsOne() {
    Random random = new Random(6);
    int repeated = 0;
    for (int i = 0; i < 20_000; i++) {
      String alt = text(random);
      String below = text(random);
      if (alt.isBlank() || below.isBlank()) {
        continue;
      }
      Passage first =
          Passage.of(SCOPE, Caption.Place.Kind.ALT_TEXT, Written.nowhere(), List.of(new Text(alt)));
      Paragraph paragraph = new Paragraph(List.of(new Text(below)));
      boolean same = Passage.paragraph(SCOPE, paragraph, first).saysTheSameAs(first);
      assertThat(isCaption(Image.of(alt, "a.jpg"), paragraph))
          .as("<%s> <%s>", alt, below)
          .isEqualTo(same);
      repeated += same ? 1 : 0;
    }
    assertThat(repeated).isGreaterThan(500);
  }

  private static boolean isCaption(Image image, Paragraph below) {
    List<Block> blocks = List.of(new Paragraph(List.<Inline>of(image)), below);
    Figure figure = Figures.inBody(blocks).get(0);
    return figure.caption() != null
        && figure.caption().places().stream()
            .anyMatch(place -> place.kind() == Caption.Place.Kind.PARAGRAPH);
  }

  private static String text(Random random) {
    return any(random, STARTS) + any(random, CAPTIONS) + any(random, ENDS);
  }

  private static String any(Random random, String[] texts) {
    return texts[random.nextInt(texts.length)];
  }
}
