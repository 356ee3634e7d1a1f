package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.markdown.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
  void writesTheFragmentOfTheBody() throws IOException {
    Path file = file("a.md", "---\ntitle: Flood\n---\n\n~~Rain~~ <b onclick=a>fell</b>.\n");
    CommandRun clean = CommandRun.of("convert", "--to", "html", file);
    assertThat(clean.status()).isEqualTo(1);
    assertThat(clean.out()).isEqualTo("<p><del>Rain</del> <b>fell</b>.</p>\n");
    assertThat(clean.err())
        .contains("warning html.sanitized: body: left out: attribute onclick of b");
    assertThat(CommandRun.of("convert", "--to=html", "--raw-html=trusted", file))
        .isEqualTo(new CommandRun(0, "<p><del>Rain</del> <b onclick=a>fell</b>.</p>\n", ""));
    assertThat(CommandRun.of("convert", "--to=html", "--raw-html=escape", file).out())
        .contains("&lt;b onclick=a&gt;fell&lt;/b&gt;");
    assertThat(
            CommandRun.of(
                    "convert", "--to=html", "--dialect=commonmark", "--raw-html=sanitize", file)
                .out())
        .isEqualTo("<p>~~Rain~~ <b>fell</b>.</p>\n");
  }

  @Test
  void writesEveryDialectThatThereIs() throws IOException {
    Path file = file("a.md", "Rain ~~fell~~ \\*.\n");
    for (Dialect dialect : Dialect.values()) {
      String name = "--dialect=" + dialect.name().toLowerCase(Locale.ROOT);
      assertThat(CommandRun.of("convert", "--to=html", name, file).status()).as(name).isEqualTo(0);
      assertThat(CommandRun.of("convert", "--to=markdown", name, file).err()).as(name).isEmpty();
    }
    assertThat(CommandRun.of("convert", "--to=markdown", "--dialect=commonmark", file).out())
        .isEqualTo("Rain ~~fell~~ \\*.\n");
  }

  @Test
  void refusesOptionsThatItDoesNotKnow() throws IOException {
    Path file = file("a.md", TEXT);
    assertThat(CommandRun.of("convert", "--to=html", "--dialect=markdown", file).err())
        .contains("--dialect: expected commonmark or gfm");
    CommandRun how = CommandRun.of("convert", "--to=html", "--raw-html=yes", file);
    assertThat(how.status()).isEqualTo(2);
    assertThat(how.err())
        .contains("--raw-html: expected trusted or tag-filter or sanitize or escape, found yes");
    assertThat(CommandRun.of("convert", "--to=json", "--raw-html=escape", file).err())
        .contains("--raw-html goes with --to html");
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
            new Object[] {"convert", "--to=markdown", folder},
            new Object[] {"convert", "--to=html", "-o", folder.resolve("c.html"), folder})) {
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

  private static List<String> titles(String lines) {
    return lines.lines().map(ConvertCommandTest::title).toList();
  }

  @Test
  void gathersManyFilesInOne() throws IOException {
    file("in/b.md", TEXT.replace("Flood", "Storm"));
    file("in/2024/a.md", TEXT);
    Path out = folder.resolve("out.jsonl");
    CommandRun run = CommandRun.of("convert", "--to=jsonl", "-o", out, folder.resolve("in"));
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(titles(Files.readString(out))).containsExactly("Flood", "Storm");
    CommandRun printed = CommandRun.of("convert", "--to=jsonl", folder.resolve("in"));
    assertThat(printed).isEqualTo(new CommandRun(0, Files.readString(out), ""));
    CommandRun array = CommandRun.of("convert", "--to=json", out);
    assertThat(JsonMapper.shared().readTree(array.out())).hasSize(2);
    assertThat(CommandRun.of("convert", "--to=markdown", out).err())
        .contains("error format.one-article: ");
  }

  @Test
  void keepsAFileForEachBelowAFolder() throws IOException {
    file("in/b.md", TEXT);
    file("in/a.md", TEXT);
    Path out = folder.resolve("out");
    CommandRun.of("convert", "--to=jsonl", "--out-dir", out, folder.resolve("in"));
    assertThat(files(out)).containsExactly("a.jsonl", "b.jsonl");
  }

  @Test
  void gathersTheOthersWhereOneIsRefusedAndSaysWhich() throws IOException {
    Path bad = file("in/a.md", "---\n[x\n---\n");
    file("in/b.md", TEXT);
    Path lines = file("c.jsonl", "7\n");
    Path out = folder.resolve("out.jsonl");
    CommandRun run = CommandRun.of("convert", "--to=jsonl", "-o", out, folder.resolve("in"), lines);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(bad + ":").contains(" convert.refused: "),
            line -> assertThat(line).startsWith(lines + ":1:1: error json.article: "));
    assertThat(titles(Files.readString(out))).containsExactly("Flood");
  }

  @Test
  void writesNoFileWhereNothingIsLeft() throws IOException {
    Path lines = file("a.jsonl", "7\n");
    Path empty = file("b.jsonl", "\n");
    Path out = folder.resolve("out.json");
    assertThat(CommandRun.of("convert", "--to=json", "-o", out, lines).status()).isEqualTo(1);
    assertThat(out).doesNotExist();
    assertThat(CommandRun.of("convert", "--to=json", "-o", out, empty).status()).isEqualTo(0);
    assertThat(out).hasContent("[]\n");
  }

  @Test
  void gathersNothingOverAnInput() throws IOException {
    Path lines = folder.resolve("a.jsonl");
    CommandRun.of("convert", "--to=jsonl", "-o", lines, file("a.md", TEXT));
    String before = Files.readString(lines);
    CommandRun run = CommandRun.of("convert", "--to=jsonl", "-o", lines, lines);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith(lines + ":1:1: error file.overwrite: would be written over ");
    assertThat(Files.readString(lines)).isEqualTo(before);
  }

  @Test
  void readsWhatFromNamesWhateverTheEnding() throws IOException {
    String lines = CommandRun.of("convert", "--to=jsonl", file("a.md", TEXT)).out();
    byte[] two = (lines + lines).getBytes(StandardCharsets.UTF_8);
    assertThat(CommandRun.withInput(two, "convert", "--from=jsonl", "--to=jsonl", "-"))
        .isEqualTo(new CommandRun(0, lines + lines, ""));
    byte[] one = lines.getBytes(StandardCharsets.UTF_8);
    assertThat(CommandRun.withInput(one, "convert", "--from=json", "--to=markdown", "-"))
        .isEqualTo(new CommandRun(0, TEXT, ""));
    file("in/x.jsonl", lines);
    file("in/y.md", TEXT);
    assertThat(CommandRun.of("convert", "--from=jsonl", "--to=jsonl", folder.resolve("in")))
        .isEqualTo(new CommandRun(0, lines, ""));
    Path odd = file("z.json", TEXT);
    assertThat(CommandRun.of("convert", "--from=markdown", "--to=markdown", odd))
        .isEqualTo(new CommandRun(0, TEXT, ""));
    assertThat(CommandRun.of("convert", "--from=text", "--to=json", odd).err())
        .contains("--from: the format text is only written, not read");
    assertThat(CommandRun.of("convert", "--from=jsonn", "--to=json", odd).err())
        .contains("--from: there is no format \"jsonn\"; did you mean json or jsonl or jsonld?");
  }

  @Test
  void theEndingOfTheFileToWriteTellsTheFormat() throws IOException {
    Path article = file("a.md", TEXT);
    Path out = folder.resolve("a.json");
    assertThat(CommandRun.of("convert", "-o", out, article).status()).isZero();
    assertThat(CommandRun.of("convert", "--to=markdown", out))
        .isEqualTo(new CommandRun(0, TEXT, ""));
    assertThat(CommandRun.of("convert", article).status()).isEqualTo(2);
    assertThat(CommandRun.of("convert", article).err())
        .contains("expected --to FORMAT, or -o FILE with the ending of a format");
    assertThat(CommandRun.of("convert", "-o", folder.resolve("a.docx"), article).err())
        .contains("a.docx is that of no format: add --to");
  }

  @Test
  void writesEachArticleOfAFileToItsOwnInAFormatThatHoldsOne() throws IOException {
    String line = CommandRun.of("convert", "--to=jsonl", file("a.md", TEXT)).out();
    Path lines = file("news.jsonl", line + line + "no article\n");
    Path out = folder.resolve("out");
    CommandRun run = CommandRun.of("convert", "--to=markdown", "--out-dir=" + out, lines);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith(lines + ":3:1: error json.syntax: ").hasLineCount(1);
    assertThat(run.out()).isEmpty();
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files).hasSize(2).allSatisfy(file -> assertThat(file).content().isEqualTo(TEXT));
    }
  }

  @Test
  void tellsAFileThatCanNotBeReadAndGoesOn() throws IOException {
    Path first = file("a.md", TEXT);
    Path missing = folder.resolve("gone.md");
    CommandRun run = CommandRun.of("convert", "--to=jsonl", first, missing, file("b.md", TEXT));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).startsWith(missing + ":1:1: error file.missing: ").hasLineCount(1);
    assertThat(titles(run.out())).hasSize(2);
  }

  @Test
  void listsTheFormats() {
    CommandRun run = CommandRun.of("convert", "--list");
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .anyMatch(line -> line.matches("FORMAT +ENDINGS +ARTICLES +READ +WRITTEN +LOST"))
        .anyMatch(line -> line.matches("jsonl +\\.jsonl \\.ndjson +many +yes +yes +nothing"))
        .anyMatch(line -> line.matches("html +\\.html +one +yes +yes +the metadata; .*"));
  }

  @Test
  void writesAPageForASite() throws IOException {
    Path file =
        file(
            "p.md", "+++\nlastmod = 2024-11-25\n+++\n# Flood\n\n[a](/b) [c](https://d.example/)\n");
    CommandRun run =
        CommandRun.of(
            "convert",
            "--to=html-page",
            "--profile=hugo",
            "--base=https://news.example/",
            "--site-name=The Example",
            "--style=readable",
            "--rel=nofollow",
            file);
    assertThat(run.status()).as(run.err()).isEqualTo(0);
    assertThat(run.out())
        .startsWith("<!doctype html>")
        .contains("<style>", "content=\"The Example\"", "<h1 id=\"h-flood\">Flood</h1>")
        .contains("<meta property=\"article:modified_time\" content=\"2024-11-25\">")
        .contains("<a href=\"https://news.example/b\">a</a>")
        .contains("<a href=\"https://d.example/\" rel=\"nofollow\">c</a>");
    assertThat(CommandRun.of("convert", "--to=html", file).out()).startsWith("<h1>Flood</h1>");
    Path out = folder.resolve("pages");
    assertThat(CommandRun.of("convert", "--to=html-page", "--out-dir=" + out, file).status())
        .isEqualTo(0);
    assertThat(out.resolve("p.html")).content().startsWith("<!doctype html>");
  }

  @Test
  void writesFiguresIntoAFragmentWhereAsked() throws IOException {
    Path file = file("f.md", "![A heron.](x.jpg)\n");
    assertThat(CommandRun.of("convert", "--to=html", "--figures", file).out())
        .startsWith("<figure>");
    assertThat(CommandRun.of("convert", "--to=html", file).out()).startsWith("<p><img");
  }

  @Test
  void refusesOptionsOfAnotherFormat() throws IOException {
    Path file = file("g.md", TEXT);
    assertThat(CommandRun.of("convert", "--to=html", "--style=readable", file).err())
        .contains("--style goes with --to html-page");
    assertThat(CommandRun.of("convert", "--to=json", "--figures", file).err())
        .contains("--figures goes with --to html or html-page");
    assertThat(CommandRun.of("convert", "--to=text", "--base=https://a.example/", file).err())
        .contains("--base goes with files, --to or --from of html, html-page, jsonld, ninjs, atom");
    assertThat(CommandRun.of("convert", "--to=html-page", "--style=loud", file).err())
        .contains("--style: expected none or readable, found loud");
  }
}
