package io.github.articlemodel.frontmatter;

import java.util.Arrays;
import java.util.List;

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

  private static final int SLOTS = 256;

  private static final String[] TABLE = table();

  private CommonNames() {}

  private static String[] table() {
    String[] table = new String[SLOTS];
    Arrays.fill(table, "");
    for (String name : ALL) {
      table[slot(name, 0, name.length())] = name;
    }
    return table;
  }

  /** Returns the slot of a name, by numbers that give each of them one of its own. */
  private static int slot(String text, int start, int end) {
    int length = end - start;
    int number = text.charAt(start) * 1 + text.charAt(end - 1) * 8 + length * 31;
    return (number + text.charAt(start + length / 2)) & (SLOTS - 1);
  }

  /** Returns a part of a text, of one character at least. */
  static String of(String text, int start, int end) {
    String common = TABLE[slot(text, start, end)];
    return common.length() == end - start && text.startsWith(common, start)
        ? common
        : text.substring(start, end);
  }
}
