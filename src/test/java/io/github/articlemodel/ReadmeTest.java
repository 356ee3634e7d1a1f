package io.github.articlemodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.binding.MetadataBinder;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.reading.Dateline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of README.md stand here line by line, and run. */
class ReadmeTest {

  private static final Path SAMPLE =
      Path.of("src/test/resources/sample/2026-03-14-ART2603140915AB12CD.md");

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Path path;
  private final ArticleDocument document;

  ReadmeTest(@TempDir Path folder) throws IOException {
    path = Files.copy(SAMPLE, folder.resolve("article.md"));
    document = ArticleParser.create().parse(path);
  }

  @BeforeEach
  void catchesWhatTheExamplesPrint() {
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void printsAgain() {
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void everyExampleStandsInThisTest() throws IOException {
    String here =
        Files.readString(Path.of("src/test/java/io/github/articlemodel/ReadmeTest.java"))
            .replaceAll("\\s+", " ");
    Matcher block =
        Pattern.compile("(?<!<!-- example -->\\n)```java\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    List<String> missing = new ArrayList<>();
    int examples = 0;
    while (block.find()) {
      examples++;
      for (String line : block.group(1).lines().toList()) {
        String code = line.replaceAll(" //.*", "").replaceAll("\\s+", " ").strip();
        if (!here.contains(code)) {
          missing.add(code);
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(examples).isEqualTo(8);
  }

  @Test
  void reads() throws IOException {
    ArticleDocument document = ArticleParser.create().parse(path);
    Metadata metadata = document.metadata();
    String category = metadata.category().orElse("none");
    Optional<Instant> date = metadata.date().value().flatMap(ArticleDate::instant);
    List<Heading> headings = document.article().find(Heading.class);
    document.diagnostics().forEach(System.err::println);
    assertThat(category).isEqualTo("HARBOUR");
    assertThat(date).contains(Instant.parse("2026-03-14T09:21:07.304Z"));
    assertThat(headings).hasSize(1);
  }

  @Test
  void showsPicturesAndLinks() {
    for (Figure figure : document.figures()) {
      System.out.println(figure.destination() + ": " + figure.captionText().orElse("no caption"));
      System.out.println("by " + figure.creditNames());
    }
    for (ArticleLink link : document.links()) {
      System.out.println(link.text() + " -> " + link.destination());
    }
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("by [Marn Oldwick]")
        .contains("more than a tonne of them -> https://bit.ly/4hErOnNeT");
  }

  @Test
  void showsWhatAReaderSees() {
    String text = document.plainText();
    String teaser = document.excerpt().map(e -> e.toCharacters(160).text()).orElse("");
    Duration time = document.wordCount().readingTime();
    Optional<Dateline> dateline = document.dateline();
    assertThat(text).contains("None of the passengers complained");
    assertThat(teaser).startsWith("PORT ELLERY: Seventeen herons").endsWith("…");
    assertThat(time).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(90));
    assertThat(dateline).map(Dateline::place).contains("PORT ELLERY");
  }

  @Test
  void rewrites() {
    Article plain = document.article().rewrite(Link.class, link -> link.content());
    assertThat(plain.find(Link.class)).isEmpty();
  }

  @Test
  void edits() throws IOException {
    ArticleEdit edit = document.edit().set("title", "Herons freed").set("category", "SEA");
    System.out.print(edit.diff());
    edit.apply().writeTo(path);
    assertThat(ArticleParser.create().parse(path).metadata().title().value())
        .contains("Herons freed");
  }

  @Test
  void writes() throws IOException {
    StringBuilder json = new StringBuilder();
    ArticleFormats.of("json").writer().orElseThrow().write(document.article(), json);
    StringBuilder markdown = new StringBuilder();
    ArticleFormats.of("markdown").writer().orElseThrow().write(document.article(), markdown);
    assertThat(json).contains("\"HARBOUR\"");
    assertThat(ArticleParser.create().parse(markdown.toString()).article())
        .isEqualTo(document.article());
  }

  @Test
  void buildsInCode() {
    Article article =
        Article.builder()
            .field("title", "Flood warning lifted")
            .block(Paragraph.of("The river is back below its banks."))
            .build();
    assertThat(article.body()).hasSize(1);
  }

  record News(String title, URI originUrl, Instant date) {}

  @Test
  void binds() {
    News news = MetadataBinder.bind(document.metadata(), News.class);
    assertThat(news.originUrl()).hasHost("www.example.com");
  }
}
