package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValuesTest {

  private static final FrontMatterReader READER =
      FrontMatterReader.of(FrontMatterLimits.defaults());

  private static FrontMatter read(String text) {
    SourceText source = SourceText.of(text);
    FrontMatter frontMatter = READER.read(source);
    Spans.check(source, frontMatter);
    return frontMatter;
  }

  private static FieldValue value(String scalar) {
    FrontMatter frontMatter = read(";;;\n{\"v\": " + scalar + "}\n;;;\n");
    assertThat(frontMatter.state()).as("%s", frontMatter.diagnostics()).isEqualTo(State.READ);
    return frontMatter.metadata().field("v").orElseThrow().value();
  }

  /** Every kind of scalar that RFC 8259 has, and what it is here. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "0|integer 0",
        "-0|integer 0",
        "1|integer 1",
        "-12|integer -12",
        "9223372036854775808|integer 9223372036854775808",
        "123456789012345678901234567890|integer 123456789012345678901234567890",
        "1.10|decimal 1.10",
        "0.0|decimal 0.0",
        "-0.00|decimal 0.00",
        "1.5|decimal 1.5",
        "1e3|decimal 1E+3",
        "1E3|decimal 1E+3",
        "1e+3|decimal 1E+3",
        "1e-7|decimal 1E-7",
        "5E0|decimal 5",
        "0.1000000000000000055511151231257827|decimal 0.1000000000000000055511151231257827",
        "1e999|decimal 1E+999",
        "1e1000|text 1e1000",
        "true|bool true",
        "false|bool false",
        "null|null",
        "\"\"|text ^^",
        "\" \"|text ^ ^",
        "\"Flood\"|text Flood",
        "\"no\"|text no",
        "\"null\"|text null",
        "\"1.10\"|text 1.10",
        "\"2024-11-25\"|text 2024-11-25",
        "\"2024-11-25T10:46:12Z\"|text 2024-11-25T10:46:12Z",
        "\"12:30\"|text 12:30",
        "\"a\\\"b\"|text a\"b",
        "\"a\\\\b\"|text a\\b",
        "\"a\\/b\"|text a/b",
        "\"a/b\"|text a/b",
        "\"\\u0041\"|text A",
        "\"\\u00e9\\u00C9\"|text éÉ",
        "\"\\ud83d\\ude00\"|text 😀",
        "\"😀 ไทย\"|text 😀 ไทย",
        "\"// no comment\"|text // no comment",
        "\"{[}]\"|text {[}]",
        "\"'\"|text '",
      })
  void givesEachScalarItsKindAndValue(String scalar, String expected) {
    FieldValue value = value(scalar);
    String said = expected.replace("^", "");
    assertThat(TypingTableTest.describe(value).replaceFirst("^null .*", "null")).isEqualTo(said);
    assertThat(value.written().raw()).contains(scalar);
    assertThat(value.written().style())
        .contains(scalar.startsWith("\"") ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
  }

  @Test
  void resolvesTheEscapesOfControlCharacters() {
    assertThat(value("\"\\b\\f\\n\\r\\t\\u0001\"")).isEqualTo(FieldValue.of("\b\f\n\r\t\u0001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\u0000\"", "\"\\ud83d\"", "\"\\ude00x\""})
  void readsAnEscapeOfNoCharacterAsAReplacementAndSaysSo(String scalar) {
    FrontMatter frontMatter = read("{\"v\": " + scalar + "}\n");
    assertThat(frontMatter.state()).isEqualTo(State.READ);
    assertThat(((FieldValue.Text) frontMatter.metadata().fields().get(0).value()).value())
        .startsWith("\uFFFD");
    assertThat(frontMatter.diagnostics())
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo("json.character");
  }

  @Test
  void keepsFieldsInTheirOrderWithTheirPlaces() {
    SourceText source =
        SourceText.of("\uFEFF{ \"b\" : [1, {\"x\": \"😀\"}],\r\n\t\"a\":{ } }\r\nbody");
    FrontMatter frontMatter = READER.read(source);
    List<Field> fields = frontMatter.metadata().fields();
    assertThat(fields).extracting(Field::name).containsExactly("b", "a");
    Written list = fields.get(0).written();
    assertThat(source.slice(list.span(Written.Part.KEY).orElseThrow())).isEqualTo("\"b\"");
    assertThat(source.slice(list.span(Written.Part.VALUE).orElseThrow()))
        .isEqualTo("[1, {\"x\": \"😀\"}]");
    SourceSpan empty = fields.get(1).value().span().orElseThrow();
    assertThat(source.slice(empty)).isEqualTo("{ }");
    assertThat(fields.get(1).value().written().style()).contains(ScalarStyle.FLOW);
    assertThat(source.text().substring(frontMatter.span().end())).isEqualTo("body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ";;;\n{\"a\": 1}\n;;;\n",
        "---json\n{\"a\": 1}\n---\n",
        "--- JSON \r\n\r\n {\"a\": 1}\r\n\r\n---\r\n",
        "---json\n{\"a\": 1}\n...\n",
        "{\"a\": 1}",
        "{\n\"a\": 1\n}\n",
      })
  void readsEachOfItsForms(String text) {
    FrontMatter frontMatter = read(text);
    assertThat(frontMatter.state()).isEqualTo(State.READ);
    assertThat(frontMatter.format()).isEqualTo(FrontMatterFormat.JSON);
    assertThat(frontMatter.metadata().field("a").orElseThrow().value()).isEqualTo(FieldValue.of(1));
    assertThat(frontMatter.diagnostics()).isEmpty();
  }

  @Test
  void keepsBothOfTwoNamesAndSaysWhichCounts() {
    FrontMatter frontMatter = read("{\"a\": 1, \"b\": {\"x\": 1,\n\"x\": 2}, \"a\": 3}\n");
    assertThat(frontMatter.state()).isEqualTo(State.READ);
    assertThat(frontMatter.metadata().fields()).hasSize(3);
    assertThat(frontMatter.metadata().field("a").orElseThrow().value()).isEqualTo(FieldValue.of(3));
    assertThat(frontMatter.diagnostics())
        .extracting(d -> d.severity() + " " + d.code() + " " + d.location().position())
        .containsExactly("WARNING json.duplicate 1:2", "WARNING json.duplicate 1:16");
  }

  @Test
  void readsAnEmptyObjectAsNoFieldsAndSaysSo() {
    FrontMatter frontMatter = read("{}\nbody");
    assertThat(frontMatter.state()).isEqualTo(State.READ);
    assertThat(frontMatter.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("frontmatter.empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]", "\"a\"", "12", "null", "prose", "\"a\": 1", ""})
  void takesWhatIsNoObjectForBody(String content) {
    FrontMatter frontMatter = read(";;;\n" + content + "\n;;;\n");
    assertThat(frontMatter.state()).isEqualTo(State.ABSENT);
    assertThat(frontMatter.diagnostics())
        .singleElement()
        .extracting(d -> d.severity() + " " + d.code())
        .isEqualTo(Severity.ERROR + " frontmatter.not-a-map");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% include x %}\n{\"a\": 1}\n",
        "{{ title }}\n",
        "{: .lead}\nText\n",
        "{/* a comment of MDX */}\n",
        "{title: x}\n",
        "{\ntext in braces\n}\n",
        "{",
        "{\n",
      })
  void takesOtherBracesForBody(String text) {
    assertThat(read(text).state()).isEqualTo(State.ABSENT);
  }

  @Test
  void readsNumbersOfAnyLengthUpToTheLimitInLinearTime() {
    String digits = "1".repeat(4_300);
    assertThat(TypingTableTest.describe(value(digits))).isEqualTo("integer " + digits);
    FrontMatter tooLong =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> read("{\"v\": " + "1".repeat(200_000) + "}\n"));
    assertThat(tooLong.state()).isEqualTo(State.READ);
    assertThat(tooLong.diagnostics()).extracting(Diagnostic::code).containsExactly("json.number");
  }

  @Test
  void readsATextOfAMegabyteWhereTheLimitAllowsIt() {
    String text = "é".repeat(1 << 20);
    SourceText source = SourceText.of("{\"v\": \"" + text + "\"}\n");
    assertThat(READER.read(source).state()).isEqualTo(State.OPAQUE);
    FrontMatter frontMatter =
        FrontMatterReader.of(FrontMatterLimits.defaults().withMaxLength(2 << 20)).read(source);
    assertThat(frontMatter.metadata().field("v").orElseThrow().value())
        .isEqualTo(FieldValue.of(text));
  }

  @Test
  void stopsAtTheLimitOfDepth() {
    String within = "[".repeat(99) + "]".repeat(99);
    assertThat(read("{\"v\": " + within + "}\n").state()).isEqualTo(State.READ);
    FrontMatter beyond = read("{\"v\": [" + within + "], \"w\": 1}\n");
    assertThat(beyond.state()).isEqualTo(State.RECOVERED);
    assertThat(beyond.metadata().field("w").orElseThrow().value()).isEqualTo(FieldValue.of(1));
    assertThat(beyond.diagnostics())
        .extracting(d -> d.severity() + " " + d.code() + " " + d.location().position())
        .containsExactly("ERROR json.depth 1:106");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "{\"a\":",
        "[[",
        "]",
        "}",
        "]}",
        "\"",
        "\"a\" ",
        "'",
        "' ",
        "\\",
        ",",
        ":",
        "/*",
        "/* ",
        "//",
        "# ",
        "\"a\":1,",
        "\"a\":1 ",
        "\"a\":{ ",
        "\"a\":[ ",
        "{}",
        "[]",
        "[{}",
        "1 ",
        "\"a\"\n",
        "\n\"a\":[",
        "\n\"a\":",
        "\n}",
        "\n/*",
        "\"\\u12",
        "1",
        "-",
        "e",
        "\t"
      })
  void takesLinearTimeOnHostileShapes(String shape) {
    int times = 120_000 / shape.length();
    FrontMatterReader reader = FrontMatterReader.of(FrontMatterLimits.defaults());
    for (String start : List.of(";;;\n{\n", "{\n\"x\": ", "{\"x\": ", ";;;\n")) {
      for (String end : List.of("\n;;;\n", "\n}\n;;;\n", "}\n")) {
        SourceText source = SourceText.of(start + shape.repeat(times) + end);
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> Spans.check(source, reader.read(source)));
      }
    }
  }
}
