package io.github.articlemodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the Javadoc of this package and of the overview, run. */
class DocumentedExamplesTest {

  private static final String NEWS = "---\ntitle: Flood\n---\nRain fell.\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeNews() throws IOException {
    Files.writeString(folder.resolve("news.md"), NEWS);
  }

  @Test
  void overview() throws IOException {
    ArticleDocument document = ArticleParser.create().parse(folder.resolve("news.md"));
    String title = document.metadata().title().orElse("");

    ArticleDocument changed = document.edit().set("title", "Flood warning lifted").apply();
    changed.writeTo(folder.resolve("news.md"));

    ArticleWriter json = ArticleFormats.of("json").writer().orElseThrow();
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses = json.write(changed.article(), out);
    Files.writeString(folder.resolve("news.json"), out);

    assertThat(title).isEqualTo("Flood");
    assertThat(Files.readString(folder.resolve("news.md")))
        .isEqualTo(NEWS.replace("Flood", "Flood warning lifted"));
    assertThat(losses).isEmpty();
    assertThat(Files.readString(folder.resolve("news.json")))
        .contains("\"title\": \"Flood warning lifted\"");
  }

  @Test
  void packagePage() throws IOException {
    ArticleDocument document = ArticleParser.create().parse(folder.resolve("news.md"));
    assertThat(document.metadata().title().orElse("")).isEqualTo("Flood");
    document.edit().set("title", "Flood warning lifted").apply().writeTo(folder.resolve("news.md"));
    assertThat(Files.readString(folder.resolve("news.md")))
        .isEqualTo(NEWS.replace("Flood", "Flood warning lifted"));
  }

  @Test
  void articleDocument() throws IOException {
    ArticleDocument document = ArticleParser.create().parse(folder.resolve("news.md"));
    assertThat(document.metadata().fields()).hasSize(1);
    assertThat(document.fields().title().value()).hasValue("Flood");
    Article article = document.article();
    assertThat(article.body()).hasSize(1);
    assertThat(document.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("field.missing");
    document.writeTo(folder.resolve("copy.md"));
    assertThat(Files.readString(folder.resolve("copy.md"))).isEqualTo(NEWS);
  }

  @Test
  void articleEdit() {
    ArticleDocument document = ArticleParser.create().parse(NEWS);
    ArticleEdit edit = document.edit().set("title", "Flood warning lifted");
    assertThat(edit.diff()).contains("-title: Flood\n", "+title: Flood warning lifted\n");
    ArticleDocument changed = edit.apply();
    assertThat(changed.metadata().title().value()).hasValue("Flood warning lifted");
  }

  @Test
  void articleParseException() {
    String message = "";
    try {
      ArticleParser.of(ParserOptions.strict()).parse("---\ntitle: [x\n---\n");
    } catch (ArticleParseException e) {
      message = e.getMessage();
      assertThat(e.diagnostics()).hasSizeGreaterThan(1);
    }
    assertThat(message).startsWith("<input>:2:8: error yaml.unclosed-bracket: ");
  }

  @Test
  void articleParser() {
    ArticleParser parser = ArticleParser.create();
    ArticleDocument document = parser.parse("---\ntitle: Flood\n---\nRain fell.\n");
    assertThat(document.metadata().title().orElse("?")).isEqualTo("Flood");
  }

  @Test
  void parserOptions() {
    ParserOptions options = ParserOptions.strict().withDialect(Dialect.COMMONMARK);
    assertThat(options.dialect()).isEqualTo(Dialect.COMMONMARK);
    assertThat(ParserOptions.defaults().strictness()).isEqualTo(Strictness.LENIENT);
    assertThat(ParserOptions.strict().strictness()).isEqualTo(Strictness.STRICT);
  }

  @Test
  void unifiedDiff() {
    SourceText before = SourceText.of("Rain fell.\n").withName("news.md");
    SourceText after = SourceText.of("Rain falls.\n").withName("news.md");
    assertThat(UnifiedDiff.of(before, after))
        .startsWith("--- a/news.md\n+++ b/news.md\n@@ -1,1 +1,1 @@\n-Rain fell.");
  }
}
