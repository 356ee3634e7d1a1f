package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VerifyCommandTest {

  private final Path folder;

  VerifyCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void countsWhatHolds() throws IOException {
    file("a.md", "---\ntitle: Flood\ndate: soon\n---\nRain fell.\n");
    file("b.md", "---\n[x\n---\n");
    CommandRun run = CommandRun.of("verify", folder);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out())
        .startsWith(
            """
            files               2
            identical           2  written back byte for byte
            articles            1
            equal               1  articles written""")
        .contains("\nopaque              1  kept as they are: not read whole\n")
        .contains("  warning           1  field.date                   first: " + folder)
        .endsWith("\nNothing would be lost.\n");
  }

  @Test
  void givesTheNumbersToPrograms() throws IOException {
    file("a.md", "---\ntitle: Flood\ndate: soon\n---\nRain fell.\n");
    file("b.md", "---\n[x\n---\n");
    JsonNode json = JsonMapper.shared().readTree(CommandRun.of("verify", "--json", folder).out());
    assertThat(json.get("files").intValue()).isEqualTo(2);
    assertThat(json.get("articles").intValue()).isEqualTo(1);
    assertThat(json.get("opaque").intValue()).isEqualTo(1);
    assertThat(json.get("unread").intValue()).isEqualTo(0);
    assertThat(json.get("identical").intValue()).isEqualTo(2);
    assertThat(json.get("roundTripEqual").intValue()).isEqualTo(1);
    assertThat(json.get("diagnosticsByCode").get("field.date").intValue()).isEqualTo(1);
    int sum = 0;
    for (JsonNode count : json.get("diagnosticsByCode")) {
      sum += count.intValue();
    }
    assertThat(json.get("diagnostics").intValue()).isEqualTo(sum);
  }

  @Test
  void saysWhatIsMissingAndChecksTheRest() throws IOException {
    Path missing = folder.resolve("missing.md");
    CommandRun run = CommandRun.of("verify", missing, file("a.md", "Rain fell.\n"));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(missing + ":1:1: error file.missing: there is no such file or folder\n");
    assertThat(run.out()).startsWith("files               1  1 not read\n");
  }

  @Test
  void saysThatAFolderHasNoArticles() throws IOException {
    file("a.txt", "Rain fell.\n");
    CommandRun run = CommandRun.of("verify", folder);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(folder + ":1:1: error file.no-articles: ").hasLineCount(1);
  }
}
