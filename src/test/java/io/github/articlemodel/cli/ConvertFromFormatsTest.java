package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversions of what is not Markdown: pages, feeds, news in JSON. */
class ConvertFromFormatsTest {

  private static final String PAGE =
      """
      <html lang="en"><head><title>Flood</title>
      <meta property="og:title" content="Flood">
      <meta name="twitter:title" content="Drought">
      </head><body><nav><a href="/">Home</a></nav><article><h1>Flood</h1><p>Rain fell.</p></article></body></html>
      """;

  private final Path folder;

  ConvertFromFormatsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String item(String slug, String text) {
    return "{\"id\": \"https://n.example/"
        + slug
        + "\", \"title\": \"Flood\", \"date_published\": \"2024-11-25T10:00:00Z\","
        + " \"date_modified\": \"2024-11-26T10:00:00Z\", \"content_text\": \""
        + text
        + "\"}";
  }

  private Path feed(String name, String... items) throws IOException {
    return file(
        name,
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"News\", \"items\": ["
            + String.join(", ", items)
            + "]}");
  }

  @Test
  void tellsWhatTheReaderOfASingleFileLeftOut() throws IOException {
    Path page = file("flood.html", PAGE);
    CommandRun one = CommandRun.of("convert", "--to=markdown", page);
    assertThat(one.status()).isEqualTo(1);
    assertThat(one.out()).contains("title: Flood", "Rain fell.");
    assertThat(one.err())
        .contains("warning html.metadata-differs: ", "info html.furniture: ")
        .contains("navigation");
    CommandRun many = CommandRun.of("convert", "--to=jsonl", page);
    assertThat(many.status()).isEqualTo(1);
    assertThat(one.err().lines()).containsAll(many.err().lines().toList());
  }

  @Test
  void writesNoArticleOfAFeedOverThatOfAnother() throws IOException {
    Path first = feed("1.feed.json", item("a", "Rain fell."), item("b", "Hail fell."));
    Path second = feed("2.feed.json", item("c", "Snow fell."));
    Path out = folder.resolve("out");
    CommandRun run = CommandRun.of("convert", "--to=markdown", "--out-dir=" + out, first, second);
    assertThat(run.err()).isEmpty();
    assertThat(names(out))
        .containsExactly("2024-11-25-flood-2.md", "2024-11-25-flood-3.md", "2024-11-25-flood.md");
    assertThat(out.resolve("2024-11-25-flood.md")).content().contains("Rain fell.");
    assertThat(out.resolve("2024-11-25-flood-2.md")).content().contains("Hail fell.");
    assertThat(out.resolve("2024-11-25-flood-3.md")).content().contains("Snow fell.");
  }

  @Test
  void writesNoArticleOfAFeedOverAnInputOrTheOutcomeOfOne() throws IOException {
    Path feed = feed("out/a.feed.json", item("a", "Rain fell."));
    Path page = file("in/2024-11-25-flood.html", PAGE);
    Path out = folder.resolve("out");
    CommandRun.of("convert", "--to=markdown", "--out-dir=" + out, feed, page);
    assertThat(names(out)).contains("2024-11-25-flood.md", "2024-11-25-flood-2.md", "a.feed.json");
    assertThat(out.resolve("2024-11-25-flood.md")).content().startsWith("---\ntitle: Flood\n");
    assertThat(out.resolve("2024-11-25-flood-2.md")).content().contains("Rain fell.");
  }

  @Test
  void takesOffTheWholeEndingOfAFormat() throws IOException {
    Path article =
        file("a.md", "---\ntitle: Flood\norigin_url: https://n.example/a\n---\n\nRain.\n");
    Path out = folder.resolve("out");
    CommandRun.of("convert", "--to=ninjs", "--out-dir=" + out, article);
    Path ninjs = out.resolve("a.ninjs.json");
    CommandRun.of("convert", "--to=markdown", "--out-dir=" + out, ninjs);
    CommandRun.of("convert", "--to=json", "--out-dir=" + out, ninjs);
    assertThat(names(out)).containsExactly("a.json", "a.md", "a.ninjs.json");
  }

  @Test
  void readsAFileByItsEndingWithTheFieldsOfTheProfile() throws IOException {
    Path feed = feed("a.feed.json", item("a", "Rain fell."));
    Path out = folder.resolve("out");
    CommandRun.of("convert", "--to=markdown", "--profile=hugo", "--out-dir=" + out, feed);
    assertThat(out.resolve("2024-11-25-flood.md"))
        .content()
        .contains("lastmod: 2024-11-26T10:00:00Z");
    assertThat(CommandRun.of("convert", "--to=markdown", "--profile=hugo", feed).out())
        .contains("lastmod: 2024-11-26T10:00:00Z");
    assertThat(CommandRun.of("convert", "--to=rss", "--profile=hugo", feed).out())
        .contains("<atom:updated>2024-11-26T10:00:00Z</atom:updated>");
  }

