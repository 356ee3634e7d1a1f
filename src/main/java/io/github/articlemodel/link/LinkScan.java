package io.github.articlemodel.link;

import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import io.github.articlemodel.model.Written;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a body and lists its links, and if asked all its other addresses. Used for one
 * article by one thread.
 */
final class LinkScan {

  private final TargetReader targets;
  private final HtmlLinks html;

  /** What reads the tags of templates; null where only what a reader follows is asked for. */
  private final @Nullable TagLinks tags;

  private final List<ArticleLink> links = new ArrayList<>();

  /** Where the walk is among nodes beside each other; reused for others at the same depth. */
  private static final class Level {
    final @Nullable Level above;
    @Nullable Level below;
    List<? extends Node> nodes = List.of();
    int at;

    Level(@Nullable Level above) {
      this.above = above;
    }

    Level enter(List<? extends Node> children) {
      Level level = below == null ? new Level(this) : below;
      below = level;
      level.nodes = children;
      level.at = 0;
      return level;
    }
  }

  private LinkScan(TargetReader targets, LinkOptions options, boolean all) {
    this.targets = targets;
    this.tags = all ? new TagLinks(links, targets, options.source()) : null;
    this.html = new HtmlLinks(links, targets, tags, options);
  }

  /** Returns the links that a reader can follow, in the order of the text. */
  static List<ArticleLink> followed(Article article, LinkOptions options) {
    return new LinkScan(targets(article, options), options, false).read(article);
  }

  /** Returns all addresses of the body, in the order of the text. */
  static List<ArticleLink> all(Article article, LinkOptions options) {
    return new LinkScan(targets(article, options), options, true).read(article);
  }

  private List<ArticleLink> read(Article article) {
    Level level = new Level(null);
    level.nodes = article.body();
    while (level != null) {
      if (level.at == level.nodes.size()) {
        level = level.above;
        continue;
      }
      List<? extends Node> children = visit(level.nodes.get(level.at++));
      if (isToBeRead(children)) {
        level = level.enter(children);
      }
    }
    html.endOfArticle();
    return links;
  }

  /**
   * Returns whether there may be more in nodes than a text or code alone, as in most there is not.
   */
  private boolean isToBeRead(List<? extends Node> nodes) {
    if (nodes.size() != 1 || html.isInLink()) {
      return !nodes.isEmpty();
    }
    Node node = nodes.get(0);
    return !(node instanceof Text || node instanceof CodeSpan);
  }

  /** Returns what resolves addresses: against the base, or else the origin URL of the article. */
  static TargetReader targets(Article article, LinkOptions options) {
    String base = options.base();
    return base == null ? ofOrigin(article.metadata(), options) : TargetReader.of(options, base);
  }

  /**
   * Returns what resolves against the origin URL, where it is a URI: that of the typed view, which
   * is asked if needed.
   */
  private static TargetReader ofOrigin(Metadata metadata, LinkOptions options) {
    FieldValue value = metadata.field("origin_url").map(Field::value).orElse(null);
    String url = value instanceof FieldValue.Text text ? text.value() : null;
    String site = url == null ? null : PlainAddress.siteOf(url);
    return site == null
        ? TargetReader.of(options, metadata.originUrl().value().map(URI::toString).orElse(null))
        : new TargetReader(options, url, site);
  }

  /** Reads a node, and returns what is below it that is to be read too. */
  private List<? extends Node> visit(Node node) {
    if (node instanceof Text text) {
      html.text(text.value());
    } else if (node instanceof Link link) {
      link(link);
      return link.content();
    } else if (node instanceof Paragraph paragraph && !html.isInLink()) {
      return paragraph.content();
    } else if (node instanceof SoftBreak) {
      html.text(" ");
    } else if (node instanceof Image image) {
      if (html.isInLink()) {
        html.text(image.alt());
      }
      if (tags != null) {
        image(image, tags);
      }
    } else if (node instanceof TemplateTag tag) {
      if (tags != null) {
        tags.read(tag);
      }
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
      html.endOfBlock();
      html.read(block.literal(), block.written(), false);
    } else {
      if (html.isInLink()) {
        inLink(node);
      }
      return node.children();
    }
    return List.of();
  }

  private void link(Link link) {
    LinkForm form = link.reference() == null ? LinkForm.INLINE : LinkForm.REFERENCE;
    links.add(
        new ArticleLink(
            link.text(),
            link.destination(),
            link.title(),
            form,
            link.reference(),
            targets.read(link.destination()),
            link.written()));
    if (tags != null) {
      tags.destination(link.destination(), link.written());
    }
  }

  private void image(Image image, TagLinks tags) {
    links.add(
        new ArticleLink(
            image.alt(),
            image.destination(),
            image.title(),
            LinkForm.IMAGE,
            image.reference(),
            targets.read(image.destination()),
            image.written()));
    tags.destination(image.destination(), image.written());
  }

  /** Reads a node after the start tag of a link: its text is one of the link's, or it ends it. */
  private void inLink(Node node) {
    if (!(node instanceof Inline inline)) {
      html.endOfBlock();
    } else if (isText(inline)) {
      html.text(Inline.plainText(List.of(inline)));
    }
  }

  private static boolean isText(Inline inline) {
    return inline instanceof CodeSpan
        || inline instanceof HardBreak
        || inline instanceof Abbreviation;
  }

  private void add(String text, String destination, LinkForm form, Written written) {
    LinkTarget target = targets.read(destination);
    links.add(new ArticleLink(text, destination, null, form, null, target, written));
  }
}
