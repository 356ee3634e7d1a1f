package io.github.articlemodel.model;

import java.util.ArrayList;
import java.util.List;

/** Puts inlines on one line: a space for each line break, however deep. */
final class OneLine implements Inline.Visitor<Inline> {

  private static final OneLine REWRITER = new OneLine();

  private OneLine() {}

  static List<Inline> of(List<? extends Inline> content) {
    if (Inlines.isOneLine(content)) {
      return Inlines.normalize(content);
    }
    List<Inline> out = new ArrayList<>(content.size());
    content.forEach(inline -> out.add(inline.accept(REWRITER)));
    return Inlines.normalize(out);
  }

  @Override
  public Inline text(Text text) {
    return text;
  }

  @Override
  public Inline emphasis(Emphasis emphasis) {
    return new Emphasis(of(emphasis.content()), emphasis.written());
  }

  @Override
  public Inline strong(Strong strong) {
    return new Strong(of(strong.content()), strong.written());
  }

  @Override
  public Inline strikethrough(Strikethrough struck) {
    return new Strikethrough(of(struck.content()), struck.written());
  }

  @Override
  public Inline codeSpan(CodeSpan codeSpan) {
    return codeSpan;
  }

  @Override
  public Inline link(Link link) {
    return new Link(
        of(link.content()), link.destination(), link.title(), link.reference(), link.written());
  }

  @Override
  public Inline image(Image image) {
    return new Image(
        of(image.description()),
        image.destination(),
        image.title(),
        image.reference(),
        image.written());
  }

  @Override
  public Inline autolink(Autolink autolink) {
    return autolink;
  }

  @Override
  public Inline htmlInline(HtmlInline html) {
    return new HtmlInline(html.literal().replace('\n', ' '), html.written());
  }

  @Override
  public Inline footnoteReference(FootnoteReference reference) {
    return reference;
  }

  @Override
  public Inline templateTag(TemplateTag tag) {
    return new TemplateTag(tag.literal().replace('\n', ' '), tag.written());
  }

  @Override
  public Inline attributedInline(AttributedInline attributed) {
    return new AttributedInline(
        attributed.attributes(), attributed.inline().accept(this), attributed.written());
  }

  @Override
  public Inline abbreviation(Abbreviation abbreviation) {
    return abbreviation;
  }

  @Override
  public Inline wikiLink(WikiLink link) {
    return link;
  }

  @Override
  public Inline softBreak(SoftBreak softBreak) {
    return new Text(" ", softBreak.written());
  }

  @Override
  public Inline hardBreak(HardBreak hardBreak) {
    return new Text(" ", hardBreak.written());
  }
}
