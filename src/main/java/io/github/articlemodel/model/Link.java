package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link, inline or by reference (<a href="https://spec.commonmark.org/0.31.2/#links">CommonMark
 * 0.31.2, Links</a>).
 *
 * <pre>{@code
 * // [the map](/map "Harbour")
 * Link link = new Link(List.of(new Text("the map")), "/map", "Harbour", null);
 * link.text();                // "the map"
 * Link.of("the map", "/map"); // without a title
 * }</pre>
 *
 * @param content the link text; may be empty; holds no other link
 * @param destination the destination, escapes and entities resolved; may be empty
 * @param title the title, or null where none is written
 * @param reference how it refers to a definition, or null where destination and title are written
 *     inline
 * @param written where and how it was written; never counts in equality
 */
public record Link(
    List<Inline> content,
    String destination,
    @Nullable String title,
    @Nullable LinkReference reference,
    Written written)
    implements Inline {

  /**
   * Creates one; adjacent texts are joined and empty ones left out.
   *
   * @param content the link text; may be empty; holds no other link
   * @param destination the destination, escapes and entities resolved; may be empty
   * @param title the title, or null where none is written
   * @param reference how it refers to a definition, or null where destination and title are written
   *     inline
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if another link or a bare address stands in it, however deep;
   *     only an address in angle brackets can
   */
  public Link {
    content = Inlines.normalize(content);
    destination = Literals.text(destination);
    title = title == null ? null : Literals.text(title);
    if (Inlines.holdsAny(content, Link::isLink)) {
      throw new IllegalArgumentException("a link can't stand in a link: " + destination);
    }
    Objects.requireNonNull(written, "written");
  }

  private static boolean isLink(Node node) {
    return node instanceof Link || (node instanceof Autolink autolink && autolink.bare());
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param content the link text; may be empty; holds no other link
   * @param destination the destination, escapes and entities resolved; may be empty
   * @param title the title, or null where none is written
   * @param reference how it refers to a definition, or null where destination and title are written
   *     inline
   */
  public Link(
      List<Inline> content,
      String destination,
      @Nullable String title,
      @Nullable LinkReference reference) {
    this(content, destination, title, reference, Written.nowhere());
  }

  /**
   * Creates an inline link of plain text.
   *
   * @param text the link text
   * @param destination where it goes
   * @return the inline link
   */
  public static Link of(String text, String destination) {
    return new Link(List.of(new Text(text)), destination, null, null);
  }

  /** {@return the link text without its marks, line breaks as spaces} */
  public String text() {
    return Inlines.plainText(content);
  }

  @Override
  public List<Inline> children() {
    return content;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.link(this);
  }
}
