package io.github.articlemodel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A caption with what a reader says of it, as the README of the captions explains. */
record LabelledCaption(List<String> columns) {

  static List<LabelledCaption> in(String file) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/captions", file)).stream()
        .map(line -> new LabelledCaption(List.of(line.split("\t", -1))))
        .toList();
  }

  String language() {
    return columns.get(0);
  }

  String text() {
    return columns.get(1);
  }

  boolean hasCredit() {
    return isCredit(columns.get(5));
  }

  /** Returns the columns from the caption on. */
  String expected() {
    return String.join("\t", columns.subList(2, 7));
  }

  /** Returns the same columns as the library fills them. */
  String read() {
    Picture picture =
        PictureScan.of(
                List.of(new Paragraph(List.of(Image.of(text(), "https://example.com/a.jpg")))),
                new FigureScope(CreditVocabulary.bundled().words(), Set.of(), null))
            .get(0);
    Credit credit = picture.figure().credit();
    String caption = picture.figure().captionText().orElse("");
    if (credit == null) {
      return caption + "\t\t\t" + (picture.unclearCredits().isEmpty() ? "NONE" : "UNCLEAR") + "\t";
    }
    assertThat(text()).contains(credit.raw());
    return String.join(
        "\t",
        caption,
        String.join("; ", credit.names()),
        credit.agency() == null ? "" : credit.agency(),
        credit.kind().name(),
        credit.licence() == null ? "" : credit.licence());
  }

  /** Returns whether columns that {@link #read} gave hold a credit. */
  static boolean hasCredit(String read) {
    return isCredit(read.split("\t", -1)[3]);
  }

  private static boolean isCredit(String kind) {
    return !kind.equals("NONE") && !kind.equals("UNCLEAR");
  }
}
