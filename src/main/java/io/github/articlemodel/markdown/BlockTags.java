package io.github.articlemodel.markdown;

import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.DefinitionTerm;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Gives the template tags in blocks another form. */
final class BlockTags implements Block.Visitor<Block> {

  private final TagForms forms;
  private final InlineTags inlines;
  private final BiFunction<Block, IllegalArgumentException, List<Block>> refused;

  /**
   * Creates one.
   *
   * @param refused what to have instead of a block that no record can hold in its new form
   */
  BlockTags(TagForms forms, BiFunction<Block, IllegalArgumentException, List<Block>> refused) {
    this.forms = forms;
    this.inlines = new InlineTags(forms);
    this.refused = refused;
  }

  List<Block> all(List<Block> blocks) {
    List<Block> out = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      try {
        out.add(block.accept(this));
      } catch (IllegalArgumentException e) {
        out.addAll(refused.apply(block, e));
      }
    }
    return out;
  }

  List<Inline> inlines(List<Inline> content) {
    return inlines.all(content);
  }

  @Override
  public Block paragraph(Paragraph paragraph) {
    List<Inline> content = inlines.all(paragraph.content());
    return content.size() == 1 && content.get(0) instanceof TemplateTag tag
        ? new TemplateBlock(tag, paragraph.written())
        : new Paragraph(content, paragraph.written());
  }

  @Override
  public Block templateBlock(TemplateBlock block) {
    Inline tag = forms.tag(block.tag());
    return tag instanceof TemplateTag same
        ? new TemplateBlock(same, block.written())
        : new Paragraph(List.of(tag), block.written());
  }

  @Override
  public Block heading(Heading heading) {
    return new Heading(heading.level(), inlines.all(heading.content()), heading.written());
  }

  @Override
  public Block thematicBreak(ThematicBreak thematicBreak) {
    return thematicBreak;
  }

  @Override
  public Block codeBlock(CodeBlock code) {
    String info = forms.attribute(code.info());
    return new CodeBlock(info, forms.lines(code.literal(), code.written()), code.written());
  }

  @Override
  public Block htmlBlock(HtmlBlock html) {
    return new HtmlBlock(forms.lines(html.literal(), html.written()), html.written());
  }

  @Override
  public Block blockQuote(BlockQuote quote) {
    return new BlockQuote(all(quote.blocks()), quote.written());
  }

  @Override
  public Block alert(Alert alert) {
    return new Alert(alert.kind(), all(alert.blocks()), alert.written());
  }

  @Override
  public Block bulletList(BulletList list) {
    return new BulletList(list.tight(), items(list.items()), list.written());
  }

  @Override
  public Block orderedList(OrderedList list) {
    return new OrderedList(list.start(), list.tight(), items(list.items()), list.written());
  }

  private List<ListItem> items(List<ListItem> items) {
    return items.stream()
        .map(item -> new ListItem(item.task(), all(item.blocks()), item.written()))
        .toList();
  }

  @Override
  public Block linkReferenceDefinition(LinkReferenceDefinition definition) {
    String title = definition.title();
    return new LinkReferenceDefinition(
        forms.literal(definition.label()),
        forms.attribute(definition.destination()),
        title == null ? null : forms.attribute(title),
        definition.written());
  }

  @Override
  public Block table(Table table) {
    TableRow header = row(table.header());
    List<TableRow> rows = table.rows().stream().map(this::row).toList();
    return new Table(table.alignments(), header, rows, table.written());
  }

  private TableRow row(TableRow row) {
    List<TableCell> cells = new ArrayList<>(row.cells().size());
    for (TableCell cell : row.cells()) {
      boolean empty = cell.content().isEmpty(); // there may be very many, all the same
      cells.add(empty ? cell : new TableCell(inlines.all(cell.content()), cell.written()));
    }
    return new TableRow(cells, row.written());
  }

  @Override
  public Block footnoteDefinition(FootnoteDefinition footnote) {
    String label = forms.literal(footnote.label());
    return new FootnoteDefinition(label, all(footnote.blocks()), footnote.written());
  }

  @Override
  public Block definitionList(DefinitionList list) {
    return new DefinitionList(list.items().stream().map(this::item).toList(), list.written());
  }

  private DefinitionItem item(DefinitionItem item) {
    return new DefinitionItem(
        item.terms().stream()
            .map(term -> new DefinitionTerm(inlines.all(term.content()), term.written()))
            .toList(),
        item.definitions().stream()
            .map(one -> new Definition(one.tight(), all(one.blocks()), one.written()))
            .toList(),
        item.written());
  }

  @Override
  public Block attributedBlock(AttributedBlock attributed) {
    return new AttributedBlock(
        attributes(attributed.attributes(), forms),
        attributed.block().accept(this),
        attributed.written());
  }

  static Attributes attributes(Attributes attributes, TagForms forms) {
    return new Attributes(
        attributes.id(),
        attributes.classes(),
        attributes.others().stream().map(other -> attribute(other, forms)).toList());
  }

  private static Attribute attribute(Attribute attribute, TagForms forms) {
    String value = attribute.value();
    return new Attribute(attribute.name(), value == null ? null : forms.literal(value));
  }

  @Override
  public Block abbreviationDefinition(AbbreviationDefinition definition) {
    return new AbbreviationDefinition(
        forms.withoutTag(definition.label()),
        forms.literal(definition.title()),
        definition.written());
  }

  @Override
  public Block admonition(Admonition admonition) {
    String title = admonition.title();
    return new Admonition(
        admonition.kind(),
        title == null ? null : forms.literal(title),
        admonition.folding(),
        all(admonition.blocks()),
        admonition.written());
  }
}
