package io.github.articlemodel.markdown;

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
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the template tags in inlines another form. */
final class InlineTags implements Inline.Visitor<Inline> {

  private final TagForms forms;

  InlineTags(TagForms forms) {
    this.forms = forms;
  }

  List<Inline> all(List<Inline> content) {
    List<Inline> out = new ArrayList<>(content.size());
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof Text text) {
        out.addAll(forms.text(text, i + 1 < content.size() ? content.get(i + 1) : null));
      } else if (content.get(i) instanceof Autolink link && link.bare()) {
        out.addAll(forms.address(link));
      } else if (content.get(i) instanceof Abbreviation abbreviation) {
        out.addAll(forms.abbreviation(abbreviation));
      } else {
        out.add(content.get(i).accept(this));
      }
    }
    return out;
  }

  private @Nullable String title(@Nullable String title) {
    return title == null ? null : forms.attribute(title);
  }

  private @Nullable LinkReference reference(@Nullable LinkReference reference) {
    return reference == null
        ? null
        : new LinkReference(reference.kind(), forms.literal(reference.label()));
  }

  @Override
  public Inline text(Text text) {
    return text; // a text is never alone: see above
  }

  @Override
  public Inline emphasis(Emphasis emphasis) {
    return new Emphasis(all(emphasis.content()), emphasis.written());
  }

  @Override
  public Inline strong(Strong strong) {
    return new Strong(all(strong.content()), strong.written());
  }

  @Override
  public Inline strikethrough(Strikethrough struck) {
    return new Strikethrough(all(struck.content()), struck.written());
  }

  @Override
  public Inline codeSpan(CodeSpan code) {
    return new CodeSpan(forms.literal(code.literal()), code.written());
  }

  @Override
  public Inline link(Link link) {
    return new Link(
        all(link.content()),
        forms.attribute(link.destination()),
        title(link.title()),
        reference(link.reference()),
        link.written());
  }

  @Override
  public Inline image(Image image) {
    return new Image(
        all(image.description()),
        forms.attribute(image.destination()),
        title(image.title()),
        reference(image.reference()),
        image.written());
  }

  @Override
  public Inline autolink(Autolink link) {
    return new Autolink(
        forms.literal(link.text()),
        forms.addressed(link.destination()),
        link.bare(),
        link.written());
  }

  @Override
  public Inline htmlInline(HtmlInline html) {
    return new HtmlInline(forms.html(html.literal()), html.written());
  }

  @Override
  public Inline softBreak(SoftBreak softBreak) {
    return softBreak;
  }

  @Override
  public Inline hardBreak(HardBreak hardBreak) {
    return hardBreak;
  }

  @Override
  public Inline footnoteReference(FootnoteReference footnote) {
    return new FootnoteReference(forms.literal(footnote.label()), footnote.written());
  }

  @Override
  public Inline templateTag(TemplateTag tag) {
    return forms.tag(tag);
  }

  @Override
  public Inline attributedInline(AttributedInline attributed) {
    return new AttributedInline(
        BlockTags.attributes(attributed.attributes(), forms),
        attributed.inline().accept(this),
        attributed.written());
  }

  @Override
  public Inline abbreviation(Abbreviation abbreviation) {
    List<Inline> one = forms.abbreviation(abbreviation);
    if (one.size() != 1) {
      throw new IllegalArgumentException("no template tag stands in an abbreviation");
    }
    return one.get(0);
  }

  @Override
  public Inline wikiLink(WikiLink link) {
    String label = link.label();
    return new WikiLink(
        forms.literal(link.target()), label == null ? null : forms.literal(label), link.written());
  }
}
