package io.github.articlemodel.html;

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
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.ThematicBreak;
import io.github.articlemodel.model.WikiLink;
import io.github.articlemodel.render.HtmlRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What of blocks their HTML carries. Not carried are: definitions of links, and whether a link was
 * by reference, an address in angle brackets, or a wiki link; white space but for one space or line
 * break between words; marks in an alt text; all but the first word after a fence; attributes; what
 * footnotes are called, where they stand, and those that nothing refers to; that template tags are
 * such; in a list without paragraphs whether it is tight; paragraphs and alerts with nothing to
 * show. Two line breaks in a row end a paragraph. The rules of white space are those of {@link
 * InlineRun}, whose own test holds them.
 */
final class CarriedByHtml implements Block.Visitor<@Nullable Void>, Inline.Visitor<@Nullable Void> {

  private final Map<String, FootnoteDefinition> notes = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final OpenBlocks out = new OpenBlocks(new ReadLosses());
  private boolean explicit = true;

  private CarriedByHtml() {}

  static List<Block> of(List<Block> blocks) {
    CarriedByHtml carried = new CarriedByHtml();
    for (Block block : blocks) {
      for (FootnoteDefinition note : block.find(FootnoteDefinition.class)) {
        carried.notes.putIfAbsent(key(note.label()), note);
      }
    }
    carried.blocks(blocks);
    for (int i = 0; i < carried.numbers.size(); i++) { // which may grow
      String label = List.copyOf(carried.numbers.keySet()).get(i);
      FootnoteDefinition note = Objects.requireNonNull(carried.notes.get(label));
      BlockTarget body = carried.within(note.blocks());
      carried.into().add(new FootnoteDefinition(String.valueOf(i + 1), body.finish()));
    }
    return carried.out.finish();
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }

