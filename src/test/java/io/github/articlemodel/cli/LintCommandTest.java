package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LintCommandTest {

  private static final String TEXT =
      """
      ---
      title: Flood
      date: soon
      ---
      See [the map](map.png), [below](#rules) and [it](javascript:x).
      """;

  private final Path folder;

  LintCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void listsAllFindingsInTheOrderOfTheirPlaces() throws IOException {
    Path file = file("a.md", TEXT);
    CommandRun run = CommandRun.of("lint", "--code", "field.date,link", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            F:3:7: warning field.date: "soon" is no date (write it like 2024-11-25, \
            2024-11-25 10:46:12 +0700 or 2024-11-25T10:46:12Z)
            date: soon
                  ^
            F:5:15: warning link.missing-file: there is no file "map.png" in the folder of the \
            article (mend the path, or put the file there)
            See [the map](map.png), [below](#rules) and [it](javascript:x).
                          ^
            F:5:33: warning link.anchor: no heading or element has the name "#rules" \
            (use the name of a heading, or give one the name)
            See [the map](map.png), [below](#rules) and [it](javascript:x).
                                            ^
            F:5:50: warning link.unsafe: the address "javascript:x" can run a script \
            (use an address of http or https)
            See [the map](map.png), [below](#rules) and [it](javascript:x).
                                                             ^
            1 file: 4 warnings
            """
                .replace("F:", file + ":"));
    Files.createFile(folder.resolve("map.png"));
    assertThat(CommandRun.of("lint", file).out()).doesNotContain("link.missing-file");
  }

  @Test
  void givesEachFindingToPrograms() throws IOException {
    Path file = file("a.md", TEXT);
    CommandRun run = CommandRun.of("lint", "--json", file);
    assertThat(run.status()).isEqualTo(1);
    JsonNode json = JsonMapper.shared().readTree(run.out()).get("findings");
    List<String> codes =
        json.values().stream().map(finding -> finding.get("code").stringValue()).toList();
    assertThat(codes)
        .containsSubsequence("field.date", "link.missing-file", "link.anchor", "link.unsafe")
        .doesNotHaveDuplicates();
    JsonNode unsafe = json.get(codes.indexOf("link.unsafe"));
    assertThat(unsafe.toString())
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"file": "%s", "line": 5, "column": 50, "endLine": 5, "endColumn": 62,
                     "offset": 81, "length": 12, "severity": "warning", "code": "link.unsafe",
                     "message": "the address \\"javascript:x\\" can run a script",
                     "advice": "use an address of http or https", "fix": null}
                    """
                        .formatted(file))
                .toString());
    assertThat(CommandRun.of("lint", "--csv", "--code", "link.unsafe", file).out())
        .isEqualTo(
            "\"file\",\"line\",\"column\",\"severity\",\"code\",\"message\",\"advice\"\n\""
                + file
                + "\",5,50,\"warning\",\"link.unsafe\",\"the address \"\"javascript:x\"\" can run a"
                + " script\",\"use an address of http or https\"\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--csv", "--json", "--report=text"})
  void readsThePipeOnce(String form) {
    byte[] piped = "---\ntitle: [x\n---\n".getBytes(StandardCharsets.UTF_8);
    CommandRun run = CommandRun.withInput(piped, "lint", form, "--code", "yaml", "-");
    assertThat(run.out()).contains("yaml.unclosed-bracket");
    assertThat(run.status()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "github", "junit", "html"})
  void reportsInEachFormat(String format) throws IOException {
    file("posts/a.md", TEXT);
    file("posts/b.md", "---\ntitle: Flood\n---\nRain fell.\n");
    Path posts = folder.resolve("posts");
    Path missing = folder.resolve("no.md");
    CommandRun shown = CommandRun.of("lint", "--report", format, posts, missing);
    assertThat(shown.status()).isEqualTo(3);
    assertThat(shown.out()).contains("link.anchor", "link.unsafe").doesNotContain("\u001B");
    assertThat(shown.err())
        .isEqualTo(missing + ":1:1: error file.missing: there is no such file or folder\n");
    assertThat(shown.out().contains("file.missing")).isEqualTo(!format.equals("text"));
    Path file = folder.resolve("report");
    CommandRun written =
        CommandRun.of("lint", "--report", format, "--output", file, posts, missing);
    assertThat(written).isEqualTo(new CommandRun(3, "", shown.err()));
    assertThat(Files.readString(file)).contains("file.missing");
    if (!format.equals("text")) {
      assertThat(Files.readString(file)).isEqualTo(shown.out());
    }
  }

  @Test
  void saysWhatReportsThereAre() {
    assertThat(CommandRun.of("lint", "--report", "sarf", "a.md").err())
        .contains("there is no report sarf (did you mean sarif?)\n");
    assertThat(CommandRun.of("lint", "--report", "zzz", "a.md").err())
        .contains("there is no report zzz, only text, json, sarif, github, junit, html\n");
    assertThat(CommandRun.of("lint", "--csv", "--json", "a.md").err())
        .contains("--csv goes without --report, --json and --output\n");
    assertThat(CommandRun.of("lint", "--report", "html", "--json", "a.md").status()).isEqualTo(2);
  }

  @Test
  void saysThatAReportCanNotBeWritten() throws IOException {
    Path file = file("a.md", TEXT);
    Path report = folder.resolve("none/report.json");
    CommandRun run = CommandRun.of("lint", "--json", "-o", report, file);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).startsWith(report + ":1:1: error file.unwritten: ");
  }

  @Test
  void countsTheFindings() throws IOException {
    file("posts/a.md", TEXT);
    file("posts/b.md", "---\ntitle: \"Flood\n---\nRain fell.\n");
    file("posts/c.md", "---\ntitle: Flood\n---\n![](a.png)\n");
    Path posts = folder.resolve("posts");
    assertThat(CommandRun.of("lint", posts).out())
        .containsPattern("\n3 files: 1 error, [0-9]+ warnings, [0-9]+ info; 1 has a fix\n$");
    assertThat(CommandRun.of("lint", "--code", "link.unsafe", posts).out())
        .endsWith("\n3 files: 1 warning\n");
    CommandRun notes = CommandRun.of("lint", "--code=link.no-alt", posts);
    assertThat(notes.status()).isEqualTo(0);
    assertThat(notes.out()).endsWith("\n3 files: 1 info\n");
    assertThat(CommandRun.of("lint", "--code=json", posts))
        .isEqualTo(new CommandRun(0, "3 files: no findings\n", ""));
  }

  @Test
  void judgesTheFieldsByAProfile() throws IOException {
    Path file = file("a.md", "---\ntitle: Flood\n---\nRain fell.\n");
    assertThat(CommandRun.of("lint", file).out()).contains("info field.missing: ");
    assertThat(CommandRun.of("lint", "--profile", "hugo", file).out())
        .isEqualTo("1 file: no findings\n");
  }

  @Test
  void readsTheStandardInputWithoutAFolder() {
    byte[] input = TEXT.getBytes(StandardCharsets.UTF_8);
    CommandRun run = CommandRun.withInput(input, "lint", "--code", "link", "-");
    assertThat(run.out())
        .startsWith("<input>:5:33: warning link.anchor: ")
        .endsWith("\n1 file: 2 warnings\n");
  }

  @Test
  void saysWhatCanNotBeRead() throws IOException {
    Path missing = folder.resolve("no.md");
    assertThat(CommandRun.of("lint", missing))
        .isEqualTo(
            new CommandRun(
                3, "", missing + ":1:1: error file.missing: there is no such file or folder\n"));
    Path binary = folder.resolve("c.md");
    Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 0, 0, (byte) 0xFF});
    CommandRun run = CommandRun.of("lint", "--code", "encoding", binary);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(binary + ":1:1: error encoding.unreadable: ")
        .endsWith("\n1 file: 1 error\n")
        .hasLineCount(2);
  }

  @Test
  void knowsAllCodes() throws IOException {
    assertThat(DiagnosticCodes.known())
        .contains("link", "link.anchor", "yaml.unclosed-bracket", "json.comment", "law.json")
        .hasSizeGreaterThan(100);
    String page = Files.readString(Path.of("docs/diagnostics.md"));
    assertThat(DiagnosticCodes.known()).allMatch(code -> page.contains("`" + code));
    assertThat(DiagnosticCodes.known())
        .allMatch(code -> code.equals(code.toLowerCase(Locale.ROOT)));
  }

  @Test
  void tellsWhichCodeIsMeant() {
    CommandRun near = CommandRun.of("lint", "--code", "link.anchr", "a.md");
    assertThat(near.status()).isEqualTo(2);
    assertThat(near.err()).contains("there is no code link.anchr (did you mean link.anchor?)\n");
    assertThat(CommandRun.of("lint", "--code", "LINK", "a.md").err())
        .contains("there is no code LINK (did you mean link or ");
    assertThat(CommandRun.of("lint", "--code", "zzz", "a.md").err())
        .contains("there is no code zzz; docs/diagnostics.md lists all\n");
    assertThat(CommandRun.of("lint", "--code", "link.*", "no.md").status()).isEqualTo(3);
  }
}
