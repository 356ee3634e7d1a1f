package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kinds and values of TOML scalars, and what is none, one by one. */
class TomlTypingTableTest {

  record Row(String scalar, String kind, String value) {}

  static List<Row> rows() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/frontmatter/typing-toml.tsv")).stream()
        .filter(line -> !line.startsWith("# "))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Row(cells[0].replace("<LF>", "\n"), cells[1], cells[2]))
        .toList();
  }

  @Test
  void holdsEnoughRows() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void givesEachScalarItsKindAndValue(Row row) {
    SourceText source = SourceText.of("+++\nv = " + row.scalar() + "\n+++\n");
    FrontMatter frontMatter = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
    Spans.check(source, frontMatter);
    FieldValue value = frontMatter.metadata().field("v").orElseThrow().value();
    assertThat(TypingTableTest.describe(value).replace("\n", "<LF>"))
        .isEqualTo(row.kind() + " " + row.value());
    boolean error = row.kind().startsWith("error");
    assertThat(frontMatter.state()).isEqualTo(error ? State.RECOVERED : State.READ);
    if (error) {
      assertThat(frontMatter.diagnostics())
          .filteredOn(said -> said.severity() == Severity.ERROR)
          .singleElement()
          .satisfies(said -> assertThat(said.location().span().start()).isPositive());
    }
  }
}
