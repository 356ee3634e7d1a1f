package io.github.articlemodel.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Finds the formats: those of this library, and those that users add. Each call asks {@link
 * ServiceLoader} anew, so keep the format that is found where it is used often.
 *
 * <pre>{@code
 * ArticleFormat json = ArticleFormats.of("json");
 * ArticleFormats.byFileName("news/flood.md").map(ArticleFormat::name); // Optional of markdown
 * ArticleFormats.of("jsn"); // IllegalArgumentException: … did you mean json?
 * }</pre>
 */
public final class ArticleFormats {

  private ArticleFormats() {}

  /**
   * {@return all formats, by their names in the order of the alphabet; immutable} They are looked
   * for with the class loader of this library and with that of the thread's context.
   *
   * @throws IllegalStateException if two classes give formats of the same name
   * @throws java.util.ServiceConfigurationError if a format that a user adds can't be loaded
   */
  public static List<ArticleFormat> all() {
    List<ArticleFormat> found = new ArrayList<>();
    ClassLoader own = ArticleFormats.class.getClassLoader();
    ServiceLoader.load(ArticleFormat.class, own).forEach(found::add);
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    if (context != null && context != own) {
      ServiceLoader.load(ArticleFormat.class, context).forEach(found::add);
    }
    return named(found);
  }

  /** Returns the formats by their names; one that is found again is left out. */
  static List<ArticleFormat> named(List<ArticleFormat> found) {
    Map<String, ArticleFormat> named = new TreeMap<>();
    for (ArticleFormat format : found) {
      ArticleFormat other = named.putIfAbsent(format.name(), format);
      if (other != null && !other.getClass().getName().equals(format.getClass().getName())) {
        throw new IllegalStateException(
            "two formats have the name "
                + format.name()
                + ": "
                + other.getClass().getName()
                + " and "
                + format.getClass().getName());
      }
    }
    return List.copyOf(named.values());
  }

  /**
   * {@return the format of a name; empty where there is none}
   *
   * @param name the name, such as {@code json}
   */
  public static Optional<ArticleFormat> find(String name) {
    return all().stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /**
   * {@return the format of a name}
   *
   * @param name the name, such as {@code json}
   * @throws IllegalArgumentException if there is none; its message names those nearest to it, and
   *     all
   */
  public static ArticleFormat of(String name) {
    List<ArticleFormat> all = all();
    for (ArticleFormat format : all) {
      if (format.name().equals(name)) {
        return format;
      }
    }
    List<String> names = all.stream().map(ArticleFormat::name).toList();
    List<String> near = NearestNames.of(name, names);
    String hint = near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    throw new IllegalArgumentException(
        "there is no format \""
            + name
            + "\""
            + hint
            + " (known: "
            + String.join(", ", names)
            + ")");
  }

  /**
   * {@return the format that the ending of a file name tells; the longest ending counts, and of two
   * formats with the same ending the first of {@link #all()}} Empty where no format has it.
   *
   * @param fileName the name or path of a file; upper and lower case are the same
   */
  public static Optional<ArticleFormat> byFileName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    ArticleFormat best = null;
    int longest = 0;
    for (ArticleFormat format : all()) {
      for (String ending : format.fileEndings()) {
        if (ending.length() > longest && name.endsWith(ending)) {
          best = format;
          longest = ending.length();
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
