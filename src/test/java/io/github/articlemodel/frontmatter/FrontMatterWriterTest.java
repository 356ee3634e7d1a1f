package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

class FrontMatterWriterTest {

  private static FrontMatter read(String text) {
    return FrontMatterReader.of(FrontMatterLimits.defaults()).read(SourceText.of(text));
  }

  private static Metadata metadata(String text) {
    FrontMatter read = read(text);
    assertThat(read.state())
        .as("%s\n%s", text, read.diagnostics())
        .isEqualTo(FrontMatter.State.READ);
    return read.metadata();
  }

  private static String content(String text) {
    return text.substring(4, text.length() - 4);
  }

  /** Nasty texts, and of the typing table all scalars and all values, taken as texts. */
  static Stream<String> texts() throws IOException {
    Stream<String> nasty = Stream.concat(NastyTexts.LINES.stream(), NastyTexts.BLOCKS.stream());
    Stream<String> typed =
        TypingTableTest.rows().stream().flatMap(row -> Stream.of(row.scalar(), row.value()));
    return Stream.concat(nasty, typed).distinct();
  }

  @Test
  void triesEnoughTexts() throws IOException {
    assertThat(texts()).hasSizeGreaterThan(250).contains("no", "12:30", "0123", "1.10", "0o17");
  }

  /** The text as a value, as a name, in a list, in a map in a list, and in brackets. */
  @ParameterizedTest
  @MethodSource("texts")
  void readsBackTheSameTextsWhereverTheyStand(String text) {
    FieldValue value = FieldValue.of(text);
    FieldValue map =
        new FieldValue.Mapping(
            List.of(new Field("a", value), new Field(text, value)), Written.nowhere());
    FieldValue list = FieldValue.of(List.of(value, map, FieldValue.of(List.of(value, value))));
    Metadata metadata =
        Metadata.of(
            new Field("first", value),
            new Field(text + "!", FieldValue.of("x")),
            new Field("list", list),
            new Field("map", map),
            new Field("last", value));
    String written = FrontMatterWriter.write(metadata);
    assertThat(metadata(written)).as(written).isEqualTo(metadata);
    String inBrackets = "---\nlist: " + YamlPrinter.flow(list) + "\n---\n";
    assertThat(metadata(inBrackets)).as(inBrackets).isEqualTo(Metadata.of(new Field("list", list)));
  }

  /** SnakeYAML reads YAML 1.1, as Jekyll does, and by other code than ours. */
  @ParameterizedTest
  @MethodSource("texts")
  void isReadTheSameByAReaderOfYaml11(String text) {
    FieldValue value = FieldValue.of(text);
    FieldValue list = FieldValue.of(List.of(value, FieldValue.of(List.of(value))));
    Metadata metadata =
        Metadata.of(
            new Field("value", value), new Field("list", list), new Field("z" + text, value));
    Map<String, Object> expected =
        Map.of("value", text, "list", List.of(text, List.of(text)), "z" + text, text);
    String written = content(FrontMatterWriter.write(metadata));
    assertThat(new Yaml().<Object>load(written)).as(written).isEqualTo(expected);
    String inBrackets = YamlPrinter.flow(list);
    assertThat(new Yaml().<Object>load(inBrackets)).as(inBrackets).isEqualTo(expected.get("list"));
  }

  @Test
  void quotesOnlyWhatNeedsIt() {
    List<String> plain =
        List.of(
            "Flood",
            "C# and F#",
            "ไทย",
            "http://example.com/a?b=c#d",
            "it's",
            "5 things",
            "a, b",
            "2024 budget",
            "ART2411251036QJ268L",
            "x-y",
            "10.30 news");
    assertThat(plain)
        .allSatisfy(text -> assertThat(ScalarPrinter.text(text, false)).isEqualTo(text));
    assertThat(List.of("yes", "12:30", "0123", "a: b", "", "a #b", "2024-11-25", "=", "y"))
        .allSatisfy(text -> assertThat(ScalarPrinter.text(text, false)).startsWith("\""));
    assertThat(ScalarPrinter.text("a, b", true)).isEqualTo("\"a, b\"");
  }

