package io.github.articlemodel.render;

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
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import java.util.List;

/** The HTML of each kind of inline. Each method writes the opening tag and pushes the rest. */
final class HtmlInlines implements Inline.Visitor<HtmlOutput> {

  private final HtmlOutput html;

  private final HtmlFootnotes footnotes;

  HtmlInlines(HtmlOutput html, HtmlFootnotes footnotes) {
    this.html = html;
    this.footnotes = footnotes;
  }

  @Override
  public HtmlOutput text(Text text) {
    return html.text(text.value());
  }

  @Override
  public HtmlOutput emphasis(Emphasis emphasis) {
    return tagged("em", "</em>", emphasis.content());
  }

  @Override
  public HtmlOutput strong(Strong strong) {
    return tagged("strong", "</strong>", strong.content());
  }

  @Override
  public HtmlOutput strikethrough(Strikethrough strikethrough) {
    return tagged("del", "</del>", strikethrough.content());
  }

  private HtmlOutput tagged(String tag, String end, List<Inline> content) {
    html.pushRaw(end);
    html.pushInlines(content);
    return html.tag(tag);
  }

  @Override
  public HtmlOutput codeSpan(CodeSpan codeSpan) {
    return html.tag("code").text(codeSpan.literal()).raw("</code>");
  }

  @Override
  public HtmlOutput link(Link link) {
    html.open("a").link(link.destination());
    if (link.title() != null) {
      html.attribute("title", link.title());
    }
    html.pushRaw("</a>");
    html.pushInlines(link.content());
    return html.raw(">");
  }

  @Override
  public HtmlOutput image(Image image) {
    html.open("img").picture(image.destination());
    html.attribute("alt", alt(image));
    if (image.title() != null) {
      html.attribute("title", image.title());
    }
    return html.endPicture();
  }

  /** Returns the alt text with line breaks kept. */
  private static String alt(Image image) {
    List<Inline> description = image.description();
    if (description.size() == 1 && description.get(0) instanceof Text text) {
      return text.value();
    }
    StringBuilder alt = new StringBuilder();
    for (Node node : image.walk()) {
      if (node instanceof Text text) {
        alt.append(text.value());
      } else if (node instanceof CodeSpan code) {
        alt.append(code.literal());
      } else if (node instanceof Autolink autolink) {
        alt.append(autolink.text());
      } else if (node instanceof Abbreviation abbreviation) {
        alt.append(abbreviation.text());
      } else if (node instanceof WikiLink link) {
        alt.append(link.text());
      } else if (node instanceof SoftBreak || node instanceof HardBreak) {
        alt.append('\n');
      }
    }
    return alt.toString();
  }

  @Override
  public HtmlOutput autolink(Autolink autolink) {
    html.open("a").link(autolink.destination()).raw(">");
    return html.text(autolink.text()).raw("</a>");
  }

  @Override
  public HtmlOutput htmlInline(HtmlInline htmlInline) {
    return html.articleHtml(htmlInline);
  }

  @Override
  public HtmlOutput footnoteReference(FootnoteReference reference) {
    return footnotes.reference(html, reference);
  }

  @Override
  public HtmlOutput templateTag(TemplateTag tag) {
    return html.templateTag(tag);
  }

  @Override
  public HtmlOutput attributedInline(AttributedInline attributed) {
    html.give(attributed.attributes());
    return attributed.inline().accept(this);
  }

  @Override
  public HtmlOutput abbreviation(Abbreviation abbreviation) {
    html.open("abbr");
    if (abbreviation.expansion() != null) {
      html.attribute("title", abbreviation.expansion());
    }
    return html.raw(">").text(abbreviation.text()).raw("</abbr>");
  }

  @Override
  public HtmlOutput wikiLink(WikiLink link) {
    html.open("a").link(link.target()).raw(">");
    return html.text(link.text()).raw("</a>");
  }

  @Override
  public HtmlOutput softBreak(SoftBreak softBreak) {
    return html.raw("\n");
  }

  @Override
  public HtmlOutput hardBreak(HardBreak hardBreak) {
    return html.raw("<br />").line();
  }
}
