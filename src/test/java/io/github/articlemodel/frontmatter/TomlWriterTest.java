package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.RandomMetadata;
import io.github.articlemodel.testing.RandomMetadata.Trait;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Law 3 for canonical TOML: what it can say is read back equal, and written the same again. */
class TomlWriterTest {

  private static final FrontMatterReader READER =
      FrontMatterReader.of(FrontMatterLimits.defaults());

  private static String write(Metadata metadata) {
    return FrontMatterWriter.write(metadata, FrontMatterFormat.TOML);
  }

  private static void check(Metadata metadata) {
    String written = write(metadata);
    FrontMatter read = READER.read(SourceText.of(written));
    assertThat(read.state())
        .as("%s\n%s", written, read.diagnostics())
        .isEqualTo(FrontMatter.State.READ);
    assertThat(read.metadata()).as(written).isEqualTo(metadata);
    assertThat(write(read.metadata())).isEqualTo(written);
  }

  /** Puts something else in the place of what TOML has no word for. */
  private static FieldValue sayable(FieldValue value) {
    if (value instanceof FieldValue.Mapping map) {
      return new FieldValue.Mapping(sayable(map.fields()), Written.nowhere());
    } else if (value instanceof FieldValue.Sequence list) {
      return FieldValue.of(list.values().stream().map(TomlWriterTest::sayable).toList());
    } else if (value instanceof FieldValue.IntegerNumber number) {
      return FieldValue.of(number.value().longValue());
    }
    return value instanceof FieldValue.Null ? FieldValue.of(true) : value;
  }

  private static List<Field> sayable(List<Field> fields) {
    return fields.stream().map(it -> new Field(it.name(), sayable(it.value()))).toList();
  }

  @Test
  void readsRandomMetadataBackEqual() {
    int count = Boolean.getBoolean("articlemodel.full") ? 20_000 : 2_000;
    int filled = 0;
    for (int seed = 0; seed < count; seed++) {
      Metadata metadata =
          RandomMetadata.metadata(new Random(seed), EnumSet.of(Trait.TIME_OF_DAY, Trait.CONTROLS));
      if (!metadata.fields().isEmpty()) {
        check(new Metadata(sayable(metadata.fields())));
        filled++;
      }
    }
    assertThat(filled).isGreaterThan(count * 4 / 5);
  }

  @Test
  void readsTheMetadataOfTheCorpusBackEqual() throws IOException {
    assertThat(corpus(SharedData.articles(SharedData.require("corpus")))).isGreaterThan(1_600);
  }

  @Test
  void readsTheMetadataOfTheSampleBackEqual() throws IOException {
    assertThat(corpus(SharedData.articles(Path.of("src/test/resources/corpus")))).isPositive();
  }

  private static int corpus(List<Path> files) throws IOException {
    int checked = 0;
    for (Path file : files) {
      Metadata metadata = READER.read(SourceText.of(Files.readAllBytes(file))).metadata();
      boolean twice =
          metadata.fields().stream().map(Field::name).distinct().count() < metadata.fields().size();
      if (!metadata.fields().isEmpty() && !twice) {
        check(new Metadata(sayable(metadata.fields())));
        checked++;
      }
    }
    return checked;
  }

  @Test
  void readsTextsBackEqualWhereverTheyStand() {
    List<String> texts = new ArrayList<>(NastyTexts.LINES);
    texts.addAll(NastyTexts.BLOCKS);
    texts.addAll(
        List.of(
            "a\n+++\nb",
            "---\n",
            "\"\"\"",
            "a\"\n\"",
            "\"\"\"\"\n\"\"\"\"",
            "\\\n",
            "\n\n",
            " \n\t",
            "a\r\nb",
            "a\rb",
            "'''\n'''",
            "\\",
            "# x\n[y]\nz = 1"));
    for (String text : texts) {
      FieldValue value = FieldValue.of(text);
      FieldValue map =
          new FieldValue.Mapping(
              List.of(new Field("a", value), new Field(text + "!", value)), Written.nowhere());
      check(
          Metadata.of(
              new Field("first", value),
              new Field(text + "!", FieldValue.of("x")),
              new Field("list", FieldValue.of(List.of(value, map, FieldValue.of(List.of(value))))),
              new Field("inner", map),
              new Field("last", value),
              new Field("maps", FieldValue.of(List.of(map, map))),
              new Field("section", map)));
    }
  }

