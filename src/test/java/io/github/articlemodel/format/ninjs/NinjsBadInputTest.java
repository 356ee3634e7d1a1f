package io.github.articlemodel.format.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.RandomFacts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the reader gets, it answers with diagnostics. */
class NinjsBadInputTest {

  private static final Duration DEADLINE = Duration.ofSeconds(20);

  private static ReadArticles read(String json) {
    return assertTimeoutPreemptively(DEADLINE, () -> NinjsLawTest.read(json));
  }

  /** Columns: the start of the diagnostic, the document. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1:1: error ninjs.property: expected an object, but found a number|7",
        "1:1: error ninjs.property: the member \"uri\" is missing|{}",
        "1:9: error ninjs.property: uri: expected a string, but found null|{\"uri\": null}",
        "1:2: error ninjs.property: [0]: expected an object, but found a string|[\"a\"]",
        "1:32: error ninjs.version: standard: expected ninjs 2.x or 3.x, but found ninjs 1.4"
            + "|{\"uri\": \"a:b\", \"standard\":     {\"name\": \"ninjs\", \"version\": \"1.4\"}}",
        "1:31: error ninjs.version: standard: expected ninjs 2.x or 3.x, but found NewsML (|"
            + "{\"uri\": \"a:b\", \"standard\":    {\"name\": \"NewsML\"}}",
        "1:8: error json.syntax: Unexpected end-of-input|{\"uri\": ",
        "1:1: error json.syntax: Unexpected character ('<' (code 60))|<rss/>",
      })
  void leavesOutWhatIsNoNewsObject(String start, String json) {
    ReadArticles read = read(json);
    assertThat(read.articles()).isEmpty();
    assertThat(read.diagnostics()).hasSize(1);
    assertThat(read.diagnostics().get(0).toString()).startsWith("a.ninjs.json:" + start);
  }

  /** Columns: the start of the diagnostic, a member beside the URI. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "error ninjs.property: headlines: expected an array, but found a string|headlines|\"Flood\"",
        "error ninjs.property: headlines[0].value: expected a string|headlines|[{\"value\": 1}]",
        "error ninjs.property: subjects[1]: expected an object|subjects|[{\"name\": \"a\"}, 1]",
        "error ninjs.property: by: expected a string|by|[]",
        "error ninjs.property: infoSources[0].contactInfo: expected an array|infoSources"
            + "|[{\"name\": \"a\", \"role\": \"author\", \"contactInfo\": 1}]",
        "error ninjs.property: associations[0].renditions: expected an array|associations"
            + "|[{\"renditions\": 1}]",
        "error ninjs.property: altIds[0].role: the member is there twice|altIds"
            + "|[{\"role\": \"a\", \"role\": \"b\"}]",
        "warning ninjs.value: language: the text is kept as it is|language|\"no language\"",
        "warning ninjs.value: versionCreated: the text is kept as it is|versionCreated|\"soon\"",
      })
  void keepsAPropertyThatIsNotWhatItShouldBe(String start, String name, String value) {
    ReadArticles read = read("{\"uri\": \"https://a.example/\", \"" + name + "\": " + value + "}");
    assertThat(read.diagnostics())
        .singleElement()
        .asString()
        .matches("a\\.ninjs\\.json:1:\\d+: .*")
        .contains(start);
    String kept = read.articles().get(0).metadata().toMap().toString();
    assertThat(kept).containsAnyOf("ninjs={" + name + "=", "language=no language", "date=soon");
  }

  /** Columns: the bodies; what is told of them, nothing where all is read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"value\": \"One\", \"charCount\": 3, \"wordCount\": 1}|",
        "{\"value\": \"One\", \"lang\": \"de\", \"x y\": 1}"
            + "|bodies[0]: not read, as an article has no place for it: lang, [\"x y\"]",
        "{\"value\": \"<p>One.</p>\"}, {\"value\": \"One\"}|",
        "{\"value\": \"<p>One</p>\"}, {\"value\": \"Two\", \"contentType\": \"text/plain\"}"
            + "|bodies[1]: one of several bodies, of the type \"text/plain\"",
        "{\"value\": \"<p>One.</p>\"}, {\"value\": \"One\", \"lang\": \"de\"}"
            + "|bodies[1]: not read, as an article has no place for it: lang",
        "{\"role\": \"main\"}|bodies: a body without a value is left out",
      })
  void tellsWhatIsNotReadOfBodies(String bodies, String told) {
    ReadArticles read = read("{\"uri\": \"https://a.example/\", \"bodies\": [" + bodies + "]}");
    assertThat(read.diagnostics())
        .extracting(found -> found.code() + " " + found.message())
        .isEqualTo(told == null ? List.of() : List.of("ninjs.body " + told));
  }

  /** Columns: a property; whether it is kept, as it says more than an article does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "headlines|{\"value\": \"One\", \"role\": \"main\"}|false",
        "headlines|{\"value\": \"One\", \"role\": \"web\"}|true",
        "headlines|{\"value\": \"One\", \"lang\": \"de\"}|true",
        "headlines|{\"value\": \"<b>One</b>\"}|true",
        "descriptions|{\"value\": \"One\", \"role\": \"summary\"}|false",
        "descriptions|{\"value\": \"One\", \"role\": \"note\"}|true",
        "descriptions|{\"value\": \"One\", \"role\": \"text\", \"lang\": \"de\"}|true",
      })
  void keepsATextThatSaysMoreThanItsWords(String name, String text, boolean isKept) {
    ReadArticles read = read("{\"uri\": \"https://a.example/\", \"" + name + "\": [" + text + "]}");
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.articles().get(0).metadata().toMap().toString())
        .contains("=One")
        .matches(kept -> kept.contains("ninjs={" + name) == isKept);
  }

  @Test
  void keepsAnAssociationThatSaysMoreThanAPicture() {
    String own =
        "{\"name\": \"lead\", \"rel\": \"lead\", \"uri\": \"https://a.example/b.jpg\", \"type\":"
            + " \"picture\", \"descriptions\": [{\"role\": \"caption\", \"value\": \"C\"}%s],"
            + " \"renditions\": [{\"href\": \"https://a.example/b.jpg\"%s}]}";
    for (List<String> more :
        List.of(
            List.of("", ""),
            List.of(", {\"role\": \"creditline\", \"value\": \"D\"}", ""),
            List.of(", {\"role\": \"caption\", \"value\": \"D\"}", ""),
            List.of("", ", \"width\": 7"),
            List.of("", "}, {\"href\": \"https://a.example/c.jpg\""))) {
      String json = own.formatted(more.toArray());
      ReadArticles read =
          read("{\"uri\": \"https://a.example/\", \"associations\": [" + json + "]}");
      assertThat(read.articles().get(0).metadata().toMap().containsKey("ninjs"))
          .as(json)
          .isEqualTo(!more.equals(List.of("", "")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{\"uri\":", "{\"associations\":[", "{\"x\":{\"uri\":\"a:b\",\"x\":["})
  void answersAMegabyteOfNesting(String level) {
    ReadArticles read = read(level.repeat(1_000_000 / level.length()));
    assertThat(read.articles()).isEmpty();
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("json.limit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headlines",
        "bodies",
        "descriptions",
        "subjects",
        "infoSources",
        "altIds",
        "associations",
        "x"
      })
  void readsAMegabyteOfAnArray(String name) {
    String item = "{\"name\":\"a\",\"value\":\"b\",\"role\":\"c\",\"type\":\"picture\"},";
    String items = item.repeat(1_000_000 / item.length());
    String json =
        "{\"uri\":\"a:b\",\"" + name + "\":[" + items.substring(0, items.length() - 1) + "]}";
    assertThat(read(json).articles()).hasSize(1);
    assertThat(
            read("{\"uri\":\"a:b\",\"" + name + "\":[" + "1,".repeat(500_000) + "1]}").articles())
        .hasSize(1);
  }

  @Test
  void readsMegabytesOfDigits() {
    StringBuilder json = new StringBuilder("{\"uri\": \"a:b\"");
    for (int i = 0; i < 24; i++) {
      json.append(", \"a").append(i).append("\": ").append("1".repeat(299_000));
    }
    assertThat(read(json.append("}").toString()).articles()).hasSize(1);
  }

  @Test
  void readsAMegabyteOfPictures() {
    StringBuilder json = new StringBuilder("{\"uri\":\"a:b\",\"associations\":[");
    for (int i = 0; json.length() < 1_000_000; i++) {
      json.append(i == 0 ? "" : ",")
          .append("{\"type\":\"picture\",\"renditions\":[{\"href\":\"https://a.example/")
          .append(i)
          .append("\"}]}");
    }
    Article article = read(json.append("]}").toString()).articles().get(0);
    assertThat(article.body()).hasSizeGreaterThan(10_000);
  }

  @Test
  void tellsBytesThatAreNoText() {
    byte[] utf32 = "{\"uri\": \"a:b\"}".getBytes(Charset.forName("UTF-32LE"));
    ReadArticles read = new NinjsFormat().reader().orElseThrow().read(SourceText.of(utf32));
    assertThat(read.articles()).isEmpty();
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("encoding.unreadable");
  }

  /** Every prefix of a news object, and a few thousand with a character changed. */
  @Test
  void answersEveryTruncationAndMutation() throws IOException {
    Article article =
        new Article(
            RandomFacts.metadata(new Random(5))
                .with("origin_url", FieldValue.of("https://a.example/")),
            List.of(Paragraph.of("Rain fell.")));
    String json = NinjsLawTest.write(article).strip();
    for (int end = 0; end < json.length(); end++) {
      assertThat(NinjsLawTest.read(json.substring(0, end)).hasErrors()).isTrue();
    }
    Random random = new Random(7);
    String pieces = "{}[]\",:0e-\\n<&";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder changed = new StringBuilder(json);
      changed.setCharAt(
          random.nextInt(json.length()), pieces.charAt(random.nextInt(pieces.length())));
      ReadArticles read = NinjsLawTest.read(changed.toString());
      assertThat(read.hasErrors() || !read.articles().isEmpty()).isTrue();
    }
  }
}
