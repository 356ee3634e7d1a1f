package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleIndexTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  private static Stream<Profile> profiles() {
    return Profile.builtIn().stream();
  }

  private static ArticleIndex index(Profile profile) {
    return ArticleIndex.of(ParserOptions.of(profile));
  }

  private static ArticleDocument document(ArticleIndex index, String text) {
    return index.parser().parse(SourceText.of(text).withName("posts/flood.md"));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aRowHasEachValueOfTheProfileAndNothingElse(Profile profile) throws IOException {
    ArticleIndex index = index(profile);
    int values = 0;
    for (Path file : SharedData.articles(CORPUS)) {
      ArticleDocument document = index.parser().parse(file);
      Map<String, Object> expected = new LinkedHashMap<>();
      expected.put("file", file.toString());
      for (ArticleField<?> field : document.fields().all()) {
        field.plain().ifPresent(value -> expected.put(field.key().name(), value));
      }
      index.row(document).ifPresent(row -> assertThat(row.values()).isEqualTo(expected));
      values += expected.size();
    }
    assertThat(values).isGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void metadataAloneNeverParsesABody(Profile profile) throws IOException {
    ArticleIndex index = index(profile);
    int documents = 0;
    for (Path file : SharedData.articles(CORPUS)) {
      ArticleDocument document = index.parser().parse(file);
      index.row(document);
      index.problems(document);
      assertThat(BodyProbe.isParsed(document)).as(file.toString()).isFalse();
      index.withColumns(List.of("words")).row(document);
      assertThat(BodyProbe.isParsed(document)).isEqualTo(index.row(document).isPresent());
      documents++;
    }
    assertThat(documents).isGreaterThan(20);
  }

  @Test
  void columnsOfTheBodySayWhatTheDocumentSays() throws IOException {
    ArticleIndex index = index(Profile.hugo()).withColumns(ArticleIndex.bodyColumns());
    for (Path file : SharedData.articles(CORPUS)) {
      ArticleDocument document = index.parser().parse(file);
      index
          .row(document)
          .ifPresent(
              row ->
                  assertThat(row.values())
                      .containsEntry("words", document.wordCount().total())
                      .containsEntry("figures", document.figures().size())
                      .containsEntry("links", document.links().size()));
    }
    assertThat(index.row(document(index, "# Rain\n\nIt fell.\n")).orElseThrow().values())
        .containsEntry("headline", "Rain")
        .containsEntry("headline_origin", "first-heading");
  }

  @Test
  void valuesAreTyped() {
    ArticleIndex index = index(Profile.hugo());
    ArticleDocument document =
        document(
            index,
            """
            ---
            title: Flood
            date: 2024-11-25 10:46:12 +0700
            lang: zh_cn
            authors: [{name: A. Writer, email: a@example.com}, B. Writer]
            tags: rain
            draft: false
            weight: 5
            ---
            """);
    assertThat(index.row(document).orElseThrow().values())
        .isEqualTo(
            Map.of(
                "file", "posts/flood.md",
                "title", "Flood",
                "date", "2024-11-25T10:46:12+07:00",
                "language", "zh-CN",
                "authors", List.of("A. Writer", "B. Writer"),
                "tags", List.of("rain"),
                "draft", false,
                "weight", BigInteger.valueOf(5),
                "slug", "flood"));
    assertThat(index.problems(document)).isEmpty();
  }

  @Test
  void tellsAValueThatIsNotInTheRow() {
    ArticleIndex index = index(Profile.news());
    ArticleDocument document = document(index, "---\ntitle: A\ndate: soon\n---\n");
    assertThat(index.row(document).orElseThrow().values()).doesNotContainKey("date");
    assertThat(index.problems(document))
        .extracting(Diagnostic::code, found -> found.location().toString())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("field.date", "posts/flood.md:3:7"));
    assertThat(index.withColumns(List.of("title")).problems(document)).isEmpty();
  }

  @Test
  void hasNoRowForWhatCannotBeRead() {
    ArticleIndex index = index(Profile.news());
    ArticleDocument broken =
        document(index, "---\ntitle: " + "x".repeat(300_000) + "\n---\nRain.\n");
    assertThat(index.row(broken)).isEmpty();
    assertThat(index.problems(broken)).isNotEmpty();
    ArticleDocument binary = index.parser().parse(SourceText.of(new byte[] {0, 1, 2, 0, 0, 5}));
    assertThat(index.row(binary)).isEmpty();
    assertThat(index.problems(binary)).isNotEmpty();
  }

  @Test
  void refusesColumnsThatAreNotThere() {
    ArticleIndex index = index(Profile.news());
    assertThatThrownBy(() -> index.withColumns(List.of("titel")))
        .hasMessage("there is no column titel, did you mean title?");
    assertThatThrownBy(() -> index.withColumns(List.of("title", "title")))
        .hasMessage("the column title is there twice");
    assertThatThrownBy(() -> index.withColumns(List.of())).hasMessage("an index needs a column");
    ProfileKey<String> words = new ProfileKey<>("words", FieldType.TEXT);
    assertThatThrownBy(() -> index(Profile.hugo().withKey(words, "words")))
        .hasMessage("the key words of the profile has the name of another column");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void givesTheSameRowsAfterSerialisation(Profile profile) throws Exception {
    ArticleIndex index = index(profile);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(index);
    }
    ArticleIndex read;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      read = (ArticleIndex) in.readObject();
    }
    assertThat(read.columns()).isEqualTo(index.columns());
    assertThat(read.parser().options()).isEqualTo(ParserOptions.of(profile));
    for (Path file : SharedData.articles(CORPUS)) {
      assertThat(read.row(read.parser().parse(file)))
          .isEqualTo(index.row(index.parser().parse(file)));
    }
  }
}
