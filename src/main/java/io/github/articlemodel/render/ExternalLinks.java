package io.github.articlemodel.render;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What links to other sites bear. Links of the site itself, and those to places in the article,
 * mail and the like, bear nothing.
 *
 * <pre>{@code
 * ExternalLinks links = ExternalLinks.plain().withRel("nofollow").withTarget("_blank");
 * HtmlRenderer.of(RenderOptions.defaults().withExternalLinks(links)).render(blocks);
 * // <a href="https://other.example/" rel="nofollow noopener" target="_blank">…</a>
 * }</pre>
 *
 * @param rel the types of the link (HTML standard, 4.6.7), spaces between them; null for none
 * @param target the name of the window to open it in, such as {@code _blank}; null for none
 */
public record ExternalLinks(@Nullable String rel, @Nullable String target) {

  private static final ExternalLinks PLAIN = new ExternalLinks(null, null);

  /** {@return links that bear nothing} */
  public static ExternalLinks plain() {
    return PLAIN;
  }

  /**
   * {@return these with types}
   *
   * @param types the types of the link, such as {@code nofollow}, spaces between them
   */
  public ExternalLinks withRel(String types) {
    return new ExternalLinks(Objects.requireNonNull(types, "types"), target);
  }

  /**
   * {@return these with a window to be opened in} They get the type {@code noopener} with it, so
   * that the other site has no hold on the page.
   *
   * @param name the name of the window, such as {@code _blank}
   */
  public ExternalLinks withTarget(String name) {
    return new ExternalLinks(rel, Objects.requireNonNull(name, "name"));
  }

  boolean isPlain() {
    return rel == null && target == null;
  }

  /** Returns all types; empty where there is none. */
  String types() {
    String own = rel == null ? "" : rel.strip();
    boolean opens = target != null && !(" " + own + " ").contains(" noopener ");
    return opens ? (own + " noopener").strip() : own;
  }
}
