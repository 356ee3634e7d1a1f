package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatsCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(
        folder.resolve("a.md"),
        "---\ntitle: Flood\ndate: 2024-11-25\ntags: [rain, harbour]\nlang: en\n---\n![](a.png)\n");
    Files.writeString(
        folder.resolve("b.md"),
        "---\ntitle: Sun\ndate: 2024-12-01\ntags: [rain]\n---\nDry. Hot.\n");
  }

  @Test
  void printsBarsForPeople() {
    CommandRun run = CommandRun.of("stats", folder);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("2 files, 1 kB\n\nFields\n  date         2  100 %  ████████████████████ date\n")
        .contains("\nDates\n  2024        2  100 %  ████████████████████\n")
        .contains("\nTags\n  rain           2  100 %  ████████████████████\n  harbour")
        .contains("\nLanguages\n  en        1   50 %  ██████████\n  1 file without\n")
        .contains("\nPictures in the text: 1 in 1 file\n");
  }

  @Test
  void printsAllNumbersForPrograms() {
    JsonNode json = JsonMapper.shared().readTree(CommandRun.of("stats", "--json", folder).out());
    assertThat(json.at("/files").asInt()).isEqualTo(2);
    assertThat(json.at("/tags/counts/rain").asInt()).isEqualTo(2);
    assertThat(json.at("/languages/without").asInt()).isEqualTo(1);
    assertThat(json.at("/dates/counts/2024-11").asInt()).isEqualTo(1);
    assertThat(json.at("/pictures/withoutAlt").asInt()).isEqualTo(1);
    assertThat(json.at("/findings/warning/link.missing-file").asInt()).isEqualTo(1);
    assertThat(json.at("/fields/0/kinds/date").asInt()).isEqualTo(2);
    assertThat(json.at("/words/median").asInt()).isZero();
  }

  @Test
  void writesAPage() throws IOException {
    Path page = folder.resolve("stats.html");
    CommandRun run = CommandRun.of("stats", "--html", page, folder);
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(Jsoup.parse(Files.readString(page)).select("h1").text())
        .isEqualTo("Statistics of 2 articles");
  }

  @Test
  void saysWhatCanNotBeReadOrWritten() {
    Path missing = folder.resolve("no.md");
    CommandRun run = CommandRun.of("stats", missing, folder.resolve("a.md"));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("no.md:1:1: error file.missing: ");
    assertThat(run.out()).startsWith("1 file, 1 kB, 1 can't be read\n");
    CommandRun unwritten = CommandRun.of("stats", "--html", folder.resolve("no/s.html"), folder);
    assertThat(unwritten.status()).isEqualTo(3);
    assertThat(unwritten.err()).contains("error file.unwritten: ");
  }

  @Test
  void takesOneFormAlone() {
    assertThat(CommandRun.of("stats", "--json", "--html", "x.html", folder).status()).isEqualTo(2);
    assertThat(CommandRun.of("stats").status()).isEqualTo(2);
  }
}
