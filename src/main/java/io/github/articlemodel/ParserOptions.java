package io.github.articlemodel;

import io.github.articlemodel.frontmatter.FrontMatterLimits;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.profile.Profile;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * How an {@link ArticleParser} reads. Immutable and serialisable.
 *
 * <pre>{@code
 * ParserOptions options = ParserOptions.strict().withDialect(Dialect.COMMONMARK);
 * }</pre>
 *
 * @param dialect what the body is read as
 * @param strictness what to do about errors
 * @param maxNesting how deep blocks and inlines together may nest; what is deeper stays as text,
 *     with a diagnostic
 * @param frontMatterLimits how large a front matter may be
 * @param profile which fields mean what
 * @param templates the template languages whose tags in the body are read; none by default,
 *     whatever the profile is
 * @serial exclude
 */
public record ParserOptions(
    Dialect dialect,
    Strictness strictness,
    int maxNesting,
    FrontMatterLimits frontMatterLimits,
    Profile profile,
    Set<TemplateFamily> templates)
    implements Serializable {

  private static final ParserOptions DEFAULTS =
      new ParserOptions(
          Dialect.GFM,
          Strictness.LENIENT,
          MarkdownReader.DEFAULT_MAX_NESTING,
          FrontMatterLimits.defaults(),
          Profile.news(),
          Set.of());

  /**
   * Creates options.
   *
   * @param dialect what the body is read as
   * @param strictness what to do about errors
   * @param maxNesting how deep blocks and inlines together may nest; what is deeper stays as text,
   *     with a diagnostic
   * @param frontMatterLimits how large a front matter may be
   * @param profile which fields mean what
   * @param templates the template languages whose tags in the body are read
   * @throws IllegalArgumentException if the nesting is not 1 to {@value
   *     MarkdownReader#HIGHEST_MAX_NESTING}
   */
  public ParserOptions {
    Objects.requireNonNull(dialect, "dialect");
    Objects.requireNonNull(strictness, "strictness");
    Objects.requireNonNull(frontMatterLimits, "frontMatterLimits");
    Objects.requireNonNull(profile, "profile");
    templates = Set.copyOf(templates);
    if (maxNesting < 1 || maxNesting > MarkdownReader.HIGHEST_MAX_NESTING) {
      throw new IllegalArgumentException(
          "maxNesting must be 1 to "
              + MarkdownReader.HIGHEST_MAX_NESTING
              + ", but is "
              + maxNesting);
    }
  }

  /**
   * {@return the options to begin with: GitHub's dialect, lenient, the documented limits, and the
   * profile {@link Profile#news()}}
   */
  public static ParserOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return the defaults for the files of a kind of site: with its profile, and the template
   * languages that it uses}
   *
   * @param profile which fields mean what
   */
  public static ParserOptions of(Profile profile) {
    return DEFAULTS.withProfile(profile).withTemplates(profile.templates());
  }

  /** {@return the defaults, but strict} */
  public static ParserOptions strict() {
    return DEFAULTS.withStrictness(Strictness.STRICT);
  }

  /**
   * {@return the defaults with smaller limits, for input from strangers: a front matter of 16 Ki
   * code units, 30 levels in it and in the body}
   */
  public static ParserOptions untrusted() {
    FrontMatterLimits limits =
        FrontMatterLimits.defaults().withMaxLength(16 * 1024).withMaxDepth(30);
    return DEFAULTS.withMaxNesting(30).withFrontMatterLimits(limits);
  }

  /**
   * {@return these with another dialect}
   *
   * @param dialect what the body is read as
   */
  public ParserOptions withDialect(Dialect dialect) {
    return new ParserOptions(
        dialect, strictness, maxNesting, frontMatterLimits, profile, templates);
  }

  /**
   * {@return these with another strictness}
   *
   * @param strictness what to do about errors
   */
  public ParserOptions withStrictness(Strictness strictness) {
    return new ParserOptions(
        dialect, strictness, maxNesting, frontMatterLimits, profile, templates);
  }

  /**
   * {@return these with another limit of nesting}
   *
   * @param maxNesting 1 to {@value MarkdownReader#HIGHEST_MAX_NESTING}
   */
  public ParserOptions withMaxNesting(int maxNesting) {
    return new ParserOptions(
        dialect, strictness, maxNesting, frontMatterLimits, profile, templates);
  }

  /**
   * {@return these with other limits of the front matter}
   *
   * @param frontMatterLimits how large a front matter may be
   */
  public ParserOptions withFrontMatterLimits(FrontMatterLimits frontMatterLimits) {
    return new ParserOptions(
        dialect, strictness, maxNesting, frontMatterLimits, profile, templates);
  }

  /**
   * {@return these with another profile, and the same template languages}
   *
   * @param profile which fields mean what
   */
  public ParserOptions withProfile(Profile profile) {
    return new ParserOptions(
        dialect, strictness, maxNesting, frontMatterLimits, profile, templates);
  }

  /**
   * {@return these with other template languages, such as {@link Profile#templates()}}
   *
   * @param templates the languages whose tags in the body are read; none for tags as text
   */
  public ParserOptions withTemplates(Set<TemplateFamily> templates) {
    return new ParserOptions(
        dialect, strictness, maxNesting, frontMatterLimits, profile, templates);
  }
}
