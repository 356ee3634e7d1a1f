package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;

/**
 * An address that is a link by itself: in angle brackets (<a
 * href="https://spec.commonmark.org/0.31.2/#autolinks">CommonMark 0.31.2, Autolinks</a>), or bare
 * (<a href="https://github.github.com/gfm/#autolinks-extension-">GFM 0.29, Autolinks</a>).
 *
 * <pre>{@code
 * // <https://example.com>
 * new Autolink("https://example.com", "https://example.com", false);
 * // www.example.com
 * new Autolink("www.example.com", "http://www.example.com", true);
 * }</pre>
 *
 * @param text the address as written, without angle brackets; U+0000 and unpaired surrogates become
 *     U+FFFD
 * @param destination where it goes: the text, with {@code mailto:} or {@code http://} before it
 *     where that is implied
 * @param bare whether it is written without angle brackets
 * @param written where and how it was written; never counts in equality
 */
public record Autolink(String text, String destination, boolean bare, Written written)
    implements Inline {

  /**
   * Creates one.
   *
   * @param text the address as written, without angle brackets
   * @param destination where it goes: the text, with {@code mailto:} or {@code http://} before it
   *     where that is implied
   * @param bare whether it is written without angle brackets
   * @param written where and how it was written; never counts in equality
   */
  public Autolink {
    text = Literals.text(text);
    destination = Literals.text(destination);
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param text the address as written, without angle brackets
   * @param destination where it goes: the text, with {@code mailto:} or {@code http://} before it
   *     where that is implied
   * @param bare whether it is written without angle brackets
   */
  public Autolink(String text, String destination, boolean bare) {
    this(text, destination, bare, Written.nowhere());
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.autolink(this);
  }
}
