package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.validation.RuleFile;
import io.github.articlemodel.validation.RuleKind;
import io.github.articlemodel.validation.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

  @TempDir private Path folder;

  @Test
  void listsAllRulesOnce() {
    CommandRun run = CommandRun.of("rules");
    assertThat(run.out().lines()).hasSize(RuleKind.all().size());
    assertThat(run.out())
        .contains("error     rule.unique-code ", "off       rule.required ", "(--fix)");
    assertThat(run.status()).isZero();
  }

  @Test
  void explainsARule() {
    CommandRun run = CommandRun.of("rules", "rule.code-time");
    assertThat(run.out())
        .startsWith("rule.code-time\n  the time in the code of an article is near its date\n")
        .contains("  tolerance-hours: a whole number from 0 to 2147483647; 24 unless given\n");
    assertThat(CommandRun.of("rules", "rule.one-h2").err()).contains("did you mean rule.one-h1");
  }

  @Test
  void printsAFileThatIsReadBack() {
    for (Profile profile : Profile.builtIn()) {
      CommandRun run = CommandRun.of("rules", "--print", "--profile", profile.name());
      RuleFile file = RuleFile.read(SourceText.of(run.out()));
      assertThat(file.diagnostics()).isEmpty();
      assertThat(file.rules()).isEqualTo(RuleSet.of(profile));
    }
  }

  @Test
  void tellsProgramsWhatIsInForce() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("r.yaml"),
            "rules:\n  rule.length: {field: title, max: 9, paths: [a/**]}\n  link.anchor: error\n");
    CommandRun run =
        CommandRun.of("rules", "--json", "--rules", file, "rule.length", "link.anchor");
    assertThat(run.out())
        .contains("\"code\": \"rule.length\"", "\"max\": 9", "\"a/**\"", "\"severity\": \"error\"");
  }

  @Test
  void saysWhatGoesTogether() {
    assertThat(CommandRun.of("rules", "--print", "--json").status()).isEqualTo(2);
    assertThat(CommandRun.of("rules", "--rules", folder.resolve("none")).status()).isEqualTo(3);
  }
}