  private BlockTarget into() {
    return Objects.requireNonNull(out.blocks());
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  private BlockTarget within(List<Block> blocks) {
    BlockTarget body = new BlockTarget();
    out.push(body);
    boolean before = explicit;
    explicit = true;
    blocks(blocks);
    explicit = before;
    body.border();
    out.pop();
    return body;
  }

  private LineTarget line(List<Inline> content, boolean oneLine) {
    LineTarget line = new LineTarget(oneLine, true);
    out.push(line);
    inlines(content);
    out.pop();
    return line;
  }

  private void inlines(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  private @Nullable Void text(String text) {
    if (out.openRun() != null || !text.chars().allMatch(c -> InlineRun.isSpace((char) c))) {
      out.run().text(text);
    }
    return null;
  }

  private @Nullable Void marked(Mark mark, List<Inline> content) {
    if (!out.open(mark, new Element("x"))) {
      throw new IllegalArgumentException("nested too deep for this law");
    }
    inlines(content);
    out.closeMark();
    return null;
  }

  /** Returns an address as HTML has it. */
  private static String address(String destination) {
    String html =
        HtmlRenderer.trusting().render(List.of(new Paragraph(List.of(Link.of("x", destination)))));
    return Objects.requireNonNull(Jsoup.parse(html).selectFirst("a")).attr("href");
  }

  @Override
  public @Nullable Void paragraph(Paragraph paragraph) {
    into().border();
    into().inParagraph = explicit;
    inlines(paragraph.content());
    into().border();
    into().inParagraph = false;
    return null;
  }

  @Override
  public @Nullable Void heading(Heading heading) {
    LineTarget line = line(heading.content(), heading.level() > 2);
    into().add(new Heading(heading.level(), line.finish()));
    return null;
  }

  @Override
  public @Nullable Void thematicBreak(ThematicBreak thematicBreak) {
    into().add(thematicBreak);
    return null;
  }

  @Override
  public @Nullable Void codeBlock(CodeBlock code) {
    into().add(new CodeBlock(code.info().split("[ \t\n\r\f]", 2)[0], code.literal()));
    return null;
  }

  @Override
  public @Nullable Void htmlBlock(HtmlBlock htmlBlock) {
    throw new IllegalArgumentException("raw HTML is not a part of this law");
  }

  @Override
  public @Nullable Void blockQuote(BlockQuote quote) {
    into().add(new BlockQuote(within(quote.blocks()).finish()));
    return null;
  }

  @Override
  public @Nullable Void bulletList(BulletList list) {
    into().add(list(new ListTarget(false, 1), list.items(), list.tight()));
    return null;
  }

  @Override
  public @Nullable Void orderedList(OrderedList list) {
    into().add(list(new ListTarget(true, list.start()), list.items(), list.tight()));
    return null;
  }

  private Block list(ListTarget target, List<ListItem> items, boolean tight) {
    for (ListItem item : items) {
      BlockTarget body = target.newItem();
      body.task = item.task();
      out.push(body);
      boolean before = explicit;
      explicit = !tight;
      blocks(item.blocks());
      explicit = before;
      body.border();
      out.pop();
    }
    return target.finish().orElseThrow();
  }

  @Override
  public @Nullable Void linkReferenceDefinition(LinkReferenceDefinition definition) {
    return null;
  }

  @Override
  public @Nullable Void table(Table table) {
    into()
        .add(
            new Table(
                table.alignments(),
                row(table.header()),
                table.rows().stream().map(this::row).toList()));
    return null;
  }

  private TableRow row(TableRow row) {
    List<TableCell> cells = new ArrayList<>();
    row.cells().forEach(cell -> cells.add(new TableCell(line(cell.content(), true).finish())));
    return new TableRow(cells);
  }

  @Override
  public @Nullable Void footnoteDefinition(FootnoteDefinition footnote) {
    return null;
  }

  @Override
  public @Nullable Void alert(Alert alert) {
    List<Block> blocks = within(alert.blocks()).finish();
    into().border();
    if (!blocks.isEmpty()) {
      into().add(new Alert(alert.kind(), blocks));
    }
    return null;
  }

  @Override
  public @Nullable Void templateBlock(TemplateBlock block) {
    into().border();
    block.tag().accept(this);
    into().border();
    return null;
  }

  @Override
  public @Nullable Void definitionList(DefinitionList list) {
    DefinitionTarget target = new DefinitionTarget();
    out.push(target);
    for (DefinitionItem item : list.items()) {
      item.terms()
          .forEach(
              term -> {
                out.push(target.newTerm());
                inlines(term.content());
                out.pop();
              });
      for (Definition definition : item.definitions()) {
        BlockTarget body = target.newDefinition();
        out.push(body);
        boolean before = explicit;
        explicit = !definition.tight();
        blocks(definition.blocks());
        explicit = before;
        body.border();
        out.pop();
      }
    }
    out.pop();
    target.finish().forEach(into()::add);
    return null;
  }

  @Override
  public @Nullable Void attributedBlock(AttributedBlock attributed) {
    return attributed.block().accept(this);
  }

  @Override
  public @Nullable Void abbreviationDefinition(AbbreviationDefinition definition) {
    return null;
  }

  @Override
  public @Nullable Void admonition(Admonition admonition) {
    String kind = admonition.kind().toLowerCase(Locale.ROOT);
    String title = admonition.title() == null ? admonition.kind() : admonition.title();
    into()
        .add(
            new Admonition(
                kind,
                title.equals(kind) ? null : title,
                admonition.folding(),
                within(admonition.blocks()).finish()));
    return null;
  }

  @Override
  public @Nullable Void text(Text text) {
    return text(text.value());
  }

  @Override
  public @Nullable Void emphasis(Emphasis emphasis) {
    return marked(Mark.of(Mark.Kind.EMPHASIS), emphasis.content());
  }

  @Override
  public @Nullable Void strong(Strong strong) {
    return marked(Mark.of(Mark.Kind.STRONG), strong.content());
  }

  @Override
  public @Nullable Void strikethrough(Strikethrough struck) {
    return marked(Mark.of(Mark.Kind.STRIKETHROUGH), struck.content());
  }

  @Override
  public @Nullable Void codeSpan(CodeSpan code) {
    out.run().add(code);
    return null;
  }

  @Override
  public @Nullable Void link(Link link) {
    return link(link.content(), link.destination(), link.title());
  }

  private @Nullable Void link(List<Inline> content, String destination, @Nullable String title) {
    Mark mark = Mark.link(address(destination), title);
    marked(mark, content);
    if (!mark.used) {
      out.run().add(new Link(List.of(), address(destination), title, null));
    }
    return null;
  }

  @Override
  public @Nullable Void image(Image image) {
    String alt = image.alt().strip().replaceAll("[ \t\n\r\f]+", " ");
    List<Inline> description = alt.isEmpty() ? List.of() : List.of(new Text(alt));
    out.run().add(new Image(description, address(image.destination()), image.title(), null));
    return null;
  }

  @Override
  public @Nullable Void autolink(Autolink autolink) {
    return link(List.of(new Text(autolink.text())), autolink.destination(), null);
  }

  @Override
  public @Nullable Void htmlInline(HtmlInline htmlInline) {
    throw new IllegalArgumentException("raw HTML is not a part of this law");
  }

  @Override
  public @Nullable Void softBreak(SoftBreak softBreak) {
    return text("\n");
  }

  @Override
  public @Nullable Void hardBreak(HardBreak hardBreak) {
    InlineRun open = out.openRun();
    if (open != null && open.isAfterBreak() && out.blocks() != null) {
      out.border();
    } else if (open != null) {
      open.lineBreak();
    }
    return null;
  }

  @Override
  public @Nullable Void footnoteReference(FootnoteReference reference) {
    String key = key(reference.label());
    if (!notes.containsKey(key)) {
      return text("[^" + reference.label() + "]");
    }
    Integer number = numbers.computeIfAbsent(key, label -> numbers.size() + 1);
    out.run().add(new FootnoteReference(String.valueOf(number)));
    return null;
  }

  @Override
  public @Nullable Void templateTag(TemplateTag tag) {
    return text(tag.literal());
  }

  @Override
  public @Nullable Void attributedInline(AttributedInline attributed) {
    return attributed.inline().accept(this);
  }

  @Override
  public @Nullable Void abbreviation(Abbreviation abbreviation) {
    return abbreviation.expansion() == null
        ? text(abbreviation.text())
        : marked(
            Mark.abbreviation(abbreviation.expansion(), "</abbr>"),
            List.of(new Text(abbreviation.text())));
  }

  @Override
  public @Nullable Void wikiLink(WikiLink link) {
    return link(List.of(new Text(link.text())), link.target(), null);
  }
}
