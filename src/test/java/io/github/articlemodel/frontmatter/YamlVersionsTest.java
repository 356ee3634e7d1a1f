package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

class YamlVersionsTest {

  private static final FrontMatterReader READER =
      FrontMatterReader.of(FrontMatterLimits.defaults());

  /** What SnakeYAML sees otherwise and Jekyll does not, so that nothing is said. */
  private static final Map<String, String> SNAKE_YAML_ALONE =
      Map.of(
          "2024-11-25 10:46:12 +0700", "an offset without colon is one for Psych and SafeYAML",
          "2001-1-1", "one digit for a month is enough for Psych and SafeYAML",
          "\"\\x41\\/\"", "the escape of a slash is taken by libyaml and PyYAML");

  private static SourceText source(String scalar) {
    return SourceText.of("---\nv: " + scalar + "\n---\n");
  }

  private static List<Diagnostic> said(SourceText source) {
    return READER.read(source).diagnostics().stream()
        .filter(d -> d.code().equals("yaml.version"))
        .toList();
  }

  private static FieldValue value(SourceText source) {
    return READER.read(source).metadata().field("v").orElseThrow().value();
  }

  /** The scalar, what a reader of YAML 1.1 sees, and what the fix writes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "yes; a boolean; \"yes\"",
        "No; a boolean; \"No\"",
        "ON; a boolean; \"ON\"",
        "off; a boolean; \"off\"",
        "y; a boolean; \"y\"",
        "N; a boolean; \"N\"",
        "0123; a number; \"0123\"",
        "-017; a number; \"-017\"",
        "00; a number; \"00\"",
        "1_000; a number; \"1_000\"",
        "1_000.5; a number; \"1_000.5\"",
        "01.5; a number; \"01.5\"",
        "0b101; a number; \"0b101\"",
        "-0b1_0; a number; \"-0b1_0\"",
        "-0x1F; a number; \"-0x1F\"",
        "0x1_F; a number; \"0x1_F\"",
        "1,000; a number; \"1,000\"",
        "0,5; a number; \"0,5\"",
        "12:30; a number; \"12:30\"",
        "09:30; a number; \"09:30\"",
        "12:30:45; a number; \"12:30:45\"",
        "190:20:30.15; a number; \"190:20:30.15\"",
        "2001-12-14 21:59:43.10 -5; a date; \"2001-12-14 21:59:43.10 -5\"",
        "2024-11-25T10:46:12+7; a date; \"2024-11-25T10:46:12+7\"",
        "2023-02-29; a date; \"2023-02-29\"",
        "2016-12-31T23:59:60Z; a date; \"2016-12-31T23:59:60Z\"",
        "2024-11-25 10:46; a text; 2024-11-25 10:46:00",
        "2024-11-25T10:46Z; a text; 2024-11-25T10:46:00Z",
        "2024-11-25t10:46:12z; a text; 2024-11-25t10:46:12Z",
        "=; the sign of a default value; \"=\"",
        "<<; a merge key; \"<<\"",
        "0o17; a text; 15",
        "1e3; a text; 1.e+3",
        "1E3; a text; 1.E+3",
        "1e-3; a text; 1.e-3",
        "1.5e10; a text; 1.5e+10",
        "a\u2028b; a line end at U+2028; \"a\\u2028b\"",
        "'a\u0085b'; a line end at U+0085; \"a\\x85b\"",
      })
  void saysWhatAReaderOfYaml11SeesAndHowBothSeeTheSame(String scalar, String seen, String fixed) {
    SourceText source = source(scalar);
    assertThat(said(source)).singleElement().asString().contains("sees " + seen + " here");
    SourceText mended = source.apply(said(source).get(0).fix().orElseThrow().edits());
    assertThat(mended.text()).isEqualTo(source(fixed).text());
    assertThat(said(mended)).isEmpty();
    assertThat(value(mended)).isEqualTo(value(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2.3",
        "v1.2",
        "089",
        "12:70",
        "1:2:",
        "12:30 pm",
        "0b",
        "0x",
        "1e",
        "+",
        "-",
        ".",
        "..",
        "-.",
        "1-2",
        "yEs",
        "yes no",
        "nay",
        "tag: =",
        "[<, =>]",
        "12",
        "-1.5",
        "1.",
        ".5",
        "0x1F",
        ".inf",
        "-.Inf",
        ".NaN",
        "~",
        "null",
        "true",
        "False",
        "2024-11-25",
        "2024-1-5",
        "2024-11-25 10:46:12 +0700",
        "2024-11-25T10:46:12.872Z",
        "2024-11-25 6:00:00",
        "2024-11-25-slug",
        "2024-11-25T1",
        "\"no\"",
        "'0123'",
        "|\n  no",
        "1.5e+10",
        "a_1",
        "_1",
        "12:30:",
        "+66 2 123",
        "1/2",
        "2024-11",
        "2024-11-25 10:46:12 +07:0",
      })
  void saysNothingWhereBothSeeTheSame(String scalar) {
    assertThat(said(source(scalar))).isEmpty();
  }

  static Stream<String> scalars() throws IOException {
    return Stream.concat(
            TypingTableTest.rows().stream().map(TypingTableTest.Row::scalar),
            NastyTexts.LINES.stream().filter(PlainText11::standsAlone))
        .distinct();
  }

  /** What SnakeYAML, a reader of YAML 1.1, sees otherwise, a diagnostic names. */
  @Test
  void agreesWithAReaderOfYaml11() throws IOException {
    Set<String> silent = new TreeSet<>();
    scalars()
        .forEach(
            scalar -> {
              SourceText source = source(scalar);
              FrontMatter read = READER.read(source);
              if (read.state() == FrontMatter.State.READ
                  && read.diagnostics().isEmpty()
                  && !same(value(source), snake("v: " + scalar + "\n"))) {
                silent.add(scalar);
              }
            });
    assertThat(silent).isEqualTo(new TreeSet<>(SNAKE_YAML_ALONE.keySet()));
  }

  private static Object snake(String yaml) {
    try {
      Object value = ((java.util.Map<?, ?>) new Yaml().load(yaml)).get("v");
      return value == null ? "(null)" : value;
    } catch (YAMLException e) {
      return "refused: " + e.getMessage();
    }
  }

  private static boolean same(FieldValue ours, Object theirs) {
    if (ours instanceof FieldValue.Text text) {
      return text.value().equals(theirs);
    } else if (ours instanceof FieldValue.IntegerNumber number) {
      return number.value().toString().equals(theirs.toString());
    } else if (ours instanceof FieldValue.DecimalNumber number) {
      return theirs instanceof Double other
          && new BigDecimal(other).subtract(number.value()).abs().doubleValue()
              <= Math.abs(other) * 1e-12;
    } else if (ours instanceof FieldValue.SpecialNumber) {
      return theirs instanceof Double other && (other.isInfinite() || other.isNaN());
    } else if (ours instanceof FieldValue.Bool bool) {
      return theirs.equals(bool.value());
    } else if (ours instanceof FieldValue.Null) {
      return theirs.equals("(null)");
    }
    return ours instanceof FieldValue.Time && theirs instanceof Date;
  }

  /** Which texts can be tried as plain scalars on one line. */
  private static final class PlainText11 {
    static boolean standsAlone(String text) {
      return !text.isEmpty()
          && YamlCharacters.areLiteral(text)
          && text.strip().equals(text)
          && "-?:,[]{}#&*!|>'\"%@`".indexOf(text.charAt(0)) < 0;
    }
  }
}
