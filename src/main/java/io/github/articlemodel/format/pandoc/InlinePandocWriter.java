package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes inlines. */
final class InlinePandocWriter implements Inline.Visitor<JsonOutput> {

  private final PandocOutput out;
  private final BlockPandocWriter blocks;
  private final Footnotes footnotes;

  /** The attributes of the element that is written next; null for none. */
  private @Nullable Attributes given;

  private boolean isFigure;

  InlinePandocWriter(PandocOutput out, BlockPandocWriter blocks, Footnotes footnotes) {
    this.out = out;
    this.blocks = blocks;
    this.footnotes = footnotes;
  }

  JsonOutput all(List<Inline> content) {
    out.json().startArray();
    add(content);
    return out.json().endArray();
  }

  void add(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  /** Writes a picture that stands by itself, as a figure where the next picture is one. */
  void figure(Inline image) {
    isFigure = true;
    image.accept(this);
  }

  private JsonOutput parent(String type, List<Inline> content) {
    out.start(type);
    return all(content).endObject();
  }

  @Override
  public JsonOutput text(Text text) {
    out.addWords(text.value());
    return out.json();
  }

  @Override
  public JsonOutput softBreak(SoftBreak softBreak) {
    return out.empty("SoftBreak");
  }

  @Override
  public JsonOutput hardBreak(HardBreak hardBreak) {
    return out.empty("LineBreak");
  }

  @Override
  public JsonOutput emphasis(Emphasis emphasis) {
    return parent("Emph", emphasis.content());
  }

  @Override
  public JsonOutput strong(Strong strong) {
    return parent("Strong", strong.content());
  }

  @Override
  public JsonOutput strikethrough(Strikethrough strikethrough) {
    return parent("Strikeout", strikethrough.content());
  }

  @Override
  public JsonOutput codeSpan(CodeSpan code) {
    return open("Code").text(code.literal()).endArray().endObject();
  }

  @Override
  public JsonOutput htmlInline(HtmlInline html) {
    return out.raw("RawInline", html.literal());
  }

  @Override
  public JsonOutput templateTag(TemplateTag tag) {
    out.addWords(tag.literal());
    return out.json();
  }

  @Override
  public JsonOutput link(Link link) {
    open("Link");
    all(link.content());
    return target(link.destination(), link.title() == null ? "" : link.title());
  }

  @Override
  public JsonOutput image(Image image) {
    String title = image.title() == null ? "" : image.title();
    String prefix = isFigure ? PandocFigure.TITLE : "";
    isFigure = false;
    open("Image");
    all(image.description());
    return target(image.destination(), prefix + title);
  }

  /** Starts an element that has attributes of its own. */
  private JsonOutput open(String type) {
    Attributes attributes = given;
    given = null;
    out.start(type).startArray();
    return out.attributes(attributes);
  }

  private JsonOutput target(String url, String title) {
    return out.json().startArray().text(url).text(title).endArray().endArray().endObject();
  }

  /** A bare address is a link like others, as Pandoc itself has it in GFM. */
  @Override
  public JsonOutput autolink(Autolink link) {
    out.start("Link").startArray();
    if (link.bare()) {
      out.noAttributes();
    } else {
      out.classes(link.destination().startsWith("mailto:") ? "email" : "uri");
    }
    out.words(link.text());
    return target(link.destination(), "");
  }

  @Override
  public JsonOutput wikiLink(WikiLink link) {
    out.start("Link").startArray();
    out.classes("wikilink");
    out.words(link.text());
    return target(link.target(), "wikilink");
  }

  @Override
  public JsonOutput abbreviation(Abbreviation abbreviation) {
    String expansion = abbreviation.expansion();
    out.start("Span").startArray();
    out.attributes(
        "",
        List.of("abbr"),
        expansion == null ? List.of() : List.of(new Attribute("title", expansion)));
    return out.words(abbreviation.text()).endArray().endObject();
  }

  @Override
  public JsonOutput attributedInline(AttributedInline attributed) {
    Inline inline = attributed.inline();
    if (inline instanceof Link || inline instanceof Image || inline instanceof CodeSpan) {
      given = attributed.attributes();
      return inline.accept(this);
    }
    out.start("Span").startArray();
    out.attributes(attributed.attributes()).startArray();
    inline.accept(this);
    return out.json().endArray().endArray().endObject();
  }

  @Override
  public JsonOutput footnoteReference(FootnoteReference reference) {
    FootnoteDefinition footnote = footnotes.enter(reference.label());
    if (footnote == null) {
      return out.start("Superscript")
          .startArray()
          .startObject()
          .member("t", "Str")
          .member("c", reference.label())
          .endObject()
          .endArray()
          .endObject();
    }
    out.start("Note");
    blocks.all(footnote.blocks(), false).endObject();
    footnotes.leave();
    return out.json();
  }
}
