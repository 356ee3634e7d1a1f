package io.github.articlemodel.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.FieldValue.SpecialNumber;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.testing.RandomMetadata;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataBinderTest {

  record News(String title, URI originUrl, LocalDate date, List<String> tags) {}

  private static Metadata one(String name, FieldValue value) {
    return Metadata.of(new Field(name, value));
  }

  private static Metadata one(String name, String value) {
    return one(name, FieldValue.of(value));
  }

  @Test
  void bindsARecordAsTheExampleSays() {
    Metadata metadata =
        Metadata.of(
            new Field("layout", FieldValue.of("post")),
            new Field("title", FieldValue.of("Flood")),
            new Field("origin_url", FieldValue.of("https://example.org/a")),
            new Field("date", FieldValue.of(LocalDate.of(2024, 11, 25))),
            new Field("tags", FieldValue.of(List.of(FieldValue.of("a"), FieldValue.of("b")))));
    assertThat(MetadataBinder.bind(metadata, News.class))
        .isEqualTo(
            new News(
                "Flood",
                URI.create("https://example.org/a"),
                LocalDate.of(2024, 11, 25),
                List.of("a", "b")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"originUrl", "origin_url", "origin-url"})
  void takesAFieldByEachFormOfItsName(String name) {
    assertThat(MetadataBinder.bind(one(name, "a"), News.class).originUrl())
        .isEqualTo(URI.create("a"));
    assertThat(MetadataBinder.bind(one(name, "a"), Bean.class).url()).isEqualTo("a");
  }

  static final class Bean {
    private @Nullable String originUrl;

    public void setOriginUrl(String originUrl) {
      this.originUrl = originUrl;
    }

    @Nullable String url() {
      return originUrl;
    }
  }

  record Renamed(@JsonProperty("origin_url") String url, @JsonProperty("Title") String title) {}

  @Test
  void heedsAnnotations() {
    Metadata metadata =
        Metadata.of(
            new Field("origin_url", FieldValue.of("u")), new Field("Title", FieldValue.of("t")));
    assertThat(MetadataBinder.bind(metadata, Renamed.class)).isEqualTo(new Renamed("u", "t"));
  }

  record Nested(Map<String, Object> params, List<Author> authors) {}

  record Author(String fullName, int weight) {}

  private static FieldValue map(Field... fields) {
    return new FieldValue.Mapping(List.of(fields), Written.nowhere());
  }

  @Test
  void bindsNestedRecordsAndMaps() {
    Metadata metadata =
        Metadata.of(
            new Field("params", map(new Field("some_key", FieldValue.of(LocalDate.EPOCH)))),
            new Field(
                "authors",
                FieldValue.of(
                    List.of(
                        map(
                            new Field("full_name", FieldValue.of("A")),
                            new Field("weight", FieldValue.of(2)))))));
    assertThat(MetadataBinder.bind(metadata, Nested.class))
        .isEqualTo(new Nested(Map.of("some_key", LocalDate.EPOCH), List.of(new Author("A", 2))));
  }

  @Test
  void bindsAMapAsToMapDoes() {
    for (int seed = 0; seed < 500; seed++) {
      Metadata metadata = RandomMetadata.metadata(new Random(seed));
      Object bound = MetadataBinder.bind(metadata, Map.class);
      assertThat(bound).isEqualTo(metadata.toMap());
    }
  }

  record Times(
      LocalDate localDate,
      LocalDateTime localDateTime,
      OffsetDateTime offsetDateTime,
      Instant instant,
      LocalTime localTime,
      ArticleDate articleDate,
      String text) {}

  private static final LocalDateTime LOCAL = LocalDateTime.of(2024, 11, 25, 10, 46, 12);
  private static final OffsetDateTime OFFSET = OffsetDateTime.parse("2024-11-25T10:46:12+07:00");

  private static Times times(String field, FieldValue value) {
    return MetadataBinder.bind(one(field, value), Times.class);
  }

  @Test
  void bindsADateWithItsPrecisionHoweverItIsQuoted() {
    assertThat(times("localDate", FieldValue.of("2024-11-25")).localDate())
        .isEqualTo(LOCAL.toLocalDate());
    assertThat(times("local_date_time", FieldValue.of("2024-11-25 10:46:12")).localDateTime())
        .isEqualTo(LOCAL);
    assertThat(times("offsetDateTime", FieldValue.of("2024-11-25 10:46:12 +0700")).offsetDateTime())
        .isEqualTo(OFFSET);
    assertThat(times("offsetDateTime", FieldValue.of(OFFSET)).offsetDateTime()).isEqualTo(OFFSET);
    assertThat(times("instant", FieldValue.of(OFFSET)).instant()).isEqualTo(OFFSET.toInstant());
    assertThat(times("localTime", FieldValue.of("10:46")).localTime())
        .isEqualTo(LocalTime.of(10, 46));
    assertThat(times("articleDate", FieldValue.of(LOCAL)).articleDate())
        .isEqualTo(new ArticleDate(LOCAL));
    assertThat(times("text", FieldValue.of(OFFSET)).text()).isEqualTo("2024-11-25T10:46:12+07:00");
  }

  @Test
  void bindsNoDateWherePrecisionWouldBeLostOrAZoneGuessed() {
    List<Temporal> dates =
        List.of(LOCAL.toLocalDate(), LOCAL, OFFSET, OFFSET.toInstant(), LOCAL.toLocalTime());
    for (Temporal date : dates) {
      int bound = 0;
      for (String component :
          List.of("localDate", "localDateTime", "offsetDateTime", "instant", "localTime")) {
        try {
          times(component, FieldValue.of(date));
          bound++;
        } catch (BindingException e) {
          assertThat(e.path()).isEqualTo("frontMatter." + component);
          assertThat(e.expected()).startsWith("a ");
        }
      }
      boolean moment = date instanceof OffsetDateTime || date instanceof Instant;
      assertThat(bound).as(date.toString()).isEqualTo(moment ? 2 : 1);
    }
  }

  record Numbers(
      int count,
      @Nullable Long big,
      BigDecimal price,
      double ratio,
      @Nullable Boolean draft,
      String text,
      @Nullable BigInteger huge) {}

  @Test
  void bindsNumbersExactly() {
    Metadata metadata =
        Metadata.of(
            new Field("count", FieldValue.of(7)),
            new Field("price", FieldValue.of(new BigDecimal("1.10"))),
            new Field("ratio", FieldValue.of(new BigDecimal("0.5"))),
            new Field("text", FieldValue.of(new BigDecimal("1.10"))));
    Numbers numbers = MetadataBinder.bind(metadata, Numbers.class);
    assertThat(numbers)
        .isEqualTo(new Numbers(7, null, new BigDecimal("1.10"), 0.5, null, "1.10", null));
    var nan = new SpecialNumber(SpecialNumber.Kind.NOT_A_NUMBER, Written.nowhere());
    Metadata special = metadata.with("ratio", nan);
    assertThat(MetadataBinder.bind(special, Numbers.class).ratio()).isNaN();
  }

  private static void assertRefused(String field, FieldValue value) {
    assertThatExceptionOfType(BindingException.class)
        .as(field + " " + value)
        .isThrownBy(() -> MetadataBinder.bind(one(field, value), Numbers.class))
        .satisfies(e -> assertThat(e.path()).isEqualTo("frontMatter." + field));
  }

  @Test
  void coercesNothingInSilence() {
    for (String field : List.of("count", "big", "price", "ratio", "draft", "huge")) {
      assertRefused(field, FieldValue.of("5"));
      assertRefused(field, FieldValue.of(""));
      assertRefused(field, FieldValue.of(" "));
      assertRefused(field, FieldValue.of("true"));
      assertRefused(field, FieldValue.of(List.of()));
      assertRefused(field, FieldValue.of(LocalDate.EPOCH));
    }
    assertRefused("count", FieldValue.ofNull());
    assertRefused("count", FieldValue.of(new BigDecimal("1.5")));
    assertRefused("count", FieldValue.of(1L << 40));
    assertRefused("count", FieldValue.of(new BigDecimal("1E+999999999")));
    assertRefused("huge", FieldValue.of(new BigDecimal("1E+999999999")));
    assertRefused("draft", FieldValue.of(1));
    var nan = new SpecialNumber(SpecialNumber.Kind.NOT_A_NUMBER, Written.nowhere());
    assertRefused("count", nan);
    assertRefused("price", nan);
    assertRefused("text", FieldValue.of(List.of(FieldValue.of("a"))));
  }

  enum Mood {
    CALM,
    WILD
  }

  record Others(
      @Nullable Mood mood,
      @Nullable Byte small,
      @Nullable Double ratio,
      @Nullable Float share,
      @Nullable Character sign,
      @Nullable UUID id,
      @Nullable ZoneId zone,
      @Nullable Duration length,
      @Nullable Date date,
      @Nullable Year year,
      @Nullable URI url,
      @Nullable Locale language) {}

  private static Others others(String field, FieldValue value) {
    return MetadataBinder.bind(one(field, value), Others.class);
  }

  @Test
  void takesNoNumberAndNoEmptyTextForWhatTheyAreNot() {
    Map<String, List<FieldValue>> wrong =
        Map.of(
            "mood", List.of(FieldValue.of(1), FieldValue.of("1"), FieldValue.of("")),
            "small", List.of(FieldValue.of(200), FieldValue.of(-129), FieldValue.of("")),
            "ratio", List.of(FieldValue.of(new BigDecimal("1e400"))),
            "share", List.of(FieldValue.of(new BigDecimal("-1e39"))),
            "sign", List.of(FieldValue.of(65), FieldValue.of("")),
            "id", List.of(FieldValue.of(""), FieldValue.of(" ")),
            "zone", List.of(FieldValue.of("")),
            "length", List.of(FieldValue.of(5), FieldValue.of("")),
            "date", List.of(FieldValue.of(5), FieldValue.of("")),
            "year", List.of(FieldValue.of("")));
    wrong.forEach(
        (field, values) -> {
          for (FieldValue value : values) {
            assertThatExceptionOfType(BindingException.class)
                .as(field + " " + value)
                .isThrownBy(() -> others(field, value))
                .satisfies(e -> assertThat(e.path()).isEqualTo("frontMatter." + field));
          }
        });
  }

  record Primitives(byte small, float share, double ratio) {}

  @Test
  void bindsNumbersUpToTheLimitsOfTheirTypes() {
    Metadata metadata =
        Metadata.of(
            new Field("small", FieldValue.of(-128)),
            new Field("share", FieldValue.of(new BigDecimal("3.4e38"))),
            new Field("ratio", FieldValue.of(new BigDecimal("-1.7e308"))));
    assertThat(MetadataBinder.bind(metadata, Primitives.class))
        .isEqualTo(new Primitives((byte) -128, 3.4e38f, -1.7e308));
    for (Field field : metadata.fields()) {
      assertThatExceptionOfType(BindingException.class)
          .isThrownBy(() -> MetadataBinder.bind(metadata.without(field.name()), Primitives.class));
    }
    var infinite = new SpecialNumber(SpecialNumber.Kind.NEGATIVE_INFINITY, Written.nowhere());
    assertThat(others("ratio", infinite).ratio()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(others("share", infinite).share()).isEqualTo(Float.NEGATIVE_INFINITY);
  }

  @Test
  void bindsWhatTheTypeCanSay() {
    assertThat(others("mood", FieldValue.of("WILD")).mood()).isEqualTo(Mood.WILD);
    assertThat(others("sign", FieldValue.of("A")).sign()).isEqualTo('A');
    assertThat(others("length", FieldValue.of("PT5S")).length()).hasSeconds(5);
    assertThat(others("year", FieldValue.of(2026)).year()).isEqualTo(Year.of(2026));
    assertThat(others("url", FieldValue.of("")).url()).isEqualTo(URI.create(""));
    assertThat(others("language", FieldValue.of("")).language()).isEqualTo(Locale.ROOT);
  }

  record Kept(
      Optional<String> title,
      @Nullable String text,
      @Nullable Integer weight,
      @Nullable Locale language) {}

  @Test
  void tellsAbsentNullAndEmptyApartWhereTheTypeCan() {
    assertThat(MetadataBinder.bind(Metadata.empty(), Kept.class))
        .isEqualTo(new Kept(Optional.empty(), null, null, null));
    assertThat(MetadataBinder.bind(one("title", ""), Kept.class).title()).hasValue("");
    assertThat(MetadataBinder.bind(one("text", ""), Kept.class).text()).isEmpty();
    assertThat(MetadataBinder.bind(one("text", FieldValue.ofNull()), Kept.class).text()).isNull();
    assertThat(MetadataBinder.bind(one("language", "zh-Hant-TW"), Kept.class).language())
        .isEqualTo(Locale.forLanguageTag("zh-Hant-TW"));
  }

  @Test
  void namesTheFieldAndItsPlace() {
    Written written = Written.at(new SourceSpan(10, 19));
    Metadata metadata = one("origin_url", new FieldValue.Text("http://a b", written));
    assertThatExceptionOfType(BindingException.class)
        .isThrownBy(() -> MetadataBinder.bind(metadata, News.class))
        .satisfies(
            e -> {
              assertThat(e.path()).isEqualTo("frontMatter.origin_url");
              assertThat(e.span()).hasValue(new SourceSpan(10, 19));
              assertThat(e.getMessage())
                  .startsWith("frontMatter.origin_url is not bound to News: expected URI (");
            });
    Metadata nested =
        one(
            "authors",
            FieldValue.of(
                List.of(
                    map(new Field("weight", FieldValue.of(1))),
                    map(new Field("weight", FieldValue.of("heavy"))))));
    assertThatExceptionOfType(BindingException.class)
        .isThrownBy(() -> MetadataBinder.bind(nested, Nested.class))
        .satisfies(e -> assertThat(e.path()).isEqualTo("frontMatter.authors[1].weight"));
    assertThatExceptionOfType(BindingException.class)
        .isThrownBy(() -> MetadataBinder.bind(one("date", "soon"), News.class))
        .withMessage("frontMatter.date is not bound to News: expected a date without a time");
  }

  record Weighed(int weight) {}

  @Test
  void refusesAPrimitiveWhoseFieldIsAbsent() {
    assertThatExceptionOfType(BindingException.class)
        .isThrownBy(() -> MetadataBinder.bind(Metadata.empty(), Weighed.class))
        .withMessage(
            "frontMatter.weight is not bound to Weighed: expected int (Cannot map `null` into type"
                + " `int`)");
  }

  record Moments(java.util.@Nullable GregorianCalendar day, java.sql.@Nullable Timestamp time) {}

  @Test
  void refusesNumbersForTimesOfAllClasses() {
    for (Metadata wrong : List.of(one("day", FieldValue.of(5)), one("time", FieldValue.of(5)))) {
      assertThatExceptionOfType(BindingException.class)
          .as(wrong.toString())
          .isThrownBy(() -> MetadataBinder.bind(wrong, Moments.class));
    }
  }

  interface NoType {}

  @Test
  void refusesATypeThatCanNotBeMade() {
    assertThatExceptionOfType(BindingException.class)
        .isThrownBy(() -> MetadataBinder.bind(Metadata.empty(), NoType.class))
        .satisfies(e -> assertThat(e.path()).isEqualTo("frontMatter"));
  }
}
