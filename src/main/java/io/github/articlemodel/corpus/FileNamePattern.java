package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.format.NearestNames;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.profile.FileNameRule;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.reading.Headline;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name of files, made of what articles say: text with keys of a profile in braces. {@code {date}}
 * is the day, {@code {date:yyyy/MM}} a form of {@link DateTimeFormatter}; {@code {slug}} the field
 * slug, or else the headline as {@link ArticleSlug} has it; {@code {name}} the present name without
 * the day that it begins with and its ending; any other the words of the field, of a list its first
 * item. A slash leads into a folder. Immutable.
 *
 * <pre>{@code
 * FileNamePattern pattern = FileNamePattern.parse("{date:yyyy/MM}/{slug}.md", Profile.news());
 * pattern.path(document); // 2024/11/flood-warning-lifted.md
 * FileNamePattern.of(Profile.jekyll()).toString(); // "{date}-{slug}.md"
 * }</pre>
 */
public final class FileNamePattern {

  private static final Pattern PART = Pattern.compile("\\{([^{}:]*)(?::([^{}]*))?}|[^{}]+|[{}]");
  private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d{1,2}-\\d{1,2}[-_](?=.)");
  private static final String SLUG = "slug";
  private static final String NAME = "name";

  /** Literal text, or a key with the form of a date, which may be null. */
  private record Part(String text, boolean isKey, @Nullable String form) {

    private static DateTimeFormatter formatter(String form) {
      return DateTimeFormatter.ofPattern(form, Locale.ROOT);
    }
  }

  private final String pattern;
  private final List<Part> parts;

  private FileNamePattern(String pattern, List<Part> parts) {
    this.pattern = pattern;
    this.parts = List.copyOf(parts);
  }

  /** Says that an article has no such name; the message ends a sentence that names the file. */
  public static final class NoNameException extends Exception {

    private static final long serialVersionUID = 1L;

    NoNameException(String message) {
      super(message);
    }
  }

