package io.github.articlemodel.format.html;

import io.github.articlemodel.profile.Profile;
import java.util.Objects;

/**
 * How HTML is read.
 *
 * <pre>{@code
 * HtmlReadOptions options =
 *     HtmlReadOptions.defaults()
 *         .withProfile(Profile.hugo())
 *         .withAddresses(HtmlReadOptions.Addresses.WHOLE);
 * HtmlArticleReader reader = HtmlArticleReader.of(options);
 * }</pre>
 *
 * @param profile the names of the fields that are made
 * @param addresses what becomes of relative addresses
 */
public record HtmlReadOptions(Profile profile, Addresses addresses) {

  /** What becomes of relative addresses of links and pictures. */
  public enum Addresses {
    /** They stay as they are written. */
    AS_WRITTEN,
    /**
     * They are made whole where the page has a {@code <base>} or says its own address; those of a
     * place on the page, such as {@code #top}, stay.
     */
    WHOLE
  }

  private static final HtmlReadOptions DEFAULTS =
      new HtmlReadOptions(Profile.news(), Addresses.AS_WRITTEN);

  /**
   * Creates options.
   *
   * @param profile the names of the fields that are made
   * @param addresses what becomes of relative addresses
   */
  public HtmlReadOptions {
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(addresses, "addresses");
  }

  /**
   * {@return the options to begin with: the profile {@code news}, addresses as they are written}
   */
  public static HtmlReadOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these with other names of fields}
   *
   * @param fields the profile
   */
  public HtmlReadOptions withProfile(Profile fields) {
    return new HtmlReadOptions(fields, addresses);
  }

  /**
   * {@return these with another way to treat relative addresses}
   *
   * @param relative what becomes of them
   */
  public HtmlReadOptions withAddresses(Addresses relative) {
    return new HtmlReadOptions(profile, relative);
  }
}
