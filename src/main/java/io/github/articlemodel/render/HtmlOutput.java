package io.github.articlemodel.render;

import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * HTML as it grows, and what is still to be written: a stack in place of recursion, so that no
 * depth of nesting can overflow the thread's.
 */
final class HtmlOutput {

  /** A list item, which shows whether its list is tight. */
  record Item(ListItem item, boolean tight) {}

  private static final Object LINE = new Object();

  /** As much as a short article takes. */
  private static final int ROOM = 1_024;

  private final StringBuilder out = new StringBuilder(ROOM);
  private final RenderOptions options;
  private final RawHtml rawHtml;
  private final HtmlLosses losses;
  private final HtmlSanitizer sanitizer;
  private final LinkMarks marks;
  private final PictureBlocks pictures;
  private final Deque<Object> open = new ArrayDeque<>();
  private @Nullable Attributes given;

  HtmlOutput(RenderOptions options, LinkMarks marks, PictureBlocks pictures, HtmlLosses losses) {
    this.options = options;
    this.rawHtml = options.rawHtml();
    this.losses = losses;
    this.pictures = pictures;
    this.marks = marks;
    this.sanitizer = new HtmlSanitizer(losses);
  }

  boolean isArticle() {
    return options.form() == HtmlForm.ARTICLE;
  }

  /** Returns whether styles go through: what is made harmless gets them at the end. */
  boolean writesStyles() {
    return isArticle() && rawHtml.isTrusting();
  }

