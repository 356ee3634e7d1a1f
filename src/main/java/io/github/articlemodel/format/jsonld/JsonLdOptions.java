package io.github.articlemodel.format.jsonld;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.jsonld.LinkedWriter;
import java.util.Objects;

/**
 * How JSON-LD is written, and which fields are read.
 *
 * <pre>{@code
 * Site site = Site.of(Profile.hugo()).withBase("https://news.example/").withName("The Example");
 * new JsonLdFormat(JsonLdOptions.defaults().withSite(site).withText(LinkedWriter.Text.NONE));
 * }</pre>
 *
 * @param site the profile of the articles, the base of addresses, and the publisher
 * @param text whether the text of the body is written
 */
public record JsonLdOptions(Site site, LinkedWriter.Text text) {

  private static final JsonLdOptions DEFAULTS =
      new JsonLdOptions(Site.unknown(), LinkedWriter.Text.PLAIN);

  /**
   * Creates options.
   *
   * @param site the profile of the articles, the base of addresses, and the publisher
   * @param text whether the text of the body is written
   */
  public JsonLdOptions {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(text, "text");
  }

  /** {@return the options to begin with: the profile {@code news}, and with the text} */
  public static JsonLdOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these with what is known of the site}
   *
   * @param site the profile of the articles, the base of addresses, and the publisher
   */
  public JsonLdOptions withSite(Site site) {
    return new JsonLdOptions(site, text);
  }

  /**
   * {@return these with or without the text of the body}
   *
   * @param text whether it is written
   */
  public JsonLdOptions withText(LinkedWriter.Text text) {
    return new JsonLdOptions(site, text);
  }
}
