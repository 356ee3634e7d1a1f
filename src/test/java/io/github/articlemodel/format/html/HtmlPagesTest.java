package io.github.articlemodel.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.format.markdown.MarkdownFormat;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages of different shapes, made by hand: beside each {@code .html} stands the Markdown of its
 * article and, where there are any, the diagnostics. A new pair of files is a new test.
 */
class HtmlPagesTest {

  private static final Path FOLDER = Path.of("src/test/resources/html/pages");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsTheArticleOfAPage(Path file) throws IOException {
    ReadArticles read = read(file);
    assertThat(markdown(read.articles().get(0))).isEqualTo(Files.readString(beside(file, ".md")));
    String diagnostics =
        read.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    Path expected = beside(file, ".txt");
    assertThat(diagnostics)
        .isEqualTo(Files.exists(expected) ? Files.readString(expected).strip() : "");
  }

  static ReadArticles read(Path file) throws IOException {
    SourceText source =
        SourceText.of(Files.readAllBytes(file)).withName(file.getFileName().toString());
    return HtmlArticleReader.of(HtmlReadOptions.defaults()).read(source);
  }

  private static String markdown(Article article) throws IOException {
    StringBuilder out = new StringBuilder();
    assertThat(new MarkdownFormat().writer().orElseThrow().write(article, out)).isEmpty();
    return out.toString();
  }

  private static Path beside(Path file, String ending) {
    return FOLDER.resolve(file.getFileName().toString().replace(".html", ending));
  }
}
