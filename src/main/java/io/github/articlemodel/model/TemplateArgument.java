package io.github.articlemodel.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a template tag, and where it stands in the tag.
 *
 * <pre>{@code
 * // {{< figure src="heron.jpg" >}}
 * TemplateTag figure = new TemplateTag("{{< figure src=\"heron.jpg\" >}}");
 * TemplateArgument address = figure.allArguments().get(0);
 * address.name();  // "src"
 * address.value(); // "heron.jpg"
 * figure.literal().substring(address.start(), address.end()); // "heron.jpg"
 * }</pre>
 *
 * @param name its name, or null where it has none
 * @param value its value without quotes, escapes in it resolved
 * @param quoted whether the value is written in quotes; of Liquid, any other is a variable
 * @param start where the value starts in {@link TemplateTag#literal()}, after its quote
 * @param end where it ends, before its quote
 */
public record TemplateArgument(
    @Nullable String name, String value, boolean quoted, int start, int end) {

  /**
   * Creates one.
   *
   * @param name its name, or null where it has none
   * @param value its value without quotes, escapes in it resolved
   * @param quoted whether the value is written in quotes
   * @param start where the value starts in the tag, after its quote
   * @param end where it ends, before its quote
   */
  public TemplateArgument {
    Objects.requireNonNull(value, "value");
  }
}
