package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AttributedBlock;
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
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Table;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes blocks as flow content. */
final class FlowWriter implements Block.Visitor<JsonOutput> {

  private final MdastOutput out;
  private final PhrasingWriter phrasing;
  private final ListWriter lists;

  FlowWriter(MdastOutput out) {
    this.out = out;
    this.phrasing = new PhrasingWriter(out);
    this.lists = new ListWriter(out, this, phrasing);
  }

  JsonOutput children(List<? extends Block> blocks) {
    out.json().name("children").startArray();
    blocks.forEach(block -> block.accept(this));
    return out.json().endArray();
  }

  @Override
  public JsonOutput paragraph(Paragraph paragraph) {
    out.start("paragraph", paragraph);
    return phrasing.children(paragraph.content()).endObject();
  }

  @Override
  public JsonOutput heading(Heading heading) {
    out.start("heading", heading).name("depth").number(heading.level());
    return phrasing.children(heading.content()).endObject();
  }

  @Override
  public JsonOutput thematicBreak(ThematicBreak thematicBreak) {
    return out.start("thematicBreak", thematicBreak).endObject();
  }

  @Override
  public JsonOutput codeBlock(CodeBlock block) {
    CodeInfo info = CodeInfo.of(block.info());
    NodeData data = new NodeData();
    if (!info.toInfo().equals(block.info())) {
      data.text("info", block.info());
    }
    String literal = block.literal();
    String value = literal.isEmpty() ? "" : literal.substring(0, literal.length() - 1);
    if (value.isEmpty() && !literal.isEmpty()) {
      data.text("literal", literal);
    }
    JsonOutput json = out.start("code", block, data);
    out.member("lang", info.lang());
    out.member("meta", info.meta());
    return json.member("value", value).endObject();
  }

  @Override
  public JsonOutput htmlBlock(HtmlBlock block) {
    return out.start("html", block).member("value", block.literal()).endObject();
  }

  @Override
  public JsonOutput blockQuote(BlockQuote quote) {
    boolean looksLikeAlert = AlertMark.kind(quote.blocks()).isPresent();
    out.start("blockquote", quote, looksLikeAlert ? new NodeData().flag("quote") : new NodeData());
    return children(quote.blocks()).endObject();
  }

  @Override
  public JsonOutput alert(Alert alert) {
    out.start("blockquote", alert).name("children").startArray();
    List<Block> blocks = alert.blocks();
    List<Inline> first = new ArrayList<>(List.of(new Text("[!" + alert.kind() + "]")));
    boolean joined = blocks.get(0) instanceof Paragraph;
    if (blocks.get(0) instanceof Paragraph paragraph) {
      first.add(new SoftBreak());
      first.addAll(paragraph.content());
    }
    out.start("paragraph", Optional.empty(), new NodeData());
    phrasing.children(first).endObject();
    blocks.subList(joined ? 1 : 0, blocks.size()).forEach(block -> block.accept(this));
    return out.json().endArray().endObject();
  }

  @Override
  public JsonOutput admonition(Admonition admonition) {
    NodeData data =
        new NodeData()
            .with(
                "admonition",
                json ->
                    json.startObject()
                        .member("kind", admonition.kind())
                        .member("folding", admonition.folding().name().toLowerCase(Locale.ROOT))
                        .endObject());
    out.start("blockquote", admonition, data).name("children").startArray();
    title(admonition.title());
    admonition.blocks().forEach(block -> block.accept(this));
    return out.json().endArray().endObject();
  }

  private void title(@Nullable String title) {
    if (title != null) {
      out.start("paragraph", Optional.empty(), new NodeData().flag("title"));
      phrasing.children(title.isEmpty() ? List.of() : List.of(new Text(title))).endObject();
    }
  }

  @Override
  public JsonOutput bulletList(BulletList list) {
    return lists.list(list, null, list.tight(), list.items());
  }

  @Override
  public JsonOutput orderedList(OrderedList list) {
    return lists.list(list, list.start(), list.tight(), list.items());
  }

  @Override
  public JsonOutput definitionList(DefinitionList list) {
    return lists.definitions(list);
  }

  @Override
  public JsonOutput linkReferenceDefinition(LinkReferenceDefinition definition) {
    out.start("definition", definition, MdastOutput.labelled(definition.label()));
    out.label(definition.label());
    out.json().member("url", definition.destination());
    out.member("title", definition.title());
    return out.json().endObject();
  }

  @Override
  public JsonOutput footnoteDefinition(FootnoteDefinition footnote) {
    out.start("footnoteDefinition", footnote, MdastOutput.labelled(footnote.label()));
    out.label(footnote.label());
    return children(footnote.blocks()).endObject();
  }

  @Override
  public JsonOutput table(Table table) {
    return TableWriter.write(table, out, phrasing);
  }

  @Override
  public JsonOutput templateBlock(TemplateBlock block) {
    out.start("paragraph", block);
    return phrasing.children(List.of(block.tag())).endObject();
  }

  @Override
  public JsonOutput attributedBlock(AttributedBlock attributed) {
    out.attributes(attributed.attributes());
    return attributed.block().accept(this);
  }

  /** An abbreviation's definition shows nothing, so it is HTML of no characters. */
  @Override
  public JsonOutput abbreviationDefinition(AbbreviationDefinition definition) {
    NodeData data =
        new NodeData()
            .with(
                "abbreviationDefinition",
                json ->
                    json.startObject()
                        .member("label", definition.label())
                        .member("title", definition.title())
                        .endObject());
    return out.start("html", definition, data).member("value", "").endObject();
  }
}
