package io.github.articlemodel.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.RandomMetadata;
import io.github.articlemodel.testing.SimpleBodies;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 4 for JSON: an article that is written and read again is equal. */
class JsonLawTest {

  private static final int ARTICLES = Integer.getInteger("articlemodel.articles", 1_000);

  static Schema schema() throws IOException {
    String text = Files.readString(Path.of("docs/schema/article-0.1.schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text, InputFormat.JSON);
  }

  static String write(Article article, JsonOptions options) throws IOException {
    StringBuilder out = new StringBuilder();
    List<Diagnostic> losses = new JsonFormat(options).writer().orElseThrow().write(article, out);
    assertThat(losses).isEmpty();
    return out.toString();
  }

  static ReadArticles read(String json) {
    return new JsonFormat().reader().orElseThrow().read(SourceText.of(json).withName("a.json"));
  }

  private static void assertRoundTrip(Article article, JsonOptions options) throws IOException {
    String json = write(article, options);
    ReadArticles read = read(json);
    assertThat(read.diagnostics()).as(json).isEmpty();
    assertThat(read.articles()).as(json).containsExactly(article);
  }

  private static Article random(int seed) {
    Random random = new Random(seed);
    return new Article(RandomMetadata.metadata(random), new SimpleBodies(random).body());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void readsEveryRandomArticleBackEqual(int indent) throws IOException {
    for (int seed = 0; seed < ARTICLES; seed++) {
      assertRoundTrip(random(seed), new JsonOptions(indent));
    }
  }

  @Test
  void writesEveryRandomArticleByTheSchema() throws IOException {
    Schema schema = schema();
    for (int seed = 0; seed < ARTICLES; seed++) {
      String json = write(random(seed), JsonOptions.compact());
      assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }
  }

  @Test
  void coversEveryKindOfNodeAndValue() {
    Set<Class<?>> seen = new HashSet<>();
    for (int seed = 0; seed < ARTICLES; seed++) {
      Article article = random(seed);
      for (Node node : article.walk()) {
        seen.add(node.getClass());
      }
      article.metadata().fields().forEach(field -> seen.add(field.value().getClass()));
    }
    assertThat(seen)
        .contains(Block.class.getPermittedSubclasses())
        .contains(Inline.class.getPermittedSubclasses())
        .contains(FieldValue.class.getPermittedSubclasses());
  }

  @Test
  void keepsTheKindAndTheExactValueOfEveryField() throws IOException {
    List<FieldValue> values = new ArrayList<>();
    for (String decimal :
        List.of("5", "-5", "0", "0.0", "0.00", "1.10", "1E+3", "1e-400", "1E+999999999", "1E-7")) {
      values.add(FieldValue.of(new BigDecimal(decimal)));
    }
    for (BigInteger integer :
        List.of(BigInteger.ZERO, BigInteger.TEN.pow(5_000), BigInteger.TEN.pow(400).negate())) {
      values.add(new FieldValue.IntegerNumber(integer, Written.nowhere()));
    }
    LocalDateTime local = LocalDateTime.of(2024, 11, 25, 10, 46, 0);
    values.add(FieldValue.of(LocalDate.MIN));
    values.add(FieldValue.of(LocalDate.MAX));
    values.add(FieldValue.of(local));
    values.add(FieldValue.of(LocalDateTime.MIN));
    values.add(FieldValue.of(LocalTime.MIDNIGHT));
    values.add(FieldValue.of(LocalTime.MAX));
    values.add(FieldValue.of(OffsetDateTime.of(local, ZoneOffset.UTC)));
    values.add(FieldValue.of(OffsetDateTime.of(local, ZoneOffset.ofHoursMinutesSeconds(7, 0, 9))));
    values.add(FieldValue.of(OffsetDateTime.MIN));
    values.add(FieldValue.of(OffsetDateTime.MAX));
    values.add(FieldValue.of(local.toInstant(ZoneOffset.UTC)));
    values.add(FieldValue.of(Instant.MIN));
    values.add(FieldValue.of(Instant.MAX));
    values.add(FieldValue.of("x".repeat(100_000)));
    Metadata metadata =
        Metadata.of(
            new Field("n".repeat(60_000), FieldValue.of(values)), new Field("", values.get(0)));
    assertRoundTrip(new Article(metadata, List.of()), JsonOptions.defaults());
  }

  @Test
  void readsAHundredNestedListsAndQuotesBackEqual() throws IOException {
    Block lists = Paragraph.of("deep");
    Block quotes = Paragraph.of("deep");
    for (int level = 0; level < 100; level++) {
      lists = new BulletList(true, List.of(ListItem.of(lists)));
      quotes = new BlockQuote(List.of(quotes));
    }
    Article article = new Article(Metadata.empty(), List.of(lists, quotes));
    assertRoundTrip(article, JsonOptions.defaults());
    assertThat(schema().validate(write(article, JsonOptions.compact()), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void readsManyArticlesBackEqual() throws IOException {
    List<Article> articles = List.of(random(1), random(2), random(3));
    StringBuilder out = new StringBuilder();
    new JsonFormat().writer().orElseThrow().writeAll(articles, out);
    assertThat(read(out.toString()).articles()).isEqualTo(articles);
    assertThat(schema().validate(out.toString(), InputFormat.JSON)).isEmpty();
    StringBuilder none = new StringBuilder();
    new JsonFormat().writer().orElseThrow().writeAll(List.of(), none);
    assertThat(none).hasToString("[]\n");
    assertThat(read("[]").articles()).isEmpty();
  }
}
