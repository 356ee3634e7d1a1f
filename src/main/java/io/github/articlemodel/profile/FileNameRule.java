package io.github.articlemodel.profile;

import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.ArticleDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file tells, without its ending; of {@code index.md} and {@code _index.md},
 * also with a language, such as {@code index.en.md}, the name of its folder.
 *
 * <pre>{@code
 * Profile dated = Profile.astro().withFileNames(FileNameRule.DATE_AND_SLUG, FileNameRule.SLUG);
 * dated.read(metadata, "posts/2024-11-25-flood.md").slug().value(); // Optional of "flood"
 * }</pre>
 */
public enum FileNameRule {

  /** A day, and the code of an article: {@code 2024-11-25-ART2411251036QJ268L.md}. */
  DATE_AND_CODE {
    @Override
    Optional<Map<ProfileKey<?>, String>> read(String name) {
      Matcher matcher = DATED.matcher(name);
      return isDated(matcher) && new ArticleCode(matcher.group(2)).isWellFormed()
          ? Optional.of(
              Map.of(
                  ProfileKey.DATE, matcher.group(1),
                  ProfileKey.SLUG, matcher.group(2),
                  ProfileKey.CODE, matcher.group(2)))
          : Optional.empty();
    }
  },

  /**
   * A day that exists, a hyphen or underscore, and the slug: {@code 2024-11-25-flood.md} (Jekyll,
   * "Posts"; Zola, "Page").
   */
  DATE_AND_SLUG {
    @Override
    Optional<Map<ProfileKey<?>, String>> read(String name) {
      Matcher matcher = DATED.matcher(name);
      return isDated(matcher)
          ? Optional.of(
              Map.of(ProfileKey.DATE, matcher.group(1), ProfileKey.SLUG, matcher.group(2)))
          : Optional.empty();
    }
  },

  /** The slug: {@code flood.md}. */
  SLUG {
    @Override
    Optional<Map<ProfileKey<?>, String>> read(String name) {
      return Optional.of(Map.of(ProfileKey.SLUG, name));
    }
  };

  private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})[-_](.+)");

  private static final Pattern INDEX =
      Pattern.compile("_?index(?:\\.([A-Za-z]{2}(?:[-_][A-Za-z0-9]{2,8})*))?");

  /** The codes of two letters (ISO 639-1). */
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private static boolean isDated(Matcher matcher) {
    return matcher.matches() && ArticleDate.parse(matcher.group(1)).isPresent();
  }

  /** Returns what the name tells; empty where it has another form. */
  abstract Optional<Map<ProfileKey<?>, String>> read(String name);

  /** Returns the name that the rules are for; empty where the path has none. */
  static Optional<String> nameIn(String path) {
    int slash = lastSlash(path);
    String name = withoutEnding(path.substring(slash + 1));
    if (isIndex(path)) {
      String folder = path.substring(0, Math.max(slash, 0));
      name = folder.substring(lastSlash(folder) + 1);
    }
    return name.isEmpty() || name.equals(".") || name.equals("..")
        ? Optional.empty()
        : Optional.of(name);
  }

  /**
   * {@return whether a file speaks for its folder: {@code index.md} and {@code _index.md}, also
   * with a language before the ending, such as {@code index.zh-hant.md}} A language is told by a
   * code of two letters (ISO 639-1), as {@code index.old.md} and {@code index.bak.md} name none.
   *
   * @param path the name of the file, or its path
   */
  public static boolean isIndex(String path) {
    Matcher matcher = index(path);
    return matcher.matches() && (matcher.group(1) == null || languageOf(matcher).isPresent());
  }

  /**
   * {@return the language that the name of an index file says, such as that of {@code
   * index.en_US.md}; empty where it says none, and for any other file}
   *
   * @param path the name of the file, or its path
   */
  public static Optional<Locale> languageIn(String path) {
    Matcher matcher = index(path);
    return matcher.matches() ? languageOf(matcher) : Optional.empty();
  }

  private static Matcher index(String path) {
    return INDEX.matcher(withoutEnding(path.substring(lastSlash(path) + 1)));
  }

  private static Optional<Locale> languageOf(Matcher index) {
    return Optional.ofNullable(index.group(1))
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
        .filter(language -> LANGUAGES.contains(language.getLanguage()));
  }

  private static int lastSlash(String path) {
    return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
