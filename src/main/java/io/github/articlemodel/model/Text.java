package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * Plain text, escapes and entities resolved.
 *
 * <pre>{@code
 * // Rain &amp; wind
 * new Text("Rain & wind");
 * }</pre>
 *
 * @param value the characters; U+0000 and unpaired surrogates become U+FFFD
 * @param written where and how it was written; never counts in equality
 */
public record Text(String value, Written written) implements Inline {

  /**
   * Creates one.
   *
   * @param value the characters; U+0000 and unpaired surrogates become U+FFFD
   * @param written where and how it was written; never counts in equality
   */
  public Text {
    value = Literals.text(value);
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param value the characters; U+0000 and unpaired surrogates become U+FFFD
   */
  public Text(String value) {
    this(value, Written.nowhere());
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.text(this);
  }
}
