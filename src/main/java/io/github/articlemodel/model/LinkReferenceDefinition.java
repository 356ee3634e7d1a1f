package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link reference definition (<a
 * href="https://spec.commonmark.org/0.31.2/#link-reference-definitions">CommonMark 0.31.2, Link
 * reference definitions</a>).
 *
 * <pre>{@code
 * // [harbour]: /map "Harbour"
 * new LinkReferenceDefinition("harbour", "/map", "Harbour");
 * }</pre>
 *
 * @param label the label as written, white space collapsed
 * @param destination the destination, escapes and entities resolved; may be empty
 * @param title the title, or null where none is written
 * @param written where and how it was written; never counts in equality
 */
public record LinkReferenceDefinition(
    String label, String destination, @Nullable String title, Written written) implements Block {

  /**
   * Creates one; white space in the label is collapsed.
   *
   * @param label the label as written, white space collapsed
   * @param destination the destination, escapes and entities resolved; may be empty
   * @param title the title, or null where none is written
   * @param written where and how it was written; never counts in equality
   */
  public LinkReferenceDefinition {
    label = Literals.label(label);
    destination = Literals.text(destination);
    title = title == null ? null : Literals.text(title);
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param label the label as written, white space collapsed
   * @param destination the destination, escapes and entities resolved; may be empty
   * @param title the title, or null where none is written
   */
  public LinkReferenceDefinition(String label, String destination, @Nullable String title) {
    this(label, destination, title, Written.nowhere());
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.linkReferenceDefinition(this);
  }
}
