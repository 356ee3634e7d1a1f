package io.github.articlemodel.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a heading gets the name that links to it use.
 *
 * <pre>{@code
 * SlugRule.GITHUB.slug("2. What's new?");  // "2-whats-new"
 * SlugRule.KRAMDOWN.slug("2. What's new?"); // "whats-new"
 * SlugRule.GITHUB.slugs(List.of("News", "News")); // [news, news-1]
 * }</pre>
 */
public enum SlugRule {
  /**
   * GitHub's, as github-slugger and kramdown's GFM parser (Jekyll's default) have it: lower case;
   * all but letters, marks, digits, connectors, hyphens and spaces is left out; spaces become
   * hyphens.
   */
  GITHUB,
  /**
   * kramdown's own (kramdown.gettalong.org/options.html, {@code auto_ids}): all before the first
   * ASCII letter and all but ASCII letters, digits, spaces and hyphens is left out; spaces become
   * hyphens; {@code section} where nothing is left.
   */
  KRAMDOWN;

  /**
   * {@return the name of a heading that is the only one with its text}
   *
   * @param heading the text of the heading
   */
  public String slug(String heading) {
    StringBuilder slug = new StringBuilder(heading.length());
    heading
        .strip()
        .codePoints()
        .filter(point -> this == GITHUB ? isWord(point) : isAscii(point))
        .forEach(
            point -> {
              if (this == GITHUB || slug.length() > 0 || isLetter(point)) {
                slug.appendCodePoint(point == ' ' || point == '\t' ? '-' : point);
              }
            });
    String name = slug.toString().toLowerCase(Locale.ROOT);
    return this == KRAMDOWN && name.isEmpty() ? "section" : name;
  }

  /**
   * {@return the names of all headings of a text; of equal ones the second ends with {@code -1}}
   *
   * @param headings the texts of the headings, in their order
   */
  public List<String> slugs(List<String> headings) {
    Map<String, Integer> used = new HashMap<>();
    List<String> slugs = new ArrayList<>(headings.size());
    for (String heading : headings) {
      String slug = slug(heading);
      String name = slug;
      if (this == GITHUB) {
        while (used.containsKey(name)) {
          name = slug + "-" + used.merge(slug, 1, Integer::sum);
        }
        used.put(name, 0);
      } else if (used.containsKey(slug)) {
        name = slug + "-" + used.merge(slug, 1, Integer::sum);
      } else {
        used.put(slug, 0);
      }
      slugs.add(name);
    }
    return List.copyOf(slugs);
  }

  /** Returns whether it is a word character of Unicode (UTS 18), a hyphen or a blank. */
  private static boolean isWord(int point) {
    int type = Character.getType(point);
    return Character.isLetter(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.CONNECTOR_PUNCTUATION
        || "- \t".indexOf(point) >= 0;
  }

  private static boolean isAscii(int point) {
    return isLetter(point) || (point >= '0' && point <= '9') || point == ' ' || point == '-';
  }

  private static boolean isLetter(int point) {
    return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
  }
}
