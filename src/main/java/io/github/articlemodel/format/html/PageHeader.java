package io.github.articlemodel.format.html;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Person;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes what stands above the text for readers: the headline, who wrote it, when, and where. */
final class PageHeader {

  private final ArticleFacts facts;
  private final Site site;
  private final PageTags tags;

  PageHeader(ArticleFacts facts, Site site, PageTags tags) {
    this.facts = facts;
    this.site = site;
    this.tags = tags;
  }

  /**
   * Writes it.
   *
   * @param headline the headline as HTML, or the empty text where the body has it
   */
  void write(String headline) throws IOException {
    ArticleDate date = facts.published();
    List<String> sections = facts.sections();
    if (headline.isEmpty() && date == null && sections.isEmpty() && facts.authors().isEmpty()) {
      return;
    }
    tags.raw("<header>\n");
    if (!sections.isEmpty()) {
      tags.raw("<p class=\"section\">");
      tags.text(sections.get(0)).raw("</p>\n");
    }
    tags.raw(headline);
    if (!facts.authors().isEmpty()) {
      tags.raw("<p class=\"byline\">");
      for (int i = 0; i < facts.authors().size(); i++) {
        tags.raw(i == 0 ? "" : ", ");
        author(facts.authors().get(i));
      }
      tags.raw("</p>\n");
    }
    if (date != null) {
      tags.raw("<p class=\"date\"><time");
      String time = PageTime.of(date, site);
      if (time != null) {
        tags.attribute("datetime", time);
      }
      tags.raw(">");
      tags.text(PageTime.shown(date, site)).raw("</time></p>\n");
    }
    tags.raw("</header>\n");
  }

  private void author(Person author) throws IOException {
    tags.raw("<span class=\"author\">");
    Optional<String> page = Optional.ofNullable(author.url()).flatMap(site::safeAddress);
    if (page.isPresent()) {
      tags.open("a").attribute("rel", "author").attribute("href", page.get()).raw(">");
    }
    tags.text(author.name()).raw(page.isPresent() ? "</a></span>" : "</span>");
  }
}
