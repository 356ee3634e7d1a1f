package io.github.articlemodel.model;

import io.github.articlemodel.source.SourceSpan;
import java.util.Objects;
import java.util.Optional;

/**
 * A field of the front matter: a name and a value.
 *
 * <pre>{@code
 * Field field = new Field("title", FieldValue.of("Flood"));
 * }</pre>
 *
 * @param name the name, quotes and escapes resolved; a name that is no text, such as {@code 2024:},
 *     is its text
 * @param value the value
 * @param written the span from the name to the end of the value, with the parts {@link
 *     Written.Part#KEY} and {@link Written.Part#VALUE}; never counts in equality
 */
public record Field(String name, FieldValue value, Written written) {

  /**
   * Creates one.
   *
   * @param name the name, quotes and escapes resolved; a name that is no text, such as {@code
   *     2024:}, is its text
   * @param value the value
   * @param written the span from the name to the end of the value, with the parts {@link
   *     Written.Part#KEY} and {@link Written.Part#VALUE}; never counts in equality
   */
  public Field {
    name = Literals.text(name);
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param name the name, quotes and escapes resolved; a name that is no text, such as {@code
   *     2024:}, is its text
   * @param value the value
   */
  public Field(String name, FieldValue value) {
    this(name, value, Written.nowhere());
  }

  /** {@return the span from the name to the end of the value; empty where made in code} */
  public Optional<SourceSpan> span() {
    return written.span();
  }
}
