package io.github.articlemodel.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreditCasesTest {

  static Stream<List<String>> credits() throws IOException {
    return rows("credits.tsv");
  }

  static Stream<List<String>> noCredits() throws IOException {
    return rows("no-credits.tsv");
  }

  private static Stream<List<String>> rows(String file) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/captions", file)).stream()
        .map(line -> List.of(line.split("\t", -1)));
  }

  private static Picture read(String alt) {
    List<Picture> found =
        PictureScan.of(
            List.of(new Paragraph(List.of(Image.of(alt, "https://example.com/a.jpg")))),
            new FigureScope(CreditVocabulary.bundled().words(), Set.of(), null));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).figure().form()).isEqualTo(FigureForm.IMAGE_PARAGRAPH);
    return found.get(0);
  }

  @ParameterizedTest
  @MethodSource("credits")
  void readsTheCredit(List<String> row) {
    Picture picture = read(row.get(0));
    Credit credit = requireNonNull(picture.figure().credit());

    assertThat(picture.figure().captionText().orElse("")).isEqualTo(row.get(1));
    assertThat(String.join("; ", credit.names())).isEqualTo(row.get(2));
    assertThat(credit.agency() == null ? "" : credit.agency()).isEqualTo(row.get(3));
    assertThat(credit.kind()).hasToString(row.get(4));
    assertThat(credit.licence() == null ? "" : credit.licence()).isEqualTo(row.get(5));
    assertThat(row.get(0)).contains(credit.raw());
    assertThat(picture.unclearCredits()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("noCredits")
  void leavesInTheCaptionWhatIsNoCredit(List<String> row) {
    Picture picture = read(row.get(0));

    assertThat(picture.figure().credit()).isNull();
    assertThat(picture.figure().captionText()).contains(row.get(0));
    assertThat(picture.unclearCredits()).hasSize(row.get(1).equals("unclear") ? 1 : 0);
  }
}
