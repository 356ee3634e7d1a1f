package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.model.FieldPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCensusTest {

  private static final FieldPath DRAFT = FieldPath.of("draft");

  private static ArticleDocument document(String frontMatter) {
    return ArticleParser.create().parse("---\n" + frontMatter + "\n---\nRain fell.\n");
  }

  private static FieldCensus census(FieldPath path, String... frontMatters) {
    FieldCensus census = FieldCensus.of(List.of(path));
    for (String frontMatter : frontMatters) {
      census.add(document(frontMatter));
    }
    return census;
  }

  @Test
  void countsTheDocumentsThatLackAField() {
    FieldCensus some = census(DRAFT, "draft: true", "a: 1", "draft:", "b: 1");
    assertThat(some.isLacking(DRAFT)).isTrue();
    assertThat(some.isInNone(DRAFT)).isFalse();
    assertThat(some.unknown(DRAFT, "x", "", "").message())
        .isEqualTo("there is no field draft, nor in 1 of the other 3 files");
    FieldCensus none = census(DRAFT, "a: 1", "b: 1", "c: 1");
    assertThat(none.isInNone(DRAFT)).isTrue();
    assertThat(none.unknown(DRAFT, "x", "nothing was changed", "--add adds it").toString())
        .isEqualTo(
            "<input>:1:1: error x: there is no field draft, nor in the other 2 files; nothing was"
                + " changed (--add adds it)");
    FieldCensus all = census(DRAFT, "draft: true");
    assertThat(all.isLacking(DRAFT)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> all.unknown(DRAFT, "x", "", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> all.isInNone(FieldPath.of("other")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\ntitle: x", "\n---\ntitle: x\n---\n"})
  void countsNoDocumentWhoseFieldsNobodyKnows(String text) {
    ArticleDocument unknown = ArticleParser.create().parse(text);
    FieldCensus census = FieldCensus.of(List.of(DRAFT));
    census.add(unknown);
    assertThat(census.isInNone(DRAFT)).isFalse();
    assertThat(census.isLacking(DRAFT)).isFalse();
    assertThat(FieldCensus.mayHave(unknown, DRAFT)).isTrue();
    assertThat(FieldCensus.mayHave(document("title: x"), DRAFT)).isFalse();
    assertThat(FieldCensus.mayHave(ArticleParser.create().parse("Rain fell."), DRAFT)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          darft            | draft
          catgory          | category
          alt              | params.image.alt
          params.imag.alt  | params.image.alt
          author.name      | authors[0].name
          a.b              | "a.b"
          """)
  void namesTheFieldThatIsMeant(String typed, String meant) {
    FieldPath path = FieldPath.parse(typed);
    FieldCensus census =
        census(
            path,
            "draft: true\nparams: {image: {alt: x}}\nauthors: [{name: y}]\n\"a.b\": z\nother: w");
    assertThat(census.unknown(path, "x", "", "").advice()).isEqualTo("did you mean " + meant + "?");
  }

  @Test
  void meansNoNameByItself() {
    FieldPath title = FieldPath.of("title");
    assertThat(census(title, "draft: true").unknown(title, "x", "", "").advice()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"z", "qqqqqq", "draft.a.b.c.d.e"})
  void namesNoFieldThatIsFarOff(String typed) {
    FieldPath path = FieldPath.parse(typed);
    assertThat(census(path, "draft: true").unknown(path, "x", "", "").advice()).isEmpty();
  }

  @Test
  void staysSmallWhateverTheDocuments() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      names.append("name").append(i).append(": 1\n");
    }
    FieldPath path = FieldPath.of("x".repeat(100_000));
    assertThat(census(path, names.toString()).unknown(path, "x", "", "").advice()).isEmpty();
  }
}
