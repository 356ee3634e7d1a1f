package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypingTableTest {

  record Row(String scalar, String kind, String value) {}

  static List<Row> rows() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/frontmatter/typing.tsv")).stream()
        .filter(line -> !line.startsWith("# "))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Row(cells[0], cells[1], cells[2]))
        .toList();
  }

  @Test
  void holdsEnoughRows() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(120).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void givesEachScalarItsKindAndValue(Row row) {
    SourceText source = SourceText.of("---\nv: " + row.scalar() + "\n---\n");
    FrontMatter frontMatter = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
    assertThat(frontMatter.state()).as("%s", frontMatter.diagnostics()).isEqualTo(State.READ);
    FieldValue value = frontMatter.metadata().field("v").orElseThrow().value();
    assertThat(describe(value)).isEqualTo(row.kind() + " " + row.value());
    Spans.check(source, frontMatter);
  }

  static String describe(FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      return "text " + text.value();
    } else if (value instanceof FieldValue.IntegerNumber number) {
      return "integer " + number.value();
    } else if (value instanceof FieldValue.DecimalNumber number) {
      return "decimal " + number.value();
    } else if (value instanceof FieldValue.SpecialNumber number) {
      return "special " + number.kind();
    } else if (value instanceof FieldValue.Bool bool) {
      return "bool " + bool.value();
    } else if (value instanceof FieldValue.Time time) {
      return "time " + time.value();
    }
    if (value instanceof FieldValue.Opaque opaque) {
      return "error " + opaque.raw();
    }
    return value instanceof FieldValue.Null ? "null " + value.written().raw().orElseThrow() : "?";
  }
}
