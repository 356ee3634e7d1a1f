package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.AttributedInline;
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
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is left of inlines; see {@link PandocLosses}. */
final class PandocInlineLosses implements Inline.Visitor<List<Inline>> {

  private final PandocLosses blocks;
  private final Map<String, FootnoteDefinition> left = new HashMap<>();
  private final List<FootnoteDefinition> footnotes = new ArrayList<>();
  private boolean inNote;

  PandocInlineLosses(Article article, PandocLosses blocks) {
    this.blocks = blocks;
    for (FootnoteDefinition footnote : article.find(FootnoteDefinition.class)) {
      left.putIfAbsent(LinkReference.key(footnote.label()), footnote);
    }
  }

  /** Returns the footnotes that the text refers to, in that order, numbered. */
  List<FootnoteDefinition> footnotes() {
    return footnotes;
  }

  List<Inline> all(List<Inline> content) {
    List<Inline> all = new ArrayList<>();
    content.forEach(inline -> all.addAll(inline.accept(this)));
    return all;
  }

  private static @Nullable String title(@Nullable String title) {
    return title == null || title.isEmpty() ? null : title;
  }

  @Override
  public List<Inline> text(Text text) {
    return List.of(text);
  }

  @Override
  public List<Inline> emphasis(Emphasis emphasis) {
    return List.of(new Emphasis(all(emphasis.content())));
  }

  @Override
  public List<Inline> strong(Strong strong) {
    return List.of(new Strong(all(strong.content())));
  }

  @Override
  public List<Inline> strikethrough(Strikethrough strikethrough) {
    return List.of(new Strikethrough(all(strikethrough.content())));
  }

  @Override
  public List<Inline> codeSpan(CodeSpan code) {
    return List.of(code);
  }

  @Override
  public List<Inline> link(Link link) {
    return List.of(new Link(all(link.content()), link.destination(), title(link.title()), null));
  }

  @Override
  public List<Inline> image(Image image) {
    return List.of(
        new Image(all(image.description()), image.destination(), title(image.title()), null));
  }

  @Override
  public List<Inline> autolink(Autolink link) {
    return List.of(
        link.bare()
            ? new Link(List.of(new Text(link.text())), link.destination(), null, null)
            : link);
  }

  @Override
  public List<Inline> htmlInline(HtmlInline html) {
    return List.of(html);
  }

  @Override
  public List<Inline> softBreak(SoftBreak softBreak) {
    return List.of(softBreak);
  }

  @Override
  public List<Inline> hardBreak(HardBreak hardBreak) {
    return List.of(hardBreak);
  }

  @Override
  public List<Inline> footnoteReference(FootnoteReference reference) {
    FootnoteDefinition footnote = inNote ? null : left.remove(LinkReference.key(reference.label()));
    if (footnote == null) {
      return Wrapping.tagged("sup", List.of(new Text(reference.label())));
    }
    inNote = true;
    String label = String.valueOf(footnotes.size() + 1);
    footnotes.add(new FootnoteDefinition(label, blocks.blocks(footnote.blocks())));
    inNote = false;
    return List.of(new FootnoteReference(label));
  }

  @Override
  public List<Inline> templateTag(TemplateTag tag) {
    return List.of(new Text(tag.literal()));
  }

  @Override
  public List<Inline> attributedInline(AttributedInline attributed) {
    return Wrapping.inlines(
        PandocLosses.attributes(attributed.attributes()), attributed.inline().accept(this));
  }

  @Override
  public List<Inline> abbreviation(Abbreviation abbreviation) {
    return List.of(abbreviation);
  }

  @Override
  public List<Inline> wikiLink(WikiLink link) {
    return List.of(
        new WikiLink(link.target(), link.text().equals(link.target()) ? null : link.label()));
  }
}
