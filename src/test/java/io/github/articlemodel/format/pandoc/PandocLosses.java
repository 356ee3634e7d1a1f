package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.Article;
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
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.ThematicBreak;
import io.github.articlemodel.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/** Takes from an article what {@link PandocFormat#fidelity()} says to be lost, and nothing else. */
final class PandocLosses implements Block.Visitor<List<Block>> {

  private final PandocInlineLosses inlines;

  private PandocLosses(Article article) {
    this.inlines = new PandocInlineLosses(article, this);
  }

  /** Returns what is left of an article. */
  static Article of(Article article) {
    PandocLosses losses = new PandocLosses(article);
    List<Field> fields = PandocFields.of(article.metadata().fields(), path -> {});
    List<Field> all = new ArrayList<>(fields);
    all.addAll(PandocNames.added(new Metadata(fields), Profile.news()));
    List<Block> body = losses.blocks(article.body());
    return new Article(
        new Metadata(PandocNames.withoutAdded(all, Profile.news())),
        Notes.withFootnotes(body, losses.inlines.footnotes()));
  }

  List<Block> blocks(List<Block> blocks) {
    List<Block> left = new ArrayList<>();
    blocks.forEach(block -> left.addAll(block.accept(this)));
    return left;
  }

  @Override
  public List<Block> paragraph(Paragraph paragraph) {
    return List.of(new Paragraph(inlines.all(paragraph.content())));
  }

  @Override
  public List<Block> heading(Heading heading) {
    return List.of(new Heading(heading.level(), inlines.all(heading.content())));
  }

  @Override
  public List<Block> thematicBreak(ThematicBreak thematicBreak) {
    return List.of(thematicBreak);
  }

  @Override
  public List<Block> codeBlock(CodeBlock code) {
    String literal = code.literal().equals("\n") ? "" : code.literal();
    return List.of(new CodeBlock(code.info().split("[ \t]", -1)[0], literal));
  }

  @Override
  public List<Block> htmlBlock(HtmlBlock html) {
    return List.of(html);
  }

  @Override
  public List<Block> blockQuote(BlockQuote quote) {
    return List.of(new BlockQuote(blocks(quote.blocks())));
  }

  @Override
  public List<Block> bulletList(BulletList list) {
    List<ListItem> items = items(list.items());
    return List.of(new BulletList(list.tight() || haveNoParagraph(list.items()), items));
  }

  @Override
  public List<Block> orderedList(OrderedList list) {
    List<ListItem> items = items(list.items());
    return List.of(
        new OrderedList(list.start(), list.tight() || haveNoParagraph(list.items()), items));
  }

  private List<ListItem> items(List<ListItem> items) {
    List<ListItem> left = new ArrayList<>();
    items.forEach(item -> left.add(new ListItem(item.task(), blocks(item.blocks()))));
    return left;
  }

  private static boolean haveNoParagraph(List<ListItem> items) {
    return items.stream().noneMatch(item -> hasParagraph(item.blocks()));
  }

  private static boolean hasParagraph(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(block -> block instanceof Paragraph || block instanceof TemplateBlock);
  }

  @Override
  public List<Block> definitionList(DefinitionList list) {
    List<DefinitionItem> items = new ArrayList<>();
    List<DefinitionTerm> terms = new ArrayList<>();
    for (DefinitionItem item : list.items()) {
      item.terms().forEach(term -> terms.add(new DefinitionTerm(inlines.all(term.content()))));
      List<Definition> definitions = new ArrayList<>();
      for (Definition definition : item.definitions()) {
        List<Block> blocks = blocks(definition.blocks());
        if (!blocks.isEmpty()) {
          definitions.add(
              new Definition(definition.tight() || !hasParagraph(definition.blocks()), blocks));
        }
      }
      if (!definitions.isEmpty()) {
        items.add(new DefinitionItem(terms, definitions));
        terms.clear();
      }
    }
    return ListPandocReader.definitions(items, terms);
  }

  @Override
  public List<Block> linkReferenceDefinition(LinkReferenceDefinition definition) {
    return List.of();
  }

  @Override
  public List<Block> footnoteDefinition(FootnoteDefinition footnote) {
    return List.of();
  }

  @Override
  public List<Block> abbreviationDefinition(AbbreviationDefinition definition) {
    return List.of();
  }

  @Override
  public List<Block> table(Table table) {
    TableRow header = row(table.header());
    List<TableRow> rows = table.rows().stream().map(this::row).toList();
    return List.of(new Table(table.alignments(), header, rows));
  }

  private TableRow row(TableRow row) {
    List<TableCell> cells = new ArrayList<>();
    row.cells().forEach(cell -> cells.add(new TableCell(inlines.all(cell.content()))));
    return new TableRow(cells);
  }

  @Override
  public List<Block> alert(Alert alert) {
    List<Block> blocks = blocks(alert.blocks());
    return List.of(blocks.isEmpty() ? new BlockQuote(blocks) : new Alert(alert.kind(), blocks));
  }

  @Override
  public List<Block> admonition(Admonition admonition) {
    return List.of(
        new Admonition(
            admonition.kind(),
            admonition.title(),
            admonition.folding(),
            blocks(admonition.blocks())));
  }

  @Override
  public List<Block> templateBlock(TemplateBlock block) {
    return List.of(new Paragraph(List.of(new Text(block.tag().literal()))));
  }

  @Override
  public List<Block> attributedBlock(AttributedBlock attributed) {
    Attributes attributes = attributes(attributed.attributes());
    List<Block> inner = attributed.block().accept(this);
    if (!(attributed.block() instanceof Heading)) {
      return Wrapping.blocks(attributes, inner);
    }
    String text = Inline.plainText(((Heading) inner.get(0)).content());
    String id = attributes.id();
    if (id == null || !AutoIdentifier.is(id, text)) {
      return List.of(new AttributedBlock(attributes, inner.get(0)));
    }
    return attributes.classes().isEmpty() && attributes.others().isEmpty()
        ? inner
        : List.of(
            new AttributedBlock(
                new Attributes(null, attributes.classes(), attributes.others()), inner.get(0)));
  }

  /** Returns attributes of which each has a value. */
  static Attributes attributes(Attributes attributes) {
    List<Attribute> others = new ArrayList<>();
    for (Attribute other : attributes.others()) {
      others.add(new Attribute(other.name(), other.value() == null ? "" : other.value()));
    }
    return new Attributes(attributes.id(), attributes.classes(), others);
  }
}
