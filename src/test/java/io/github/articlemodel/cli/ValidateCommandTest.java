package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.testing.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

  @TempDir private Path folder;
  private Path sample;

  @BeforeEach
  void copySample() throws IOException {
    sample = Files.copy(Sample.FILE, folder.resolve("ferry.md"));
  }

  @Test
  void listsWhatBreaksARule() {
    CommandRun run = CommandRun.of("validate", folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(sample + ":6:8: warning rule.empty-title: title is empty, expected the headline")
        .contains("\ntitle: \"\"\n       ^\n")
        .endsWith("1 file: 4 warnings, 1 info; 2 have a fix\n");
    assertThat(run.err()).isEmpty();
    assertThat(sample).hasSameTextualContentAs(Sample.FILE);
  }

  @Test
  void mendsWhatIsCertainAndSaysSo() {
    CommandRun run = CommandRun.of("validate", "--fix", folder);
    assertThat(run.err())
        .isEqualTo(
            "fixed "
                + sample
                + ":6:8 rule.empty-title: set it to the headline of the text, \"Ferry crew frees"
                + " herons from drifting nets\"\nfixed "
                + sample
                + ":13:1 rule.empty-heading: make the headline below it its words\n");
    assertThat(run.out()).endsWith("1 file: 2 warnings, 1 info\n");
    assertThat(sample).content().contains("title: \"Ferry crew frees herons from drifting nets\"");
    CommandRun again = CommandRun.of("validate", "--fix", folder);
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).isEqualTo(run.out());
  }

  @Test
  void showsWhatItWouldMend() {
    CommandRun run = CommandRun.of("validate", "--fix", "--dry-run", folder);
    assertThat(run.out()).startsWith("--- ").contains("\n-title: \"\"\n");
    assertThat(run.status()).isZero();
    assertThat(sample).hasSameTextualContentAs(Sample.FILE);
  }

  @Test
  void mendsTheStandardInput() throws IOException {
    byte[] text = Files.readAllBytes(sample);
    CommandRun run = CommandRun.withInput(text, "validate", "--fix", "-");
    assertThat(run.out()).startsWith("---\nlayout: post\n").contains("# Ferry crew");
    assertThat(run.err()).contains("fixed <input>:6:8").contains("rule.shortener");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void reportsWhatIsLeftOfTheStandardInputToAFile() throws IOException {
    byte[] text = Files.readAllBytes(sample);
    Path file = folder.resolve("left.json");
    CommandRun run =
        CommandRun.withInput(text, "validate", "--fix", "--report", "json", "-o", file, "-");
    CommandRun without = CommandRun.withInput(text, "validate", "--fix", "-");
    assertThat(run.out()).isEqualTo(without.out());
    assertThat(run.err()).contains("fixed <input>:6:8").doesNotContain(" warning rule.shortener");
    assertThat(run.status()).isEqualTo(1);
    assertThat(file).content().startsWith("{").contains("\"rule.shortener\"");
    CommandRun listed = CommandRun.withInput(text, "validate", "--fix", "-o", file, "-");
    assertThat(listed.out()).isEqualTo(without.out());
    assertThat(file).content().contains("rule.shortener", "1 file: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--fix --report json -",
        "--fix --json -",
        "--fix --dry-run --json -",
        "--fix --dry-run -o left.txt -",
        "--fix --dry-run --report html a.md"
      })
  void refusesAReportThatHasNoPlace(String args) {
    Object[] all = ("validate " + args).split(" ");
    CommandRun run = CommandRun.withInput("# A\n".getBytes(StandardCharsets.UTF_8), all);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(args.contains("dry") ? "nothing is listed" : "give -o FILE");
  }

  @Test
  void keepsToTheCodesThatAreAskedFor() {
    CommandRun run = CommandRun.of("validate", "--only", "rule.shortener,field", folder);
    assertThat(run.out()).contains("rule.shortener").endsWith("1 file: 1 warning\n");
    CommandRun mended = CommandRun.of("validate", "--fix", "--only", "rule.empty-title", folder);
    assertThat(mended.err()).contains("rule.empty-title").doesNotContain("rule.empty-heading");
    assertThat(mended.status()).isZero();
  }

  @Test
  void failsOnTheLevelThatIsAskedFor() {
    assertThat(CommandRun.of("validate", "--fail-on", "error", folder).status()).isZero();
    assertThat(
            CommandRun.of(
                    "validate", "--fail-on", "info", "--only", "rule.description-copy", folder)
                .status())
        .isEqualTo(1);
    assertThat(CommandRun.of("validate", "--fail-on", "warn", folder).err())
        .contains("\"warn\" is no level, expected info, warning or error");
  }

  @Test
  void takesRulesFromAFile() throws IOException {
    Path rules = Files.writeString(folder.resolve("r.yaml"), "rules:\n  rule.shortener: error\n");
    assertThat(CommandRun.of("validate", "--rules", rules, folder).out())
        .contains("error rule.shortener");
    Files.writeString(rules, "rules:\n  rule.shortner: error\n");
    CommandRun run = CommandRun.of("validate", "--rules", rules, folder);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            rules
                + ":2:3: error ruleset.rule: there is no rule rule.shortner (did you mean"
                + " rule.shortener?)\n  rule.shortner: error\n  ^\n");
    assertThat(CommandRun.of("validate", "--rules", folder.resolve("none"), folder).status())
        .isEqualTo(3);
    Files.writeString(rules, "profile: hugo\n");
    assertThat(CommandRun.of("validate", "--rules", rules, "--profile", "zola", folder).err())
        .contains("is for the profile hugo, not zola");
  }

  @Test
  void takesASchema() throws IOException {
    Path schema =
        Files.writeString(
            folder.resolve("s.json"), "{\"properties\": {\"layout\": {\"const\": \"page\"}}}");
    CommandRun run = CommandRun.of("validate", "--schema", schema, "--only", "schema", folder);
    assertThat(run.out()).contains(sample + ":2:9: error schema.value: layout: ");
    assertThat(run.err()).isEmpty();
    Files.writeString(schema, "{\"$ref\": \"https://example.com/a\"}");
    CommandRun refused = CommandRun.of("validate", "--schema", schema, folder);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).startsWith("article validate: " + schema + ": no JSON Schema");
  }

  @Test
  void tellsArticlesThatAreNotApart() throws IOException {
    Files.copy(sample, folder.resolve("again.md"));
    CommandRun run = CommandRun.of("validate", "--only", "rule.unique-code", folder);
    assertThat(run.out())
        .contains(
            folder.resolve("again.md")
                + ":3:7: error rule.unique-code: the code is that of another article too: "
                + sample
                + ":3:7");
  }

  @Test
  void writesAReport() throws IOException {
    Path report = folder.resolve("out.sarif");
    CommandRun run = CommandRun.of("validate", "--report", "sarif", "-o", report, folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(report, StandardCharsets.UTF_8))
        .contains("\"rule.empty-heading\"", "a heading is empty");
  }

  @Test
  void saysWhatGoesTogether() {
    assertThat(CommandRun.of("validate", "--dry-run", folder).err())
        .contains("--dry-run goes with --fix alone");
    assertThat(CommandRun.of("validate", folder.resolve("none.md")).status()).isEqualTo(3);
  }
}
