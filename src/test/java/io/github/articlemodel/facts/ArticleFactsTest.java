package io.github.articlemodel.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleFactsTest {

  private static Article article(String text) {
    return ArticleParser.create().parse(text).article();
  }

  @Test
  void saysWhatTheSampleSays() {
    Article article = ArticleParser.create().parse(Sample.source()).article();
    ArticleFacts facts = ArticleFacts.of(article, Profile.news());
    assertThat(facts.headline()).isEqualTo("Ferry crew frees herons from drifting nets");
    assertThat(facts.description()).startsWith("PORT ELLERY:");
    assertThat(facts.code()).isEqualTo("ART2603140915AB12CD");
    assertThat(facts.language()).hasToString("en");
    assertThat(facts.published()).isNotNull();
    assertThat(facts.modified()).isNull();
    assertThat(facts.authors()).isEmpty();
    assertThat(facts.sections()).hasSize(1);
    assertThat(facts.image()).isNotNull();
    assertThat(facts.figures()).hasSize(1);
    assertThat(ArticleFacts.otherFields(article.metadata(), Profile.news()))
        .containsExactly(FieldPath.of("layout"));
  }

  @Test
  void joinsCategoriesAndKeywordsOfDifferentFields() {
    ArticleFacts facts =
        ArticleFacts.of(
            article(
                "---\ncategory: North\ncategories: [North, Weather, ' ']\n"
                    + "tags: [rain]\nkeywords: [rain, flood]\n---\n"),
            Profile.news());
    assertThat(facts.sections()).containsExactly("North", "Weather");
    assertThat(facts.tags()).containsExactly("rain", "flood");
  }

  @Test
  void blankTextsSayNothing() {
    ArticleFacts facts =
        ArticleFacts.of(
            article("---\ntitle: ' '\ndescription: ''\norigin_url: ''\ncode: ''\n---\nText\n"),
            Profile.news());
    assertThat(facts.headline()).isNull();
    assertThat(facts.description()).isNull();
    assertThat(facts.url()).isNull();
    assertThat(facts.code()).isNull();
  }

  @Test
  void tellsWhichFieldsItLeavesOutAlsoWithinMaps() {
    Metadata fields =
        article(
                "---\ntitle: Flood\ndate: tomorrow\nempty: {}\nnone:\nparams:\n  lang: en\n"
                    + "  rating: 4\nimages: [a.jpg, b.jpg]\n---\n")
            .metadata();
    assertThat(ArticleFacts.otherFields(fields, Profile.hugo()))
        .map(FieldPath::toString)
        .containsExactly("date", "params.rating", "images[1]");
  }

  @Test
  void anotherFieldThatSaysTheSameIsNotLeftOut() {
    Metadata same =
        Metadata.of(
            new Field("description", FieldValue.of("Rain.")),
            new Field("summary", FieldValue.of("Rain.")));
    Metadata other = same.with("summary", FieldValue.of("Sun."));
    assertThat(ArticleFacts.otherFields(same, Profile.news())).isEmpty();
    assertThat(ArticleFacts.otherFields(other, Profile.news()))
        .isEqualTo(List.of(FieldPath.of("summary")));
  }
}
