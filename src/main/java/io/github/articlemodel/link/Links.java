package io.github.articlemodel.link;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
 * <p>A link is what a reader can follow from the text. So an image is none (it is a {@link
 * io.github.articlemodel.model.Figure}), though a link around an image is one; what looks like a
 * link in the description of an image is none; nor is a definition that nothing refers to, nor an
 * address in the front matter. Links in raw HTML and in template tags are not found.
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
    List<ArticleLink> links = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    push(open, article.body());
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Link link) {
        links.add(of(link));
      } else if (node instanceof Autolink link) {
        links.add(of(link));
      } else if (!(node instanceof Image)) {
        push(open, node.children());
      }
    }
    return List.copyOf(links);
  }

  private static void push(Deque<Node> open, List<? extends Node> nodes) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      open.push(nodes.get(i));
    }
  }

  private static ArticleLink of(Link link) {
    LinkForm form = link.reference() == null ? LinkForm.INLINE : LinkForm.REFERENCE;
    return new ArticleLink(
        link.text(), link.destination(), link.title(), form, link.reference(), link.written());
  }

  private static ArticleLink of(Autolink link) {
    LinkForm form = link.bare() ? LinkForm.BARE_URL : LinkForm.AUTOLINK;
    return new ArticleLink(link.text(), link.destination(), null, form, null, link.written());
  }
}
