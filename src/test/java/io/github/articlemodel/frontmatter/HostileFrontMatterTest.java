package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.model.FieldProblem;
import io.github.articlemodel.model.TypedField;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.HostileCases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFrontMatterTest {

  /** Where the reader alone gives another outcome than the manifest, and why. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          // JSON front matter is read.
          "json-front-matter.md", "parses",
          // What a blank, null or missing field means is for a check of the whole article to say.
          "blank-title.md", "parses",
          "null-forms.md", "parses",
          "missing-fields.md", "parses",
          // TOML is read, so there is nothing to be said.
          "toml-front-matter.md", "parses",
          // Names are told apart by case; that title and language are missing is such a check too.
          "key-case.md", "parses");

  static List<HostileCases.Case> cases() {
    return HostileCases.of("encoding", "front-matter", "yaml", "dates", "fields");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void comesOutAsTheManifestSays(HostileCases.Case input) {
    List<Severity> said =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> severities(input.bytes()));
    String outcome =
        said.contains(Severity.ERROR) ? "rejects" : said.isEmpty() ? "parses" : "diagnostic";
    // Diagnostics that are no errors do no harm where the manifest wants an article; an error is a
    // diagnostic.
    boolean well =
        input.accepted().contains(outcome)
            || (outcome.equals("diagnostic") && input.accepted().contains("parses"))
            || (outcome.equals("rejects") && input.accepted().contains("diagnostic"));
    assertThat(well ? "as the manifest says" : outcome)
        .as("%s: %s", input, input.accepted())
        .isEqualTo(ELSEWHERE.getOrDefault(input.name(), "as the manifest says"));
  }

  private static List<Severity> severities(byte[] bytes) {
    SourceText source = SourceText.of(bytes);
    FrontMatter frontMatter = FrontMatterReader.of(FrontMatterLimits.defaults()).read(source);
    Spans.check(source, frontMatter);
    List<Severity> said = new ArrayList<>();
    source.diagnostics().forEach(d -> said.add(d.severity()));
    frontMatter.diagnostics().forEach(d -> said.add(d.severity()));
    frontMatter.metadata().views().values().stream()
        .map(TypedField::problem)
        .filter(Objects::nonNull)
        .map(FieldProblem::severity)
        .forEach(said::add);
    return said;
  }
}
