package io.github.articlemodel.corpus;

import io.github.articlemodel.facts.ArticleFacts;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.profile.Profile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Names for the files of articles, each once: the day and the code or slug, as the file names of
 * sites are; without these words of the headline; or else the name of the file that they are from,
 * and a number.
 */
final class ArticleNames {

  private final Profile profile;
  private final String stem;

  private final Predicate<String> take;

  /** The last number of each name, in lower case, as folders may take no account of case. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private int number;

  /**
   * Creates names.
   *
   * @param stem the name of the file that the articles are from
   * @param take takes a name for good; false where it is taken already
   */
  ArticleNames(Profile profile, String stem, Predicate<String> take) {
    this.profile = profile;
    this.stem = stem;
    this.take = take;
  }

  /** Returns the name of the next article, without an ending. */
  String next(Article article) {
    number++;
    String name = name(ArticleFacts.of(article, profile));
    String same = name.toLowerCase(Locale.ROOT);
    int times = numbers.merge(same, 1, Integer::sum);
    String free = times == 1 ? name : name + "-" + times;
    while (!take.test(free)) {
      times++;
      free = name + "-" + times;
    }
    numbers.put(same, times);
    return free;
  }

  private String name(ArticleFacts facts) {
    String name = "";
    String headline = facts.headline();
    String last = headline == null ? null : headline.toLowerCase(Locale.ROOT);
    for (String said : new String[] {facts.code(), facts.slug(), last}) {
      name = name.isEmpty() && said != null ? ArticleSlug.word(said) : name;
    }
    if (name.isEmpty()) {
      return stem + "-" + number;
    }
    return facts.published() == null ? name : facts.published().localDate() + "-" + name;
  }
}
