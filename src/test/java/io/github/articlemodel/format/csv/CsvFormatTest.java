package io.github.articlemodel.format.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.testing.RandomMetadata;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The index, read back by the library that reads CSV. */
class CsvFormatTest {

  private static final CsvOptions DEFAULTS = CsvOptions.defaults();

  private static String write(List<Article> articles, CsvOptions options) throws IOException {
    StringBuilder out = new StringBuilder();
    assertThat(new CsvFormat(options).writer().orElseThrow().writeAll(articles, out)).isEmpty();
    return out.toString();
  }

  private static List<Map<String, String>> read(String csv) {
    MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerFor(Map.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(csv);
    try (rows) {
      return rows.readAll();
    }
  }

  private static Article article(String markdown) {
    return ArticleParser.create().parse(markdown).article();
  }

  @Test
  void saysOfTheSampleWhatItsFieldsAndBodySay() throws IOException {
    Article sample = ArticleParser.create().parse(Sample.FILE).article();
    Map<String, String> row = read(write(List.of(sample), DEFAULTS)).get(0);
    assertThat(row)
        .containsEntry("title", "")
        .containsEntry("headline", "Ferry crew frees herons from drifting nets")
        .containsEntry("date", "2026-03-14T09:21:07.304Z")
        .containsEntry("category", "HARBOUR")
        .containsEntry("language", "en")
        .containsEntry("code", "ART2603140915AB12CD")
        .containsEntry("figures", "1")
        .containsEntry("links", "1");
    assertThat(row.get("origin_url")).startsWith("https://www.example.com/harbour/");
    assertThat(row.get("image")).startsWith("https://media.example.com/assets/0d8b6f52");
    assertThat(row.get("description")).startsWith("PORT ELLERY: Seventeen herons");
    assertThat(Integer.parseInt(row.get("words"))).isBetween(150, 250);
    assertThat(row.keySet())
        .containsExactlyElementsOf(DEFAULTS.columns().stream().map(CsvColumn::header).toList());
  }

  /** The law: a row an article, and each text cell is what the field says. */
  @Test
  void readsTheSampleOfTheCorpusBack() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Path file : SharedData.articles(Path.of("src/test/resources/corpus"))) {
      articles.add(ArticleParser.create().parse(file).article());
    }
    StringBuilder out = new StringBuilder();
    new CsvFormat().writer().orElseThrow().writeAll(articles, out);
    List<Map<String, String>> rows = read(out.toString());
    assertThat(rows).hasSameSizeAs(articles);
    for (int i = 0; i < rows.size(); i++) {
      String title = Profile.news().read(articles.get(i).metadata()).title().orElse("");
      String cell = rows.get(i).get("title");
      assertThat(cell.startsWith("'") && !cell.equals(title) ? cell.substring(1) : cell)
          .isEqualTo(title);
    }
  }

  @Test
  void readsRandomMetadataBackAsOneRowEach() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (int seed = 0; seed < 300; seed++) {
      Metadata random = RandomMetadata.metadata(new Random(seed));
      articles.add(new Article(random, List.of()));
    }
    StringBuilder out = new StringBuilder();
    new CsvFormat().writer().orElseThrow().writeAll(articles, out);
    assertThat(read(out.toString())).hasSize(300);
  }

  @Test
  void joinsAuthorsAndTagsAndLeavesAbsentCellsBare() throws IOException {
    Article article =
        article("---\nauthors: [Mara Lind, {name: Jo \"J\" Ek}]\ntags: [a, b]\n---\nRain, fell.\n");
    CsvOptions options =
        DEFAULTS.withColumns(CsvColumn.AUTHORS, CsvColumn.TAGS, CsvColumn.TITLE, CsvColumn.WORDS);
    assertThat(write(List.of(article), options))
        .isEqualTo(
            "\"authors\",\"tags\",\"title\",\"words\"\r\n\"Mara Lind; Jo \"\"J\"\" Ek\",\"a; b\",,2\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", "＝1"})
  void guardsAgainstFormulas(String title) throws IOException {
    Article article = Article.builder().field("title", title).build();
    String csv = write(List.of(article), DEFAULTS.withColumns(CsvColumn.TITLE));
    assertThat(read(csv)).containsExactly(Map.of("title", "'" + title));
  }

  @Test
  void tellsAFieldThatIsNotOfItsType() throws IOException {
    Article bad = article("---\ndate: yesterday\n---\n");
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses =
        new CsvFormat(DEFAULTS.withColumns(CsvColumn.DATE))
            .writer()
            .orElseThrow()
            .writeAll(List.of(article("Rain."), bad), out);
    assertThat(losses)
        .singleElement()
        .hasToString(
            "<article 2>:1:1: warning csv.field: metadata.date: the value is not of the type of the"
                + " column date, so the cell is empty (mend the field)");
  }

  @Test
  void readsFieldsByAProfile() throws IOException {
    Article post = article("---\nlastmod: 2024-01-02\npublishDate: 2024-01-01\n---\n");
    CsvOptions options = DEFAULTS.withColumns(CsvColumn.DATE).withProfile(Profile.hugo());
    assertThat(write(List.of(post), options)).isEqualTo("\"date\"\r\n\"2024-01-01\"\r\n");
  }

  @Test
  void writesTheNamesOfTheColumnsWhereThereIsNoArticle() throws IOException {
    assertThat(write(List.of(), DEFAULTS.withColumns(CsvColumn.TITLE, CsvColumn.DATE)))
        .isEqualTo("\"title\",\"date\"\r\n");
  }

  @Test
  void writesEachRowBeforeTheNextArticleIsAskedFor() throws IOException {
    StringBuilder out = new StringBuilder();
    Article article = Article.builder().field("title", "a").build();
    Iterable<Article> lazy =
        () ->
            new Iterator<>() {
              private int given;

              @Override
              public boolean hasNext() {
                return given < 100;
              }

              @Override
              public Article next() {
                assertThat(out).hasSize(given == 0 ? 0 : 9 + given * 5);
                given++;
                return article;
              }
            };
    CsvOptions options = DEFAULTS.withColumns(CsvColumn.TITLE);
    new CsvFormat(options).writer().orElseThrow().writeAll(lazy, out);
    assertThat(out).hasSize(9 + 500);
  }

  @Test
  void throwsWhatTheOutputThrows() {
    Appendable full =
        new Appendable() {
          @Override
          public Appendable append(CharSequence text) throws IOException {
            throw new IOException("the disk is full");
          }

          @Override
          public Appendable append(CharSequence text, int from, int to) throws IOException {
            throw new IOException("the disk is full");
          }

          @Override
          public Appendable append(char c) throws IOException {
            throw new IOException("the disk is full");
          }
        };
    assertThatThrownBy(() -> new CsvFormat().writer().orElseThrow().write(article("Rain."), full))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is full");
  }

  @Test
  void refusesNoColumnAndOneTwice() {
    assertThatIllegalArgumentException().isThrownBy(DEFAULTS::withColumns);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.withColumns(CsvColumn.TITLE, CsvColumn.TITLE));
  }
}
