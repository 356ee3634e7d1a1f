package io.github.articlemodel.format.feed;

import io.github.articlemodel.facts.Site;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is written, and which fields it is read into. Nothing is made up: what is null here is
 * not said, and where a format needs it, a diagnostic tells so.
 *
 * <pre>{@code
 * FeedOptions options =
 *     FeedOptions.defaults()
 *         .withSite(Site.unknown().withBase("https://news.example/").withZone(ZoneOffset.UTC))
 *         .withTitle("The Daily Example")
 *         .withHome("https://news.example/")
 *         .withAddress("https://news.example/feed.atom");
 * AtomFormat atom = new AtomFormat(options);
 * }</pre>
 *
 * @param site what is known of where the articles are published; its profile also tells which
 *     fields are read and written
 * @param title the title of the feed; null to take the name of the site
 * @param home the address of the page that the feed is of; null to take the base of the site
 * @param address the address of the feed itself, or null
 * @param language the language of the feed, or null
 * @param content how much of each article is written
 */
public record FeedOptions(
    Site site,
    @Nullable String title,
    @Nullable String home,
    @Nullable String address,
    @Nullable Locale language,
    FeedContent content) {

  private static final FeedOptions DEFAULTS =
      new FeedOptions(Site.unknown(), null, null, null, null, FeedContent.FULL);

  /**
   * Creates options.
   *
   * @param site what is known of where the articles are published
   * @param title the title of the feed, or null
   * @param home the address of the page that the feed is of, or null
   * @param address the address of the feed itself, or null
   * @param language the language of the feed, or null
   * @param content how much of each article is written
   */
  public FeedOptions {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(content, "content");
  }

  /** {@return the options to begin with: an unknown site, and whole articles} */
  public static FeedOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these with another site}
   *
   * @param published what is known of where the articles are published
   */
  public FeedOptions withSite(Site published) {
    return new FeedOptions(published, title, home, address, language, content);
  }

  /**
   * {@return these with a title}
   *
   * @param feedTitle the title of the feed
   */
  public FeedOptions withTitle(String feedTitle) {
    return new FeedOptions(site, feedTitle, home, address, language, content);
  }

  /**
   * {@return these with the page that the feed is of}
   *
   * @param page its address
   */
  public FeedOptions withHome(String page) {
    return new FeedOptions(site, title, page, address, language, content);
  }

  /**
   * {@return these with the address of the feed itself}
   *
   * @param feed the address
   */
  public FeedOptions withAddress(String feed) {
    return new FeedOptions(site, title, home, feed, language, content);
  }

  /**
   * {@return these with a language of the feed}
   *
   * @param feedLanguage the language
   */
  public FeedOptions withLanguage(Locale feedLanguage) {
    return new FeedOptions(site, title, home, address, feedLanguage, content);
  }

  /**
   * {@return these with more or less of each article}
   *
   * @param much how much of each article is written
   */
  public FeedOptions withContent(FeedContent much) {
    return new FeedOptions(site, title, home, address, language, much);
  }

  /** Returns the title, or else the name of the site. */
  Optional<String> shownTitle() {
    return Optional.ofNullable(title == null ? site.name() : title);
  }

  /** Returns the address of the page, or else the base of the site, with its scheme. */
  Optional<String> page() {
    return Optional.ofNullable(home == null ? site.base() : home).flatMap(site::wholeAddress);
  }

  /** Returns the address of the feed, with its scheme. */
  Optional<String> own() {
    return Optional.ofNullable(address).flatMap(site::wholeAddress);
  }
}
