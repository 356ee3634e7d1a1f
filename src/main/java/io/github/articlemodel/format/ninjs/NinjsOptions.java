package io.github.articlemodel.format.ninjs;

import io.github.articlemodel.facts.Site;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How ninjs is written, and which fields it is read into.
 *
 * <pre>{@code
 * new NinjsFormat(
 *     NinjsOptions.defaults()
 *         .withSite(Site.unknown().withBase("https://news.example/"))
 *         .withBodies(NinjsBody.HTML));
 * }</pre>
 *
 * @param site what is known of where the articles are published; its profile also tells which
 *     fields are read and written
 * @param bodies the forms that the body is written in, at least one; immutable, in the order of the
 *     constants
 */
public record NinjsOptions(Site site, Set<NinjsBody> bodies) {

  private static final NinjsOptions DEFAULTS =
      new NinjsOptions(Site.unknown(), EnumSet.allOf(NinjsBody.class));

  /**
   * Creates options.
   *
   * @param site what is known of where the articles are published
   * @param bodies the forms that the body is written in
   * @throws IllegalArgumentException if there is no form
   */
  public NinjsOptions {
    Objects.requireNonNull(site, "site");
    if (bodies.isEmpty()) {
      throw new IllegalArgumentException("a body needs a form");
    }
    bodies = Collections.unmodifiableSet(EnumSet.copyOf(bodies));
  }

  /** {@return the options to begin with: an unknown site, and both forms of the body} */
  public static NinjsOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these with another site}
   *
   * @param published what is known of where the articles are published
   */
  public NinjsOptions withSite(Site published) {
    return new NinjsOptions(published, bodies);
  }

  /**
   * {@return these with other forms of the body}
   *
   * @param forms the forms that the body is written in
   * @throws IllegalArgumentException if there is none
   */
  public NinjsOptions withBodies(NinjsBody... forms) {
    List<NinjsBody> all = Arrays.asList(forms);
    return new NinjsOptions(
        site, all.isEmpty() ? EnumSet.noneOf(NinjsBody.class) : EnumSet.copyOf(all));
  }
}
