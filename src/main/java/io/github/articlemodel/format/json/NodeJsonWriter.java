package io.github.articlemodel.format.json;

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
import tools.jackson.core.JsonGenerator;

/**
 * Writes nodes: each as an object with its kind as {@code type} and the components of the record as
 * members, of which null, and the state of an item that is no task, are left out.
 */
final class NodeJsonWriter implements Block.Visitor<JsonGenerator>, Inline.Visitor<JsonGenerator> {

  private final JsonGenerator json;

  NodeJsonWriter(JsonGenerator json) {
    this.json = json;
  }

  private JsonGenerator start(String type) {
    return json.writeStartObject().writeStringProperty("type", type);
  }

  private JsonGenerator inlines(String name, List<Inline> content) {
    json.writeName(name).writeStartArray();
    content.forEach(inline -> inline.accept(this));
    return json.writeEndArray();
  }

  private JsonGenerator blocks(List<Block> blocks) {
    json.writeName("blocks").writeStartArray();
    blocks.forEach(block -> block.accept(this));
    return json.writeEndArray();
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public JsonGenerator paragraph(Paragraph paragraph) {
    start("paragraph");
    return inlines("content", paragraph.content()).writeEndObject();
  }

  @Override
  public JsonGenerator heading(Heading heading) {
    start("heading").writeName("level").writeNumber(heading.level());
    return inlines("content", heading.content()).writeEndObject();
  }

  @Override
  public JsonGenerator thematicBreak(ThematicBreak thematicBreak) {
    return start("thematicBreak").writeEndObject();
  }

  @Override
  public JsonGenerator codeBlock(CodeBlock block) {
    return start("codeBlock")
        .writeStringProperty("info", block.info())
        .writeStringProperty("literal", block.literal())
        .writeEndObject();
  }

  @Override
  public JsonGenerator htmlBlock(HtmlBlock block) {
    return start("htmlBlock").writeStringProperty("literal", block.literal()).writeEndObject();
  }

  @Override
  public JsonGenerator blockQuote(BlockQuote quote) {
    start("blockQuote");
    return blocks(quote.blocks()).writeEndObject();
  }

  @Override
  public JsonGenerator bulletList(BulletList list) {
    start("bulletList").writeName("tight").writeBoolean(list.tight());
    return items(list.items()).writeEndObject();
  }

  @Override
  public JsonGenerator orderedList(OrderedList list) {
    start("orderedList").writeName("start").writeNumber(list.start());
    json.writeName("tight").writeBoolean(list.tight());
    return items(list.items()).writeEndObject();
  }

  private JsonGenerator items(List<ListItem> items) {
    json.writeName("items").writeStartArray();
    for (ListItem item : items) {
      start("listItem");
      if (item.task() != TaskState.NONE) {
        json.writeStringProperty("task", name(item.task()));
      }
      blocks(item.blocks()).writeEndObject();
    }
    return json.writeEndArray();
  }

  @Override
  public JsonGenerator linkReferenceDefinition(LinkReferenceDefinition definition) {
    start("linkReferenceDefinition").writeStringProperty("label", definition.label());
    return target(definition.destination(), definition.title(), null).writeEndObject();
  }

  private JsonGenerator target(
      String destination, @Nullable String title, @Nullable LinkReference reference) {
    json.writeStringProperty("destination", destination);
    if (title != null) {
      json.writeStringProperty("title", title);
    }
    if (reference != null) {
      json.writeName("reference")
          .writeStartObject()
          .writeStringProperty("kind", name(reference.kind()))
          .writeStringProperty("label", reference.label())
          .writeEndObject();
    }
    return json;
  }

  @Override
  public JsonGenerator table(Table table) {
    start("table").writeName("alignments").writeStartArray();
    for (Alignment alignment : table.alignments()) {
      json.writeString(name(alignment));
    }
    json.writeEndArray().writeName("header");
    row(table.header()).writeName("rows").writeStartArray();
    table.rows().forEach(this::row);
    return json.writeEndArray().writeEndObject();
  }

  private JsonGenerator row(TableRow row) {
    start("tableRow").writeName("cells").writeStartArray();
    row.cells()
        .forEach(
            cell -> {
              start("tableCell");
              inlines("content", cell.content()).writeEndObject();
            });
    return json.writeEndArray().writeEndObject();
  }

  @Override
  public JsonGenerator footnoteDefinition(FootnoteDefinition footnote) {
    start("footnoteDefinition").writeStringProperty("label", footnote.label());
    return blocks(footnote.blocks()).writeEndObject();
  }

  @Override
  public JsonGenerator alert(Alert alert) {
    start("alert").writeStringProperty("kind", name(alert.kind()));
    return blocks(alert.blocks()).writeEndObject();
  }

  @Override
  public JsonGenerator templateBlock(TemplateBlock block) {
    start("templateBlock").writeName("tag");
    return block.tag().accept(this).writeEndObject();
  }

  @Override
  public JsonGenerator definitionList(DefinitionList list) {
    start("definitionList").writeName("items").writeStartArray();
    for (DefinitionItem item : list.items()) {
      start("definitionItem").writeName("terms").writeStartArray();
      for (DefinitionTerm term : item.terms()) {
        start("definitionTerm");
        inlines("content", term.content()).writeEndObject();
      }
      json.writeEndArray().writeName("definitions").writeStartArray();
      for (Definition definition : item.definitions()) {
        start("definition").writeName("tight").writeBoolean(definition.tight());
        blocks(definition.blocks()).writeEndObject();
      }
      json.writeEndArray().writeEndObject();
    }
    return json.writeEndArray().writeEndObject();
  }

  @Override
  public JsonGenerator attributedBlock(AttributedBlock attributed) {
    start("attributedBlock");
    attributes(attributed.attributes()).writeName("block");
    return attributed.block().accept(this).writeEndObject();
  }

  private JsonGenerator attributes(Attributes attributes) {
    json.writeName("attributes").writeStartObject();
    if (attributes.id() != null) {
      json.writeStringProperty("id", attributes.id());
    }
    json.writeName("classes").writeStartArray();
    attributes.classes().forEach(json::writeString);
    json.writeEndArray().writeName("others").writeStartArray();
    for (Attribute attribute : attributes.others()) {
      json.writeStartObject().writeStringProperty("name", attribute.name());
      optional("value", attribute.value()).writeEndObject();
    }
    return json.writeEndArray().writeEndObject();
  }

  private JsonGenerator optional(String name, @Nullable String value) {
    return value == null ? json : json.writeStringProperty(name, value);
  }

  @Override
  public JsonGenerator abbreviationDefinition(AbbreviationDefinition definition) {
    return start("abbreviationDefinition")
        .writeStringProperty("label", definition.label())
        .writeStringProperty("title", definition.title())
        .writeEndObject();
  }

  @Override
  public JsonGenerator admonition(Admonition admonition) {
    start("admonition").writeStringProperty("kind", admonition.kind());
    optional("title", admonition.title());
    json.writeStringProperty("folding", name(admonition.folding()));
    return blocks(admonition.blocks()).writeEndObject();
  }

  @Override
  public JsonGenerator footnoteReference(FootnoteReference reference) {
    return start("footnoteReference")
        .writeStringProperty("label", reference.label())
        .writeEndObject();
  }

  @Override
  public JsonGenerator templateTag(TemplateTag tag) {
    return start("templateTag").writeStringProperty("literal", tag.literal()).writeEndObject();
  }

  @Override
  public JsonGenerator attributedInline(AttributedInline attributed) {
    start("attributedInline");
    attributes(attributed.attributes()).writeName("inline");
    return attributed.inline().accept(this).writeEndObject();
  }

  @Override
  public JsonGenerator abbreviation(Abbreviation abbreviation) {
    start("abbreviation").writeStringProperty("text", abbreviation.text());
    return optional("expansion", abbreviation.expansion()).writeEndObject();
  }

  @Override
  public JsonGenerator wikiLink(WikiLink link) {
    start("wikiLink").writeStringProperty("target", link.target());
    return optional("label", link.label()).writeEndObject();
  }

  @Override
  public JsonGenerator text(Text text) {
    return start("text").writeStringProperty("value", text.value()).writeEndObject();
  }

  @Override
  public JsonGenerator emphasis(Emphasis emphasis) {
    start("emphasis");
    return inlines("content", emphasis.content()).writeEndObject();
  }

  @Override
  public JsonGenerator strong(Strong strong) {
    start("strong");
    return inlines("content", strong.content()).writeEndObject();
  }

  @Override
  public JsonGenerator strikethrough(Strikethrough strikethrough) {
    start("strikethrough");
    return inlines("content", strikethrough.content()).writeEndObject();
  }

  @Override
  public JsonGenerator codeSpan(CodeSpan code) {
    return start("codeSpan").writeStringProperty("literal", code.literal()).writeEndObject();
  }

  @Override
  public JsonGenerator link(Link link) {
    start("link");
    inlines("content", link.content());
    return target(link.destination(), link.title(), link.reference()).writeEndObject();
  }

  @Override
  public JsonGenerator image(Image image) {
    start("image");
    inlines("description", image.description());
    return target(image.destination(), image.title(), image.reference()).writeEndObject();
  }

  @Override
  public JsonGenerator autolink(Autolink link) {
    start("autolink").writeStringProperty("text", link.text());
    target(link.destination(), null, null).writeName("bare").writeBoolean(link.bare());
    return json.writeEndObject();
  }

  @Override
  public JsonGenerator htmlInline(HtmlInline html) {
    return start("htmlInline").writeStringProperty("literal", html.literal()).writeEndObject();
  }

  @Override
  public JsonGenerator softBreak(SoftBreak softBreak) {
    return start("softBreak").writeEndObject();
  }

  @Override
  public JsonGenerator hardBreak(HardBreak hardBreak) {
    return start("hardBreak").writeEndObject();
  }
}
