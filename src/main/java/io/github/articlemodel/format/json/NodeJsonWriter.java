package io.github.articlemodel.format.json;

import io.github.articlemodel.model.Alignment;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Emphasis;
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
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.ThematicBreak;
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
