package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplittingTest {

  private final List<Diagnostic> problems = new ArrayList<>();

  @TempDir private Path folder;

  private static Article article(String title) {
    return Article.builder().field("title", title).block(Paragraph.of("Rain.")).build();
  }

  private List<String> split(Article... articles) throws IOException {
    StringBuilder lines = new StringBuilder();
    ArticleFormats.of("jsonl").writer().orElseThrow().writeAll(List.of(articles), lines);
    return split(lines.toString());
  }

  private List<String> split(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("news.old.jsonl"), lines);
    Splitting.of(ArticleParser.create(), ArticleFormats.of("jsonl"), ArticleFormats.of("markdown"))
        .write(file, folder.resolve("out"), problems::add);
    if (!Files.exists(folder.resolve("out"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void knowsATakenFileByAnyWay() throws IOException {
    Path real = Files.createDirectories(folder.resolve("posts/sub"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    Set<Path> taken = Splitting.taken(List.of(real.resolve("a.md")));
    assertThat(List.of(link.resolve("a.md"), link.resolve("A.md"), real.resolve("../sub/a.md")))
        .allMatch(taken::contains);
    assertThat(List.of(link.resolve("b.md"), folder.resolve("posts/a.md")))
        .noneMatch(taken::contains);
    assertThat(taken.add(link.resolve("new/b.md"))).isTrue();
    assertThat(taken.add(real.resolve("new/B.md"))).isFalse();
    assertThat(taken).hasSize(2);
  }

  @Test
  void namesFilesByDayAndCodeSlugOrHeadline() throws IOException {
    Article coded =
        Article.builder()
            .field("code", "ART2411251036QJ268L")
            .field("date", FieldValue.of(LocalDate.of(2024, 11, 25)))
            .build();
    Article slugged = Article.builder().field("slug", "big-flood").build();
    assertThat(split(coded, slugged, article("Flood: 10 dead!"), article("ข่าวน้ำท่วม")))
        .containsExactly(
            "2024-11-25-ART2411251036QJ268L.md",
            "big-flood.md",
            "flood-10-dead.md",
            "ข่าวน้ำท่วม.md");
    assertThat(problems).isEmpty();
  }

  @Test
  void numbersTheNamesThatComeAgainAndArticlesWithoutOne() throws IOException {
    assertThat(
            split(
                article("Flood"),
                article("flood"),
                article("Flood 2"),
                article("..."),
                article("")))
        .containsExactly("flood-2-2.md", "flood-2.md", "flood.md", "news-4.md", "news-5.md");
  }

  @Test
  void aNameLeadsOutOfNoFolder() throws IOException {
    assertThat(split(article("../../etc/passwd"), article("C:\\flood")))
        .containsExactly("c-flood.md", "etc-passwd.md");
  }

  @Test
  void eachFileHoldsItsArticle() throws IOException {
    split(article("Flood"), article("Storm"));
    assertThat(ArticleParser.create().parse(folder.resolve("out/storm.md")).article())
        .isEqualTo(article("Storm"));
  }

  @Test
  void tellsWhatIsNoArticleAndWritesTheOthers() throws IOException {
    String broken = "{\"version\":\"0.1\",\n";
    assertThat(
            split(
                broken + "{\"version\":\"0.1\",\"metadata\":{\"title\":\"Flood\"},\"body\":[]}\n"))
        .containsExactly("flood.md");
    assertThat(problems).extracting(Diagnostic::code).containsExactly("json.syntax");
  }

  @Test
  void manyOfOneNameTakeNoLongerEach() throws IOException {
    Article[] articles = new Article[3_000];
    java.util.Arrays.fill(articles, article("Flood"));
    assertThat(split(articles)).hasSize(3_000);
  }
}
