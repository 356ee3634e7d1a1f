package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.CommonMarkHtml;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Set;

/** What a writer refuses before it writes anything. */
final class Sayable {

  private final Dialect dialect;
  private final Set<TemplateFamily> templates;

  private Sayable(Dialect dialect, Set<TemplateFamily> templates) {
    this.dialect = dialect;
    this.templates = templates;
  }

  /** Checks blocks; their HTML only where no tags are to stand in it. */
  static void check(List<Block> blocks, Dialect dialect, Set<TemplateFamily> templates) {
    Sayable sayable = new Sayable(dialect, templates);
    for (int i = 0; i < blocks.size() - 1; i++) {
      if (blocks.get(i) instanceof HtmlBlock html && !html.ended()) {
        throw new IllegalArgumentException("nothing can follow an HTML block without its end");
      }
    }
    if (templates.isEmpty() && dialect.isOfFlexmark()) {
      FlexmarkSayable.checkOrder(blocks, dialect);
    }
    sayable.checkAll(blocks, 1, false);
  }

  private void checkAll(List<? extends Node> nodes, int depth, boolean inLink) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Node node = nodes.get(i);
      if (node instanceof Text || node instanceof SoftBreak || node instanceof CodeSpan) {
        continue; // all dialects have it, and it is no deeper than what it stands in may be
      }
      checkDepth(node, depth); // so that this recursion ends
      if (inLink && node instanceof FootnoteReference) {
        throw new IllegalArgumentException("a reference to a footnote can't stand in a link");
      }
      if (dialect.isOfFlexmark() || !isOfAll(node)) {
        check(node);
      }
      checkAll(node.children(), depth + 1, inLink || node instanceof Link);
    }
  }

  private static void checkDepth(Node node, int depth) {
    if (depth > MarkdownWriter.MAX_NESTING - 2
        && depth + levels(node) > MarkdownWriter.MAX_NESTING) {
      throw new IllegalArgumentException(
          "blocks and inlines stand in each other more than "
              + MarkdownWriter.MAX_NESTING
              + " deep");
    }
  }

  private void check(Node node) {
    if (node instanceof TemplateTag tag && !templates.contains(TemplateFamily.of(tag))) {
      throw new IllegalArgumentException(
          "no tags of " + TemplateFamily.of(tag) + " are written: " + tag.literal());
    }
    if (templates.isEmpty()) {
      checkHtml(node, dialect);
    }
    if (templates.isEmpty() && dialect != Dialect.KRAMDOWN) {
      checkHtml(node);
    }
    if (!isOf(dialect, node)) {
      throw new IllegalArgumentException(
          (dialect == Dialect.COMMONMARK ? "CommonMark" : dialect.name())
              + " has no "
              + node.getClass().getSimpleName()
              + " of this form");
    }
    if (templates.isEmpty() && dialect.isOfFlexmark()) {
      FlexmarkSayable.check(node, dialect);
      FlexmarkSayable.checkOrder(node.children(), dialect);
    }
  }

  private static void checkHtml(Node node) {
    if (node instanceof Paragraph || node instanceof HtmlBlock || node instanceof Heading) {
      CommonMarkHtml.check((Block) node);
    }
  }

  /**
   * Refuses HTML that is only HTML where the template tags in it are read. In kramdown no line of
   * it can start a block.
   */
  private static void checkHtml(Node node, Dialect dialect) {
    if (node instanceof HtmlInline html
        && (html.literal().contains("{{") || html.literal().contains("{%"))) {
      String literal =
          dialect == Dialect.KRAMDOWN ? html.literal().replace('\n', ' ') : html.literal();
      Block paragraph = new Paragraph(List.of(new Text("x"), new HtmlInline(literal)));
      var reader = MarkdownReader.of(Dialect.COMMONMARK);
      SourceText written = SourceText.of("x" + literal);
      if (!reader.read(written).blocks().equals(List.of(paragraph))) {
        throw new IllegalArgumentException(
            "this is HTML only where the template tags in it are read: " + html.literal());
      }
    }
  }

  /** Returns how many levels a node needs below its own, as a reader counts them: a leaf none. */
  private static int levels(Node node) {
    if (node instanceof DefinitionList) {
      return 2;
    }
    if (node instanceof BulletList || node instanceof OrderedList || node instanceof Table) {
      return 1;
    }
    boolean container =
        node instanceof BlockQuote
            || node instanceof Alert
            || node instanceof FootnoteDefinition
            || node instanceof Admonition
            || node instanceof Link
            || node instanceof Image
            || !(node instanceof Block || node.children().isEmpty());
    return container ? 0 : -2;
  }

  private static boolean isOf(Dialect dialect, Node node) {
    return switch (dialect) {
      case COMMONMARK -> !isOfOthers(node) && !isOfGfm(node);
      case GFM -> !isOfOthers(node);
      case KRAMDOWN -> !isOfGfmAlone(node) && !isOfExtendedAlone(node);
      case EXTENDED -> true;
    };
  }

  /** Returns whether a node is one that all dialects have, in any form. */
  private static boolean isOfAll(Node node) {
    return node instanceof Link || node instanceof Strong || node instanceof Emphasis;
  }

  private static boolean isWrapped(Node node) {
    return node instanceof AttributedBlock || node instanceof AttributedInline;
  }

  private static boolean isOfExtendedAlone(Node node) {
    return node instanceof WikiLink
        || node instanceof Admonition
        || (node instanceof OrderedList list && list.start() != 1);
  }

  private static boolean isOfOthers(Node node) {
    return isWrapped(node)
        || node instanceof DefinitionList
        || node instanceof Abbreviation
        || node instanceof AbbreviationDefinition
        || node instanceof WikiLink
        || node instanceof Admonition;
  }

  private static boolean isOfGfm(Node node) {
    return isOfGfmAlone(node)
        || node instanceof Table
        || node instanceof FootnoteDefinition
        || node instanceof FootnoteReference;
  }

  private static boolean isOfGfmAlone(Node node) {
    return node instanceof Alert
        || node instanceof Strikethrough
        || (node instanceof Autolink autolink && autolink.bare())
        || (node instanceof ListItem item && item.task() != TaskState.NONE);
  }
}
