package io.github.articlemodel.link;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import io.github.articlemodel.model.Written;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Walks through a body and lists its links and images. Used for one article by one thread. */
final class LinkScan {

  private final TargetReader targets;
  private final HtmlLinks html;
  private final TagLinks tags;
  private final List<ArticleLink> links = new ArrayList<>();
  private final Deque<Node> open = new ArrayDeque<>();

  private LinkScan(TargetReader targets, LinkOptions options) {
    this.targets = targets;
    this.tags = new TagLinks(links, targets, options.source());
    this.html = new HtmlLinks(links, targets, tags, options);
  }

  /** Returns the links and images of the body, in the order of the text. */
  static List<ArticleLink> of(Article article, LinkOptions options) {
    LinkScan scan = new LinkScan(targets(article, options), options);
    scan.push(article.body());
    while (!scan.open.isEmpty()) {
      scan.visit(scan.open.pop());
    }
    scan.html.endOfArticle();
    return scan.links;
  }

  /** Returns what resolves addresses: against the base, or else the origin URL of the article. */
  static TargetReader targets(Article article, LinkOptions options) {
    String base = options.base();
    if (base == null) {
      base = article.metadata().originUrl().value().map(URI::toString).orElse(null);
    }
    return new TargetReader(options, base);
  }

  private void push(List<? extends Node> nodes) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      open.push(nodes.get(i));
    }
  }

  private void visit(Node node) {
    if (!(node instanceof Inline)) {
      html.endOfBlock();
    }
    if (node instanceof Link link) {
      LinkForm form = link.reference() == null ? LinkForm.INLINE : LinkForm.REFERENCE;
      LinkTarget target = targets.read(link.destination());
      links.add(
          new ArticleLink(
              link.text(),
              link.destination(),
              link.title(),
              form,
              link.reference(),
              target,
              link.written()));
      tags.destination(link.destination(), link.written());
      push(link.content());
    } else if (node instanceof Image image) {
      String alt = image.alt();
      html.text(alt);
      links.add(
          new ArticleLink(
              alt,
              image.destination(),
              image.title(),
              LinkForm.IMAGE,
              image.reference(),
              targets.read(image.destination()),
              image.written()));
      tags.destination(image.destination(), image.written());
    } else if (node instanceof TemplateTag tag) {
      tags.read(tag);
    } else if (node instanceof Autolink link) {
      html.text(link.text());
      add(
          link.text(),
          link.destination(),
          link.bare() ? LinkForm.BARE_URL : LinkForm.AUTOLINK,
          link.written());
    } else if (node instanceof WikiLink link) {
      html.text(link.text());
      add(link.text(), link.target(), LinkForm.WIKI, link.written());
    } else if (node instanceof HtmlInline inline) {
      html.read(inline.literal(), inline.written(), true);
    } else if (node instanceof HtmlBlock block) {
      html.read(block.literal(), block.written(), false);
    } else {
      if (html.isInLink() && node instanceof Inline inline && isText(inline)) {
        html.text(Inline.plainText(List.of(inline)));
      }
      push(node.children());
    }
  }

  private static boolean isText(Inline inline) {
    return inline instanceof Text
        || inline instanceof CodeSpan
        || inline instanceof io.github.articlemodel.model.SoftBreak
        || inline instanceof io.github.articlemodel.model.HardBreak
        || inline instanceof io.github.articlemodel.model.Abbreviation;
  }

  private void add(String text, String destination, LinkForm form, Written written) {
    LinkTarget target = targets.read(destination);
    links.add(new ArticleLink(text, destination, null, form, null, target, written));
  }
}
