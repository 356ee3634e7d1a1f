package io.github.articlemodel.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A place in a text where a template tag stands, or begins.
 *
 * <pre>{@code
 * TemplatePlace.in("a {{ b }} c", Set.of(TemplateFamily.LIQUID)); // one TAG, from 2 to 9
 * TemplatePlace.in("{% b } c", Set.of(TemplateFamily.LIQUID));    // UNCLOSED, from 0 to 2
 * }</pre>
 *
 * @param start the index of its first character
 * @param end the index after its last
 * @param kind what it is
 */
public record TemplatePlace(int start, int end, Kind kind) {

  /**
   * Creates one.
   *
   * @param start the index of its first character
   * @param end the index after its last
   * @param kind what it is
   */
  public TemplatePlace {
    Objects.requireNonNull(kind, "kind");
  }

  /** What stands at a place. */
  public enum Kind {
    /** A tag. */
    TAG,
    /** What looks like a tag, but stands between {@code raw} and {@code endraw} of Liquid. */
    SHOWN,
    /** What starts a tag that does not end. */
    UNCLOSED
  }

  /**
   * {@return the places in a text in their order; of those that are unclosed the first fifty}
   *
   * @param text any text
   * @param families the languages whose tags count; where both do, what can be a shortcode is one
   */
  public static List<TemplatePlace> in(String text, Set<TemplateFamily> families) {
    return families.isEmpty() || text.indexOf('{') < 0
        ? List.of()
        : new TemplateScan(text, EnumSet.copyOf(families)).places();
  }
}