  /**
   * {@return the pattern that a text is}
   *
   * @param pattern the text
   * @param profile what tells which keys there are
   * @throws IllegalArgumentException if a brace is alone, a key is not known, a form of dates is
   *     none, or no file can have such a name
   */
  public static FileNamePattern parse(String pattern, Profile profile) {
    Set<String> keys = new LinkedHashSet<>(List.of(SLUG, NAME));
    profile.entries().forEach(entry -> keys.add(entry.key().name()));
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(pattern);
    while (matcher.find()) {
      String text = matcher.group();
      String key = matcher.group(1);
      if (text.equals("{") || text.equals("}")) {
        throw new IllegalArgumentException("a brace is alone in " + pattern);
      }
      parts.add(key == null ? new Part(text, false, null) : key(key, matcher.group(2), keys));
    }
    if (parts.stream().noneMatch(Part::isKey)) {
      throw new IllegalArgumentException(
          "the pattern " + pattern + " names all files alike: expected a key such as {slug} in it");
    }
    FileNamePattern read = new FileNamePattern(pattern, parts);
    problem(read.trial())
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException("the pattern " + pattern + ": " + problem);
            });
    return read;
  }

  private static Part key(String key, @Nullable String form, Set<String> keys) {
    if (!keys.contains(key)) {
      List<String> near = NearestNames.of(key, keys);
      throw new IllegalArgumentException(
          "there is no key {"
              + key
              + "}"
              + (near.isEmpty()
                  ? ", expected one of " + String.join(", ", keys)
                  : ", did you mean {" + String.join("} or {", near) + "}?"));
    }
    if (form != null) {
      if (!key.equals(ProfileKey.DATE.name()) && !key.equals(ProfileKey.MODIFIED.name())) {
        throw new IllegalArgumentException(
            "{" + key + "} is no date, so it takes no form: " + form);
      }
      if (form.isEmpty()) {
        throw new IllegalArgumentException(
            "{" + key + ":} has no form of dates behind the colon, such as yyyy/MM");
      }
      if (!isForm(form)) {
        throw new IllegalArgumentException("no form of dates: " + form);
      }
    }
    return new Part(key, true, form);
  }

  private static boolean isForm(String form) {
    try {
      return Part.formatter(form) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Returns a name with a letter for each key. */
  private String trial() {
    StringBuilder trial = new StringBuilder();
    for (Part part : parts) {
      trial.append(
          part.isKey ? part.form != null && part.form.contains("/") ? "x/x" : "x" : part.text);
    }
    return trial.toString();
  }

  /** Returns what is wrong with a path of names, with slashes between them. */
  private static Optional<String> problem(String path) {
    for (String name : path.split("/", -1)) {
      Optional<String> problem = SafeName.problem(name);
      if (problem.isPresent()) {
        return Optional.of("the name \"" + name + "\" " + problem.get());
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the pattern that files of a profile are named by: that of the first of its rules for
   * the names of files; {@code {slug}.md} where it has none}
   *
   * @param profile the profile
   */
  public static FileNamePattern of(Profile profile) {
    FileNameRule first =
        profile.fileNames().isEmpty() ? FileNameRule.SLUG : profile.fileNames().get(0);
    return parse(
        switch (first) {
          case DATE_AND_CODE -> "{date}-{code}.md";
          case DATE_AND_SLUG -> "{date}-{slug}.md";
          case SLUG -> "{slug}.md";
        },
        profile);
  }

  /** {@return whether the pattern leads into folders} */
  public boolean hasFolders() {
    return trial().contains("/");
  }

  /**
   * {@return the path of an article, with slashes; where the pattern has no ending of articles,
   * with that of the present name} Reads the body only for {@code {slug}} of an article without the
   * field.
   *
   * @param document the article
   * @throws NoNameException if the article lacks something, or the name is none that a file can
   *     have on all systems
   */
  public String path(ArticleDocument document) throws NoNameException {
    StringBuilder path = new StringBuilder();
    for (Part part : parts) {
      path.append(part.isKey ? value(part, document) : part.text);
    }
    if (!pattern.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown|mdx)")) {
      path.append(ending(document));
    }
    Optional<String> problem = problem(path.toString());
    if (problem.isPresent()) {
      throw new NoNameException(problem.get());
    }
    return path.toString();
  }

  private static String value(Part part, ArticleDocument document) throws NoNameException {
    if (part.text.equals(NAME)) {
      return presentName(document);
    }
    ArticleFields fields = document.fields();
    Optional<ArticleField<?>> field =
        fields.all().stream().filter(each -> each.key().name().equals(part.text)).findFirst();
    String value;
    if (part.text.equals(SLUG)) {
      value = slug(document, fields);
    } else if (field.flatMap(ArticleField::value).orElse(null) instanceof ArticleDate date) {
      value = date(date, part.form);
    } else {
      value = field.flatMap(ArticleField::plain).map(FileNamePattern::words).orElse("");
    }
    if (value.isEmpty()) {
      throw new NoNameException(
          "it has no " + part.text + (part.text.equals(SLUG) ? ", title or headline" : ""));
    }
    return value;
  }

  private static String words(Object value) {
    Object first = value instanceof List<?> list ? list.isEmpty() ? "" : list.get(0) : value;
    return ArticleSlug.word(String.valueOf(first));
  }

  /** Returns the field, or the headline; never a part of the present name, which may be both. */
  private static String slug(ArticleDocument document, ArticleFields fields) {
    ArticleField<String> field = fields.slug();
    if (field.origin() == ArticleField.Origin.FIELD) {
      String slug = field.orElse("");
      String words = SafeName.problem(slug).isEmpty() ? slug : ArticleSlug.word(slug);
      if (!words.isEmpty()) {
        return words;
      }
    }
    String title = ArticleSlug.of(fields.title().orElse(""));
    return title.isEmpty()
        ? document.headline().map(Headline::text).map(ArticleSlug::of).orElse("")
        : title;
  }

  private static String date(ArticleDate date, @Nullable String form) throws NoNameException {
    if (form == null) {
      LocalDate day = date.localDate();
      return day.toString();
    }
    TemporalAccessor time =
        date.value() instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : date.value();
    try {
      return Part.formatter(form).format(time);
    } catch (DateTimeException e) {
      throw new NoNameException("its date " + date + " does not say all of " + form);
    }
  }

  private static String presentName(ArticleDocument document) {
    String file = fileName(document);
    return DAY.matcher(file.substring(0, file.length() - ending(document).length()))
        .replaceFirst("");
  }

  private static String ending(ArticleDocument document) {
    String file = fileName(document);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(dot) : "";
  }

  private static String fileName(ArticleDocument document) {
    String name = document.source().name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** Returns the pattern as it was given. */
  @Override
  public String toString() {
    return pattern;
  }
}
