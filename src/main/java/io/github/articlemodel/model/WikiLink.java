package io.github.articlemodel.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link to a page by its name, as wikis write it.
 *
 * <pre>{@code
 * // [[Harbour|the map]]
 * WikiLink link = new WikiLink("Harbour", "the map");
 * link.text();                       // "the map"
 * new WikiLink("Harbour").text();    // "Harbour"
 * }</pre>
 *
 * @param target the name or address of the page
 * @param label the text of the link, or null where the target is shown
 * @param written where and how it was written; never counts in equality
 */
public record WikiLink(String target, @Nullable String label, Written written) implements Inline {

  /**
   * Creates one; white space at the ends is left out, line ends become spaces.
   *
   * @param target the name or address of the page
   * @param label the text of the link, or null where the target is shown
   * @param written where and how it was written; never counts in equality
   * @throws IllegalArgumentException if one is blank or holds a bracket, or the target a {@code |}
   */
  public WikiLink {
    target = Literals.wiki(target);
    label = label == null ? null : Literals.wiki(label);
    if (target.indexOf('|') >= 0) {
      throw new IllegalArgumentException("the target of a wiki link has no |: " + target);
    }
    Objects.requireNonNull(written, "written");
  }

  /**
   * Creates one in code, written nowhere.
   *
   * @param target the name or address of the page
   * @param label the text of the link, or null where the target is shown
   */
  public WikiLink(String target, @Nullable String label) {
    this(target, label, Written.nowhere());
  }

  /**
   * Creates one that shows its target.
   *
   * @param target the name or address of the page
   */
  public WikiLink(String target) {
    this(target, null);
  }

  /** {@return what is shown: the label, or else the target} */
  public String text() {
    return label == null ? target : label;
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.wikiLink(this);
  }
}
