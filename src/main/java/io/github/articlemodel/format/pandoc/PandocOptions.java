package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.profile.Profile;
import java.util.Objects;

/**
 * How Pandoc's JSON is written, and which fields Pandoc's own names are told by.
 *
 * <pre>{@code
 * new PandocFormat(PandocOptions.defaults().withVersion(PandocVersion.V1_23));
 * new PandocFormat(PandocOptions.compact().withProfile(Profile.jekyll()));
 * }</pre>
 *
 * @param indent the spaces that each level is set in by, 1 to 8; 0 for a document on one line
 * @param version the version of the document that is written
 * @param profile which fields are the title, the authors, the date, the language, the tags and the
 *     description
 */
public record PandocOptions(int indent, PandocVersion version, Profile profile) {

  private static final int MOST = 8;

  /**
   * Creates one.
   *
   * @param indent the spaces that each level is set in by, 1 to 8; 0 for a document on one line
   * @param version the version of the document that is written
   * @param profile which fields are the title, the authors, the date, the language, the tags and
   *     the description
   * @throws IllegalArgumentException if the indent is not 0 to 8
   */
  public PandocOptions {
    if (indent < 0 || indent > MOST) {
      throw new IllegalArgumentException("indent must be 0 to " + MOST + ", but is " + indent);
    }
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(profile, "profile");
  }

  /** {@return version 1.22 with each level set in by two spaces, and the profile for news} */
  public static PandocOptions defaults() {
    return new PandocOptions(2, PandocVersion.V1_22, Profile.news());
  }

  /** {@return version 1.22 on one line, as Pandoc writes it, and the profile for news} */
  public static PandocOptions compact() {
    return defaults().withIndent(0);
  }

  /**
   * {@return this with another indent}
   *
   * @param indent the spaces of each level, 1 to 8; 0 for a document on one line
   * @throws IllegalArgumentException if the indent is not 0 to 8
   */
  public PandocOptions withIndent(int indent) {
    return new PandocOptions(indent, version, profile);
  }

  /**
   * {@return this with another version}
   *
   * @param version the version of the document that is written
   */
  public PandocOptions withVersion(PandocVersion version) {
    return new PandocOptions(indent, version, profile);
  }

  /**
   * {@return this with another profile}
   *
   * @param profile which fields mean what
   */
  public PandocOptions withProfile(Profile profile) {
    return new PandocOptions(indent, version, profile);
  }
}
