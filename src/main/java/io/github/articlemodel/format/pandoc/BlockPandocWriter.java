package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes blocks. */
final class BlockPandocWriter implements Block.Visitor<JsonOutput> {

  private final PandocOutput out;
  private final InlinePandocWriter inlines;
  private final ListPandocWriter lists;
  private final PandocVersion version;

  BlockPandocWriter(PandocOutput out, Footnotes footnotes, PandocVersion version) {
    this.out = out;
    this.inlines = new InlinePandocWriter(out, this, footnotes);
    this.lists = new ListPandocWriter(out, this, inlines);
    this.version = version;
  }

  /** Writes blocks as an array; paragraphs that stand tight are plain text. */
  JsonOutput all(List<? extends Block> blocks, boolean tight) {
    out.json().startArray();
    add(blocks, tight);
    return out.json().endArray();
  }

  void add(List<? extends Block> blocks, boolean tight) {
    for (Block block : blocks) {
      if (tight && block instanceof Paragraph paragraph) {
        text("Plain", paragraph.content());
      } else if (tight && block instanceof TemplateBlock template) {
        text("Plain", List.of(template.tag()));
      } else {
        block.accept(this);
      }
    }
  }

  private JsonOutput text(String type, List<Inline> content) {
    out.start(type);
    return inlines.all(content).endObject();
  }

  @Override
  public JsonOutput paragraph(Paragraph paragraph) {
    if (!PandocFigure.is(paragraph)) {
      return text("Para", paragraph.content());
    }
    if (version == PandocVersion.V1_22) {
      out.start("Para").startArray();
      inlines.figure(paragraph.content().get(0));
      return out.json().endArray().endObject();
    }
    out.start("Figure").startArray();
    out.noAttributes().startArray().nothing().startArray();
    text("Plain", PandocFigure.image(paragraph).description());
    out.json().endArray().endArray().startArray();
    text("Plain", paragraph.content());
    return out.json().endArray().endArray().endObject();
  }

  @Override
  public JsonOutput heading(Heading heading) {
    return heading(heading, null);
  }

  private JsonOutput heading(Heading heading, @Nullable Attributes attributes) {
    out.start("Header").startArray().number(heading.level());
    out.attributes(attributes);
    return inlines.all(heading.content()).endArray().endObject();
  }

  @Override
  public JsonOutput thematicBreak(ThematicBreak thematicBreak) {
    return out.empty("HorizontalRule");
  }

  @Override
  public JsonOutput codeBlock(CodeBlock block) {
    String literal = block.literal();
    String info = block.info();
    int end = 0;
    while (end < info.length() && info.charAt(end) != ' ' && info.charAt(end) != '\t') {
      end++;
    }
    out.start("CodeBlock").startArray();
    out.attributes("", end == 0 ? List.of() : List.of(info.substring(0, end)), List.of());
    String text = literal.isEmpty() ? "" : literal.substring(0, literal.length() - 1);
    return out.json().text(text).endArray().endObject();
  }

  @Override
  public JsonOutput htmlBlock(HtmlBlock block) {
    return out.raw("RawBlock", block.literal());
  }

  @Override
  public JsonOutput blockQuote(BlockQuote quote) {
    out.start("BlockQuote");
    return all(quote.blocks(), false).endObject();
  }

  @Override
  public JsonOutput bulletList(BulletList list) {
    return lists.bullets(list);
  }

  @Override
  public JsonOutput orderedList(OrderedList list) {
    return lists.ordered(list);
  }

  @Override
  public JsonOutput definitionList(DefinitionList list) {
    return lists.definitions(list);
  }

  @Override
  public JsonOutput table(Table table) {
    return TablePandocWriter.write(table, out, inlines);
  }

  /** Links bear their addresses, so no definition is needed. */
  @Override
  public JsonOutput linkReferenceDefinition(LinkReferenceDefinition definition) {
    return out.json();
  }

  /** A note stands where it is referred to. */
  @Override
  public JsonOutput footnoteDefinition(FootnoteDefinition footnote) {
    return out.json();
  }

  /** Abbreviations bear what they stand for. */
  @Override
  public JsonOutput abbreviationDefinition(AbbreviationDefinition definition) {
    return out.json();
  }

  /** Writes an alert as Pandoc reads one of GFM; one that has nothing to show as an empty quote. */
  @Override
  public JsonOutput alert(Alert alert) {
    if (alert.blocks().stream()
        .map(Block::withoutAttributes)
        .allMatch(BlockPandocWriter::isDefinition)) {
      return blockQuote(new BlockQuote(alert.blocks()));
    }
    String kind = alert.kind().name().toLowerCase(Locale.ROOT);
    out.start("Div").startArray();
    out.classes(kind).startArray();
    title("Para", kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
    add(alert.blocks(), false);
    return out.json().endArray().endArray().endObject();
  }

  private static boolean isDefinition(Block block) {
    return block instanceof LinkReferenceDefinition
        || block instanceof FootnoteDefinition
        || block instanceof AbbreviationDefinition;
  }

  private void title(String type, String title) {
    out.start("Div").startArray();
    out.classes("title").startArray();
    out.start(type);
    out.words(title).endObject().endArray().endArray().endObject();
  }

  @Override
  public JsonOutput admonition(Admonition admonition) {
    List<String> classes = new ArrayList<>(List.of("admonition", admonition.kind()));
    if (admonition.folding() != Admonition.Folding.NONE) {
      classes.add(admonition.folding().name().toLowerCase(Locale.ROOT));
    }
    out.start("Div").startArray();
    out.attributes("", classes, List.of()).startArray();
    if (admonition.title() != null) {
      title("Plain", admonition.title());
    }
    add(admonition.blocks(), false);
    return out.json().endArray().endArray().endObject();
  }

  @Override
  public JsonOutput templateBlock(TemplateBlock block) {
    return text("Para", List.of(block.tag()));
  }

  @Override
  public JsonOutput attributedBlock(AttributedBlock attributed) {
    if (attributed.block() instanceof Heading heading) {
      return heading(heading, attributed.attributes());
    }
    out.start("Div").startArray();
    out.attributes(attributed.attributes()).startArray();
    attributed.block().accept(this);
    return out.json().endArray().endArray().endObject();
  }
}
