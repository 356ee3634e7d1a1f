package io.github.articlemodel.profile;

import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.model.Person;
import java.io.Serializable;
import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a field can mean, whatever its name. Two keys are the same where name and type are equal: a
 * type of a user's own is best a record, which is equal to itself after serialisation too.
 *
 * <pre>{@code
 * ProfileKey<BigInteger> rating = new ProfileKey<>("rating", FieldType.INTEGER);
 * Profile reviews = Profile.hugo().withKey(rating, "params.rating", "rating");
 * reviews.read(metadata).get(rating).value(); // Optional of 4
 * }</pre>
 *
 * @param name the name of the meaning
 * @param type what it is read as, unless a name in a profile says otherwise
 * @param <T> the type of the value
 * @serial exclude
 */
public record ProfileKey<T>(String name, FieldType<T> type) implements Serializable {

  /** The title; it may be the empty text. */
  public static final ProfileKey<String> TITLE = key("title", FieldType.TEXT);

  /** A summary, one or two sentences. */
  public static final ProfileKey<String> DESCRIPTION = key("description", FieldType.TEXT);

  /** When it was published. */
  public static final ProfileKey<ArticleDate> DATE = key("date", FieldType.DATE);

  /** When it was last changed. */
  public static final ProfileKey<ArticleDate> MODIFIED = key("modified", FieldType.DATE);

  /** When it is to be taken down. */
  public static final ProfileKey<ArticleDate> EXPIRY = key("expiry", FieldType.DATE);

  /** The language that it is written in. */
  public static final ProfileKey<Locale> LANGUAGE = key("language", FieldType.LANGUAGE);

  /** Who wrote it. */
  public static final ProfileKey<List<Person>> AUTHORS = key("authors", FieldType.PEOPLE);

  /** The tags. */
  public static final ProfileKey<List<String>> TAGS = key("tags", FieldType.TEXTS);

  /** The categories, where there can be several. */
  public static final ProfileKey<List<String>> CATEGORIES = key("categories", FieldType.TEXTS);

  /** The category, where there is one. */
  public static final ProfileKey<String> CATEGORY = key("category", FieldType.TEXT);

  /** The keywords for search engines. */
  public static final ProfileKey<List<String>> KEYWORDS = key("keywords", FieldType.TEXTS);

  /** Whether it is not to be published yet. */
  public static final ProfileKey<Boolean> DRAFT = key("draft", FieldType.BOOLEAN);

  /** The last part of its address. */
  public static final ProfileKey<String> SLUG = key("slug", FieldType.TEXT);

  /** Its address on its site, or the pattern of it. */
  public static final ProfileKey<String> PERMALINK = key("permalink", FieldType.TEXT);

  /** Addresses that lead to it too. */
  public static final ProfileKey<List<String>> ALIASES = key("aliases", FieldType.TEXTS);

  /** How a site shows it. */
  public static final ProfileKey<String> LAYOUT = key("layout", FieldType.TEXT);

  /** Its place among others; the least comes first. */
  public static final ProfileKey<BigInteger> WEIGHT = key("weight", FieldType.INTEGER);

  /** The code of the article. */
  public static final ProfileKey<ArticleCode> CODE = key("code", FieldType.CODE);

  /** Where it was first published. */
  public static final ProfileKey<URI> ORIGIN_URL = key("origin_url", FieldType.URL);

  /** The address of the lead image. */
  public static final ProfileKey<URI> IMAGE = key("image", FieldType.URL);

  /** What the lead image shows, for those who can't see it. */
  public static final ProfileKey<String> IMAGE_ALT = key("image_alt", FieldType.TEXT);

  /** The caption of the lead image. */
  public static final ProfileKey<String> IMAGE_CAPTION = key("image_caption", FieldType.TEXT);

  /** Who made the lead image. */
  public static final ProfileKey<String> IMAGE_CREDIT = key("image_credit", FieldType.TEXT);

  /**
   * Creates a key.
   *
   * @param name the name of the meaning
   * @param type what it is read as, unless a name in a profile says otherwise
   */
  public ProfileKey {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }

  private static <T> ProfileKey<T> key(String name, FieldType<T> type) {
    return new ProfileKey<>(name, type);
  }
}
