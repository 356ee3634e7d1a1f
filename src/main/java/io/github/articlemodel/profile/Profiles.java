package io.github.articlemodel.profile;

import static io.github.articlemodel.profile.ProfileKey.ALIASES;
import static io.github.articlemodel.profile.ProfileKey.AUTHORS;
import static io.github.articlemodel.profile.ProfileKey.CATEGORIES;
import static io.github.articlemodel.profile.ProfileKey.CATEGORY;
import static io.github.articlemodel.profile.ProfileKey.CODE;
import static io.github.articlemodel.profile.ProfileKey.DATE;
import static io.github.articlemodel.profile.ProfileKey.DESCRIPTION;
import static io.github.articlemodel.profile.ProfileKey.DRAFT;
import static io.github.articlemodel.profile.ProfileKey.EXPIRY;
import static io.github.articlemodel.profile.ProfileKey.IMAGE;
import static io.github.articlemodel.profile.ProfileKey.IMAGE_ALT;
import static io.github.articlemodel.profile.ProfileKey.IMAGE_CAPTION;
import static io.github.articlemodel.profile.ProfileKey.IMAGE_CREDIT;
import static io.github.articlemodel.profile.ProfileKey.KEYWORDS;
import static io.github.articlemodel.profile.ProfileKey.LANGUAGE;
import static io.github.articlemodel.profile.ProfileKey.LAYOUT;
import static io.github.articlemodel.profile.ProfileKey.MODIFIED;
import static io.github.articlemodel.profile.ProfileKey.ORIGIN_URL;
import static io.github.articlemodel.profile.ProfileKey.PERMALINK;
import static io.github.articlemodel.profile.ProfileKey.SLUG;
import static io.github.articlemodel.profile.ProfileKey.TAGS;
import static io.github.articlemodel.profile.ProfileKey.TITLE;
import static io.github.articlemodel.profile.ProfileKey.WEIGHT;

import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldType;
import io.github.articlemodel.model.TemplateFamily;
import java.util.List;
import java.util.Set;

/**
 * The profiles that are built in. Of a name that a generator documents and one that is common, the
 * documented one comes first.
 */
final class Profiles {

  static final Profile NEWS =
      empty("news")
          .withKey(LAYOUT, "layout")
          .withKey(CODE, "code")
          .withKey(ORIGIN_URL, "origin_url", "canonical_url", "canonical", "source_url")
          .withKey(
              IMAGE,
              "image",
              "image.url",
              "cover.image",
              "featured_image",
              "cover",
              "feature_image",
              "header.image",
              "thumbnail")
          .withKey(TITLE, "title")
          .withKey(DESCRIPTION, "description", "summary", "excerpt")
          .withKey(CATEGORY, "category", "section")
          .withKey(LANGUAGE, "language", "lang", "locale")
          .withKey(DATE, "date", "published_at", "publish_date", "pubDate")
          .withKey(MODIFIED, "modified", "updated", "lastmod", "last_modified_at", "updated_at")
          .withKey(AUTHORS, "authors", "author", "byline")
          .withKey(TAGS, "tags")
          .withKey(CATEGORIES, "categories")
          .withKey(KEYWORDS, "keywords")
          .withKey(DRAFT, "draft")
          .withKey(SLUG, "slug")
          .withKey(
              IMAGE_ALT,
              "image_alt",
              "image.alt",
              "cover.alt",
              "featured_image_alt",
              "feature_image_alt",
              "header.image_description",
              "thumbnail_alt")
          .withKey(
              IMAGE_CAPTION,
              "image_caption",
              "image.caption",
              "cover.caption",
              "featured_image_caption",
              "feature_image_caption",
              "header.caption",
              "thumbnail_caption")
          .withKey(
              IMAGE_CREDIT,
              "image_credit",
              "image.credit",
              "cover.credit",
              "photo_credit",
              "featured_image_credit")
          .withExpected(
              LAYOUT, CODE, ORIGIN_URL, IMAGE, TITLE, DESCRIPTION, CATEGORY, LANGUAGE, DATE)
          .withFileNames(FileNameRule.DATE_AND_CODE, FileNameRule.DATE_AND_SLUG, FileNameRule.SLUG);

