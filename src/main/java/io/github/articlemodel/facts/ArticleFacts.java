package io.github.articlemodel.facts;

import io.github.articlemodel.figure.CreditVocabulary;
import io.github.articlemodel.figure.FigureReader;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.profile.ArticleField;
import io.github.articlemodel.profile.ArticleFields;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.reading.Headline;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself, by a profile, in the terms that formats share. Nothing is made
 * up: what no field and no text says is not there. Immutable.
 *
 * <pre>{@code
 * ArticleFacts facts = ArticleFacts.of(article, Profile.news());
 * facts.headline(); // "Ferry crew frees herons …", or null
 * facts.image();    // the lead image with its caption and credit, or null
 * }</pre>
 *
 * @param headline what readers see as the headline: the title, or else the first heading or
 *     paragraph, as {@link Headline} has it; null where there is none
 * @param description the summary; null where there is none or it is blank
 * @param published when it was published, or null
 * @param modified when it was last changed, or null
 * @param authors who wrote it; may be empty
 * @param sections the category, and the categories that are not the same; may be empty
 * @param tags the tags, and the keywords that are not the same; may be empty
 * @param language the language, or null
 * @param url where it was first published, as the field has it; null where there is none
 * @param code the code of the article, or null
 * @param slug the last part of its address, or null
 * @param image the lead image, with what the body says of it; null where there is none
 * @param figures the pictures of the body, in the order of the text
 */
public record ArticleFacts(
    @Nullable String headline,
    @Nullable String description,
    @Nullable ArticleDate published,
    @Nullable ArticleDate modified,
    List<Person> authors,
    List<String> sections,
    List<String> tags,
    @Nullable Locale language,
    @Nullable String url,
    @Nullable String code,
    @Nullable String slug,
    @Nullable Figure image,
    List<Figure> figures) {

  /** The keys of a profile that facts are taken from. */
  private static final List<ProfileKey<?>> KEYS =
      List.of(
          ProfileKey.CODE,
          ProfileKey.ORIGIN_URL,
          ProfileKey.IMAGE,
          ProfileKey.IMAGE_ALT,
          ProfileKey.IMAGE_CAPTION,
          ProfileKey.IMAGE_CREDIT,
          ProfileKey.TITLE,
          ProfileKey.DESCRIPTION,
          ProfileKey.CATEGORY,
          ProfileKey.CATEGORIES,
          ProfileKey.LANGUAGE,
          ProfileKey.DATE,
          ProfileKey.MODIFIED,
          ProfileKey.AUTHORS,
          ProfileKey.TAGS,
          ProfileKey.KEYWORDS,
          ProfileKey.SLUG);

  /**
   * Creates facts.
   *
   * @param headline the headline, or null
   * @param description the summary, or null
   * @param published when it was published, or null
   * @param modified when it was last changed, or null
   * @param authors who wrote it
   * @param sections the categories
   * @param tags the tags
   * @param language the language, or null
   * @param url where it was first published, or null
   * @param code the code of the article, or null
   * @param slug the last part of its address, or null
   * @param image the lead image, or null
   * @param figures the pictures of the body
   */
  public ArticleFacts {
    authors = List.copyOf(authors);
    sections = List.copyOf(sections);
    tags = List.copyOf(tags);
    figures = List.copyOf(figures);
  }

  /**
   * {@return what an article says}
   *
   * @param article the article
   * @param profile which of its fields mean what
   */
  public static ArticleFacts of(Article article, Profile profile) {
    ArticleFields fields = profile.read(article.metadata());
    FigureReader reader = FigureReader.of(CreditVocabulary.bundled()).withProfile(profile);
    List<Figure> figures = reader.in(article);
    List<String> sections = new ArrayList<>();
    text(fields.category()).ifPresent(sections::add);
    sections.addAll(fields.categories().orElse(List.of()));
    List<String> tags = new ArrayList<>(fields.tags().orElse(List.of()));
    tags.addAll(fields.get(ProfileKey.KEYWORDS).orElse(List.of()));
    return new ArticleFacts(
        Headline.of(article, profile).map(Headline::text).orElse(null),
        text(fields.description()).orElse(null),
        fields.date().value().orElse(null),
        fields.modified().value().orElse(null),
        fields.authors().orElse(List.of()),
        distinct(sections),
        distinct(tags),
        fields.language().value().orElse(null),
        fields.originUrl().value().map(URI::toString).filter(url -> !url.isBlank()).orElse(null),
        fields.code().value().map(ArticleCode::value).filter(code -> !code.isBlank()).orElse(null),
        text(fields.slug()).orElse(null),
        reader.lead(article, figures).orElse(null),
        figures);
  }

  private static Optional<String> text(ArticleField<String> field) {
    return field.value().map(String::strip).filter(text -> !text.isEmpty());
  }

  private static List<String> distinct(List<String> texts) {
    Set<String> once = new LinkedHashSet<>();
    texts.stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(once::add);
    return List.copyOf(once);
  }

  /**
   * {@return the fields of an article that no fact is made of, in their order: what a format that
   * holds the facts alone leaves out} A map is looked into. Not among them are fields that say
   * nothing: null, blank texts, and maps and lists without a value.
   *
   * @param metadata the fields
   * @param profile which of them mean what
   */
  public static List<FieldPath> otherFields(Metadata metadata, Profile profile) {
    ArticleFields fields = profile.read(metadata);
    Set<FieldPath> told = new HashSet<>();
    KEYS.forEach(key -> told.addAll(told(fields.get(key))));
    List<FieldPath> others = new ArrayList<>();
    for (Field field : metadata.fields()) {
      addOthers(FieldPath.of(field.name()), field.value(), told, others);
    }
    return others.stream().distinct().toList();
  }

  /** Returns the paths of the field that counts and of those that say the same. */
  private static <T> Set<FieldPath> told(ArticleField<T> field) {
    Set<FieldPath> told = new HashSet<>();
    if (field.isPresent()) {
      field.path().ifPresent(told::add);
      field.others().stream()
          .filter(other -> other.value().equals(field.value()))
          .forEach(other -> told.add(FieldPath.parse(other.name())));
    }
    return told;
  }

  private static void addOthers(
      FieldPath path, FieldValue value, Set<FieldPath> told, List<FieldPath> others) {
    if (told.contains(path) || saysNothing(value)) {
      return;
    }
    boolean isLookedInto = told.stream().anyMatch(path::leadsTo);
    if (isLookedInto && value instanceof FieldValue.Mapping map) {
      map.fields().forEach(in -> addOthers(path.then(in.name()), in.value(), told, others));
    } else if (isLookedInto && value instanceof FieldValue.Sequence list) {
      for (int i = 0; i < list.values().size(); i++) {
        addOthers(path.then(i), list.values().get(i), told, others);
      }
    } else {
      others.add(path);
    }
  }

  private static boolean saysNothing(FieldValue value) {
    return value instanceof FieldValue.Null
        || (value instanceof FieldValue.Text text && text.value().isBlank())
        || (value instanceof FieldValue.Mapping map && map.fields().isEmpty())
        || (value instanceof FieldValue.Sequence list && list.values().isEmpty());
  }
}
