package io.github.articlemodel.format.json;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.jsontree.JsonStart;
import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.DefinitionTerm;
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
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TableRow;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.ThematicBreak;
import io.github.articlemodel.model.WikiLink;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes nodes: each as an object with its kind as {@code type} and the components of the record as
 * members, of which null, and the state of an item that is no task, are left out.
 */
final class NodeJsonWriter implements Block.Visitor<JsonOutput>, Inline.Visitor<JsonOutput> {

  private static final JsonStart PARAGRAPH = JsonStart.of("paragraph", "content");
  private static final JsonStart TEXT = JsonStart.of("text", "value");
  private static final JsonStart EMPHASIS = JsonStart.of("emphasis", "content");
  private static final JsonStart STRONG = JsonStart.of("strong", "content");
  private static final JsonStart CODE_SPAN = JsonStart.of("codeSpan", "literal");
  private static final JsonStart LINK = JsonStart.of("link", "content");

  private final JsonOutput json;

  NodeJsonWriter(JsonOutput json) {
    this.json = json;
  }

  private JsonOutput start(String type) {
    return json.startObject(type);
  }

  private JsonOutput inlines(String name, List<Inline> content) {
    json.name(name);
    return inlines(content);
  }

  private JsonOutput inlines(List<Inline> content) {
    json.startArray();
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof Text text) {
        text(text);
      } else {
        content.get(i).accept(this);
      }
    }
    return json.endArray();
  }

  private JsonOutput blocks(List<Block> blocks) {
    json.name("blocks").startArray();
    for (Block block : blocks) {
      block.accept(this);
    }
    return json.endArray();
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public JsonOutput paragraph(Paragraph paragraph) {
    json.start(PARAGRAPH);
    return inlines(paragraph.content()).endObject();
  }

  @Override
  public JsonOutput heading(Heading heading) {
    start("heading").name("level").number(heading.level());
    return inlines("content", heading.content()).endObject();
  }

  @Override
  public JsonOutput thematicBreak(ThematicBreak thematicBreak) {
    return start("thematicBreak").endObject();
  }

  @Override
  public JsonOutput codeBlock(CodeBlock block) {
    return start("codeBlock")
        .member("info", block.info())
        .member("literal", block.literal())
        .endObject();
  }

  @Override
  public JsonOutput htmlBlock(HtmlBlock block) {
    return start("htmlBlock").member("literal", block.literal()).endObject();
  }

  @Override
  public JsonOutput blockQuote(BlockQuote quote) {
    start("blockQuote");
    return blocks(quote.blocks()).endObject();
  }

  @Override
  public JsonOutput bulletList(BulletList list) {
    start("bulletList").name("tight").bool(list.tight());
    return items(list.items()).endObject();
  }

  @Override
  public JsonOutput orderedList(OrderedList list) {
    start("orderedList").name("start").number(list.start());
    json.name("tight").bool(list.tight());
    return items(list.items()).endObject();
  }

  private JsonOutput items(List<ListItem> items) {
    json.name("items").startArray();
    for (ListItem item : items) {
      start("listItem");
      if (item.task() != TaskState.NONE) {
        json.member("task", name(item.task()));
      }
      blocks(item.blocks()).endObject();
    }
    return json.endArray();
  }

  @Override
  public JsonOutput linkReferenceDefinition(LinkReferenceDefinition definition) {
    start("linkReferenceDefinition").member("label", definition.label());
    return target(definition.destination(), definition.title(), null).endObject();
  }

  private JsonOutput target(
      String destination, @Nullable String title, @Nullable LinkReference reference) {
    json.member("destination", destination);
    if (title != null) {
      json.member("title", title);
    }
    if (reference != null) {
      json.name("reference")
          .startObject()
          .member("kind", name(reference.kind()))
          .member("label", reference.label())
          .endObject();
    }
    return json;
  }

  @Override
  public JsonOutput table(Table table) {
    start("table").name("alignments").startArray();
    for (Alignment alignment : table.alignments()) {
      json.text(name(alignment));
    }
    json.endArray().name("header");
    row(table.header()).name("rows").startArray();
    table.rows().forEach(this::row);
    return json.endArray().endObject();
  }

  private JsonOutput row(TableRow row) {
    start("tableRow").name("cells").startArray();
    row.cells()
        .forEach(
            cell -> {
              start("tableCell");
              inlines("content", cell.content()).endObject();
            });
    return json.endArray().endObject();
  }

  @Override
  public JsonOutput footnoteDefinition(FootnoteDefinition footnote) {
    start("footnoteDefinition").member("label", footnote.label());
    return blocks(footnote.blocks()).endObject();
  }

  @Override
  public JsonOutput alert(Alert alert) {
    start("alert").member("kind", name(alert.kind()));
    return blocks(alert.blocks()).endObject();
  }

  @Override
  public JsonOutput templateBlock(TemplateBlock block) {
    start("templateBlock").name("tag");
    return block.tag().accept(this).endObject();
  }

  @Override
  public JsonOutput definitionList(DefinitionList list) {
    start("definitionList").name("items").startArray();
    for (DefinitionItem item : list.items()) {
      start("definitionItem").name("terms").startArray();
      for (DefinitionTerm term : item.terms()) {
        start("definitionTerm");
        inlines("content", term.content()).endObject();
      }
      json.endArray().name("definitions").startArray();
      for (Definition definition : item.definitions()) {
        start("definition").name("tight").bool(definition.tight());
        blocks(definition.blocks()).endObject();
      }
      json.endArray().endObject();
    }
    return json.endArray().endObject();
  }

  @Override
  public JsonOutput attributedBlock(AttributedBlock attributed) {
    start("attributedBlock");
    attributes(attributed.attributes()).name("block");
    return attributed.block().accept(this).endObject();
  }

  private JsonOutput attributes(Attributes attributes) {
    json.name("attributes").startObject();
    if (attributes.id() != null) {
      json.member("id", attributes.id());
    }
    json.name("classes").startArray();
    attributes.classes().forEach(json::text);
    json.endArray().name("others").startArray();
    for (Attribute attribute : attributes.others()) {
      json.startObject().member("name", attribute.name());
      optional("value", attribute.value()).endObject();
    }
    return json.endArray().endObject();
  }

  private JsonOutput optional(String name, @Nullable String value) {
    return value == null ? json : json.member(name, value);
  }

  @Override
  public JsonOutput abbreviationDefinition(AbbreviationDefinition definition) {
    return start("abbreviationDefinition")
        .member("label", definition.label())
        .member("title", definition.title())
        .endObject();
  }

  @Override
  public JsonOutput admonition(Admonition admonition) {
    start("admonition").member("kind", admonition.kind());
    optional("title", admonition.title());
    json.member("folding", name(admonition.folding()));
    return blocks(admonition.blocks()).endObject();
  }

  @Override
  public JsonOutput footnoteReference(FootnoteReference reference) {
    return start("footnoteReference").member("label", reference.label()).endObject();
  }

  @Override
  public JsonOutput templateTag(TemplateTag tag) {
    return start("templateTag").member("literal", tag.literal()).endObject();
  }

  @Override
  public JsonOutput attributedInline(AttributedInline attributed) {
    start("attributedInline");
    attributes(attributed.attributes()).name("inline");
    return attributed.inline().accept(this).endObject();
  }

  @Override
  public JsonOutput abbreviation(Abbreviation abbreviation) {
    start("abbreviation").member("text", abbreviation.text());
    return optional("expansion", abbreviation.expansion()).endObject();
  }

  @Override
  public JsonOutput wikiLink(WikiLink link) {
    start("wikiLink").member("target", link.target());
    return optional("label", link.label()).endObject();
  }

  @Override
  public JsonOutput text(Text text) {
    return json.start(TEXT).text(text.value()).endObject();
  }

  @Override
  public JsonOutput emphasis(Emphasis emphasis) {
    json.start(EMPHASIS);
    return inlines(emphasis.content()).endObject();
  }

  @Override
  public JsonOutput strong(Strong strong) {
    json.start(STRONG);
    return inlines(strong.content()).endObject();
  }

  @Override
  public JsonOutput strikethrough(Strikethrough strikethrough) {
    start("strikethrough");
    return inlines("content", strikethrough.content()).endObject();
  }

  @Override
  public JsonOutput codeSpan(CodeSpan code) {
    return json.start(CODE_SPAN).text(code.literal()).endObject();
  }

  @Override
  public JsonOutput link(Link link) {
    json.start(LINK);
    inlines(link.content());
    return target(link.destination(), link.title(), link.reference()).endObject();
  }

  @Override
  public JsonOutput image(Image image) {
    start("image");
    inlines("description", image.description());
    return target(image.destination(), image.title(), image.reference()).endObject();
  }

  @Override
  public JsonOutput autolink(Autolink link) {
    start("autolink").member("text", link.text());
    target(link.destination(), null, null).name("bare").bool(link.bare());
    return json.endObject();
  }

  @Override
  public JsonOutput htmlInline(HtmlInline html) {
    return start("htmlInline").member("literal", html.literal()).endObject();
  }

  @Override
  public JsonOutput softBreak(SoftBreak softBreak) {
    return start("softBreak").endObject();
  }

  @Override
  public JsonOutput hardBreak(HardBreak hardBreak) {
    return start("hardBreak").endObject();
  }
}
