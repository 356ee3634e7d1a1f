package io.github.articlemodel.format.html;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.reading.Excerpt;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the title of a page, which the HTML standard asks for (4.2.2). */
final class PageTitle {

  private static final int CHARACTERS = 80;

  private PageTitle() {}

  /**
   * Returns the headline, or else what names the article best; the empty text where nothing does.
   */
  static String of(Article article, ArticleFacts facts, Site site) {
    return title(facts.headline())
        .or(() -> title(facts.description()))
        .or(() -> title(excerpt(article)))
        .or(() -> title(facts.slug()))
        .or(() -> title(facts.code()))
        .or(() -> title(site.name()))
        .orElse("");
  }

  private static @Nullable String excerpt(Article article) {
    return Excerpt.of(article).map(excerpt -> excerpt.toCharacters(CHARACTERS).text()).orElse(null);
  }

  private static Optional<String> title(@Nullable String text) {
    return Optional.ofNullable(text).map(PageTags::oneLine).filter(title -> !title.isBlank());
  }
}