  static final Profile JEKYLL =
      empty("jekyll")
          .withTemplates(TemplateFamily.LIQUID)
          .withKey(TITLE, "title")
          .withKey(DESCRIPTION, "description", "excerpt")
          .withKey(DATE, "date")
          .withKey(MODIFIED, "last_modified_at", "modified", "updated")
          .withKey(LANGUAGE, "lang", "language", "locale")
          .withKey(AUTHORS, "author", "authors")
          .withKey(TAGS, "tag")
          .withName(TAGS, words("tags"))
          .withKey(CATEGORIES, "category")
          .withName(CATEGORIES, words("categories"))
          .withKey(CATEGORY, "category")
          .withName(DRAFT, new ProfileName<>(FieldPath.of("published"), FieldType.NOT))
          .withAlias(DRAFT, "draft")
          .withKey(SLUG, "slug")
          .withKey(PERMALINK, "permalink")
          .withKey(ALIASES, "redirect_from")
          .withKey(LAYOUT, "layout")
          .withKey(WEIGHT, "order", "weight", "nav_order")
          .withKey(ORIGIN_URL, "canonical_url")
          .withKey(
              IMAGE,
              "image.path",
              "image",
              "featured_image",
              "featured-image.url",
              "cover",
              "header.image",
              "header.overlay_image",
              "header.teaser",
              "thumbnail")
          .withKey(
              IMAGE_ALT, "image.alt", "image_alt", "featured-image.alt", "header.image_description")
          .withKey(
              IMAGE_CAPTION, "image.caption", "image_caption", "image_figcaption", "header.caption")
          .withKey(IMAGE_CREDIT, "image.credit", "image_credit", "photo_credit")
          .withExpected(TITLE)
          .withFileNames(FileNameRule.DATE_AND_SLUG, FileNameRule.SLUG);

  static final Profile HUGO =
      empty("hugo")
          .withTemplates(TemplateFamily.HUGO)
          .withKey(TITLE, "title")
          .withKey(DESCRIPTION, "description", "summary")
          .withKey(DATE, "date", "publishDate", "publishdate", "pubdate", "published")
          .withKey(MODIFIED, "lastmod", "modified")
          .withKey(EXPIRY, "expiryDate", "expirydate", "unpublishdate")
          .withKey(LANGUAGE, "lang", "language", "params.lang", "params.language")
          .withKey(AUTHORS, "authors", "author", "params.authors", "params.author")
          .withKey(TAGS, "tags", "params.tags")
          .withKey(CATEGORIES, "categories", "params.categories")
          .withKey(KEYWORDS, "keywords")
          .withKey(DRAFT, "draft")
          .withKey(SLUG, "slug")
          .withKey(PERMALINK, "url")
          .withKey(ALIASES, "aliases")
          .withKey(LAYOUT, "layout")
          .withKey(WEIGHT, "weight")
          .withKey(
              ORIGIN_URL,
              "canonicalURL",
              "canonical_url",
              "params.canonicalURL",
              "params.canonical")
          .withKey(
              IMAGE,
              "images[0]",
              "cover.image",
              "featured_image",
              "image",
              "thumbnail",
              "params.images[0]",
              "params.cover.image",
              "params.featured_image",
              "params.image")
          .withKey(
              IMAGE_ALT,
              "cover.alt",
              "image_alt",
              "featured_image_alt",
              "params.cover.alt",
              "params.image.alt",
              "params.image_alt")
          .withKey(
              IMAGE_CAPTION,
              "cover.caption",
              "image_caption",
              "featured_image_caption",
              "params.cover.caption",
              "params.image.caption",
              "params.image_caption")
          .withKey(
              IMAGE_CREDIT,
              "cover.credit",
              "image_credit",
              "photo_credit",
              "params.cover.credit",
              "params.image_credit")
          .withExpected(TITLE)
          .withFileNames(FileNameRule.SLUG);

