package io.github.articlemodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterSchemaTest {

  private static final String SCHEMA =
      """
      {
        "type": "object",
        "required": ["title", "date"],
        "properties": {
          "title": {"type": "string", "maxLength": 5},
          "date": {"type": "string", "format": "date-time"},
          "tags": {"type": "array", "items": {"enum": ["storm", "north"]}},
          "params": {
            "type": "object",
            "required": ["hero"],
            "properties": {"words": {"type": "integer"}, "hero": {"type": "string"}},
            "additionalProperties": false
          }
        }
      }
      """;

  @Test
  void tellsEachViolationAtItsField() {
    String text =
        """
        ---
        title: A great flood
        date: 2024-11-25
        tags: [storm, south]
        params:
          words: many
          hreo: /a.jpg
        ---
        """;
    assertThat(found(SCHEMA, text))
        .containsExactlyInAnyOrder(
            "2:8 schema.value",
            "3:7 schema.value",
            "4:15 schema.value",
            "5:1 schema.required",
            "6:10 schema.type",
            "7:3 schema.unknown-field");
  }

  @Test
  void takesDatesForTheTextsOfRfc3339() {
    assertThat(found(SCHEMA, "---\ntitle: Flood\ndate: 2024-11-25 10:46 +0700\n---\n")).isEmpty();
    assertThat(found(SCHEMA, "---\ntitle: Flood\ndate: 2024-11-25T10:46:12.872Z\n---\n")).isEmpty();
    assertThat(found(SCHEMA, "---\ntitle: Flood\ndate: 2024-11-25 10:46:12\n---\n"))
        .containsExactly("3:7 schema.value");
  }

  @Test
  void tellsWhatIsMissingWhereThereIsNoFrontMatter() {
    assertThat(found(SCHEMA, "# Flood\n"))
        .containsExactly("1:1 schema.required", "1:1 schema.required");
  }

  @Test
  void saysNothingOfFrontMatterThatIsNotReadWhole() {
    assertThat(found(SCHEMA, "---\ntitle: [Flood\n---\n")).isEmpty();
  }

  @Test
  void followsReferencesWithinTheSchema() {
    String schema =
        "{\"properties\": {\"a\": {\"$ref\": \"#/$defs/n\"}}, \"$defs\": {\"n\": {\"type\":"
            + " \"number\"}}}";
    assertThat(found(schema, "---\na: b\n---\n")).containsExactly("2:4 schema.type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:1/a.json",
        "https://example.com/a.json",
        "file:///etc/passwd",
        "classpath:article.json",
        "classpath:META-INF/MANIFEST.MF",
        "other.json"
      })
  void fetchesNothing(String address) {
    SourceText schema = SourceText.of("{\"properties\": {\"a\": {\"$ref\": \"" + address + "\"}}}");
    assertThatThrownBy(() -> FrontMatterSchema.of(schema))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no JSON Schema that can be used: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"type\": 3}", "{\"pattern\": \"(\"}"})
  void refusesWhatIsNoSchema(String schema) {
    assertThatThrownBy(() -> FrontMatterSchema.of(SourceText.of(schema)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$ref\": \"#\"}",
        "{\"properties\": {\"title\": {\"$ref\": \"#/properties/title\"}}}",
        "{\"allOf\": [{\"$ref\": \"#\"}, {\"$ref\": \"#\"}]}"
      })
  void givesUpASchemaThatRefersToItselfWithoutEnd(String schema) {
    assertThat(found(schema, "---\ntitle: Flood\n---\n")).containsExactly("1:1 schema.value");
  }

  @Test
  void tellsAReferenceThatTheLibraryCanNotFollow() {
    String text = "---\ntitle: Flood\n---\n";
    assertThat(found("{\"$dynamicRef\": \"#\"}", text)).containsExactly("1:1 schema.value");
  }

  @Test
  void followsASchemaThatRefersToItselfForWhatIsWithin() {
    String schema =
        "{\"type\": [\"object\", \"string\"], \"additionalProperties\": {\"$ref\": \"#\"}}";
    assertThat(found(schema, "---\na: {b: {c: d}}\n---\n")).isEmpty();
    assertThat(found(schema, "---\na: {b: {c: 1}}\n---\n")).containsExactly("2:12 schema.type");
  }

  /** How deep is too deep is for the stack to say, and for what is compiled by then. */
  @Test
  void readsOrRefusesASchemaThatIsNestedDeeply() throws InterruptedException {
    String schema = "{\"not\":".repeat(450) + "{}" + "}".repeat(450);
    FutureTask<FrontMatterSchema> task =
        new FutureTask<>(() -> FrontMatterSchema.of(SourceText.of(schema)));
    Thread thread = new Thread(null, task, "small stack", 256 << 10);
    thread.start();
    thread.join();
    Throwable failure = catchThrowable(task::get);
    if (failure != null) {
      assertThat(failure)
          .cause()
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("no JSON Schema that can be used: ");
    }
  }

  @Test
  void takesADateInQuotesForTheTextThatItIs() {
    assertThat(found(SCHEMA, "---\ntitle: Flood\ndate: \"2024-11-25 10:46 +0700\"\n---\n"))
        .containsExactly("3:7 schema.value");
  }

  private static List<String> found(String schema, String text) {
    Validator validator =
        Validator.of(RuleSet.empty(Profile.news()))
            .with(FrontMatterSchema.of(SourceText.of(schema)));
    ArticleDocument document = ArticleParser.create().parse(text);
    return validator.validate(document).stream()
        .filter(each -> each.code().startsWith("schema."))
        .map(FrontMatterSchemaTest::shown)
        .toList();
  }

  private static String shown(Diagnostic found) {
    return found.location().position() + " " + found.code();
  }

  @ParameterizedTest
  @ValueSource(strings = {"^(a|b)*$", "^a*a*a*a*y$"})
  void givesUpAnExpressionThatTakesTooLong(String pattern) {
    FrontMatterSchema schema =
        FrontMatterSchema.of(
            SourceText.of("{\"properties\": {\"title\": {\"pattern\": \"" + pattern + "\"}}}"));
    ArticleDocument document =
        ArticleParser.create().parse("---\ntitle: " + "a".repeat(60_000) + "\n---\n");
    assertThat(schema.violations(document))
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("takes too long"));
  }
}
