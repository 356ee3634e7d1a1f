package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertFrontMatterCommandTest {

  private final Path folder;

  ConvertFrontMatterCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static final String TEXT =
      "---\ntitle: Flood # in the north\ntags: [a, b]\n---\nRain fell.\n";
  private static final String JSON =
      "{\n  \"title\": \"Flood\",\n  \"tags\": [\n    \"a\",\n    \"b\"\n  ]\n}\nRain fell.\n";

  @Test
  void writesAnotherLanguageAndTellsWhatIsLost() throws IOException {
    Path file = file("a.md", TEXT);
    assertThat(CommandRun.of("convert-front-matter", "--to", "json", file))
        .isEqualTo(
            new CommandRun(
                1,
                "changed " + file + "\n",
                file + ":2:14: warning convert.comment: the comment is left out\n"));
    assertThat(file).hasContent(JSON);
    assertThat(CommandRun.of("convert-front-matter", "--to", "yaml", file))
        .isEqualTo(new CommandRun(0, "changed " + file + "\n", ""));
    assertThat(CommandRun.of("get", "tags[1]", file).out()).isEqualTo("b\n");
  }

  @Test
  void refusesALossWhereAsked() throws IOException {
    Path a = file("posts/a.md", TEXT);
    Path b = file("posts/b.md", TEXT.replace(" # in the north", ""));
    CommandRun run =
        CommandRun.of("convert-front-matter", "--to=json", "--no-loss", folder.resolve("posts"));
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                1,
                "changed " + b + "\n",
                a
                    + ":2:14: warning convert.comment: the comment is left out\n"
                    + a
                    + ":1:1: error convert.refused: not converted: this would be lost (remove it"
                    + " first, or allow the loss)\n"));
    assertThat(a).hasContent(TEXT);
    assertThat(b).hasContent(JSON);
  }

  @Test
  void leavesFilesAloneThatHaveNothingToConvert() throws IOException {
    Path plain = file("posts/a.md", "Rain fell.\n");
    Path json = file("posts/b.md", JSON);
    Path broken = file("posts/c.md", "---\ntitle: Flood: ten dead\n---\n");
    Path unclosed = file("posts/d.md", "---\ntitle: Flood\n");
    CommandRun run = CommandRun.of("convert-front-matter", "--to=json", folder.resolve("posts"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("unchanged " + plain + "\nunchanged " + json + "\n");
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(broken + ":2:13: error edit.opaque: "),
            line -> assertThat(line).startsWith(unclosed + ":1:1: error edit.no-front-matter: "));
    assertThat(broken).hasContent("---\ntitle: Flood: ten dead\n---\n");
  }

  @Test
  void printsTheChangesAndWritesNothing() throws IOException {
    Path file = file("a.md", TEXT);
    CommandRun run = CommandRun.of("convert-front-matter", "--to=json", "--dry-run", file);
    assertThat(run.out()).contains("\n-tags: [a, b]\n").contains("\n+  \"title\": \"Flood\",\n");
    assertThat(run.err()).contains("convert.comment");
    assertThat(file).hasContent(TEXT);
  }

  @Test
  void worksInAPipe() {
    byte[] input = TEXT.getBytes(StandardCharsets.UTF_8);
    CommandRun run = CommandRun.withInput(input, "convert-front-matter", "--to=json", "-");
    assertThat(run.out()).isEqualTo(JSON);
    assertThat(run.err()).startsWith("<input>:2:14: warning convert.comment: ");
  }

  @Test
  void saysWhichLanguagesThereAre() {
    CommandRun run = CommandRun.of("convert-front-matter", "--to=jsn", "a.md");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "article convert-front-matter: --to: expected yaml, toml or json, but got jsn\n");
  }
}