  @Test
  void writesTheCanonicalForm() {
    Metadata metadata =
        Metadata.of(
            new Field("title", FieldValue.of("Flood: ten dead")),
            new Field("empty", FieldValue.of("")),
            new Field("none", FieldValue.ofNull()),
            new Field("date", FieldValue.of(LocalDate.of(2024, 11, 25))),
            new Field("price", FieldValue.of(new BigDecimal("1.10"))),
            new Field("text", FieldValue.of("one\ntwo\n")),
            new Field("no tags", FieldValue.of(List.of())),
            new Field(
                "authors",
                FieldValue.of(
                    List.of(
                        new FieldValue.Mapping(
                            List.of(
                                new Field("name", FieldValue.of("Ann")),
                                new Field("tags", FieldValue.of(List.of(FieldValue.of("no"))))),
                            Written.nowhere())))));
    assertThat(FrontMatterWriter.write(metadata))
        .isEqualTo(
            """
            ---
            title: "Flood: ten dead"
            empty: ""
            none: null
            date: 2024-11-25
            price: 1.10
            text: |
              one
              two
            no tags: []
            authors:
              - name: Ann
                tags:
                  - "no"
            ---
            """);
    assertThat(FrontMatterWriter.write(Metadata.empty())).isEmpty();
  }

  @Test
  void keepsKindsAndScalesAndDuplicates() {
    List<FieldValue> values = new ArrayList<>();
    for (String number :
        List.of(
            "1.10", "5", "0", "0.0", "1E+3", "-1.5E-10", "123456789.123456789", "1E-7", "-0.00")) {
      values.add(FieldValue.of(new BigDecimal(number)));
    }
    values.add(new FieldValue.DecimalNumber(new BigDecimal(BigInteger.TEN, -5), Written.nowhere()));
    values.add(FieldValue.of(Long.MIN_VALUE));
    values.add(new FieldValue.IntegerNumber(BigInteger.TWO.pow(5000), Written.nowhere()));
    for (var kind : FieldValue.SpecialNumber.Kind.values()) {
      values.add(new FieldValue.SpecialNumber(kind, Written.nowhere()));
    }
    values.add(FieldValue.of(true));
    values.add(FieldValue.of(false));
    values.add(FieldValue.ofNull());
    values.add(FieldValue.of(LocalDate.of(2024, 2, 29)));
    values.add(FieldValue.of(LocalDate.of(1, 1, 1)));
    values.add(FieldValue.of(java.time.LocalDateTime.of(2024, 11, 25, 10, 0)));
    values.add(FieldValue.of(java.time.LocalDateTime.of(2024, 11, 25, 10, 0, 1, 1)));
    values.add(FieldValue.of(OffsetDateTime.parse("2024-11-25T10:46:00+07:00")));
    values.add(FieldValue.of(OffsetDateTime.parse("2024-11-25T10:46:12.5+00:00")));
    values.add(FieldValue.of(java.time.Instant.parse("2024-11-25T10:46:12.872Z")));
    values.add(FieldValue.of(java.time.Instant.parse("2024-11-25T10:46:00Z")));
    List<Field> fields = new ArrayList<>();
    values.forEach(value -> fields.add(new Field("same", value)));
    values.forEach(
        value -> fields.add(new Field("text", FieldValue.of(ScalarPrinter.print(value, false)))));
    fields.add(new Field("list", FieldValue.of(values)));
    fields.add(new Field("map", new FieldValue.Mapping(List.of(), Written.nowhere())));
    Metadata metadata = new Metadata(fields);
    assertThat(metadata(FrontMatterWriter.write(metadata))).isEqualTo(metadata);
  }

  @Test
  void refusesWhatWouldNotReadBack() {
    List<FieldValue> values =
        List.of(
            new FieldValue.Opaque("[x", Written.nowhere()),
            FieldValue.of(LocalTime.NOON),
            FieldValue.of(LocalDate.of(-1, 1, 1)),
            FieldValue.of(LocalDate.of(12345, 1, 1)),
            FieldValue.of(OffsetDateTime.parse("2024-11-25T10:46:00+07:00:30")),
            FieldValue.of(new BigDecimal("1E+5000")),
            new FieldValue.IntegerNumber(BigInteger.TEN.pow(5000), Written.nowhere()));
    assertThat(values)
        .allSatisfy(
            value ->
                assertThatThrownBy(
                        () -> FrontMatterWriter.write(Metadata.of(new Field("a", value))))
                    .isInstanceOf(IllegalArgumentException.class));
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    FieldValue deep = FieldValue.of("x");
    for (int i = 0; i < 5000; i++) {
      deep = FieldValue.of(List.of(deep));
    }
    Metadata metadata = Metadata.of(new Field("a", deep));
    assertThatThrownBy(() -> FrontMatterWriter.write(metadata))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more than 100 lists and maps");
  }

  @Test
  void writesLongNames() {
    Metadata metadata =
        Metadata.of(
            new Field("k".repeat(3000), FieldValue.of("x")),
            new Field("é: ".repeat(2000), FieldValue.of(List.of(FieldValue.of("x")))));
    assertThat(metadata(FrontMatterWriter.write(metadata))).isEqualTo(metadata);
  }
}
