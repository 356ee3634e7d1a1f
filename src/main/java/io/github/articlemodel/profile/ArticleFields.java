package io.github.articlemodel.profile;

import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.model.TypedField;
import io.github.articlemodel.model.TypedField.State;
import io.github.articlemodel.profile.ArticleField.Origin;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of an article say by a profile. Of several names of a key, the first with a value
 * of its type counts, then the name of the file; a map in which another name of the key stands is
 * passed over. Immutable.
 *
 * <pre>{@code
 * ArticleFields fields = Profile.jekyll().read(metadata, "_posts/2024-11-25-flood.md");
 * fields.title().orElse("");                     // "Flood"
 * fields.date().value();                         // Optional of 2024-11-25, from the file name
 * fields.get(ProfileKey.LANGUAGE).isPresent();   // as fields.language()
 * }</pre>
 */
public final class ArticleFields {

  private static final String FILE_NAME = "file name";

  private final Profile profile;
  private final Metadata metadata;
  private final Map<ProfileKey<?>, String> fromFileName;

  ArticleFields(Profile profile, Metadata metadata, String file) {
    this.profile = profile;
    this.metadata = Objects.requireNonNull(metadata, "metadata");
    this.fromFileName = readFileName(profile, file);
  }

  private static Map<ProfileKey<?>, String> readFileName(Profile profile, String file) {
    Optional<String> name = FileNameRule.nameIn(file);
    return profile.fileNames().stream()
        .flatMap(rule -> name.flatMap(rule::read).stream())
        .findFirst()
        .orElse(Map.of());
  }

  /** {@return the profile} */
  public Profile profile() {
    return profile;
  }

  /** {@return the fields as written} */
  public Metadata metadata() {
    return metadata;
  }

  /** {@return all keys of the profile, in its order, whether there is a value or not} */
  public List<ArticleField<?>> all() {
    return profile.entries().stream().<ArticleField<?>>map(entry -> get(entry.key())).toList();
  }

  /**
   * {@return what the article says of a key; nothing where the profile does not have it}
   *
   * @param key the key
   * @param <T> the type of the value
   */
  public <T> ArticleField<T> get(ProfileKey<T> key) {
    List<ProfileName<T>> names = profile.entry(key).map(ProfileEntry::names).orElse(List.of());
    List<TypedField<T>> there = there(names);
    TypedField<T> counts = there.stream().filter(TypedField::isPresent).findFirst().orElse(null);
    if (counts == null) {
      TypedField<T> named = fromFileName(key);
      if (named != null) {
        return new ArticleField<>(key, Origin.FILE_NAME, named, there);
      }
      if (there.isEmpty()) {
        String name = names.isEmpty() ? key.name() : names.get(0).path().toString();
        TypedField<T> absent = new TypedField<>(name, State.ABSENT, null, null, null);
        return new ArticleField<>(key, Origin.NONE, absent, List.of());
      }
      counts = there.get(0);
    }
    there.remove(counts);
    return new ArticleField<>(key, Origin.FIELD, counts, there);
  }

  /** Returns the views of the names that are there. */
  private <T> List<TypedField<T>> there(List<ProfileName<T>> names) {
    List<ProfileName<T>> found = new ArrayList<>();
    for (ProfileName<T> name : names) {
      if (metadata.field(name.path()).isPresent()) {
        found.add(name);
      }
    }
    List<TypedField<T>> views = new ArrayList<>();
    for (ProfileName<T> name : found) {
      FieldPath path = name.path();
      if (found.stream().noneMatch(other -> path.leadsTo(other.path()))) {
        views.add(metadata.view(name.type(), path));
      }
    }
    return views;
  }

  private <T> @Nullable TypedField<T> fromFileName(ProfileKey<T> key) {
    String text = fromFileName.get(key);
    if (text == null || profile.entry(key).isEmpty()) {
      return null;
    }
    return TypedField.of(FILE_NAME, new Field(FILE_NAME, FieldValue.of(text)), key.type());
  }

  /** {@return the title} */
  public ArticleField<String> title() {
    return get(ProfileKey.TITLE);
  }

  /** {@return the description} */
  public ArticleField<String> description() {
    return get(ProfileKey.DESCRIPTION);
  }

  /** {@return when it was published} */
  public ArticleField<ArticleDate> date() {
    return get(ProfileKey.DATE);
  }

  /** {@return when it was last changed} */
  public ArticleField<ArticleDate> modified() {
    return get(ProfileKey.MODIFIED);
  }

  /** {@return the language} */
  public ArticleField<Locale> language() {
    return get(ProfileKey.LANGUAGE);
  }

  /** {@return who wrote it} */
  public ArticleField<List<Person>> authors() {
    return get(ProfileKey.AUTHORS);
  }

  /** {@return the tags} */
  public ArticleField<List<String>> tags() {
    return get(ProfileKey.TAGS);
  }

  /** {@return the categories} */
  public ArticleField<List<String>> categories() {
    return get(ProfileKey.CATEGORIES);
  }

  /** {@return the category} */
  public ArticleField<String> category() {
    return get(ProfileKey.CATEGORY);
  }

  /** {@return whether it is not to be published yet} */
  public ArticleField<Boolean> draft() {
    return get(ProfileKey.DRAFT);
  }

  /** {@return the last part of its address} */
  public ArticleField<String> slug() {
    return get(ProfileKey.SLUG);
  }

  /** {@return how a site shows it} */
  public ArticleField<String> layout() {
    return get(ProfileKey.LAYOUT);
  }

  /** {@return the code of the article} */
  public ArticleField<ArticleCode> code() {
    return get(ProfileKey.CODE);
  }

  /** {@return where it was first published} */
  public ArticleField<URI> originUrl() {
    return get(ProfileKey.ORIGIN_URL);
  }

  /** {@return the address of the lead image} */
  public ArticleField<URI> image() {
    return get(ProfileKey.IMAGE);
  }

  /** {@return what the lead image shows} */
  public ArticleField<String> imageAlt() {
    return get(ProfileKey.IMAGE_ALT);
  }

  /** {@return the caption of the lead image} */
  public ArticleField<String> imageCaption() {
    return get(ProfileKey.IMAGE_CAPTION);
  }

  /** {@return who made the lead image} */
  public ArticleField<String> imageCredit() {
    return get(ProfileKey.IMAGE_CREDIT);
  }
}