  static final Profile ZOLA =
      empty("zola")
          .withKey(TITLE, "title")
          .withKey(DESCRIPTION, "description")
          .withKey(DATE, "date")
          .withKey(MODIFIED, "updated")
          .withKey(LANGUAGE, "extra.lang", "extra.language")
          .withKey(AUTHORS, "authors", "taxonomies.authors", "extra.authors", "extra.author")
          .withKey(TAGS, "taxonomies.tags", "extra.tags")
          .withKey(CATEGORIES, "taxonomies.categories", "extra.categories")
          .withKey(KEYWORDS, "extra.keywords")
          .withKey(DRAFT, "draft")
          .withKey(SLUG, "slug")
          .withKey(PERMALINK, "path")
          .withKey(ALIASES, "aliases")
          .withKey(LAYOUT, "template")
          .withKey(WEIGHT, "weight")
          .withKey(ORIGIN_URL, "extra.canonical_url")
          .withKey(
              IMAGE,
              "extra.image",
              "extra.cover.image",
              "extra.cover_image",
              "extra.featured_image",
              "extra.thumbnail")
          .withKey(IMAGE_ALT, "extra.image_alt", "extra.cover.alt")
          .withKey(IMAGE_CAPTION, "extra.image_caption", "extra.cover.caption")
          .withKey(IMAGE_CREDIT, "extra.image_credit", "extra.cover.credit")
          .withExpected(TITLE)
          .withFileNames(FileNameRule.DATE_AND_SLUG, FileNameRule.SLUG);

  static final Profile ASTRO =
      empty("astro")
          .withKey(TITLE, "title")
          .withKey(DESCRIPTION, "description", "excerpt")
          .withKey(DATE, "pubDate", "publishDate", "pubDatetime", "date")
          .withKey(MODIFIED, "updatedDate", "updateDate", "modDatetime")
          .withKey(LANGUAGE, "lang", "language", "locale")
          .withKey(AUTHORS, "author", "authors")
          .withKey(TAGS, "tags")
          .withKey(CATEGORIES, "categories")
          .withKey(CATEGORY, "category")
          .withKey(DRAFT, "draft")
          .withKey(SLUG, "slug")
          .withKey(LAYOUT, "layout")
          .withKey(ORIGIN_URL, "canonicalURL", "canonical")
          .withKey(
              IMAGE, "heroImage", "heroImage.src", "image.url", "image.src", "image", "ogImage")
          .withKey(IMAGE_ALT, "image.alt", "heroImage.alt", "heroImageAlt")
          .withKey(IMAGE_CAPTION, "image.caption", "heroImage.caption")
          .withKey(IMAGE_CREDIT, "image.credit", "heroImage.credit")
          .withExpected(TITLE)
          .withFileNames(FileNameRule.SLUG);

  static final Profile DECAP =
      empty("decap")
          .withKey(TITLE, "title")
          .withKey(DESCRIPTION, "description", "summary")
          .withKey(DATE, "date")
          .withKey(MODIFIED, "updated", "lastmod")
          .withKey(LANGUAGE, "lang", "language", "locale")
          .withKey(AUTHORS, "author", "authors")
          .withKey(TAGS, "tags")
          .withKey(CATEGORIES, "categories")
          .withKey(CATEGORY, "category")
          .withKey(DRAFT, "draft")
          .withKey(SLUG, "slug")
          .withKey(PERMALINK, "permalink", "path")
          .withKey(LAYOUT, "layout", "templateKey")
          .withKey(IMAGE, "thumbnail", "image", "featuredimage", "featured_image")
          .withKey(IMAGE_ALT, "image_alt")
          .withKey(IMAGE_CAPTION, "image_caption")
          .withKey(IMAGE_CREDIT, "image_credit", "photo_credit")
          .withExpected(TITLE)
          .withFileNames(FileNameRule.DATE_AND_SLUG, FileNameRule.SLUG);

  private Profiles() {}

  private static Profile empty(String name) {
    return new Profile(name, List.of(), List.of(), List.of(), Set.of());
  }

  /** Jekyll splits a text of the plural name at its spaces, and never one of the singular. */
  private static ProfileName<List<String>> words(String name) {
    return new ProfileName<>(FieldPath.of(name), FieldType.WORDS);
  }
}
