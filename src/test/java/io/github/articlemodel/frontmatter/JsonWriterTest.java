package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.RandomMetadata;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {

  private static final JsonMapper JACKSON = JsonMapper.builder().build();

  private static String write(Metadata metadata) {
    return FrontMatterWriter.write(metadata, FrontMatterFormat.JSON);
  }

  private static Metadata read(String text) {
    FrontMatter read =
        FrontMatterReader.of(FrontMatterLimits.defaults()).read(SourceText.of(text + "body\n"));
    assertThat(read.state())
        .as("%s\n%s", text, read.diagnostics())
        .isEqualTo(FrontMatter.State.READ);
    assertThat(read.span().end()).isEqualTo(text.length());
    return read.metadata();
  }

  @Test
  void writesTheCanonicalForm() {
    Metadata metadata =
        Metadata.of(
            new Field(
                "title",
                FieldValue.of("\"Flood\" \\ ten/dead§\n\t\u0001ไทย".replace("§", "\u2028"))),
            new Field("none", FieldValue.ofNull()),
            new Field("price", FieldValue.of(new BigDecimal("1.10"))),
            new Field("tags", FieldValue.of(List.of(FieldValue.of("a"), FieldValue.of(1)))),
            new Field("no tags", FieldValue.of(List.of())),
            new Field(
                "author",
                new FieldValue.Mapping(
                    List.of(
                        new Field("name", FieldValue.of("Ann")),
                        new Field("", new FieldValue.Mapping(List.of(), Written.nowhere()))),
                    Written.nowhere())));
    assertThat(write(metadata))
        .isEqualTo(
            """
            {
              "title": "\\"Flood\\" \\\\ ten/dead§\\n\\t\\u0001ไทย",
              "none": null,
              "price": 1.10,
              "tags": [
                "a",
                1
              ],
              "no tags": [],
              "author": {
                "name": "Ann",
                "": {}
              }
            }
            """
                .replace("§", "\u2028"));
    assertThat(write(Metadata.empty())).isEmpty();
  }

  static Stream<String> texts() {
    return Stream.concat(NastyTexts.LINES.stream(), NastyTexts.BLOCKS.stream());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsBackTheSameTextsAndSoDoesJackson(String text) {
    FieldValue value = FieldValue.of(text);
    Metadata metadata =
        Metadata.of(
            new Field("a", value), new Field(text + "!", FieldValue.of(List.of(value, value))));
    String written = write(metadata);
    assertThat(read(written)).isEqualTo(metadata);
    assertThat(JACKSON.readTree(written).get("a").asString()).isEqualTo(text);
  }

  /** Metadata of every kind: what JSON can say reads back equal, and is written the same again. */
  @Test
  void readsBackAllThatJsonCanSay() {
    int said = 0;
    int refused = 0;
    for (int seed = 0; seed < 20_000; seed++) {
      Metadata metadata = RandomMetadata.metadata(new Random(seed));
      if (metadata.fields().isEmpty()) {
        continue;
      }
      String written;
      try {
        written = write(metadata);
      } catch (IllegalArgumentException e) {
        assertThat(isUnsayable(metadata.fields())).as("%s", metadata).isTrue();
        refused++;
        continue;
      }
      said++;
      Metadata again = read(written);
      assertThat(again).isEqualTo(metadata);
      assertThat(write(again)).isEqualTo(written);
    }
    assertThat(said).isGreaterThan(3_000);
    assertThat(refused).isGreaterThan(1_000);
  }

  private static boolean isUnsayable(List<Field> fields) {
    return fields.stream().anyMatch(field -> isUnsayable(field.value()));
  }

  private static boolean isUnsayable(FieldValue value) {
    if (value instanceof FieldValue.Mapping map) {
      return isUnsayable(map.fields());
    }
    if (value instanceof FieldValue.Sequence list) {
      return list.values().stream().anyMatch(JsonWriterTest::isUnsayable);
    }
    return value instanceof FieldValue.Time
        || value instanceof FieldValue.SpecialNumber
        || value instanceof FieldValue.Opaque;
  }

  @Test
  void keepsTheScaleOfDecimals() {
    List<Field> fields = new ArrayList<>();
    for (String number :
        List.of("1.10", "5", "0", "0.0", "1E+3", "-1.5E-10", "1E-7", "-0.00", "1E+999", "12E5")) {
      fields.add(new Field("n", FieldValue.of(new BigDecimal(number))));
    }
    fields.add(
        new Field("n", new FieldValue.IntegerNumber(BigInteger.TWO.pow(5000), Written.nowhere())));
    Metadata metadata = new Metadata(fields);
    assertThat(read(write(metadata))).isEqualTo(metadata);
  }

  @Test
  void refusesWhatWouldNotReadBack() {
    FieldValue deep = FieldValue.of("x");
    for (int i = 0; i < 5000; i++) {
      deep = FieldValue.of(List.of(deep));
    }
    List<FieldValue> values =
        List.of(
            new FieldValue.Opaque("[x", Written.nowhere()),
            FieldValue.of(LocalTime.NOON),
            FieldValue.of(LocalDate.of(2024, 11, 25)),
            new FieldValue.SpecialNumber(
                FieldValue.SpecialNumber.Kind.NOT_A_NUMBER, Written.nowhere()),
            FieldValue.of(new BigDecimal("1E+5000")),
            new FieldValue.IntegerNumber(BigInteger.TEN.pow(5000), Written.nowhere()),
            deep);
    assertThat(values)
        .allSatisfy(
            value ->
                assertThatThrownBy(() -> write(Metadata.of(new Field("a", value))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("null"));
  }
}
