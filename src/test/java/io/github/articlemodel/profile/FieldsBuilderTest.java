package io.github.articlemodel.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Person;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldsBuilderTest {

  static List<Profile> profiles() {
    return Profile.builtIn();
  }

  private static Map<ProfileKey<?>, Object> values() {
    Map<ProfileKey<?>, Object> values = new LinkedHashMap<>();
    values.put(ProfileKey.TITLE, "Flood: \"ten\" cut off");
    values.put(ProfileKey.DESCRIPTION, "");
    values.put(ProfileKey.DATE, ArticleDate.parse("2024-11-25T10:46:12.872Z").orElseThrow());
    values.put(ProfileKey.MODIFIED, ArticleDate.parse("2024-11-26").orElseThrow());
    values.put(ProfileKey.EXPIRY, ArticleDate.parse("2025-11-26T08:00:00").orElseThrow());
    values.put(ProfileKey.LANGUAGE, Locale.forLanguageTag("zh-Hant-TW"));
    values.put(
        ProfileKey.AUTHORS,
        List.of(
            new Person("Nela Brandvik", null, null),
            new Person("O. Aun", "aun@news.example", "https://news.example/aun")));
    values.put(ProfileKey.TAGS, List.of("rain", "river bank"));
    values.put(ProfileKey.CATEGORIES, List.of("weather", "north"));
    values.put(ProfileKey.CATEGORY, "WEATHER");
    values.put(ProfileKey.KEYWORDS, List.of("flood"));
    values.put(ProfileKey.DRAFT, true);
    values.put(ProfileKey.SLUG, "flood");
    values.put(ProfileKey.PERMALINK, "/2024/flood/");
    values.put(ProfileKey.ALIASES, List.of("/f", "/flood-2024"));
    values.put(ProfileKey.LAYOUT, "post");
    values.put(ProfileKey.WEIGHT, BigInteger.TEN.pow(20));
    values.put(ProfileKey.CODE, new ArticleCode("ART2411251036QJ268L"));
    values.put(ProfileKey.ORIGIN_URL, URI.create("https://news.example/flood"));
    values.put(ProfileKey.IMAGE, URI.create("/img/flood.jpg"));
    values.put(ProfileKey.IMAGE_ALT, "A boat in a street.");
    values.put(ProfileKey.IMAGE_CAPTION, "A boat in Mill Street.");
    values.put(ProfileKey.IMAGE_CREDIT, "Nela Brandvik/AFP");
    return values;
  }

  @SuppressWarnings("unchecked")
  private static void with(FieldsBuilder builder, ProfileKey<?> key, Object value) {
    builder.with((ProfileKey<Object>) key, value);
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void whatIsMadeOfAnyValuesInAnyOrderIsReadBack(Profile profile) {
    Map<ProfileKey<?>, Object> values = values();
    Random random = new Random(7);
    for (int run = 0; run < 500; run++) {
      List<ProfileKey<?>> keys = new ArrayList<>(values.keySet());
      Collections.shuffle(keys, random);
      keys = keys.subList(0, random.nextInt(keys.size()) + 1);
      FieldsBuilder builder = new FieldsBuilder(profile);
      keys.forEach(key -> with(builder, key, values.get(key)));
      ArticleFields read = profile.read(builder.build());
      for (ProfileKey<?> key : keys) {
        if (profile.entry(key).isPresent() && !isShadowed(profile, key, keys)) {
          assertThat(read.get(key).value())
              .as("%s of %s in %s", key.name(), profile.name(), builder.build().toMap())
              .hasValueSatisfying(value -> assertThat(value).isEqualTo(values.get(key)));
        }
      }
    }
  }

  /** Jekyll reads category and categories from the same fields. */
  private static boolean isShadowed(Profile profile, ProfileKey<?> key, List<ProfileKey<?>> keys) {
    return profile.equals(Profile.jekyll())
        && keys.contains(ProfileKey.CATEGORY)
        && keys.contains(ProfileKey.CATEGORIES)
        && (key.equals(ProfileKey.CATEGORY) || key.equals(ProfileKey.CATEGORIES));
  }

  @Test
  void aKeyThatTheProfileHasNotGetsItsOwnName() {
    Metadata fields =
        new FieldsBuilder(Profile.hugo())
            .with(ProfileKey.CODE, new ArticleCode("ART1"))
            .with("rating", FieldValue.of(4))
            .build();
    assertThat(fields.toMap()).hasToString("{code=ART1, rating=4}");
  }

  @Test
  void anEmptyValueAddsNothing() {
    assertThat(new FieldsBuilder(Profile.news()).with(ProfileKey.TITLE, Optional.empty()).build())
        .isEqualTo(Metadata.empty());
  }

  @Test
  void refusesAValueThatNoFieldHolds() {
    ProfileKey<Object> key =
        new ProfileKey<>("thread", (name, value) -> FieldType.TEXT.read(name, value).then(null));
    assertThatThrownBy(() -> new FieldsBuilder(Profile.news()).with(key, new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
  }
}
