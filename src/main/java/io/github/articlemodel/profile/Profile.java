package io.github.articlemodel.profile;

import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.TemplateFamily;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which names of fields mean what: data, which a user can extend. Immutable and serialisable.
 *
 * <pre>{@code
 * Profile profile = Profile.hugo().withAlias(ProfileKey.IMAGE, "params.cover").named("our-site");
 * ArticleFields fields = profile.read(metadata, "content/posts/flood/index.md");
 * fields.image().value(); // Optional of /img/flood.jpg
 * fields.slug().value();  // Optional of "flood", from the name of the file
 * }</pre>
 *
 * @param name the name of the profile
 * @param entries the keys with their names, in the order in which they are shown
 * @param expected the keys that an article should have; a note says which of them it has not
 * @param fileNames what the names of files tell; the first rule that fits counts
 * @param templates the template languages whose tags stand in the bodies of such a site
 * @serial exclude
 */
public record Profile(
    String name,
    List<ProfileEntry<?>> entries,
    List<ProfileKey<?>> expected,
    List<FileNameRule> fileNames,
    Set<TemplateFamily> templates)
    implements Serializable {

  /**
   * Creates a profile.
   *
   * @param name the name of the profile
   * @param entries the keys with their names, in the order in which they are shown
   * @param expected the keys that an article should have; a note says which of them it has not
   * @param fileNames what the names of files tell; the first rule that fits counts
   * @param templates the template languages whose tags stand in the bodies of such a site
   */
  public Profile {
    Objects.requireNonNull(name, "name");
    entries = List.copyOf(entries);
    expected = List.copyOf(expected);
    fileNames = List.copyOf(fileNames);
    templates = Set.copyOf(templates);
  }

  /**
   * {@return the profile of the news articles that this library is made for: {@code layout}, {@code
   * code}, {@code origin_url}, {@code image}, {@code title}, {@code description}, {@code category},
   * {@code language}, {@code date}, and common other names after them}
   */
  public static Profile news() {
    return Profiles.NEWS;
  }

  /**
   * {@return the profile of Jekyll (jekyllrb.com/docs/front-matter and /docs/posts), and of its
   * plugins jekyll-seo-tag, jekyll-redirect-from and jekyll-last-modified-at}
   */
  public static Profile jekyll() {
    return Profiles.JEKYLL;
  }

  /**
   * {@return the profile of Hugo (gohugo.io/content-management/front-matter and
   * /configuration/front-matter), and of the parameters that its themes share}
   */
  public static Profile hugo() {
    return Profiles.HUGO;
  }

  /**
   * {@return the profile of Zola (getzola.org/documentation/content/page), and of the {@code
   * [extra]} that its themes share}
   */
  public static Profile zola() {
    return Profiles.ZOLA;
  }

  /**
   * {@return the profile of Astro: the schema of its blog template and the front matter of its
   * tutorial (docs.astro.build/en/tutorial and /en/guides/content-collections)}
   */
  public static Profile astro() {
    return Profiles.ASTRO;
  }

  /**
   * {@return the profile of Decap CMS: the fields of the collections in its documentation
   * (decapcms.org/docs/configure-decap-cms and /docs/configuration-options) and templates}
   */
  public static Profile decap() {
    return Profiles.DECAP;
  }

  /** {@return the six profiles that are built in, the default first} */
  public static List<Profile> builtIn() {
    return List.of(news(), jekyll(), hugo(), zola(), astro(), decap());
  }

  /**
   * {@return what fields say by this profile}
   *
   * @param metadata the fields
   */
  public ArticleFields read(Metadata metadata) {
    return read(metadata, "");
  }

  /**
   * {@return what fields and the name of their file say by this profile}
   *
   * @param metadata the fields
   * @param file the path of the file, with slashes or backslashes; nothing is read from an empty
   *     one
   */
  public ArticleFields read(Metadata metadata, String file) {
    return new ArticleFields(this, metadata, file);
  }

  /**
   * {@return the entry of a key; empty where the profile does not have it}
   *
   * @param key the key
   * @param <T> the type of its value
   */
  @SuppressWarnings("unchecked") // the key of an entry has the type of its names
  public <T> Optional<ProfileEntry<T>> entry(ProfileKey<T> key) {
    for (ProfileEntry<?> entry : entries) {
      if (entry.key().equals(key)) {
        return Optional.of((ProfileEntry<T>) entry);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return this under another name}
   *
   * @param other the name
   */
  public Profile named(String other) {
    return new Profile(other, entries, expected, fileNames, templates);
  }

  /**
   * {@return this with one more name for a key, after those that it has}
   *
   * @param key the key
   * @param path a path of {@link FieldPath#parse(String)}
   * @param <T> the type of the value
   * @throws IllegalArgumentException if the text is no path
   */
  public <T> Profile withAlias(ProfileKey<T> key, String path) {
    return withName(key, new ProfileName<>(FieldPath.parse(path), key.type()));
  }

  /**
   * {@return this with one more name for a key, after those that it has, read as a type of its own}
   *
   * @param key the key
   * @param name the name
   * @param <T> the type of the value
   */
  public <T> Profile withName(ProfileKey<T> key, ProfileName<T> name) {
    return with(
        entry(key)
            .map(entry -> entry.with(name))
            .orElseGet(() -> new ProfileEntry<>(key, List.of(name))));
  }

  /**
   * {@return this with a key that goes by these names alone}
   *
   * @param key the key
   * @param paths paths of {@link FieldPath#parse(String)}, in the order in which they are looked at
   * @param <T> the type of the value
   * @throws IllegalArgumentException if a text is no path, or there is none
   */
  public <T> Profile withKey(ProfileKey<T> key, String... paths) {
    return with(ProfileEntry.of(key, paths));
  }

  private Profile with(ProfileEntry<?> entry) {
    List<ProfileEntry<?>> changed = new ArrayList<>(entries);
    int at = 0;
    while (at < changed.size() && !changed.get(at).key().equals(entry.key())) {
      at++;
    }
    if (at < changed.size()) {
      changed.set(at, entry);
    } else {
      changed.add(entry);
    }
    return new Profile(name, changed, expected, fileNames, templates);
  }

  /**
   * {@return this without a key}
   *
   * @param key the key
   */
  public Profile withoutKey(ProfileKey<?> key) {
    return new Profile(
        name,
        entries.stream().filter(entry -> !entry.key().equals(key)).toList(),
        expected.stream().filter(other -> !other.equals(key)).toList(),
        fileNames,
        templates);
  }

  /**
   * {@return this with other keys that an article should have}
   *
   * @param keys the keys
   */
  public Profile withExpected(ProfileKey<?>... keys) {
    return new Profile(name, entries, Arrays.asList(keys), fileNames, templates);
  }

  /**
   * {@return this with other rules for the names of files}
   *
   * @param rules the rules in the order in which they are tried; none, and nothing is read from the
   *     name of a file
   */
  public Profile withFileNames(FileNameRule... rules) {
    return new Profile(name, entries, expected, Arrays.asList(rules), templates);
  }

  /**
   * {@return this with other template languages} They are no more than told: {@code
   * ParserOptions.of(profile)} has them read.
   *
   * @param families the languages whose tags stand in the bodies of such a site
   */
  public Profile withTemplates(TemplateFamily... families) {
    return new Profile(name, entries, expected, fileNames, Set.of(families));
  }
}
