package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceText;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scalars of a megabyte, with the limit of length raised, and kept as they are without. */
class LargeScalarTest {

  private static final int MEGABYTE = 1 << 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v: %s", "v: '%s'", "v: \"%s\"", "v: |\n  %s", "v: >\n  %s", "v: [%s]", "v: {k: %s}",
        "v: !!str %s", "v: &a %s\nw: *a", "v: [x] %s", "v: a: %s", "v: @%s", "v: \"%s", "v: [%s",
        "%s: v", "%s", "v:\n\t%s"
      })
  void readsOrRefusesThemInTime(String form) {
    for (String unit :
        new String[] {"x", "x ", "é", "😀", "12", "'\"", "\\", "a: ", "[", "\t", "#"}) {
      String scalar = unit.repeat(MEGABYTE / unit.length());
      SourceText source = SourceText.of("---\n" + form.formatted(scalar) + "\nz: 1\n---\nBody.\n");
      FrontMatterLimits limits = FrontMatterLimits.defaults().withMaxLength(4 * MEGABYTE);
      FrontMatter read =
          assertTimeoutPreemptively(
              Duration.ofSeconds(10),
              () -> FrontMatterReader.of(limits).read(source),
              form + " of " + unit);
      boolean well = read.state() == FrontMatter.State.READ;
      assertThat(well || !read.diagnostics().isEmpty()).isTrue();
      FrontMatter limited = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
      assertThat(limited.state()).isEqualTo(FrontMatter.State.OPAQUE);
      assertThat(limited.diagnostics().get(0).code()).isEqualTo("frontmatter.too-long");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"v: %s", "v: '%s'", "v: \"%s\"", "v: |-\n  %s", "v: >-\n  %s"})
  void keepsEachCharacter(String form) {
    String scalar = "x".repeat(MEGABYTE);
    SourceText source = SourceText.of("---\n" + form.formatted(scalar) + "\n---\n");
    FrontMatterLimits limits = FrontMatterLimits.defaults().withMaxLength(4 * MEGABYTE);
    FieldValue value =
        FrontMatterReader.of(limits).read(source).metadata().field("v").orElseThrow().value();
    assertThat(value.equals(FieldValue.of(scalar))).isTrue();
  }
}
