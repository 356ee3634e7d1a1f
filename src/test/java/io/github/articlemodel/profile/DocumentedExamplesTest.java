package io.github.articlemodel.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.frontmatter.FrontMatterLimits;
import io.github.articlemodel.frontmatter.FrontMatterReader;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.SourceText;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  private static Metadata metadata(String fields) {
    return FrontMatterReader.of(FrontMatterLimits.defaults())
        .read(SourceText.of("---\n" + fields + "---\n"))
        .metadata();
  }

  @Test
  void articleField() {
    ArticleFields fields = Profile.hugo().read(metadata("params:\n  lang: zh_cn\n"));
    ArticleField<Locale> language = fields.language();
    assertThat(language.value()).hasValue(Locale.SIMPLIFIED_CHINESE);
    assertThat(language.origin()).isEqualTo(ArticleField.Origin.FIELD);
    assertThat(language.path()).hasValue(FieldPath.of("params", "lang"));
    assertThat(language.plain()).hasValue("zh-CN");
    assertThat(language.span().orElseThrow().length()).isEqualTo(5);
  }

  @Test
  void articleFields() {
    Metadata metadata = metadata("title: Flood\nlang: en\n");
    ArticleFields fields = Profile.jekyll().read(metadata, "_posts/2024-11-25-flood.md");
    assertThat(fields.title().orElse("")).isEqualTo("Flood");
    assertThat(fields.date().value()).hasValue(new ArticleDate(LocalDate.of(2024, 11, 25)));
    assertThat(fields.get(ProfileKey.LANGUAGE).isPresent())
        .isEqualTo(fields.language().isPresent())
        .isTrue();
  }

  @Test
  void fieldsBuilder() {
    Metadata metadata =
        new FieldsBuilder(Profile.zola())
            .with(ProfileKey.TITLE, "Flood")
            .with(ProfileKey.TAGS, List.of("rain"))
            .build();
    assertThat(metadata.toMap()).hasToString("{title=Flood, taxonomies={tags=[rain]}}");
  }

  @Test
  void fileNameRule() {
    Metadata metadata = metadata("title: Flood\n");
    Profile dated = Profile.astro().withFileNames(FileNameRule.DATE_AND_SLUG, FileNameRule.SLUG);
    assertThat(dated.read(metadata, "posts/2024-11-25-flood.md").slug().value()).hasValue("flood");
  }

  @Test
  void profile() {
    Metadata metadata = metadata("title: Flood\nparams:\n  cover: /img/flood.jpg\n");
    Profile profile = Profile.hugo().withAlias(ProfileKey.IMAGE, "params.cover").named("our-site");
    ArticleFields fields = profile.read(metadata, "content/posts/flood/index.md");
    assertThat(fields.image().value()).hasValue(URI.create("/img/flood.jpg"));
    assertThat(fields.slug().value()).hasValue("flood");
    assertThat(Profile.hugo().read(metadata).image().isPresent()).isFalse();
  }

  @Test
  void profileEntry() {
    ProfileEntry<String> entry = ProfileEntry.of(ProfileKey.DESCRIPTION, "description", "summary");
    assertThat(entry.names().get(1).path()).isEqualTo(FieldPath.of("summary"));
  }

  @Test
  void profileKey() {
    Metadata metadata = metadata("title: Flood\nrating: 4\n");
    ProfileKey<BigInteger> rating = new ProfileKey<>("rating", FieldType.INTEGER);
    Profile reviews = Profile.hugo().withKey(rating, "params.rating", "rating");
    assertThat(reviews.read(metadata).get(rating).value()).hasValue(BigInteger.valueOf(4));
  }

  @Test
  void profileName() {
    FieldPath published = FieldPath.of("published");
    ProfileName<Boolean> name = new ProfileName<>(published, FieldType.NOT);
    Profile site = Profile.hugo().withName(ProfileKey.DRAFT, name);
    assertThat(site.read(metadata("published: false\n")).draft().value()).hasValue(true);
  }
}
