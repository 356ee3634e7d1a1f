package io.github.articlemodel.binding;

import io.github.articlemodel.source.SourceSpan;
import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of the metadata does not fit the type that it was to be bound to.
 *
 * <pre>{@code
 * try {
 *   MetadataBinder.bind(metadata, News.class);
 * } catch (BindingException e) {
 *   e.getMessage(); // "frontMatter.date is not bound to News: expected a date without a time"
 *   e.path();       // "frontMatter.date"
 *   e.span().map(span -> source.position(span.start())); // line and column
 * }
 * }</pre>
 *
 * @serial exclude
 */
public final class BindingException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** The way to the value. */
  private final String path;

  /** What was expected. */
  private final String expected;

  private final transient @Nullable SourceSpan span;

  BindingException(
      String message, String path, String expected, @Nullable SourceSpan span, Throwable cause) {
    super(message, cause);
    this.path = path;
    this.expected = expected;
    this.span = span;
  }

  /**
   * Returns the way to the value, by the names of the fields as written.
   *
   * @return such as {@code frontMatter.date} or {@code frontMatter.authors[1].name}; {@code
   *     frontMatter} alone where the fault lies in no field
   */
  public String path() {
    return path;
  }

  /** {@return what was expected, such as {@code a date without a time}} */
  public String expected() {
    return expected;
  }

  /** {@return where the value stands in its source; empty where it was made in code} */
  public Optional<SourceSpan> span() {
    return Optional.ofNullable(span);
  }
}
