package io.github.articlemodel.link;

import io.github.articlemodel.model.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the inventory of the links of an article. A pure function, safe for threads; its time grows
 * linearly with the article.
 *
 * <pre>{@code
 * Article article =
 *     Article.builder()
 *         .block(new Paragraph(List.of(Link.of("harbour rules", "https://example.com/rules"))))
 *         .build();
 * ArticleLink link = Links.in(article).get(0);
 * link.destination(); // "https://example.com/rules"
 * }</pre>
 *
 * <p>{@link #in(Article)} gives what a reader can follow from the text, links in raw HTML among
 * them. So an image is none (it is a {@link io.github.articlemodel.model.Figure}), though a link
 * around an image is one; what looks like a link in the description of an image is none; nor is a
 * definition that nothing refers to, nor an address in the front matter. {@link #inventory} gives
 * these too: images, media, the addresses of template tags and of the front matter.
 */
public final class Links {

  private Links() {}

  /**
   * Returns the links of the body, in the order of the text; of one address that comes twice both.
   *
   * @param article the article
   * @return the links; immutable
   */
  public static List<ArticleLink> in(Article article) {
    return in(article, LinkOptions.defaults());
  }

  /**
   * Returns the links of the body, in the order of the text; of one address that comes twice both.
   *
   * @param article the article
   * @param options what addresses are resolved against, and more
   * @return the links; immutable
   */
  public static List<ArticleLink> in(Article article, LinkOptions options) {
    return List.copyOf(LinkScan.followed(article, options));
  }

  /**
   * Returns all addresses of an article: those in the fields of its front matter, then those of its
   * body in the order of the text: links, images, media, and what template tags are given.
   *
   * @param article the article
   * @param options what addresses are resolved against, which fields hold addresses, and more
   * @return the links; immutable
   */
  public static List<ArticleLink> inventory(Article article, LinkOptions options) {
    List<ArticleLink> all =
        new ArrayList<>(
            FieldLinks.of(article.metadata(), options.lists(), LinkScan.targets(article, options)));
    all.addAll(LinkScan.all(article, options));
    return List.copyOf(all);
  }
}
