package io.github.articlemodel.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.TypedField.State;
import io.github.articlemodel.source.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldTypeTest {

  private static final Map<String, FieldType<?>> TYPES =
      Map.ofEntries(
          Map.entry("text", FieldType.TEXT),
          Map.entry("code", FieldType.CODE),
          Map.entry("url", FieldType.URL),
          Map.entry("language", FieldType.LANGUAGE),
          Map.entry("date", FieldType.DATE),
          Map.entry("boolean", FieldType.BOOLEAN),
          Map.entry("not", FieldType.NOT),
          Map.entry("integer", FieldType.INTEGER),
          Map.entry("texts", FieldType.TEXTS),
          Map.entry("words", FieldType.WORDS),
          Map.entry("people", FieldType.PEOPLE));

  /** The lines of the table: a type, a text, what it is read as, and the code of its problem. */
  static Stream<String[]> texts() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/profile/field-types.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("texts")
  void readsATextAsTheTableSays(String type, String text, String expected, String problem) {
    FieldReading<?> reading =
        Objects.requireNonNull(TYPES.get(type)).read("field", FieldValue.of(text));
    Object value = reading.value();
    String shown = value instanceof Locale locale ? locale.toLanguageTag() : String.valueOf(value);
    assertThat(shown).isEqualTo(expected.isEmpty() ? "null" : expected);
    FieldProblem said = reading.problem();
    assertThat(said == null ? "" : said.code()).isEqualTo(problem);
  }

  @Test
  void theTableHasEveryTypeThatReadsATextAloneAndEnoughTraps() throws IOException {
    List<String[]> lines = texts().toList();
    assertThat(lines).hasSizeGreaterThan(100);
    Set<String> types = new HashSet<>();
    lines.forEach(line -> types.add(line[0]));
    assertThat(types).isEqualTo(TYPES.keySet());
  }

  /** Values of every kind; each type gives a value or a problem for each, and never throws. */
  @Test
  void everyTypeHasAnAnswerToEveryValue() {
    FieldValue map = new FieldValue.Mapping(List.of(), Written.nowhere());
    FieldValue opaque = new FieldValue.Opaque("[", Written.nowhere());
    List<FieldValue> values =
        new ArrayList<>(
            List.of(
                FieldValue.of("a"),
                FieldValue.of(""),
                FieldValue.of(7),
                FieldValue.of(new BigDecimal("1.10")),
                FieldValue.of(true),
                FieldValue.of(LocalDate.of(2024, 11, 25)),
                FieldValue.of(LocalTime.NOON),
                FieldValue.ofNull(),
                FieldValue.of(List.of()),
                new FieldValue.SpecialNumber(
                    FieldValue.SpecialNumber.Kind.NOT_A_NUMBER, Written.nowhere()),
                map,
                opaque));
    values.forEach(value -> assertThat(value).isNotNull());
    List.copyOf(values).forEach(value -> values.add(FieldValue.of(List.of(value))));
    for (FieldType<?> type : TYPES.values()) {
      for (FieldValue value : values) {
        FieldReading<?> reading = type.read("field", value);
        assertThat(reading.value() == null && reading.problem() == null)
            .as("%s of %s", type, value)
            .isFalse();
        assertThat(TypedField.of("field", new Field("field", value), type).state())
            .isNotEqualTo(State.ABSENT);
      }
    }
  }

  @Test
  void readsAScalarOfAnotherKindAsATextAsWritten() {
    Written written =
        Written.at(new io.github.articlemodel.source.SourceSpan(0, 4), "0x1F", ScalarStyle.PLAIN);
    FieldValue number = new FieldValue.IntegerNumber(BigInteger.valueOf(31), written);
    assertThat(FieldType.TEXT.read("title", number).value()).isEqualTo("0x1F");
    assertThat(FieldType.TEXT.read("title", FieldValue.of(true)).value()).isEqualTo("true");
  }

  @Test
  void saysWhatKindAValueIsThatIsNotOfTheType() {
    assertThat(
            Objects.requireNonNull(FieldType.DATE.read("date", FieldValue.of(20241125)).problem())
                .message())
        .isEqualTo("date is a number, expected a date");
    assertThat(
            Objects.requireNonNull(FieldType.DATE.read("date", FieldValue.of(true)).problem())
                .message())
        .isEqualTo("date is true or false, expected a date");
  }

  @Test
  void readsTheItemsOfAListAndSaysWhichIsNone() {
    FieldValue list = FieldValue.of(List.of(FieldValue.of("a"), FieldValue.ofNull()));
    FieldReading<List<String>> reading = FieldType.TEXTS.read("tags", list);
    assertThat(reading.value()).containsExactly("a");
    assertThat(reading.problem())
        .isEqualTo(
            new FieldProblem(
                Severity.INFO, "field.null", "item 2 of tags has no value, and is left out", ""));
    FieldValue nested = FieldValue.of(List.of(FieldValue.of("a"), FieldValue.of(List.of())));
    FieldReading<List<String>> none = FieldType.TEXTS.read("tags", nested);
    assertThat(none.value()).isNull();
    assertThat(Objects.requireNonNull(none.problem()).message())
        .isEqualTo("item 2 of tags is a list, expected a text");
  }

  @Test
  void readsPeopleHoweverTheyAreWritten() {
    FieldValue map =
        new FieldValue.Mapping(
            List.of(
                new Field("name", FieldValue.of("A. Writer")),
                new Field("url", FieldValue.of("https://example.org/a")),
                new Field("job", FieldValue.of("reporter"))),
            Written.nowhere());
    Person writer = new Person("A. Writer", null, "https://example.org/a");
    assertThat(FieldType.PEOPLE.read("author", map).value()).containsExactly(writer);
    FieldValue list = FieldValue.of(List.of(map, FieldValue.of("Jo, B.")));
    assertThat(FieldType.PEOPLE.read("author", list).value())
        .containsExactly(writer, new Person("Jo, B.", null, null));
    FieldValue nameless = new FieldValue.Mapping(List.of(), Written.nowhere());
    assertThat(FieldType.PEOPLE.read("author", FieldValue.of(List.of(nameless))).problem())
        .extracting(FieldProblem::code)
        .isEqualTo("field.person");
  }

  @Test
  void findsAFieldByItsPath() {
    FieldValue images = FieldValue.of(List.of(FieldValue.of("a.jpg"), FieldValue.of("b.jpg")));
    FieldValue params =
        new FieldValue.Mapping(List.of(new Field("images", images)), Written.nowhere());
    Metadata metadata = Metadata.of(new Field("params", params), new Field("a.b", images));
    FieldPath second = FieldPath.parse("params.images[1]");
    assertThat(metadata.field(second)).map(Field::value).hasValue(FieldValue.of("b.jpg"));
    assertThat(metadata.view(FieldType.TEXT, second).name()).isEqualTo("params.images[1]");
    assertThat(metadata.field(FieldPath.parse("params.images[2]"))).isEmpty();
    assertThat(metadata.field(FieldPath.parse("params.images.name"))).isEmpty();
    assertThat(metadata.field(FieldPath.parse("params[0]"))).isEmpty();
    assertThat(metadata.field(FieldPath.of("a.b"))).isPresent();
    assertThat(metadata.view(FieldType.TEXT, FieldPath.of("a", "b")).state())
        .isEqualTo(State.ABSENT);
  }
}
