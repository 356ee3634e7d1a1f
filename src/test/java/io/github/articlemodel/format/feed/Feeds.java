package io.github.articlemodel.format.feed;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ConversionLog;
import io.github.articlemodel.format.OutgoingArticle;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.testing.CarriedArticle;
import io.github.articlemodel.testing.CarriedArticle.Loss;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/** The formats with the options that the tests take, and what each of them loses. */
final class Feeds {

  static final Site SITE =
      Site.of(Profile.news()).withBase("https://news.example/").withZone(ZoneId.of("Asia/Bangkok"));

  static final FeedOptions OPTIONS =
      FeedOptions.defaults()
          .withSite(SITE)
          .withTitle("The Daily Example")
          .withAddress("https://news.example/feed");

  static final ArticleFormat ATOM = new AtomFormat(OPTIONS);
  static final ArticleFormat RSS = new RssFormat(OPTIONS);
  static final ArticleFormat JSON = new JsonFeedFormat(OPTIONS);

  private static final Map<ArticleFormat, Set<Loss>> LOSSES =
      Map.of(
          ATOM,
          Set.of(
              Loss.ALT,
              Loss.SLUG,
              Loss.LONE_MODIFIED,
              Loss.SAME_MODIFIED,
              Loss.SECTION_SPACE,
              Loss.SPACE_AROUND,
              Loss.CHARACTERS),
          RSS,
          Set.of(
              Loss.ALT,
              Loss.SLUG,
              Loss.EMAIL,
              Loss.AUTHOR_URL,
              Loss.FRACTION,
              Loss.DESCRIPTION_SPACE,
              Loss.SPACE_AROUND,
              Loss.CHARACTERS),
          JSON,
          Set.of(Loss.EMAIL, Loss.RELATIVE_AUTHOR_URL));

  private Feeds() {}

  static CarriedArticle carried(ArticleFormat format) {
    return new CarriedArticle(SITE, LOSSES.get(format));
  }

  /** Returns the article with what an entry of Atom must have. */
  static Article named(Article article, String name) {
    Article with =
        article.withMetadata(
            article.metadata().with("origin_url", FieldValue.of("https://news.example/" + name)));
    boolean isDated =
        new OutgoingArticle(with, 0, SITE, new ConversionLog())
            .moment("published", ArticleFacts.of(with, Profile.news()).published())
            .isPresent();
    return isDated
        ? with
        : with.withMetadata(
            with.metadata().with("date", FieldValue.of(Instant.parse("2024-11-25T03:46:12Z"))));
  }
}
