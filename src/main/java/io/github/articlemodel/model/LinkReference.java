package io.github.articlemodel.model;

import java.util.Locale;
import java.util.Objects;

/**
 * How a link or an image refers to its {@link LinkReferenceDefinition} (<a
 * href="https://spec.commonmark.org/0.31.2/#reference-link">CommonMark 0.31.2, Reference link</a>).
 *
 * <pre>{@code
 * // [the map][harbour]
 * new LinkReference(LinkReference.Kind.FULL, "harbour");
 * // [harbour]
 * new LinkReference(LinkReference.Kind.SHORTCUT, "harbour");
 * LinkReference.key("Harbour").equals(LinkReference.key("HARBOUR")); // true
 * }</pre>
 *
 * @param kind the form
 * @param label the label as written, white space collapsed
 */
public record LinkReference(Kind kind, String label) {

  /** The forms of a reference. */
  public enum Kind {
    /** {@code [text][label]}. */
    FULL,
    /** {@code [label][]}. */
    COLLAPSED,
    /** {@code [label]}. */
    SHORTCUT
  }

  /**
   * Creates one; white space in the label is collapsed.
   *
   * @param kind the form
   * @param label the label as written, white space collapsed
   */
  public LinkReference {
    Objects.requireNonNull(kind, "kind");
    label = Literals.label(label);
  }

  /**
   * {@return what the labels that match have in common (<a
   * href="https://spec.commonmark.org/0.31.2/#matches">CommonMark 0.31.2, matches</a>): the label
   * without upper and lower case}
   *
   * @param label a label, white space collapsed
   */
  public static String key(String label) {
    return label.trim().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
