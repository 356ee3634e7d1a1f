package io.github.articlemodel.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.RandomArticles;
import io.github.articlemodel.testing.RandomMetadata;
import io.github.articlemodel.testing.RandomMetadata.Trait;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Law 3 for whole articles, and law 4 for articles that Markdown was read into. */
class MarkdownFormatTest {

  private static final int ARTICLES = Integer.getInteger("articlemodel.articles", 1_000);

  private static ReadArticles read(ArticleFormat format, String text) {
    return format.reader().orElseThrow().read(SourceText.of(text));
  }

  private static List<Diagnostic> write(ArticleFormat format, Article article, StringBuilder out)
      throws IOException {
    return format.writer().orElseThrow().write(article, out);
  }

  @ParameterizedTest
  @EnumSource(names = {"COMMONMARK", "GFM"})
  void readsEveryRandomArticleBackEqual(Dialect dialect) throws IOException {
    MarkdownFormat format = new MarkdownFormat(ParserOptions.defaults().withDialect(dialect));
    for (int seed = 0; seed < ARTICLES; seed++) {
      Random random = new Random(seed);
      Metadata metadata =
          RandomMetadata.metadata(random, EnumSet.of(Trait.CONTROLS, Trait.DUPLICATES));
      List<Block> made = RandomArticles.body(random, dialect == Dialect.GFM);
      StringBuilder first = new StringBuilder();
      write(format, new Article(metadata, made), first);
      ReadArticles settled = read(format, first.toString());
      assertThat(settled.articles()).hasSize(1);
      Article article = settled.articles().get(0);
      assertThat(article.metadata()).as(first.toString()).isEqualTo(metadata);
      StringBuilder again = new StringBuilder();
      assertThat(write(format, article, again)).as(first.toString()).isEmpty();
      assertThat(read(format, again.toString()).articles()).containsExactly(article);
    }
  }

  @Test
  void writesTheFrontMatterAnEmptyLineAndTheBody() throws IOException {
    Article article =
        Article.builder().field("title", "Flood").block(Paragraph.of("The river is back.")).build();
    StringBuilder out = new StringBuilder();
    assertThat(write(new MarkdownFormat(), article, out)).isEmpty();
    assertThat(out).hasToString("---\ntitle: Flood\n---\n\nThe river is back.\n");
  }

  @Test
  void leavesOutWhatIsNotThere() throws IOException {
    StringBuilder body = new StringBuilder();
    write(new MarkdownFormat(), Article.builder().block(Paragraph.of("a")).build(), body);
    assertThat(body).hasToString("a\n");
    StringBuilder fields = new StringBuilder();
    write(new MarkdownFormat(), Article.builder().field("a", "b").build(), fields);
    assertThat(fields).hasToString("---\na: b\n---\n");
    StringBuilder nothing = new StringBuilder();
    write(new MarkdownFormat(), Article.builder().build(), nothing);
    assertThat(nothing).isEmpty();
  }

  @Test
  void refusesWhatMarkdownCanNotSay() throws IOException {
    Metadata metadata = Metadata.of(new Field("at", FieldValue.of(LocalTime.NOON)));
    Block struck = new Paragraph(List.of(new Strikethrough(List.of(new Text("a")))));
    StringBuilder out = new StringBuilder();
    ArticleFormat strict =
        new MarkdownFormat(ParserOptions.strict().withDialect(Dialect.COMMONMARK));
    List<Diagnostic> losses = write(strict, new Article(metadata, List.of(struck)), out);
    assertThat(out).isEmpty();
    assertThat(losses)
        .extracting(Diagnostic::code)
        .containsExactly("markdown.unsayable", "markdown.unsayable");
    assertThat(losses).extracting(Diagnostic::severity).containsOnly(Severity.ERROR);
    assertThat(losses.get(0).message()).startsWith("metadata: ");
    assertThat(losses.get(1).message()).startsWith("body: ");
  }

  @Test
  void tellsWhatIsWrittenInAnotherForm() throws IOException {
    LinkReference missing = new LinkReference(LinkReference.Kind.FULL, "nowhere");
    Link link = new Link(List.of(new Text("a")), "https://example.org/", null, missing);
    Article article =
        Article.builder().block(Paragraph.of("b")).block(new Paragraph(List.of(link))).build();
    StringBuilder out = new StringBuilder();
    assertThat(write(new MarkdownFormat(), article, out))
        .singleElement()
        .asString()
        .startsWith("<article 1>:1:1: warning markdown.form: body[1]: ");
    assertThat(out.toString()).contains("https://example.org/");
  }

  @Test
  void leavesOutAnArticleWhoseFrontMatterIsNotRead() {
    ReadArticles read = read(ArticleFormats.of("markdown"), "---\n[x\n---\nb\n");
    assertThat(read.articles()).isEmpty();
    assertThat(read.hasErrors()).isTrue();
    ReadArticles binary =
        new MarkdownFormat().reader().orElseThrow().read(SourceText.of(new byte[] {0, 1, 0, 0}));
    assertThat(binary.articles()).isEmpty();
    assertThat(binary.hasErrors()).isTrue();
  }

  @Test
  void keepsTheNameOfTheSourceAndNeverThrows() {
    SourceText source = SourceText.of("---\na: [\n---\nb\n").withName("news.md");
    ReadArticles read =
        new MarkdownFormat(ParserOptions.strict()).reader().orElseThrow().read(source);
    assertThat(read.diagnostics()).isNotEmpty();
    assertThat(read.diagnostics().get(0).toString()).startsWith("news.md:");
  }

  /** Every article of the full corpus, in every lossless format. */
  @Test
  void readsEveryArticleOfTheCorpusBackEqual() throws IOException {
    Path corpus = SharedData.require("corpus");
    List<ArticleFormat> formats =
        ArticleFormats.all().stream().filter(format -> format.fidelity().isLossless()).toList();
    List<String> failures = new ArrayList<>();
    int articles = 0;
    for (Path file : SharedData.articles(corpus)) {
      SourceText source = SourceText.of(Files.readAllBytes(file)).withName(file.toString());
      for (Article article : new MarkdownFormat().reader().orElseThrow().read(source).articles()) {
        articles++;
        for (ArticleFormat format : formats) {
          StringBuilder out = new StringBuilder();
          List<Diagnostic> losses = write(format, article, out);
          if (!losses.isEmpty()) {
            failures.add(file + ": " + losses);
          } else if (!read(format, out.toString()).articles().equals(List.of(article))) {
            failures.add(file + ": not equal in " + format.name());
          }
        }
      }
    }
    assertThat(failures).as("of " + articles + " articles").isEmpty();
    assertThat(articles).isGreaterThan(1_400);
  }
}
