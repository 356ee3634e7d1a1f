package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ConvertCommandTest {

  private static final String TEXT = "---\ntitle: Flood\n---\n\nRain fell.\n";

  private final Path folder;

  ConvertCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<String> files(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> below.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static String title(String json) {
    return JsonMapper.shared().readTree(json).get("metadata").get("title").stringValue();
  }

  @Test
  void writesOneArticleToTheStandardOutput() throws IOException {
    Path file = file("a.md", TEXT);
    CommandRun json = CommandRun.of("convert", "--to", "json", file);
    assertThat(json.status()).isEqualTo(0);
    assertThat(json.err()).isEmpty();
    assertThat(title(json.out())).isEqualTo("Flood");
    assertThat(CommandRun.of("convert", "--to", "markdown", file).out()).isEqualTo(TEXT);
  }

  @Test
  void readsTheStandardInput() {
    byte[] input = TEXT.getBytes(StandardCharsets.UTF_8);
    CommandRun run = CommandRun.withInput(input, "convert", "--to=markdown", "-");
    assertThat(run).isEqualTo(new CommandRun(0, TEXT, ""));
    Path out = folder.resolve("out.json");
    assertThat(CommandRun.withInput(input, "convert", "--to=json", "-o", out, "-").status())
        .isEqualTo(0);
    assertThat(out).exists();
  }

  @Test
  void readsBackTheJsonThatItWrote() throws IOException {
    Path json = folder.resolve("a.json");
    CommandRun.of("convert", "--to=json", "-o", json, file("a.md", TEXT));
    assertThat(CommandRun.of("convert", "--to=markdown", json))
        .isEqualTo(new CommandRun(0, TEXT, ""));
  }

  @Test
  void keepsTheTreeBelowTheOutputFolder() throws IOException {
    file("in/a.md", TEXT);
    file("in/2024/b.markdown", TEXT);
    Path out = folder.resolve("deep/out");
    CommandRun run =
        CommandRun.of("convert", "--to", "json", "--out-dir", out, folder.resolve("in"));
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(files(out)).containsExactly("2024/b.json", "a.json");
  }

  @Test
  void refusesInOneLineWhatWasNotReadWholeAndGoesOn() throws IOException {
    Path unread = file("in/a.md", "---\n[x\n---\n");
    file("in/b.md", TEXT);
    Path broken = file("in/c.md", "---\ntitle: \"Flood\nlanguage: en\n---\n");
    Path out = folder.resolve("out");
    CommandRun run = CommandRun.of("convert", "--to=json", "--out-dir", out, folder.resolve("in"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith(unread + ":")
                    .contains(": error convert.refused: not converted: "),
            line ->
                assertThat(line)
                    .startsWith(broken + ":2:8: error convert.refused: not converted: "));
    assertThat(files(out)).containsExactly("b.json");
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    Path binary = folder.resolve("picture.md");
    Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 0, 0, (byte) 0xFF});
    CommandRun run = CommandRun.of("convert", "--to=json", binary);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(binary + ":1:1: error convert.refused: ").hasLineCount(1);
  }

  @Test
  void writesAFileWithBrokenBytesButSaysSo() throws IOException {
    Path file = folder.resolve("a.md");
    Files.write(file, new byte[] {'c', 'a', 'f', (byte) 0xE9, '\n'});
    CommandRun run = CommandRun.of("convert", "--to=markdown", file);
    assertThat(run.out()).isEqualTo("caf\uFFFD\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith(file + ":1:4: error encoding.malformed: ");
  }

  @Test
  void wantsAPlaceForSeveralArticles() throws IOException {
    file("a.md", TEXT);
    file("b.md", TEXT);
    for (Object[] args :
        List.of(
            new Object[] {"convert", "--to=json", folder},
            new Object[] {"convert", "--to=json", "-o", folder.resolve("c.json"), folder})) {
      CommandRun run = CommandRun.of(args);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("found 2: add --out-dir\n");
    }
    assertThat(files(folder)).containsExactly("a.md", "b.md");
  }

  @Test
  void writesNothingOverAnInput() throws IOException {
    Path file = file("a.md", "Rain   \nfell.");
    for (Object[] args :
        List.of(
            new Object[] {"convert", "--to=markdown", "--out-dir", folder, file},
            new Object[] {"convert", "--to=markdown", "-o", file, file})) {
      CommandRun run = CommandRun.of(args);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .startsWith(file + ":1:1: error file.overwrite: would be written over the input ");
    }
    assertThat(Files.readString(file)).isEqualTo("Rain   \nfell.");
  }

  @Test
  void writesNoFileForTwo() throws IOException {
    file("x/a.md", TEXT);
    file("y/a.md", TEXT);
    Path out = folder.resolve("out");
    CommandRun run =
        CommandRun.of(
            "convert", "--to=json", "--out-dir", out, folder.resolve("x"), folder.resolve("y"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(": error file.collision: would be written to ");
    assertThat(out).doesNotExist();
  }

  @Test
  void saysWhatItCanNotWrite() throws IOException {
    Path file = file("a.md", TEXT);
    Path blocked = file("blocked", "x");
    Path inFile = blocked.resolve("a.json");
    assertThat(CommandRun.of("convert", "--to=json", "--out-dir", blocked, file))
        .isEqualTo(
            new CommandRun(
                3,
                "",
                inFile
                    + ":1:1: error file.unwritten: can't be written: a file stands where a folder is"
                    + " needed (nothing was changed)\n"));
    Path noFolder = folder.resolve("none/a.json");
    CommandRun run = CommandRun.of("convert", "--to=json", "-o", noFolder, file);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .startsWith(noFolder + ":1:1: error file.unwritten: can't be written: ")
        .hasLineCount(1);
    assertThat(files(folder)).containsExactly("a.md", "blocked");
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    Path missing = folder.resolve("missing.md");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    CommandRun run = CommandRun.of("convert", "--to=json", missing, empty, file("a.md", TEXT));
    assertThat(run.status()).isEqualTo(3);
    assertThat(title(run.out())).isEqualTo("Flood");
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(missing + ":1:1: error file.missing: "),
            line -> assertThat(line).startsWith(empty + ":1:1: error file.no-articles: "));
  }

  @Test
  void namesTheFormatThatIsMeant() throws IOException {
    CommandRun run = CommandRun.of("convert", "--to=jsn", file("a.md", TEXT));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean json?");
  }
}
