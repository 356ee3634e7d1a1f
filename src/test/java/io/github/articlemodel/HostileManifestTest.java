package io.github.articlemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.HostileCases;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile input, read as a whole article, gives what the manifest expects of it. */
class HostileManifestTest {

  static List<HostileCases.Case> cases() {
    return HostileCases.of("encoding", "front-matter", "yaml", "dates", "fields", "markdown");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void comesOutAsTheManifestSays(HostileCases.Case input) {
    List<Severity> said =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () ->
                ArticleParser.create().parse(SourceText.of(input.bytes())).diagnostics().stream()
                    .map(diagnostic -> diagnostic.severity())
                    .toList());
    assertThat(input.accepted()).as("%s: %s", input, said).anyMatch(wanted -> gives(said, wanted));
  }

  /** An error is a diagnostic too; one that is no error does no harm to an article. */
  private static boolean gives(List<Severity> said, String wanted) {
    return switch (wanted) {
      case "rejects" -> said.contains(Severity.ERROR);
      case "diagnostic" -> !said.isEmpty();
      case "parses" -> !said.contains(Severity.ERROR);
      default -> throw new IllegalArgumentException(wanted);
    };
  }

  @Test
  void knowsTheManifest() {
    assertThat(cases()).hasSizeGreaterThan(170);
    assertThat(cases()).allSatisfy(one -> assertThat(one.accepted()).isNotEmpty());
  }
}
