package io.github.articlemodel.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a node again with other children: what each of its children became stands in a list of its
 * own, so that a node whose children have different roles knows which is which. Of a node that
 * Markdown has no empty form of, nothing is left where nothing of its content is.
 */
final class Rebuilding
    implements Block.Visitor<List<? extends Node>>, Inline.Visitor<List<? extends Node>> {

  private final List<List<? extends Node>> parts;

  private Rebuilding(List<List<? extends Node>> parts) {
    this.parts = parts;
  }

  /** Returns the node with other children; no node where it can't be without them. */
  static List<? extends Node> of(Node node, List<List<? extends Node>> parts) {
    Rebuilding rebuilding = new Rebuilding(parts);
    if (node instanceof Block block) {
      return block.accept(rebuilding);
    } else if (node instanceof Inline inline) {
      return inline.accept(rebuilding);
    } else if (node instanceof ListItem item) {
      return rebuilding.listItem(item);
    } else if (node instanceof TableRow row) {
      return List.of(new TableRow(rebuilding.all(TableCell.class, node), row.written()));
    }
    return node instanceof TableCell
        ? List.of(new TableCell(rebuilding.all(Inline.class, node), node.written()))
        : rebuilding.definitions(node);
  }

  private List<? extends Node> definitions(Node node) {
    if (node instanceof DefinitionItem item) {
      return definitionItem(item);
    } else if (node instanceof Definition definition) {
      List<Block> blocks = all(Block.class, node);
      return blocks.isEmpty()
          ? List.of()
          : List.of(new Definition(definition.tight(), blocks, node.written()));
    }
    List<Inline> content = inlines(node);
    return content.isEmpty() ? List.of() : List.of(new DefinitionTerm(content, node.written()));
  }

  private List<? extends Node> definitionItem(DefinitionItem item) {
    int terms = item.terms().size();
    List<DefinitionTerm> first = all(DefinitionTerm.class, item, parts.subList(0, terms));
    List<Definition> rest = all(Definition.class, item, parts.subList(terms, parts.size()));
    return first.isEmpty() && rest.isEmpty()
        ? List.of()
        : List.of(new DefinitionItem(first, rest, item.written()));
  }

  /** Returns the new children, each of them of the kind that stands in such a node. */
  private <N extends Node> List<N> all(Class<N> kind, Node in) {
    return all(kind, in, parts);
  }

  private static <N extends Node> List<N> all(
      Class<N> kind, Node in, List<List<? extends Node>> parts) {
    List<N> children = new ArrayList<>();
    for (List<? extends Node> part : parts) {
      part.forEach(child -> children.add(checked(kind, child, name(in))));
    }
    return children;
  }

  /** Returns a node as what stands in its new place. */
  static <N extends Node> N checked(Class<N> kind, Node child, String place) {
    if (!kind.isInstance(child)) {
      throw new IllegalArgumentException(
          "in a " + place + " stands a " + kind.getSimpleName() + ", not a " + name(child));
    }
    return kind.cast(child);
  }

  private static String name(Node node) {
    return node.getClass().getSimpleName();
  }

  /** Returns the new content; none of it where nothing is left but what is blank and was not. */
  private List<Inline> inlines(Node in) {
    List<Inline> content = all(Inline.class, in);
    boolean emptied = isBlank(content) && !isBlank(in.children());
    return emptied || Inlines.trim(content).isEmpty() ? List.of() : content;
  }

  private static boolean isBlank(List<? extends Node> content) {
    return content.stream().allMatch(Rebuilding::isBlank);
  }

  private static boolean isBlank(Node node) {
    return (node instanceof Inline inline && Inlines.isBreak(inline))
        || (node instanceof Text text && text.value().isBlank());
  }

  private List<? extends Node> listItem(ListItem item) {
    List<Block> blocks = all(Block.class, item);
    return blocks.isEmpty() && item.task() != TaskState.NONE
        ? List.of()
        : List.of(new ListItem(item.task(), blocks, item.written()));
  }

  @Override
  public List<? extends Node> paragraph(Paragraph paragraph) {
    List<Inline> content = inlines(paragraph);
    return content.isEmpty() ? List.of() : List.of(new Paragraph(content, paragraph.written()));
  }

  @Override
  public List<? extends Node> heading(Heading heading) {
    return List.of(new Heading(heading.level(), all(Inline.class, heading), heading.written()));
  }

  @Override
  public List<? extends Node> thematicBreak(ThematicBreak thematicBreak) {
    return List.of(thematicBreak);
  }

  @Override
  public List<? extends Node> codeBlock(CodeBlock codeBlock) {
    return List.of(codeBlock);
  }

  @Override
  public List<? extends Node> htmlBlock(HtmlBlock htmlBlock) {
    return List.of(htmlBlock);
  }

  @Override
  public List<? extends Node> blockQuote(BlockQuote blockQuote) {
    return List.of(new BlockQuote(all(Block.class, blockQuote), blockQuote.written()));
  }

  @Override
  public List<? extends Node> bulletList(BulletList list) {
    List<ListItem> items = all(ListItem.class, list);
    return items.isEmpty()
        ? List.of()
        : List.of(new BulletList(list.tight(), items, list.written()));
  }

  @Override
  public List<? extends Node> orderedList(OrderedList list) {
    List<ListItem> items = all(ListItem.class, list);
    return items.isEmpty()
        ? List.of()
        : List.of(new OrderedList(list.start(), list.tight(), items, list.written()));
  }

  @Override
  public List<? extends Node> linkReferenceDefinition(LinkReferenceDefinition definition) {
    return List.of(definition);
  }

  @Override
  public List<? extends Node> table(Table table) {
    List<TableRow> rows = all(TableRow.class, table);
    if (rows.isEmpty()) {
      return List.of();
    }
    if (parts.get(0).size() != 1) {
      throw new IllegalArgumentException("a table needs one header, not " + parts.get(0).size());
    }
    return List.of(
        new Table(table.alignments(), rows.get(0), rows.subList(1, rows.size()), table.written()));
  }

  @Override
  public List<? extends Node> footnoteDefinition(FootnoteDefinition footnote) {
    List<Block> blocks = all(Block.class, footnote);
    return List.of(new FootnoteDefinition(footnote.label(), blocks, footnote.written()));
  }

  @Override
  public List<? extends Node> alert(Alert alert) {
    List<Block> blocks = all(Block.class, alert);
    return blocks.isEmpty() ? List.of() : List.of(new Alert(alert.kind(), blocks, alert.written()));
  }

  @Override
  public List<? extends Node> templateBlock(TemplateBlock block) {
    List<TemplateTag> tags = all(TemplateTag.class, block);
    if (tags.size() > 1) {
      throw new IllegalArgumentException("a template block is one tag, not " + tags.size());
    }
    return tags.isEmpty() ? List.of() : List.of(new TemplateBlock(tags.get(0), block.written()));
  }

  @Override
  public List<? extends Node> definitionList(DefinitionList list) {
    List<DefinitionItem> items = all(DefinitionItem.class, list);
    return items.isEmpty() ? List.of() : List.of(new DefinitionList(items, list.written()));
  }

  @Override
  public List<? extends Node> attributedBlock(AttributedBlock attributed) {
    List<Block> blocks = all(Block.class, attributed);
    boolean bears =
        blocks.size() == 1
            && !(blocks.get(0) instanceof LinkReferenceDefinition
                || blocks.get(0) instanceof FootnoteDefinition
                || blocks.get(0) instanceof AbbreviationDefinition);
    return bears
        ? List.of(new AttributedBlock(attributed.attributes(), blocks.get(0), attributed.written()))
        : blocks;
  }

  @Override
  public List<? extends Node> abbreviationDefinition(AbbreviationDefinition definition) {
    return List.of(definition);
  }

  @Override
  public List<? extends Node> admonition(Admonition admonition) {
    return List.of(
        new Admonition(
            admonition.kind(),
            admonition.title(),
            admonition.folding(),
            all(Block.class, admonition),
            admonition.written()));
  }

  @Override
  public List<? extends Node> text(Text text) {
    return List.of(text);
  }

  @Override
  public List<? extends Node> emphasis(Emphasis emphasis) {
    List<Inline> content = inlines(emphasis);
    return content.isEmpty() ? List.of() : List.of(new Emphasis(content, emphasis.written()));
  }

  @Override
  public List<? extends Node> strong(Strong strong) {
    List<Inline> content = inlines(strong);
    return content.isEmpty() ? List.of() : List.of(new Strong(content, strong.written()));
  }

  @Override
  public List<? extends Node> strikethrough(Strikethrough struck) {
    List<Inline> content = inlines(struck);
    return content.isEmpty() ? List.of() : List.of(new Strikethrough(content, struck.written()));
  }

  @Override
  public List<? extends Node> codeSpan(CodeSpan codeSpan) {
    return List.of(codeSpan);
  }

  @Override
  public List<? extends Node> link(Link link) {
    return List.of(
        new Link(
            all(Inline.class, link),
            link.destination(),
            link.title(),
            link.reference(),
            link.written()));
  }

  @Override
  public List<? extends Node> image(Image image) {
    return List.of(
        new Image(
            all(Inline.class, image),
            image.destination(),
            image.title(),
            image.reference(),
            image.written()));
  }

  @Override
  public List<? extends Node> autolink(Autolink autolink) {
    return List.of(autolink);
  }

  @Override
  public List<? extends Node> htmlInline(HtmlInline htmlInline) {
    return List.of(htmlInline);
  }

  @Override
  public List<? extends Node> softBreak(SoftBreak softBreak) {
    return List.of(softBreak);
  }

  @Override
  public List<? extends Node> hardBreak(HardBreak hardBreak) {
    return List.of(hardBreak);
  }

  @Override
  public List<? extends Node> footnoteReference(FootnoteReference reference) {
    return List.of(reference);
  }

  @Override
  public List<? extends Node> templateTag(TemplateTag tag) {
    return List.of(tag);
  }

  @Override
  public List<? extends Node> attributedInline(AttributedInline attributed) {
    List<Inline> inlines = all(Inline.class, attributed);
    boolean bears =
        inlines.size() == 1
            && !(inlines.get(0) instanceof Text
                || Inlines.isBreak(inlines.get(0))
                || inlines.get(0) instanceof HtmlInline
                || inlines.get(0) instanceof TemplateTag);
    return bears
        ? List.of(
            new AttributedInline(attributed.attributes(), inlines.get(0), attributed.written()))
        : inlines;
  }

  @Override
  public List<? extends Node> abbreviation(Abbreviation abbreviation) {
    return List.of(abbreviation);
  }

  @Override
  public List<? extends Node> wikiLink(WikiLink link) {
    return List.of(link);
  }
}
