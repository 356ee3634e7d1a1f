package io.github.articlemodel.frontmatter;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names that most articles have: each is there once, however many articles are kept in memory.
 */
final class CommonNames {

  static final List<String> ALL =
      List.of(
          "aliases",
          "author",
          "authors",
          "byline",
          "canonical",
          "categories",
          "category",
          "class",
          "code",
          "cover",
          "date",
          "description",
          "draft",
          "excerpt",
          "image",
          "image_alt",
          "keywords",
          "lang",
          "language",
          "lastmod",
          "layout",
          "locale",
          "modified",
          "name",
          "order",
          "origin_url",
          "params",
          "permalink",
          "published",
          "redirect_from",
          "related",
          "section",
          "slug",
          "summary",
          "tags",
          "thumbnail",
          "title",
          "type",
          "updated",
          "url",
          "version",
          "weight");

  private static final Map<String, String> SHARED =
      ALL.stream().collect(Collectors.toUnmodifiableMap(name -> name, name -> name));

  private CommonNames() {}

  /** Returns a name, and the one that is kept already if it is common. */
  static String shared(String name) {
    return SHARED.getOrDefault(name, name);
  }
}
