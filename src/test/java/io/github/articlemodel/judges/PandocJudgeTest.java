package io.github.articlemodel.judges;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.format.pandoc.PandocFormat;
import io.github.articlemodel.format.pandoc.PandocOptions;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pandoc reads what we write of the sample of the corpus, and we what it writes. */
@Tag("judges")
class PandocJudgeTest {

  private static final Path SAMPLE = Path.of("src/test/resources/corpus");

  /** A picture of one pixel, so that Pandoc looks for none in the net. */
  private static final String PICTURE =
      "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=";

  private static List<Article> sample() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Path file : SharedData.articles(SAMPLE)) {
      SourceText source = SourceText.of(Files.readAllBytes(file));
      articles.add(ArticleParser.create().parse(source).article());
    }
    assertThat(articles).hasSizeGreaterThan(20);
    return articles;
  }

  /** Returns an article with a title, as EPUB needs one. */
  private static Article titled(Article article) {
    if (Profile.news().read(article.metadata()).title().isPresent()) {
      return article;
    }
    List<Field> fields = new ArrayList<>(article.metadata().fields());
    fields.add(new Field("title", FieldValue.of("Untitled")));
    return article.withMetadata(new Metadata(fields));
  }

  private static String write(Article article) throws IOException {
    StringBuilder out = new StringBuilder();
    assertThat(new PandocFormat(PandocOptions.compact()).writer().orElseThrow().write(article, out))
        .noneMatch(loss -> loss.severity() == Severity.ERROR);
    return out.toString();
  }

  private static ReadArticles reading(String json) {
    return new PandocFormat().reader().orElseThrow().read(SourceText.of(json));
  }

  private static Article read(String json) {
    ReadArticles read = reading(json);
    assertThat(read.diagnostics()).isEmpty();
    return read.articles().get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "epub", "plain", "html", "latex", "gfm"})
  void writesTheSampleWithoutAWarning(String format) throws IOException {
    for (Article article : sample()) {
      Article local =
          titled(article)
              .rewrite(
                  Image.class,
                  image -> List.of(new Image(image.description(), PICTURE, image.title(), null)))
              .rewrite(HtmlBlock.class, html -> List.of(new HtmlBlock("<hr>")))
              .rewrite(HtmlInline.class, html -> List.of(new HtmlInline("<br>")));
      Judge.Verdict verdict =
          Judge.program("pandoc", "-f", "json", "-t", format, "-o", "pandoc.out")
              .hear(write(local));
      assertThat(verdict.err()).isEmpty();
      assertThat(verdict.exit()).isZero();
    }
  }

  @Test
  void givesBackTheArticlesThatItWasGiven() throws IOException {
    for (Article article : sample()) {
      String json = write(article);
      Judge.Verdict verdict = Judge.program("pandoc", "-f", "json", "-t", "json").hear(json);
      assertThat(verdict.err()).isEmpty();
      Article back = read(verdict.out());
      Article once = read(json);
      assertThat(back.body()).isEqualTo(once.body());
      assertThat(sorted(back.metadata().fields())).isEqualTo(sorted(once.metadata().fields()));
    }
  }

  /** Returns fields by their names, which is the order that Pandoc has them in. */
  private static List<Field> sorted(List<Field> fields) {
    return fields.stream()
        .map(field -> new Field(field.name(), sorted(field.value())))
        .sorted(Comparator.comparing(Field::name))
        .toList();
  }

  private static FieldValue sorted(FieldValue value) {
    if (value instanceof FieldValue.Mapping mapping) {
      return new FieldValue.Mapping(sorted(mapping.fields()), Written.nowhere());
    }
    return value instanceof FieldValue.Sequence list
        ? FieldValue.of(list.values().stream().map(PandocJudgeTest::sorted).toList())
        : value;
  }

  /** How many blocks Pandoc 2.17 reads otherwise: it fails where one is read as here. */
  private static final Map<String, Integer> OTHER_BLOCKS =
      Map.of(
          // Two spaces side by side are one; letters of Arabic are part of an address of mail.
          "2022-03-02-newsletter.md", 3,
          "security-best-practices-for-your-project.md", 8,
          "2019-02-07-abi-stability-and-more.md", 2,
          // It knows no alerts.
          "urls.md", 6,
          // A quotation mark is part of a bare address.
          "2022-07-27-newsletter.md", 1,
          // A list whose items have empty lines between their blocks is tight.
          "introducing-api-history.md", 1,
          // A line of a paragraph with | in it is the head of a table, though no row follows.
          "2016-10-03-using-rfps-make-every-dollar-count.md", 6);

  @Test
  void readsGfmAsPandocDoes() throws IOException {
    Map<String, Integer> other = new TreeMap<>();
    for (Path file : SharedData.articles(SAMPLE)) {
      SourceText source = SourceText.of(Files.readAllBytes(file));
      ArticleDocument document = ArticleParser.create().parse(source);
      String body = source.text().substring(document.frontMatter().span().end());
      Judge.Verdict verdict = Judge.program("pandoc", "-f", "gfm-emoji", "-t", "json").hear(body);
      List<Block> ours = read(write(document.article())).body();
      List<Block> theirs = reading(verdict.out()).articles().get(0).body();
      int count = 0;
      for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
        count += ours.get(i).equals(theirs.get(i)) ? 0 : 1;
      }
      if (count > 0 || ours.size() != theirs.size()) {
        other.put(file.getFileName().toString(), count);
      }
    }
    assertThat(other).isEqualTo(OTHER_BLOCKS);
  }
}
