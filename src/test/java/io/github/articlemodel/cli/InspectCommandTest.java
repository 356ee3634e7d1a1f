package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectCommandTest {

  private static final Path SAMPLE =
      Path.of("src/test/resources/sample/2026-03-14-ART2603140915AB12CD.md");

  private final Path folder;

  InspectCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("news.md"), text);
  }

  private static JsonNode json(CommandRun run) {
    return JsonMapper.shared().readTree(run.out());
  }

  @Test
  void showsTheSampleToPeople() {
    CommandRun run = CommandRun.of("inspect", SAMPLE);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out())
        .isEqualTo(
            """
            %s

            Headline
              Ferry crew frees herons from drifting nets
              from the first paragraph, as the title and the first heading are empty (line 15)

            Metadata
              layout       post
              code         ART2603140915AB12CD
              origin_url   https://www.example.com/harbour/news/4417093/ferry-crew-rescues-herons
              image        https://media.example.com/assets/0d8b6f52-7c1e-4e0a-9a35-1f6f2a9c7b10
              title        (empty)
              description  PORT ELLERY: Seventeen herons that were caught in drifting fishing nets \
            were freed early Saturday by the crew of the morning ferry, which then left forty \
            minutes late.
              category     HARBOUR
              language     en
              date         2026-03-14T09:21:07.304Z

            Outline
              (empty) (line 13)

            Figures
              https://media.example.com/assets/b7f0c3e9-55d4-4c42-8a1b-6e2d90417fa8 (line 17)
                form:    image paragraph
                caption: The crew of the morning ferry lifts a net with herons out of the outer \
            harbour of Port Ellery on Saturday.
                credit:  Marn Oldwick

            Links
              https://bit.ly/4hErOnNeT (line 29)
                text:    more than a tonne of them

            Diagnostics
              info field.blank: title is blank (line 6)
            """
                .formatted(SAMPLE));
  }

  @Test
  void showsTheSampleAsTheReadmeSays() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("<!-- inspect -->\n```\n" + CommandRun.of("inspect", SAMPLE).out() + "```");
  }

  @Test
  void givesTheSampleToPrograms() {
    CommandRun run = CommandRun.of("inspect", "--json", SAMPLE);
    assertThat(run.status()).isEqualTo(0);
    JsonNode json = json(run);
    assertThat(json.propertyNames())
        .containsExactly(
            "headline", "headlineOrigin", "metadata", "outline", "figures", "links", "diagnostics");
    assertThat(json.get("metadata").propertyNames())
        .containsExactly(
            "layout",
            "code",
            "originUrl",
            "image",
            "title",
            "description",
            "category",
            "language",
            "date",
            "other");
    assertThat(json.get("headline").stringValue())
        .isEqualTo("Ferry crew frees herons from drifting nets");
    assertThat(json.get("headlineOrigin").stringValue()).isEqualTo("first-paragraph");
    assertThat(json.get("metadata").get("title").stringValue()).isEmpty();
    assertThat(json.get("metadata").get("date").stringValue())
        .isEqualTo("2026-03-14T09:21:07.304Z");
    assertThat(json.get("outline").get(0).get("level").intValue()).isEqualTo(1);
    JsonNode figure = json.get("figures").get(0);
    assertThat(figure.get("caption").stringValue())
        .isEqualTo(
            "The crew of the morning ferry lifts a net with herons out of the outer harbour of Port"
                + " Ellery on Saturday.");
    assertThat(figure.get("credit").stringValue()).isEqualTo("Marn Oldwick");
    assertThat(figure.get("creditWritten").stringValue()).isEqualTo("Photo: Marn Oldwick");
    assertThat(figure.get("line").intValue()).isEqualTo(17);
    assertThat(json.get("links").get(0).get("destination").stringValue())
        .isEqualTo("https://bit.ly/4hErOnNeT");
  }

  @Test
  void showsWhatTheFieldsMeanByAProfile() throws IOException {
    Path file =
        file(
            """
            ---
            title: Flood
            lastmod: soon
            weight: 3
            tags: [rain, sea]
            params:
              author: {name: A. Writer, url: https://example.org/a}
            ---
            """);
    CommandRun run = CommandRun.of("inspect", "--profile", "hugo", file);
    assertThat(run.out())
        .contains(
            """
            Fields by the profile hugo
              title        Flood  from title (line 2)
              modified     soon  (invalid)  from lastmod (line 3)
              authors      A. Writer https://example.org/a  from params.author (line 7)
              tags         rain, sea  from tags (line 5)
              slug         news  from the file name
              weight       3  from weight (line 4)

            """);
    JsonNode json = json(CommandRun.of("inspect", "--json", "--profile", "hugo", file));
    assertThat(json.get("profile").stringValue()).isEqualTo("hugo");
    JsonNode author = null;
    for (JsonNode field : json.get("fields")) {
      author = field.get("key").stringValue().equals("authors") ? field : author;
    }
    assertThat(java.util.Objects.requireNonNull(author).toString())
        .startsWith(
            "{\"key\":\"authors\",\"state\":\"present\",\"origin\":\"field\","
                + "\"path\":\"params.author\","
                + "\"value\":[{\"name\":\"A. Writer\",\"url\":\"https://example.org/a\"}],"
                + "\"line\":7,");
    CommandRun none = CommandRun.of("inspect", "--profile", "ghost", file);
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err())
        .contains(
            "\"ghost\" is no profile, expected one of news, jekyll, hugo, zola, astro, decap");
  }

  @Test
  void givesValuesOfEveryKind() throws IOException {
    Path file =
        file(
            """
            ---
            title: [a, b]
            layout:
            date: soon
            code: 007
            rating: 1.10
            tags: [x, {y: true}]
            limit: .inf
            ---
            """);
    CommandRun run = CommandRun.of("inspect", "--json", file);
    assertThat(run.status()).isEqualTo(1);
    JsonNode metadata = json(run).get("metadata");
    assertThat(metadata.get("title").toString()).isEqualTo("[\"a\",\"b\"]");
    assertThat(metadata.get("layout").isNull()).isTrue();
    assertThat(metadata.get("language").isNull()).isTrue();
    assertThat(metadata.get("date").stringValue()).isEqualTo("soon");
    assertThat(metadata.get("code").stringValue()).isEqualTo("007");
    assertThat(run.out()).contains("\"rating\": 1.10,");
    assertThat(metadata.get("other").get("tags").toString()).isEqualTo("[\"x\",{\"y\":true}]");
    assertThat(metadata.get("other").get("limit").stringValue()).isEqualTo("Infinity");
    assertThat(CommandRun.of("inspect", file).out())
        .contains("title        [\"a\",\"b\"]  (invalid)\n")
        .contains("tags         [\"x\",{\"y\":true}]\n")
        .contains("limit        Infinity\n")
        .contains("layout       (null)\n")
        .contains("language     (absent)\n");
  }

  @Test
  void showsAListOrMapOfAFieldAsGetDoes() throws IOException {
    Path file =
        file(
            "---\ntags: [\"a, b\", null, 1.10]\nwhen: 2024-11-25\nparams: {x: [], y: {z: no}}\n---\n");
    String shown = CommandRun.of("inspect", file).out();
    for (String name : List.of("tags", "when", "params")) {
      assertThat(shown)
          .contains("  %-12s %s".formatted(name, CommandRun.of("get", name, file).out()));
    }
  }

  @Test
  void showsAWarningWithItsLineAndACaret() throws IOException {
    Path file = file("---\ntitle: Flood\ndate: soon\n---\n");
    CommandRun run = CommandRun.of("inspect", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            file
                + ":3:7: warning field.date: \"soon\" is no date (write it like 2024-11-25,"
                + " 2024-11-25 10:46:12 +0700 or 2024-11-25T10:46:12Z)\n"
                + "date: soon\n"
                + "      ^\n");
    assertThat(run.out()).contains("Diagnostics (2)\n  1 warning on the standard error\n");
  }

  @Test
  void readsTheStandardInput() {
    byte[] input = "---\ntitle: น้ำท่วม\n---\n".getBytes(StandardCharsets.UTF_8);
    CommandRun run = CommandRun.withInput(input, "inspect", "-");
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).startsWith("<input>\n\nHeadline\n  น้ำท่วม\n");
  }

  @Test
  void saysInOneLineWhatCanNotBeRead() throws IOException {
    Path missing = folder.resolve("missing.md");
    assertThat(CommandRun.of("inspect", missing))
        .isEqualTo(
            new CommandRun(
                3, "", missing + ":1:1: error file.missing: there is no such file or folder\n"));
    assertThat(CommandRun.of("inspect", folder))
        .isEqualTo(
            new CommandRun(
                3, "", folder + ":1:1: error file.folder: is a folder, expected a file\n"));
    Path binary = folder.resolve("picture.md");
    Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 0, 0, (byte) 0xFF});
    CommandRun run = CommandRun.of("inspect", binary);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith(binary + ":1:1: error encoding.unreadable: ").hasLineCount(1);
  }

  @Test
  void letsNoTextSteerTheTerminal() throws IOException {
    Path file = file("---\ntitle: \"a\\e[31mb\\nc\"\n---\n");
    assertThat(CommandRun.of("inspect", file).out())
        .contains("Headline\n  a\uFFFD[31mb c\n")
        .doesNotContain("\u001B");
  }

  @Test
  void showsTitleAndLinkOfAPicture() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.md"), "[![A heron](a.jpg \"A heron at dawn.\")](/herons)\n");
    assertThat(CommandRun.of("inspect", file).out())
        .contains(
            "    form:    linked image\n    title:   A heron at dawn.\n    link:    /herons\n");
    JsonNode figure = json(CommandRun.of("inspect", "--json", file)).get("figures").get(0);
    assertThat(figure.get("title").stringValue()).isEqualTo("A heron at dawn.");
    assertThat(figure.get("link").stringValue()).isEqualTo("/herons");
  }
}
