package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndexCommandTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  private final Path folder;

  IndexCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void writesALineOfJsonForEachArticle() throws IOException {
    Path a = file("posts/a.md", "---\ntitle: Flood\ntags: [rain, river]\ndraft: true\n---\n");
    Path b = file("posts/b.md", "Rain.\n");
    assertThat(CommandRun.of("index", folder.resolve("posts")))
        .isEqualTo(
            new CommandRun(
                0,
                "{\"file\":\"%s\",\"title\":\"Flood\",\"tags\":[\"rain\",\"river\"],\"draft\":true,\"slug\":\"a\"}\n{\"file\":\"%s\",\"slug\":\"b\"}\n"
                    .formatted(a, b),
                ""));
  }

  @Test
  void writesCsv() throws IOException {
    Path a = file("a.md", "---\ntitle: =1+1\ntags: [rain, river]\nweight: 5\n---\nRain fell.\n");
    assertThat(
            CommandRun.of(
                    "index",
                    "--csv",
                    "--profile",
                    "hugo",
                    "--columns",
                    "title,tags,weight,words,language",
                    a)
                .out())
        .isEqualTo(
            "\"title\",\"tags\",\"weight\",\"words\",\"language\"\n\"'=1+1\",\"rain; river\",5,2,\n");
  }

  @Test
  void addsColumnsToThoseOfTheProfile() throws IOException {
    Path a = file("a.md", "---\nslug: x\n---\n# Flood\n");
    String line = CommandRun.of("index", "--with", "headline,headline_origin,file", a).out();
    assertThat(line)
        .isEqualTo(
            "{\"file\":\"%s\",\"slug\":\"x\",\"headline\":\"Flood\",\"headline_origin\":\"first-heading\"}\n"
                .formatted(a));
  }

  @Test
  void writesTheSameToAFile() throws IOException {
    Path out = folder.resolve("index.jsonl");
    CommandRun printed = CommandRun.of("index", "--with", "words", CORPUS);
    CommandRun written = CommandRun.of("index", "--with", "words", "-o", out, CORPUS);
    assertThat(out).content().isEqualTo(printed.out());
    assertThat(written).isEqualTo(new CommandRun(printed.status(), "", printed.err()));
    assertThat(printed.out().lines()).hasSizeGreaterThan(20);
    for (String line : printed.out().lines().toList()) {
      JsonNode row = JsonMapper.shared().readTree(line);
      assertThat(row.get("words").isIntegralNumber()).isTrue();
    }
  }

  @Test
  void takesCsvFromTheEndingOfTheFile() throws IOException {
    Path out = folder.resolve("index.CSV");
    CommandRun.of("index", "-o", out, CORPUS);
    assertThat(out).content().isEqualTo(CommandRun.of("index", "--csv", CORPUS).out());
  }

  @Test
  void goesOnWhereAFileCannotBeRead() throws IOException {
    Path broken = file("posts/a.md", "---\ntitle: " + "x".repeat(300_000) + "\n---\n");
    Path odd = file("posts/b.md", "---\ntitle: B\ndate: soon\n---\n");
    Path gone = folder.resolve("gone.md");
    CommandRun run = CommandRun.of("index", gone, folder.resolve("posts"));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out())
        .isEqualTo("{\"file\":\"%s\",\"title\":\"B\",\"slug\":\"b\"}\n".formatted(odd));
    assertThat(run.err().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith(gone + ":1:1: error file.missing"))
        .anyMatch(line -> line.startsWith(broken + ":2:1: error "))
        .anyMatch(line -> line.startsWith(odd + ":3:7: warning field.date"));
    assertThat(CommandRun.of("index", odd).status()).isEqualTo(1);
  }

  @Test
  void writesNoFileOverAnInputNorWhereThereIsNoRow() throws IOException {
    Path a = file("posts/a.md", "---\ntitle: A\n---\n");
    CommandRun run = CommandRun.of("index", "-o", a, folder.resolve("posts"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("error file.overwrite");
    assertThat(a).content().startsWith("---\ntitle: A");
    Path out = folder.resolve("out.jsonl");
    assertThat(CommandRun.of("index", "-o", out, folder.resolve("gone.md")).status()).isEqualTo(3);
    assertThat(out).doesNotExist();
    CommandRun lost = CommandRun.of("index", "-o", folder.resolve("no/x.jsonl"), a);
    assertThat(lost.status()).isEqualTo(3);
    assertThat(lost.err()).contains("error file.unwritten");
  }

  @Test
  void readsTheStandardInput() {
    byte[] input = "---\ntitle: A\n---\n".getBytes(StandardCharsets.UTF_8);
    assertThat(CommandRun.withInput(input, "index", "-").out())
        .isEqualTo("{\"file\":\"<input>\",\"title\":\"A\"}\n");
  }

  @Test
  void saysWhichColumnWasMeant() {
    CommandRun run = CommandRun.of("index", "--columns", "titel", CORPUS);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("article index: there is no column titel, did you mean title?");
  }
}
