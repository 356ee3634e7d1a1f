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

  /** Read when first asked for; two threads at once read the same. */
  private volatile @Nullable List<ArticleField<?>> all;

  ArticleFields(Profile profile, Metadata metadata, String file) {
    this.profile = profile;
    this.metadata = Objects.requireNonNull(metadata, "metadata");
    this.fromFileName = readFileName(profile, file);
  }

  private static Map<ProfileKey<?>, String> readFileName(Profile profile, String file) {
    Optional<String> name = FileNameRule.nameIn(file);
    if (name.isEmpty()) {
      return Map.of();
    }
    for (FileNameRule rule : profile.fileNames()) {
      Optional<Map<ProfileKey<?>, String>> read = rule.read(name.get());
      if (read.isPresent()) {
        return read.get();
      }
    }
    return Map.of();
  }

  /** {@return the profile} */
  public Profile profile() {
    return profile;
  }

  /** {@return the fields as written} */
  public Metadata metadata() {
    return metadata;
  }

  /** {@return all keys of the profile, in its order, whether there is a value or not; immutable} */
  public List<ArticleField<?>> all() {
    List<ArticleField<?>> known = all;
    if (known == null) {
      List<ArticleField<?>> read = new ArrayList<>(profile.entries().size());
      for (ProfileEntry<?> entry : profile.entries()) {
        read.add(read(entry));
      }
      known = List.copyOf(read);
      all = known;
    }
    return known;
  }

  /**
   * {@return what the article says of a key; nothing where the profile does not have it}
   *
   * @param key the key
   * @param <T> the type of the value
   */
  public <T> ArticleField<T> get(ProfileKey<T> key) {
    return profile.entry(key).map(this::read).orElseGet(() -> nothing(key, key.name()));
  }

  private <T> ArticleField<T> read(ProfileEntry<T> entry) {
    List<TypedField<T>> there = there(entry.names());
    TypedField<T> counts = firstPresent(there);
    if (counts == null) {
      TypedField<T> named = fromFileName(entry.key());
      if (named != null) {
        return new ArticleField<>(entry.key(), Origin.FILE_NAME, named, there);
      }
      if (there.isEmpty()) {
        return nothing(entry.key(), entry.names().get(0).path().toString());
      }
      counts = there.get(0);
    }
    List<TypedField<T>> others = new ArrayList<>(there);
    others.remove(counts);
    return new ArticleField<>(entry.key(), Origin.FIELD, counts, others);
  }

  private static <T> ArticleField<T> nothing(ProfileKey<T> key, String name) {
    TypedField<T> absent = new TypedField<>(name, State.ABSENT, null, null, null);
    return new ArticleField<>(key, Origin.NONE, absent, List.of());
  }

  private static <T> @Nullable TypedField<T> firstPresent(List<TypedField<T>> views) {
    for (TypedField<T> view : views) {
      if (view.isPresent()) {
        return view;
      }
    }
    return null;
  }

  /** Returns the views of the names that are there. */
  private <T> List<TypedField<T>> there(List<ProfileName<T>> names) {
    List<ProfileName<T>> found = null;
    for (ProfileName<T> name : names) {
      if (metadata.field(name.path()).isPresent()) {
        found = found == null ? new ArrayList<>(names.size()) : found;
        found.add(name);
      }
    }
    if (found == null) { // so it is for most keys of most articles
      return List.of();
    }
    List<TypedField<T>> views = new ArrayList<>(found.size());
    for (ProfileName<T> name : found) {
      if (!leadsOn(name.path(), found)) {
        views.add(metadata.view(name.type(), name.path()));
      }
    }
    return views;
  }

  private static <T> boolean leadsOn(FieldPath path, List<ProfileName<T>> found) {
    for (ProfileName<T> other : found) {
      if (path.leadsTo(other.path())) {
        return true;
      }
    }
    return false;
  }

  private <T> @Nullable TypedField<T> fromFileName(ProfileKey<T> key) {
    String text = fromFileName.get(key);
    if (text == null) {
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