  @Test
  void namesTheOptionThatMendsIt() throws IOException {
    Path article = file("a.md", "---\ntitle: Flood\nslug: flood\ndate: 2024-11-25\n---\n\nRain.\n");
    String base = "--base=https://n.example/";
    assertThat(CommandRun.of("convert", "--to=atom", article).err())
        .contains("feed.identity: ", "(give --base)");
    assertThat(CommandRun.of("convert", "--to=atom", base, article).err())
        .contains("feed.date: ", "(give it a date, and --zone where that has no offset)");
    assertThat(CommandRun.of("convert", "--to=rss", article).err())
        .contains("feed.channel: ", "(give --site-name, and --base)");
    assertThat(CommandRun.of("convert", "--to=ninjs", article).err())
        .contains("format.identity: ", "or a code or slug and a date, and --base)");
    assertThat(CommandRun.of("convert", "--to=ninjs", base, article).err())
        .contains("format.date: ", "(give --zone, or the date an offset)");
    Path two = feed("two.feed.json", item("a", "Rain."), item("b", "Hail."));
    assertThat(CommandRun.of("convert", "--to=markdown", two).err())
        .contains("(give --out-dir, which takes a file for each article)");
    Path pages = Files.createDirectories(folder.resolve("pages"));
    assertThat(CommandRun.of("convert", "--to=json", pages).err())
        .contains(
            "(name the files, which are taken whatever their endings; --from says what they are)");
  }

  @Test
  void warnsOfAPageOrFeedThatIsReadAsMarkdown() throws IOException {
    Path page = file("page.htm", "\n " + PAGE.strip());
    CommandRun run = CommandRun.of("convert", "--to=json", page);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            page + ":2:2: warning convert.markup: read as Markdown, but it begins with <html")
        .contains("(say what it is: --from html, rss or atom)");
    assertThat(CommandRun.of("convert", "--to=jsonl", page, file("b.md", "Rain.\n")).err())
        .contains("warning convert.markup");
    assertThat(CommandRun.of("convert", "--to=json", "--from=html", page).err())
        .doesNotContain("convert.markup");
    assertThat(CommandRun.of("convert", "--to=json", file("a.md", "<b>Rain</b>\n")).err())
        .isEmpty();
  }

  @Test
  void namesArticlesByTheirFilesAsTheProfileDoes() throws IOException {
    Path post = file("_posts/2024-11-25-flood.md", "---\ntitle: Flood\n---\n\nRain.\n");
    Path other = file("_posts/2024-11-26-storm.md", "---\nslug: gale\ndate: 2024-12-01\n---\n");
    Path posts = folder.resolve("_posts");
    List<Object> site =
        List.of("--profile=jekyll", "--base=https://n.example/", "--site-name=N", "--zone=UTC");
    for (String format : List.of("atom", "jsonfeed")) {
      List<Object> arguments = new ArrayList<>(List.of("convert", "--to=" + format));
      arguments.addAll(site);
      arguments.add(posts);
      CommandRun run = CommandRun.of(arguments.toArray());
      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .contains("tag:n.example,2024-11-25:flood", "tag:n.example,2024-12-01:gale")
          .contains("2024-11-25T00:00:00Z");
    }
    assertThat(
            CommandRun.of("convert", "--to=ninjs", "--base=https://n.example/", "--zone=UTC", post)
                .out())
        .contains("tag:n.example,2024-11-25:flood");
    assertThat(CommandRun.of("convert", "--to=html-page", "--profile=jekyll", post).out())
        .contains("\"article:published_time\" content=\"2024-11-25\"");
    assertThat(CommandRun.of("convert", "--to=json", post).out()).doesNotContain("2024");
    assertThat(CommandRun.of("convert", "--to=jsonl", post, other).out())
        .doesNotContain("2024-11-2", "flood");
  }

  @Test
  void refusesABaseThatIsNoWholeAddressAndAnUnknownZone() throws IOException {
    Path article = file("a.md", "Rain.\n");
    for (String base : List.of("n.example", "/news/", "mailto:a@n.example", "https:", "a b")) {
      CommandRun run = CommandRun.of("convert", "--to=html", "--base=" + base, article);
      assertThat(run.status()).as(base).isEqualTo(2);
      assertThat(run.err())
          .contains("'--base': \"" + base + "\" is no base, expected a whole address such as");
    }
    assertThat(CommandRun.of("convert", "--to=html", "--base=HTTP://n.example", article).status())
        .isZero();
    CommandRun zone = CommandRun.of("convert", "--to=rss", "--zone=Mars", article);
    assertThat(zone.status()).isEqualTo(2);
    assertThat(zone.err())
        .contains("'--zone': expected a zone such as Asia/Bangkok or +07:00, found \"Mars\"");
  }
}
