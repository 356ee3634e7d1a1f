package io.github.articlemodel.format.html;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.reading.Excerpt;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the title of a page, which the HTML standard asks for (4.2.2). */
final class PageTitle {

  private static final int CHARACTERS = 80;

  private PageTitle() {}

  /**
   * Returns the headline, or else what names the article best; the empty text where nothing does.
   */
  static String of(Article article, ArticleFacts facts, Site site) {
    return Stream.of(
            Optional.ofNullable(facts.headline()),
            Optional.ofNullable(facts.description()),
            Excerpt.of(article).map(excerpt -> excerpt.toCharacters(CHARACTERS).text()),
            Optional.ofNullable(facts.slug()),
            Optional.ofNullable(facts.code()),
            Optional.ofNullable(site.name()))
        .flatMap(Optional::stream)
        .map(PageTags::oneLine)
        .filter(title -> !title.isBlank())
        .findFirst()
        .orElse("");
  }
}