  @Test
  void keepsKindsAndScales() {
    List<FieldValue> values = new ArrayList<>();
    for (String number :
        List.of("1.10", "5", "0", "0.0", "1E+3", "-1.5E-10", "1E-7", "-0.00", "1E+999")) {
      values.add(FieldValue.of(new BigDecimal(number)));
    }
    values.add(FieldValue.of(Long.MIN_VALUE));
    values.add(FieldValue.of(Long.MAX_VALUE));
    values.add(FieldValue.of(-1_000_000_000_000_000_000L));
    values.add(FieldValue.of(LocalDate.of(0, 1, 1)));
    values.add(FieldValue.of(LocalTime.MIDNIGHT));
    values.add(FieldValue.of(LocalTime.of(23, 59, 59, 1)));
    values.add(FieldValue.of(OffsetDateTime.parse("2024-11-25T10:46:00+00:00")));
    values.add(FieldValue.of(OffsetDateTime.parse("2024-11-25T10:46:00-18:00")));
    check(Metadata.of(new Field("list", FieldValue.of(values))));
  }

  @Test
  void writesTheCanonicalForm() {
    FieldValue map =
        new FieldValue.Mapping(
            List.of(
                new Field("alt", FieldValue.of("River")),
                new Field(
                    "size",
                    new FieldValue.Mapping(
                        List.of(new Field("w", FieldValue.of(3))), Written.nowhere()))),
            Written.nowhere());
    Metadata metadata =
        Metadata.of(
            new Field("title", FieldValue.of("Flood: \"ten\" dead")),
            new Field("date", FieldValue.of(LocalDate.of(2024, 11, 25))),
            new Field("early", map),
            new Field("a b", FieldValue.of(List.of(FieldValue.of("x"), FieldValue.of("y")))),
            new Field("text", FieldValue.of("one\ntwo\n")),
            new Field("image", map),
            new Field("authors", FieldValue.of(List.of(map))));
    assertThat(write(metadata))
        .isEqualTo(
            """
            +++
            title = "Flood: \\"ten\\" dead"
            date = 2024-11-25
            early = { alt = "River", size = { w = 3 } }
            "a b" = ["x", "y"]
            text = \"""
            one
            two
            \"""

            [image]
            alt = "River"

            [image.size]
            w = 3

            [[authors]]
            alt = "River"

            [authors.size]
            w = 3
            +++
            """);
    check(metadata);
    assertThat(write(Metadata.empty())).isEmpty();
  }

  @Test
  void refusesWhatTomlHasNoWordFor() {
    FieldValue twice =
        new FieldValue.Mapping(
            List.of(new Field("a", FieldValue.of(1)), new Field("a", FieldValue.of(2))),
            Written.nowhere());
    FieldValue deep = FieldValue.of("x");
    for (int i = 0; i < 5_000; i++) {
      deep = FieldValue.of(List.of(deep));
    }
    List<FieldValue> values =
        List.of(
            FieldValue.ofNull(),
            FieldValue.of(List.of(FieldValue.ofNull())),
            new FieldValue.Opaque("[x", Written.nowhere()),
            new FieldValue.IntegerNumber(BigInteger.TWO.pow(63), Written.nowhere()),
            FieldValue.of(new BigDecimal("1E+5000")),
            FieldValue.of(LocalDate.of(-1, 1, 1)),
            FieldValue.of(LocalDate.of(12_345, 1, 1)),
            FieldValue.of(OffsetDateTime.parse("2024-11-25T10:46:00+07:00:30")),
            twice,
            deep);
    assertThat(values)
        .allSatisfy(
            value ->
                assertThatThrownBy(() -> write(Metadata.of(new Field("a", value))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .isNotBlank());
  }
}
