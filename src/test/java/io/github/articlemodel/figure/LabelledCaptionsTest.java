package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Credits against the captions of {@code labelled.tsv}, which were written before the rules. */
class LabelledCaptionsTest {

  private static final int LEAST = 400;
  private static final int LEAST_WITHOUT_CREDIT = 100;

  /** The captions that are not read as they are labelled; each says why. */
  private static final Set<String> MISSES = Set.of();

  private record Labelled(List<String> columns) {

    String text() {
      return columns.get(1);
    }

    String kind() {
      return columns.get(5);
    }

    boolean hasCredit() {
      return !kind().equals("NONE") && !kind().equals("UNCLEAR");
    }

    /** The columns from the caption on. */
    String expected() {
      return String.join("\t", columns.subList(2, 7));
    }
  }

  private static List<Labelled> labelled() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/captions/labelled.tsv")).stream()
        .map(line -> new Labelled(List.of(line.split("\t", -1))))
        .toList();
  }

  private static String read(String text) {
    Picture picture =
        PictureScan.of(
                List.of(new Paragraph(List.of(Image.of(text, "https://example.com/a.jpg")))),
                new FigureScope(CreditVocabulary.bundled().words(), Set.of(), null))
            .get(0);
    Credit credit = picture.figure().credit();
    String caption = picture.figure().captionText().orElse("");
    if (credit == null) {
      return caption + "\t\t\t" + (picture.unclearCredits().isEmpty() ? "NONE" : "UNCLEAR") + "\t";
    }
    assertThat(text).contains(credit.raw());
    return String.join(
        "\t",
        caption,
        String.join("; ", credit.names()),
        credit.agency() == null ? "" : credit.agency(),
        credit.kind().name(),
        credit.licence() == null ? "" : credit.licence());
  }

  @Test
  void readsTheCaptionsAsTheyAreLabelled() throws IOException {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    int found = 0;
    int credits = 0;
    for (Labelled caption : labelled()) {
      String got = read(caption.text());
      boolean same = got.equals(caption.expected());
      boolean credit = !got.contains("\tNONE\t") && !got.contains("\tUNCLEAR\t");
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
    List<Labelled> all = labelled();
    assertThat(all).hasSizeGreaterThanOrEqualTo(LEAST);
    assertThat(all.stream().filter(caption -> !caption.hasCredit()))
        .hasSizeGreaterThanOrEqualTo(LEAST_WITHOUT_CREDIT);
    assertThat(all.stream().map(caption -> caption.columns().get(0)).distinct()).hasSize(14);
    assertThat(all).allSatisfy(caption -> assertThat(caption.columns()).hasSize(7));
  }
}
