package io.github.articlemodel.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.testing.Sample;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void articleFacts() {
    Article article = ArticleParser.create().parse(Sample.source()).article();
    ArticleFacts facts = ArticleFacts.of(article, Profile.news());
    assertThat(facts.headline()).startsWith("Ferry crew frees herons");
    assertThat(facts.image()).isNotNull();
  }

  @Test
  void site() {
    Site site =
        Site.of(Profile.hugo())
            .withBase("https://news.example/")
            .withName("The Daily Example")
            .withZone(ZoneId.of("Asia/Bangkok"));
    assertThat(site.address("/img/flood.jpg")).isEqualTo("https://news.example/img/flood.jpg");
    assertThat(site.moment(ArticleDate.parse("2024-11-25").get()))
        .hasValue(OffsetDateTime.parse("2024-11-25T00:00+07:00"));
  }
}