  /** Pushes blocks; paragraphs of a tight list item stand without tags. */
  void pushBlocks(List<? extends Block> blocks, boolean tight) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (tight
          && blocks.get(i) instanceof Paragraph paragraph
          && !pictures.isFigure(paragraph)
          && !pictures.isCaption(paragraph)) {
        pushInlines(paragraph.content());
      } else {
        open.push(blocks.get(i));
      }
    }
  }

  void pushInlines(List<? extends Inline> inlines) {
    for (int i = inlines.size() - 1; i >= 0; i--) {
      open.push(inlines.get(i));
    }
  }

  void pushItems(List<ListItem> items, boolean tight) {
    for (int i = items.size() - 1; i >= 0; i--) {
      open.push(new Item(items.get(i), tight));
    }
  }

  /** Pushes HTML as it is. */
  void pushRaw(String html) {
    open.push(html);
  }

  /** Pushes the start of a new line, where there is none. */
  void pushLine() {
    open.push(LINE);
  }

  /** Writes all that was pushed, the last pushed first. */
  void run(HtmlBlocks blocks, HtmlInlines inlines) {
    while (!open.isEmpty()) {
      Object next = open.pop(); // classes are told sooner than interfaces
      if (next instanceof String html) {
        raw(html);
      } else if (next == LINE) {
        line();
      } else if (next instanceof Text text) {
        text(text.value());
      } else if (next instanceof Paragraph paragraph) {
        blocks.paragraph(paragraph);
      } else if (next instanceof Item item) {
        blocks.item(item.item(), item.tight());
      } else if (next instanceof Inline inline) {
        inline.accept(inlines);
      } else {
        ((Block) next).accept(blocks);
      }
    }
  }

  HtmlOutput raw(String html) {
    out.append(html);
    return this;
  }

  /** Gives attributes to the next tag that is opened. */
  void give(Attributes attributes) {
    given = attributes;
  }

  /** Leaves out attributes that were given, as what follows is HTML already. */
  void dropAttributes() {
    given = null;
  }

  /** Writes a whole opening tag, with the attributes that were given. */
  HtmlOutput tag(String name) {
    return open(name).raw(">");
  }

  /** Writes an opening tag, with the attributes that were given, but for its end. */
  HtmlOutput open(String name) {
    return open(name, "");
  }

  /** Writes an opening tag that has classes of its own, but for its end. */
  HtmlOutput open(String name, String ownClasses) {
    return open(name, ownClasses, given == null ? null : given.id());
  }

  /** Writes an opening tag with a name in place of the one that was given, but for its end. */
  HtmlOutput openNamed(String name, @Nullable String id) {
    return id == null ? open(name) : open(name, "", id);
  }

  private HtmlOutput open(String name, String ownClasses, @Nullable String id) {
    out.append('<').append(name);
    Attributes attributes = given;
    if (attributes == null && id == null && ownClasses.isEmpty()) {
      return this;
    }
    given = null;
    List<String> classes = attributes == null ? List.of() : attributes.classes();
    if (id != null) {
      attribute("id", id);
    }
    String all = (ownClasses + " " + String.join(" ", classes)).strip();
    if (!all.isEmpty()) {
      attribute("class", all);
    }
    for (Attribute other : attributes == null ? List.<Attribute>of() : attributes.others()) {
      if (other.value() != null) {
        attribute(other.name(), other.value());
      }
    }
    return this;
  }

  HtmlOutput text(String text) {
    HtmlText.escape(text, out);
    return this;
  }

  HtmlOutput attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    HtmlText.escape(value, out);
    out.append('"');
    return this;
  }

  /** Writes an HTML tag of the article itself. */
  HtmlOutput articleHtml(HtmlInline html) {
    return switch (rawHtml) {
      case TRUSTED -> raw(html.literal());
      case TAG_FILTER -> raw(TagFilter.filter(html.literal()));
      case SANITIZE -> raw(sanitizer.inline(html.literal()));
      case ESCAPE -> text(html.literal());
    };
  }

  /** Writes a block of HTML of the article itself. */
  HtmlOutput articleHtml(HtmlBlock html) {
    String kept =
        switch (rawHtml) {
          case TRUSTED -> html.literal();
          case TAG_FILTER -> TagFilter.filter(html.literal());
          case SANITIZE -> sanitizer.block(html.literal());
          case ESCAPE -> null;
        };
    return kept == null
        ? line().raw("<p>").text(html.literal()).raw("</p>").line()
        : line().raw(kept).line();
  }

  /** Writes a tag of a template language, which is no HTML, whatever it looks like. */
  HtmlOutput templateTag(TemplateTag tag) {
    return rawHtml.isTrusting() ? raw(tag.literal()) : text(tag.literal());
  }

  /** Writes where a link goes, unless it may not go there. */
  HtmlOutput link(String destination) {
    if (!rawHtml.isTrusting()) {
      return address("href", destination, HtmlSafelist.isSafeLink(destination));
    }
    attribute("href", HtmlText.address(marks.address(destination)));
    marks.ofLink(destination).forEach(this::attribute);
    return this;
  }

  /** Writes where an image is, unless it may not be shown. */
  HtmlOutput picture(String destination) {
    if (!rawHtml.isTrusting()) {
      return address("src", destination, HtmlSafelist.isSafePicture(destination));
    }
    return attribute("src", HtmlText.address(marks.address(destination)));
  }

  /** Ends the tag of a picture. */
  HtmlOutput endPicture() {
    if (rawHtml.isTrusting()) {
      marks.ofPicture().forEach(this::attribute);
    }
    return raw(isArticle() ? ">" : " />");
  }

  private HtmlOutput address(String name, String destination, boolean safe) {
    if (safe) {
      return attribute(name, HtmlText.address(destination));
    }
    losses.add(HtmlLoss.Kind.ADDRESS, destination);
    return this;
  }

  HtmlOutput line() {
    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    return this;
  }

  /** {@return what was written, made harmless where that is asked for} */
  String finish(HeadingIds ids) {
    if (rawHtml.isTrusting()) {
      return out.toString();
    }
    return sanitizer.clean(
        out.toString(),
        body -> {
          new LinkTree(marks, ids).mark(body);
          if (isArticle()) {
            new StandardTree(losses).mend(body);
          }
        });
  }
}
