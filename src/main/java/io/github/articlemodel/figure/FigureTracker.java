package io.github.articlemodel.figure;

import io.github.articlemodel.markup.HtmlTags.Value;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplateSyntax;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is open while a {@link FigureStream} goes through a text: figures, captions, links,
 * cells; and the images with what they stand in.
 */
final class FigureTracker {

  private final FigureScope scope;
  private final List<FigureElement> elements = new ArrayList<>();
  private final Deque<FigureElement> open = new ArrayDeque<>();
  private final Map<String, Integer> openOf = new HashMap<>();
  private final List<Shown> shown = new ArrayList<>();

  /** The segments that have an image at least, and those that have several. */
  private final BitSet withImage = new BitSet();

  private final BitSet withImages = new BitSet();
  private final BitSet withText = new BitSet();
  private int segment;
  private boolean cell;
  private @Nullable FigureElement caption;
  private @Nullable String link;
  private @Nullable SourceSpan linkSpan;
  private int comments;
  private boolean inPicture;
  private @Nullable Value pictureSource;

  FigureTracker(FigureScope scope, boolean cell) {
    this.scope = scope;
    this.cell = cell;
  }

  /** Ends a stretch of text, as the start and end of a block do. */
  void border() {
    segment++;
    FigureElement of = caption;
    if (of != null && !of.caption.isEmpty()) {
      of.caption.add(new SoftBreak());
    }
  }

  /** Takes note of text that is no caption. */
  void text() {
    if (comments == 0) {
      withText.set(segment);
    }
  }

  void cell(boolean inside) {
    cell = inside;
  }

  void link(String address, @Nullable SourceSpan span) {
    link = address;
    linkSpan = span;
  }

  void endOfLink() {
    link = null;
    linkSpan = null;
  }

  void picture(boolean opens) {
    inPicture = opens;
    pictureSource = null;
  }

  void source(Value address) {
    if (inPicture && pictureSource == null) {
      pictureSource = address;
    }
  }

  @Nullable Value pictureSource() {
    return pictureSource;
  }

  void image(ImageParts parts, FigureForm form) {
    if (comments > 0) {
      return;
    }
    (withImage.get(segment) ? withImages : withImage).set(segment);
    shown.add(new Shown(parts.linkedTo(link, linkSpan), form, open.peek(), segment, cell));
  }

  void figure(@Nullable SourceSpan span) {
    begin(null, null, span);
  }

  private FigureElement begin(
      @Nullable String tag, @Nullable Passage argument, @Nullable SourceSpan span) {
    FigureElement element = new FigureElement(tag, argument, open.peek(), span);
    elements.add(element);
    open.push(element);
    openOf.merge(key(tag), 1, Integer::sum);
    return element;
  }

  private static String key(@Nullable String tag) {
    return tag == null ? "" : tag;
  }

  void endOfFigure(@Nullable SourceSpan span) {
    end(null, span);
  }

  /** Closes the innermost element of a kind; those within it stay open, so they are none. */
  private void end(@Nullable String tag, @Nullable SourceSpan span) {
    boolean there = openOf.getOrDefault(key(tag), 0) > 0;
    while (there) {
      FigureElement element = open.pop();
      openOf.merge(key(element.tag), -1, Integer::sum);
      if (caption == element) {
        endOfCaption(span);
      }
      if (Objects.equals(element.tag, tag)) {
        element.close(span);
        there = false;
      }
    }
  }

  boolean isInCaption() {
    return caption != null;
  }

  void beginCaption(@Nullable SourceSpan span) {
    FigureElement element = open.peek();
    if (element != null && element.tag == null && element.beginCaption(span)) {
      caption = element;
    }
  }

  void endOfCaption(@Nullable SourceSpan span) {
    if (caption != null) {
      caption.endCaption(span);
      caption = null;
    }
  }

  void caption(List<Inline> content) {
    if (caption != null && comments == 0) {
      caption.caption.addAll(content);
    }
  }

  /**
   * Takes a template tag.
   *
   * @param paired whether another one closes it
   */
  void tag(TemplateTag tag, boolean paired) {
    SourceSpan span = tag.written().span().orElse(null);
    if (isComment(tag) && (paired || tag.isClosing())) {
      comments = Math.max(0, comments + (tag.isClosing() ? -1 : 1));
      return;
    }
    if (tag.isClosing()) {
      boolean hugo = TemplateFamily.of(tag) == TemplateFamily.HUGO;
      end(hugo ? tag.name() : tag.name().substring("end".length()), span);
      return;
    }
    ImageParts parts = TagImage.read(scope, tag);
    if (paired) {
      FigureElement element =
          begin(tag.name(), parts == null ? TagImage.caption(scope, tag) : null, span);
      if (parts != null && caption == null && element.beginCaption(span)) {
        caption = element;
      }
    }
    if (parts != null) {
      image(parts, TagImage.form(tag));
    } else if (isInCaption()) {
      caption(List.of(tag));
    } else if (tag.syntax() != TemplateSyntax.LIQUID_TAG && !paired) {
      text();
    }
  }

  /**
   * Returns whether what comes up to its end is a comment of Liquid: <code>{% comment %}</code>.
   */
  static boolean isComment(TemplateTag tag) {
    return tag.name().equals(tag.isClosing() ? "endcomment" : "comment")
        && TemplateFamily.of(tag) == TemplateFamily.LIQUID;
  }

  /** Returns the images, once all has been told. */
  List<Shown> shown() {
    elements.forEach(element -> element.read(scope));
    return shown;
  }

  /** Returns how an image stands, by what is around it. */
  FigureForm form(Shown image) {
    if (image.figure() != null) {
      return FigureForm.HTML_FIGURE;
    }
    boolean alone = isAlone(image);
    return switch (image.form()) {
      case IMAGE_PARAGRAPH -> {
        FigureForm single =
            image.parts().link() == null ? FigureForm.IMAGE_PARAGRAPH : FigureForm.LINKED_IMAGE;
        FigureForm free = isSingle(image) ? single : FigureForm.IMAGE_ROW;
        yield image.cell() ? FigureForm.TABLE_IMAGE : alone ? free : FigureForm.INLINE_IMAGE;
      }
      case HTML_IMAGE ->
          image.cell()
              ? FigureForm.HTML_TABLE_IMAGE
              : alone ? FigureForm.HTML_IMAGE : FigureForm.INLINE_HTML_IMAGE;
      default -> image.form();
    };
  }

  /** Returns whether an image is the only one up to the next borders. */
  boolean isSingle(Shown image) {
    return !withImages.get(image.segment());
  }

  /** Returns whether there is no text beside an image up to the next borders. */
  boolean isAlone(Shown image) {
    return !withText.get(image.segment());
  }

  /** Returns whether there is no text at all but captions. */
  boolean isWithoutText() {
    return withText.isEmpty();
  }
}
