package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterConversionTest {

  private static final FrontMatterLimits LIMITS = FrontMatterLimits.defaults();
  private static final FrontMatterEditor EDITOR = FrontMatterEditor.of(LIMITS);

  private static FrontMatterConversion convert(
      SourceText source, FrontMatterFormat target, FieldEdit... edits) {
    FrontMatter frontMatter = FrontMatterReader.of(LIMITS).read(source);
    return EDITOR.convert(source, frontMatter, List.of(edits), target);
  }

  private static String converted(String text, FrontMatterFormat target, FieldEdit... edits) {
    SourceText source = SourceText.of(text);
    return source.apply(convert(source, target, edits).edits()).text();
  }

  private static List<String> losses(String text, FrontMatterFormat target) {
    return convert(SourceText.of(text), target).losses().stream()
        .map(loss -> loss.severity() + " " + loss.code() + " " + loss.location().position())
        .toList();
  }

  private static Diagnostic refusal(String text, FrontMatterFormat target) {
    return catchThrowableOfType(
            EditRefusedException.class, () -> convert(SourceText.of(text), target))
        .diagnostic();
  }

  @Test
  void writesYamlAsJsonAndBack() {
    String yaml =
        """
        ---
        title: "Flood: ten dead"
        tags:
          - weather
          - "no"
        params:
          image: null
          price: 1.10
        ---

        # Flood
        """;
    String json =
        """
        {
          "title": "Flood: ten dead",
          "tags": [
            "weather",
            "no"
          ],
          "params": {
            "image": null,
            "price": 1.10
          }
        }

        # Flood
        """;
    assertThat(converted(yaml, FrontMatterFormat.JSON)).isEqualTo(json);
    assertThat(converted(json, FrontMatterFormat.YAML)).isEqualTo(yaml);
    assertThat(losses(yaml, FrontMatterFormat.JSON)).isEmpty();
    assertThat(losses(json, FrontMatterFormat.YAML)).isEmpty();
  }

  @Test
  void keepsTheBodyTheLineEndsAndTheBytesThatAreNoText() {
    byte[] bytes = "\uFEFF---\r\na: 'x'\r\n...\r\nbody\n\u00e9".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    byte[] expected =
        "\uFEFF{\r\n  \"a\": \"x\"\r\n}\r\nbody\n\u00e9".getBytes(StandardCharsets.UTF_8);
    expected[expected.length - 1] = (byte) 0xFF;
    SourceText source = SourceText.of(bytes);
    assertThat(source.apply(convert(source, FrontMatterFormat.JSON).edits()).bytes())
        .isEqualTo(expected);
    assertThat(converted("---\na: x\n---", FrontMatterFormat.JSON))
        .isEqualTo("{\n  \"a\": \"x\"\n}");
    assertThat(converted("{\"a\": \"x\"}", FrontMatterFormat.YAML)).isEqualTo("---\na: x\n---");
    assertThat(converted(";;;\n{\"a\": \"x\"}\n;;;\nb", FrontMatterFormat.YAML))
        .isEqualTo("---\na: x\n---\nb");
    assertThat(converted("{}\nb", FrontMatterFormat.YAML)).isEqualTo("---\n---\nb");
    assertThat(converted("---\n---\nb", FrontMatterFormat.JSON)).isEqualTo("{}\nb");
  }

  @Test
  void changesNothingInTheSameFormat() {
    for (String text : List.of("---\na: 'x' # c\n---\n", "---yaml\na: [x\n]\n---\n")) {
      assertThat(convert(SourceText.of(text), FrontMatterFormat.YAML))
          .isEqualTo(FrontMatterConversion.none());
    }
    assertThat(convert(SourceText.of("---json\n{}\n---\n"), FrontMatterFormat.JSON))
        .isEqualTo(FrontMatterConversion.none());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "# c\\na: x          | WARNING convert.comment 2:1",
        "a: x # c            | WARNING convert.comment 2:6",
        "a: x#y              | ^^",
        "a: 'x # y'          | ^^",
        "a: \"x # y\" # z    | WARNING convert.comment 2:12",
        "a: > # c\\n  # x    | WARNING convert.comment 2:6",
        "a: x\\n\\n# c       | WARNING convert.comment 4:1",
        "a: # c\\n  - x # d  | WARNING convert.comment 2:4,WARNING convert.comment 3:7",
        "a: [x, # c\\n  y]   | WARNING convert.comment 2:8",
        "a: 2024-11-25       | WARNING convert.time 2:4",
        "a: \"2024-11-25\"   | ^^",
        "a: [.inf, -.inf]    | WARNING convert.number 2:5,WARNING convert.number 2:11",
        "a: .nan             | WARNING convert.number 2:4",
        "a: ~                | ^^",
        "a: 1\\na: 2         | ^^",
        "a: &x 1\\nb: *x     | INFO convert.alias 2:4,INFO convert.alias 3:4",
        "a: &x {c: 1}\\nb:\\n  <<: *x | INFO convert.alias 2:4,INFO convert.alias 4:3,INFO convert.alias 4:7",
        "a: !t x             | WARNING convert.tag 2:4",
        "a: \"C&A *x* !y\"   | ^^",
        "a: C&A *x* !y       | ^^",
      })
  void tellsWhatJsonDoesNotCarryOver(String yaml, String said) {
    assertThat(
            String.join(
                ",",
                losses("---\n" + yaml.replace("\\n", "\n") + "\n---\n", FrontMatterFormat.JSON)))
        .isEqualTo(said);
  }

  @Test
  void writesAsTextsWhatJsonHasNoWordFor() {
    assertThat(
            converted(
                "---\na: 2024-11-25T10:46:12Z\nb: 2024-11-25 10:46:12 +07:00\nc: [.inf, -.inf, .nan]\n"
                    + "---\n",
                FrontMatterFormat.JSON))
        .isEqualTo(
            "{\n  \"a\": \"2024-11-25T10:46:12Z\",\n  \"b\": \"2024-11-25T10:46:12+07:00\",\n"
                + "  \"c\": [\n    \"Infinity\",\n    \"-Infinity\",\n    \"NaN\"\n  ]\n}\n");
  }

  @Test
  void writesTwoFieldsOfOneNameTwice() {
    assertThat(converted("---\na: 1\na: 2\n---\n", FrontMatterFormat.JSON))
        .isEqualTo("{\n  \"a\": 1,\n  \"a\": 2\n}\n");
  }

  @Test
  void makesEditsFirstAndTellsPlacesOfTheSource() {
    SourceText source = SourceText.of("---\na: 1\n# c\nb: 2024-11-25\n---\nbody\n");
    FieldEdit longer = new FieldEdit.Set(FieldPath.of("a"), FieldValue.of("a longer text"));
    FieldEdit more = new FieldEdit.Set(FieldPath.of("c"), FieldValue.of(true));
    FrontMatterConversion conversion = convert(source, FrontMatterFormat.JSON, longer, more);
    assertThat(conversion.losses())
        .extracting(loss -> loss.code() + " " + source.slice(loss.location().span()))
        .containsExactly("convert.comment # c", "convert.time 2024-11-25");
    assertThat(source.apply(conversion.edits()).text())
        .isEqualTo(
            "{\n  \"a\": \"a longer text\",\n  \"b\": \"2024-11-25\",\n  \"c\": true\n}\nbody\n");
  }

  @Test
  void addsFrontMatterInTheFormatWhereThereIsNone() {
    FieldEdit set = new FieldEdit.Set(FieldPath.of("a"), FieldValue.of("x"));
    assertThat(converted("\uFEFFbody\r\n", FrontMatterFormat.JSON, set))
        .isEqualTo("{\r\n  \"a\": \"x\"\r\n}\r\nbody\r\n");
    assertThat(converted("body\n", FrontMatterFormat.YAML, set))
        .isEqualTo("---\na: x\n---\nbody\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "body                          | edit.no-front-matter 1:1",
        "\\n---\\na: 1\\n---\\n        | edit.no-front-matter 2:1",
        "---\\na: x: y\\n---\\n        | edit.opaque 2:5",
        "---\\n[a\\n---\\n             | edit.opaque 3:1",
      })
  void refusesWhatWasNotReadAsAWhole(String text, String said) {
    Diagnostic refusal = refusal(text.replace("\\n", "\n"), FrontMatterFormat.JSON);
    assertThat(refusal.code() + " " + refusal.location().position()).isEqualTo(said);
    assertThat(refusal.message()).startsWith("convert the front matter to JSON: ");
  }

  @Test
  void refusesTomlWhereLinesEndAsNoneOfItsDo() {
    assertThat(refusal("---\ra: 1\r---\rbody", FrontMatterFormat.TOML).code())
        .isEqualTo("edit.layout");
    assertThat(converted("---\ra: 1\r---\rbody", FrontMatterFormat.JSON))
        .isEqualTo("{\r  \"a\": 1\r}\rbody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a: ~                          | WARNING convert.null 2:4",
        "a:                            | WARNING convert.null 2:1",
        "a: [x, ~, y]                  | WARNING convert.null 2:8",
        "a: {b: null}                  | WARNING convert.null 2:8",
        "a: 9223372036854775807        | ^^",
        "a: 9223372036854775808        | WARNING convert.number 2:4",
        "a: [.inf, .nan]               | ^^",
        "a: 2024-11-25T10:46:12+07:00  | ^^",
        "a: 1\\nb: 2\\na: 3            | WARNING convert.duplicate 2:1",
        "a: 1 # c                      | WARNING convert.comment 2:6",
      })
  void tellsWhatTomlDoesNotCarryOver(String yaml, String said) {
    assertThat(
            String.join(
                ",",
                losses("---\n" + yaml.replace("\\n", "\n") + "\n---\n", FrontMatterFormat.TOML)))
        .isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "# c\\na = 1                   | WARNING convert.comment 2:1",
        "a = 1 # c                     | WARNING convert.comment 2:7",
        "a = \"x # y\\\" # z\" # c      | WARNING convert.comment 2:19",
        "a = 'x # y\\' # c             | WARNING convert.comment 2:14",
        "a = \"\"\"x # y\\n\\\" # z\"\"\"\" # c | WARNING convert.comment 3:12",
        "a = '''x # y\\n'' # z'''' # c | WARNING convert.comment 3:12",
        "a = [ # c\\n 1, # d\\n]        | WARNING convert.comment 2:7,WARNING convert.comment 3:5",
        "a = 10:46:12                  | WARNING convert.time 2:5",
        "a = [10:46:12, 2024-11-25]    | WARNING convert.time 2:6",
        "a = inf                       | ^^",
      })
  void tellsWhatYamlDoesNotCarryOver(String toml, String said) {
    assertThat(
            String.join(
                ",",
                losses("+++\n" + toml.replace("\\n", "\n") + "\n+++\n", FrontMatterFormat.YAML)))
        .isEqualTo(said);
  }

  @Test
  void saysWhyWhereItIsRefused() {
    assertThat(refusal("---\na: x: y\n---\n", FrontMatterFormat.JSON))
        .hasToString(
            "<input>:2:5: error edit.opaque: convert the front matter to JSON: the front matter"
                + " could not be read as a whole: a second colon before a space, expected one"
                + " colon in a field (mend its syntax first)");
  }

  @Test
  void tellsAHundredLossesOfAKindAndCountsTheOthers() {
    SourceText source = SourceText.of("---\n" + "# C\n".repeat(1_000) + "a: 1\n---\n");
    FrontMatterLimits limits = FrontMatterLimits.defaults();
    FrontMatter frontMatter = FrontMatterReader.of(limits).read(source);
    FrontMatterConversion conversion =
        FrontMatterEditor.of(limits).convert(source, frontMatter, FrontMatterFormat.JSON);
    assertThat(conversion.losses()).hasSize(101);
    assertThat(conversion.losses().get(100).message()).contains("900 more");
  }
}
