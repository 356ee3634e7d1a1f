package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinksCommandTest {

  private static final String TEXT =
      """
      ---
      title: Flood
      origin_url: https://example.com/news/1
      ---
      See [the *rules*](../rules "The rules"), <https://bit.ly/3xYz> and
      <a href="/b?utm_source=x">b</a>.

      > ![A map](map.png)

      [Call](tel:+123) or [write](mailto:a@example.com), [top](#), [](javascript:x).
      """;

  private final Path folder;

  LinksCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void listsEachLinkForPeople() throws IOException {
    Path file = file("a.md", TEXT);
    assertThat(CommandRun.of("links", file))
        .isEqualTo(
            new CommandRun(
                0,
                """
                F:3:13: field https://example.com/news/1 (site)
                    field:    origin_url
                F:5:5: inline ../rules (site)
                    text:     the rules
                    title:    The rules
                    resolved: https://example.com/rules
                F:5:42: autolink https://bit.ly/3xYz (external, shortener)
                F:6:1: html /b?utm_source=x (site, tracking)
                    text:     b
                    resolved: https://example.com/b?utm_source=x
                F:8:3: image map.png (site)
                    alt:      A map
                    resolved: https://example.com/news/map.png
                F:10:1: inline tel:+123 (phone)
                    text:     Call
                F:10:21: inline mailto:a@example.com (mail)
                    text:     write
                F:10:52: inline # (anchor)
                    text:     top
                    resolved: https://example.com/news/1#
                F:10:62: inline javascript:x (unsafe)
                """
                    .replace("F:", file + ":"),
                ""));
  }

  @Test
  void givesEachLinkToPrograms() throws IOException {
    Path file = file("a.md", TEXT);
    JsonNode json = JsonMapper.shared().readTree(CommandRun.of("links", "--json", file).out());
    assertThat(json.size()).isEqualTo(9);
    assertThat(json.get(1).toString())
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"file": "%s", "line": 5, "column": 5, "form": "inline",
                     "text": "the rules", "destination": "../rules",
                     "resolved": "https://example.com/rules", "title": "The rules",
                     "classes": ["site"]}
                    """
                        .formatted(file))
                .toString());
    assertThat(json.get(8).get("resolved").isNull()).isTrue();
    assertThat(json.get(8).get("title").isNull()).isTrue();
    assertThat(CommandRun.of("links", "--csv", file).out())
        .startsWith("\"file\",\"line\",\"column\",\"form\",\"text\",\"destination\",")
        .contains(",\"https://bit.ly/3xYz\",,\"external shortener\"\n")
        .contains(",\"the rules\",\"../rules\",\"https://example.com/rules\",\"The rules\",")
        .hasLineCount(10);
  }

  @Test
  void resolvesAgainstTheBaseThatIsGiven() throws IOException {
    Path file = file("a.md", "[a](b) and [c](https://www.example.org/c)\n");
    assertThat(CommandRun.of("links", file).out()).doesNotContain("resolved:");
    assertThat(CommandRun.of("links", "--base", "https://example.org/x/", file).out())
        .contains("    resolved: https://example.org/x/b\n")
        .contains("https://www.example.org/c (site)\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.com", "/news", "mailto:a@example.com", "https:", "", "http://a b/"})
  void refusesABaseThatNothingCanBeResolvedAgainst(String base) {
    CommandRun run = CommandRun.of("links", "--base", base, "a.md");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("article links: \"" + base + "\" is no base, expected a whole address such as");
  }

  @Test
  void listsTheClassesThatAreAskedFor() throws IOException {
    Path file = file("a.md", TEXT);
    assertThat(CommandRun.of("links", "--class", "unsafe", file).out())
        .isEqualTo(file + ":10:62: inline javascript:x (unsafe)\n");
    CommandRun both = CommandRun.of("links", "--class", "mail", "--class=phone", file);
    assertThat(both.out()).contains("tel:+123").contains("mailto:").hasLineCount(4);
    assertThat(CommandRun.of("links", "--class", "mail,phone", file)).isEqualTo(both);
    assertThat(CommandRun.of("links", "--class", "template", file))
        .isEqualTo(new CommandRun(0, "", "article links: there is no link of such a class\n"));
  }

  @Test
  void tellsWhichClassIsMeant() {
    CommandRun near = CommandRun.of("links", "--class", "externl", "a.md");
    assertThat(near.status()).isEqualTo(2);
    assertThat(near.err()).contains("\"externl\" is no class of links (did you mean external?)\n");
    assertThat(CommandRun.of("links", "--class", "zzz", "a.md").err())
        .contains("\"zzz\" is no class of links, expected one of external, site, anchor, ");
  }
}
