package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes inlines as phrasing content. */
final class PhrasingWriter implements Inline.Visitor<JsonOutput> {

  private final MdastOutput out;
  private boolean inDescription;

  PhrasingWriter(MdastOutput out) {
    this.out = out;
  }

  /** Writes inlines as the children of a node; texts and soft breaks in a row are one text. */
  JsonOutput children(List<? extends Inline> content) {
    out.json().name("children");
    return array(content);
  }

  private JsonOutput array(List<? extends Inline> content) {
    out.json().startArray();
    int at = 0;
    while (at < content.size()) {
      int end = at;
      while (end < content.size() && isPlain(content.get(end))) {
        end++;
      }
      if (end > at) {
        plain(content.subList(at, end));
        at = end;
      } else {
        content.get(at++).accept(this);
      }
    }
    return out.json().endArray();
  }

  private static boolean isPlain(Inline inline) {
    return inline instanceof SoftBreak
        || (inline instanceof Text text && !LineFeeds.isIn(text.value()));
  }

  private void plain(List<? extends Inline> run) {
    Optional<SourceSpan> first = run.get(0).span();
    Optional<SourceSpan> last = run.get(run.size() - 1).span();
    Optional<SourceSpan> span =
        first.isPresent() && last.isPresent()
            ? Optional.of(new SourceSpan(first.get().start(), last.get().end()))
            : Optional.empty();
    out.start("text", span, new NodeData())
        .member("value", AltText.of(List.copyOf(run)))
        .endObject();
  }

  private JsonOutput parent(String type, Node node, List<Inline> content) {
    out.start(type, node);
    return children(content).endObject();
  }

  private JsonOutput literal(String type, Node node, NodeData data, String value) {
    return out.start(type, node, data).member("value", value).endObject();
  }

  @Override
  public JsonOutput text(Text text) {
    return literal("text", text, new NodeData().flag("lineFeeds"), text.value());
  }

  @Override
  public JsonOutput softBreak(SoftBreak softBreak) {
    return literal("text", softBreak, new NodeData(), "\n");
  }

  @Override
  public JsonOutput hardBreak(HardBreak hardBreak) {
    return out.start("break", hardBreak).endObject();
  }

  @Override
  public JsonOutput emphasis(Emphasis emphasis) {
    return parent("emphasis", emphasis, emphasis.content());
  }

  @Override
  public JsonOutput strong(Strong strong) {
    return parent("strong", strong, strong.content());
  }

  @Override
  public JsonOutput strikethrough(Strikethrough strikethrough) {
    return parent("delete", strikethrough, strikethrough.content());
  }

  @Override
  public JsonOutput codeSpan(CodeSpan code) {
    return literal("inlineCode", code, new NodeData(), code.literal());
  }

  @Override
  public JsonOutput htmlInline(HtmlInline html) {
    return literal("html", html, new NodeData(), html.literal());
  }

  @Override
  public JsonOutput templateTag(TemplateTag tag) {
    return literal("text", tag, new NodeData().flag("template"), tag.literal());
  }

  @Override
  public JsonOutput abbreviation(Abbreviation abbreviation) {
    String expansion = abbreviation.expansion();
    NodeData data =
        new NodeData()
            .element("abbr", expansion)
            .with(
                "abbreviation",
                json -> {
                  json.startObject();
                  if (expansion != null) {
                    json.member("expansion", expansion);
                  }
                  json.endObject();
                });
    return literal("text", abbreviation, data, abbreviation.text());
  }

  @Override
  public JsonOutput footnoteReference(FootnoteReference reference) {
    JsonOutput json =
        out.start("footnoteReference", reference, MdastOutput.labelled(reference.label()));
    out.label(reference.label());
    return json.endObject();
  }

  @Override
  public JsonOutput attributedInline(AttributedInline attributed) {
    out.attributes(attributed.attributes());
    return attributed.inline().accept(this);
  }

  @Override
  public JsonOutput autolink(Autolink link) {
    NodeData data = new NodeData().text("autolink", link.bare() ? "bare" : "angle");
    JsonOutput json = resource("link", link, data, link.destination(), null);
    json.name("children").startArray();
    Optional<SourceSpan> span =
        link.bare()
            ? link.span()
            : link.span()
                .filter(all -> all.end() - all.start() > 2)
                .map(all -> new SourceSpan(all.start() + 1, all.end() - 1));
    NodeData inText =
        LineFeeds.isIn(link.text()) ? new NodeData().flag("lineFeeds") : new NodeData();
    out.start("text", span, inText).member("value", link.text()).endObject();
    return json.endArray().endObject();
  }

  @Override
  public JsonOutput wikiLink(WikiLink link) {
    NodeData data = new NodeData().text("wikiLink", link.label() == null ? "target" : "label");
    JsonOutput json = resource("link", link, data, link.target(), null);
    json.name("children").startArray().startObject().member("type", "text");
    return json.member("value", link.text()).endObject().endArray().endObject();
  }

  @Override
  public JsonOutput link(Link link) {
    LinkReference reference = link.reference();
    if (reference == null) {
      resource("link", link, new NodeData(), link.destination(), link.title());
    } else {
      reference(
          "linkReference", link, target(reference, link.destination(), link.title()), reference);
    }
    return children(link.content()).endObject();
  }

  @Override
  public JsonOutput image(Image image) {
    LinkReference reference = image.reference();
    NodeData data =
        reference == null ? new NodeData() : target(reference, image.destination(), image.title());
    if (inDescription || !AltText.tellsAll(image.description())) {
      data.with("description", json -> description(image.description()));
    }
    if (reference == null) {
      resource("image", image, data, image.destination(), image.title());
    } else {
      reference("imageReference", image, data, reference);
    }
    if (!inDescription) { // where its description stands, its alt text would be there twice
      out.json().member("alt", AltText.of(image.description()));
    }
    return out.json().endObject();
  }

  private void description(List<Inline> description) {
    boolean before = inDescription;
    inDescription = true;
    array(description);
    inDescription = before;
  }

  private JsonOutput resource(
      String type, Node node, NodeData data, String url, @Nullable String title) {
    JsonOutput json = out.start(type, node, data).member("url", url);
    out.member("title", title);
    return json;
  }

  private void reference(String type, Node node, NodeData data, LinkReference reference) {
    out.start(type, node, data);
    out.label(reference.label());
    String kind = reference.kind().name().toLowerCase(Locale.ROOT);
    out.json().member("referenceType", kind);
  }

  /** Returns data with the target of a reference where no definition in the article tells it. */
  private NodeData target(LinkReference reference, String url, @Nullable String title) {
    NodeData data = MdastOutput.labelled(reference.label());
    LinkReferenceDefinition definition = out.definition(reference.label());
    if (definition != null
        && definition.destination().equals(url)
        && Objects.equals(definition.title(), title)) {
      return data;
    }
    return data.with(
        "target",
        json -> {
          json.startObject().member("url", url);
          if (title != null) {
            json.member("title", title);
          }
          json.endObject();
        });
  }
}
