package io.github.articlemodel.link;

import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link of an article, or another address in it, whatever it is written with.
 *
 * <pre>{@code
 * // [harbour rules](https://example.com/rules)
 * link.text();        // "harbour rules"
 * link.destination(); // "https://example.com/rules"
 * link.form();        // INLINE
 * link.target().classes(); // [EXTERNAL]
 * link.written().span(Written.Part.DESTINATION); // where the destination stands
 * }</pre>
 *
 * @param text the link text without its marks, of an image in it the alt text; of a bare or
 *     bracketed address the address as written; of an image its alt text; of a field the path to
 *     it, as {@link io.github.articlemodel.model.FieldPath#parse} reads it; may be empty
 * @param destination where it goes, escapes and entities resolved; may be empty; {@code mailto:} or
 *     {@code http://} comes before an address that implies it
 * @param title the title, or null where none is written
 * @param form how it is written
 * @param reference the label, and the form of the reference; null unless the form is {@link
 *     LinkForm#REFERENCE}, or {@link LinkForm#IMAGE} by reference
 * @param target where the destination leads
 * @param written the link, with the parts that it has: of an inline link {@link Written.Part#TEXT},
 *     {@link Written.Part#DESTINATION} and {@link Written.Part#TITLE}; of an image in raw HTML
 *     {@link Written.Part#TEXT} is the value of {@code alt}; never counts in equality
 */
public record ArticleLink(
    String text,
    String destination,
    @Nullable String title,
    LinkForm form,
    @Nullable LinkReference reference,
    LinkTarget target,
    Written written) {

  /**
   * Creates one.
   *
   * @param text the link text without its marks, of an image in it the alt text; of a bare or
   *     bracketed address the address as written; of an image its alt text; of a field the path to
   *     it; may be empty
   * @param destination where it goes, escapes and entities resolved; may be empty; {@code mailto:}
   *     or {@code http://} comes before an address that implies it
   * @param title the title, or null where none is written
   * @param form how it is written
   * @param reference the label, and the form of the reference; null unless the form is {@link
   *     LinkForm#REFERENCE}, or {@link LinkForm#IMAGE} by reference
   * @param target where the destination leads
   * @param written the link, with the parts that it has: of an inline link {@link
   *     Written.Part#TEXT}, {@link Written.Part#DESTINATION} and {@link Written.Part#TITLE}; never
   *     counts in equality
   * @throws IllegalArgumentException if there is a reference in another form, or none in that form
   */
  public ArticleLink {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(destination, "destination");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(written, "written");
    if (form != LinkForm.IMAGE && (form == LinkForm.REFERENCE) != (reference != null)) {
      throw new IllegalArgumentException("a reference link has a reference, and no other has");
    }
  }

  /**
   * Returns the span of the whole link.
   *
   * @return the span; empty for a link that was made in code
   */
  public Optional<SourceSpan> span() {
    return written.span();
  }
}
