package io.github.articlemodel.format.html;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.html.HtmlPage;
import io.github.articlemodel.model.AddressSafety;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Person;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a page says of its article to programs: the names of the HTML standard, <a
 * href="https://ogp.me/">Open Graph</a> and Twitter cards.
 */
final class PageHead {

  private final ArticleFacts facts;
  private final Site site;
  private final PageTags tags;
  private final HtmlLossLog log;

  PageHead(ArticleFacts facts, Site site, PageTags tags, HtmlLossLog log) {
    this.facts = facts;
    this.site = site;
    this.tags = tags;
    this.log = log;
  }

  void write(String title) throws IOException {
    tags.open("meta").attribute("charset", "utf-8").close();
    named("viewport", "width=device-width, initial-scale=1");
    named("generator", HtmlPage.GENERATOR);
    tags.raw("<title>");
    tags.text(title).raw("</title>\n");
    named("description", facts.description());
    for (Person author : facts.authors()) {
      named("author", author.name());
    }
    String url = whole("metadata.origin_url", facts.url());
    if (url != null) {
      tags.open("link").attribute("rel", "canonical").attribute("href", url).close();
    }
    Figure image = facts.image();
    String picture = image == null ? null : whole("metadata.image", image.destination());
    openGraph(url, picture, image == null ? null : said(image));
    card(picture, image == null ? null : said(image));
  }

  private void openGraph(@Nullable String url, @Nullable String picture, @Nullable String alt)
      throws IOException {
    property("og:type", "article");
    property("og:title", facts.headline());
    property("og:description", facts.description());
    property("og:url", url);
    if (picture != null) {
      property("og:image", picture);
      property("og:image:alt", alt);
    }
    property("og:locale", locale(facts.language()));
    property("og:site_name", site.name());
    property("article:published_time", time(facts.published()));
    property("article:modified_time", time(facts.modified()));
    for (Person author : facts.authors()) {
      property("article:author", author.name());
    }
    for (String section : facts.sections()) {
      property("article:section", section);
    }
    for (String tag : facts.tags()) {
      property("article:tag", tag);
    }
  }

  private void card(@Nullable String picture, @Nullable String alt) throws IOException {
    named("twitter:card", picture == null ? "summary" : "summary_large_image");
    named("twitter:title", facts.headline());
    named("twitter:description", facts.description());
    if (picture != null) {
      named("twitter:image", picture);
      named("twitter:image:alt", alt);
    }
  }

  /** Returns what a picture shows, in words. */
  private static @Nullable String said(Figure image) {
    return image.alt().isBlank() ? image.captionText().orElse(null) : image.alt();
  }

  /** Returns a locale as Open Graph has it; null where the article does not say the country. */
  private static @Nullable String locale(@Nullable Locale language) {
    return language == null || language.getLanguage().isEmpty() || language.getCountry().isEmpty()
        ? null
        : language.getLanguage() + "_" + language.getCountry();
  }

  private @Nullable String time(@Nullable ArticleDate date) {
    return date == null ? null : PageTime.of(date, site);
  }

  private @Nullable String whole(String place, @Nullable String address) {
    if (address == null || address.isBlank()) {
      return null;
    }
    String whole = site.wholeAddress(address).orElse(null);
    if (whole == null && AddressSafety.of(address) != AddressSafety.SAFE) {
      log.unsafe(place, "address " + address);
    } else if (whole == null) {
      log.relative(place, address);
    }
    return whole;
  }

  private void named(String name, @Nullable String content) throws IOException {
    if (content != null && !content.isBlank()) {
      tags.open("meta").attribute("name", name).attribute("content", content).close();
    }
  }

  private void property(String name, @Nullable String content) throws IOException {
    if (content != null && !content.isBlank()) {
      tags.open("meta").attribute("property", name).attribute("content", content).close();
    }
  }
}
