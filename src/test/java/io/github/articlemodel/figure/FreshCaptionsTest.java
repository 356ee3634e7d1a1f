package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Credits against the captions of {@code fresh.tsv}, which somebody wrote who had not seen the
 * rules. They told what was missing; {@code docs/figures-and-links.md} has the first result.
 */
class FreshCaptionsTest {

  /** The captions that are not read as they are labelled; each says why. */
  private static final Set<String> MISSES =
      Set.of(
          // Nothing tells a photographer from one who speaks, and a name after a dash is common.
          "Low tide, Morecambe Bay – Rowan Haldanely");

  @Test
  void readsTheCaptionsAsTheyAreLabelled() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (LabelledCaption caption : LabelledCaption.in("fresh.tsv")) {
      if (!caption.read().equals(caption.expected())) {
        wrong.add(caption.text());
      }
    }
    assertThat(wrong).containsExactlyInAnyOrderElementsOf(MISSES);
  }

  @Test
  void givesNoCreditWhereThereIsNone() throws IOException {
    assertThat(LabelledCaption.in("fresh.tsv"))
        .filteredOn(caption -> !caption.hasCredit())
        .noneMatch(caption -> LabelledCaption.hasCredit(caption.read()));
  }
}
