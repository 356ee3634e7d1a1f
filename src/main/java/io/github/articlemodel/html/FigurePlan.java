package io.github.articlemodel.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a figure holds. */
final class FigurePlan {

  /** How a figure is read. */
  enum Form {
    /** What is in it, as if it were not there. */
    NOTHING,
    /** A picture with its caption. */
    PICTURE,
    /** A picture whose alt text says what its caption says. */
    PICTURE_SAID_BY_ALT,
    /** Its tags, with what is in it between them. */
    TAGS
  }

  private final StringBuilder caption = new StringBuilder();
  private @Nullable Element image;
  private int images;
  private boolean hasOthers;
  private boolean hasLinks;
  private @Nullable Form form;

  void element(ElementKind kind, Element element, boolean inCaption) {
    switch (kind) {
      case IMAGE -> {
        images++;
        image = element;
        hasOthers |= inCaption;
      }
      case LINK -> hasLinks |= inCaption;
      case MEDIA, TABLE, CODE_BLOCK, QUOTE, LIST, HEADING, DETAILS, DEFINITIONS, RULE, FIGURE ->
          hasOthers = true;
      default -> {}
    }
  }

  void text(String text, boolean inCaption) {
    if (inCaption) {
      caption.append(text);
    } else {
      hasOthers = true;
    }
  }

  /** Returns how it is read, once all of it is known. */
  Form form() {
    Form known = form == null ? find() : form;
    form = known;
    return known;
  }

  private Form find() {
    if (caption.isEmpty()) {
      return Form.NOTHING;
    }
    if (hasOthers || images != 1 || image == null) {
      return Form.TAGS;
    }
    boolean same = !hasLinks && words(image.attr("alt")).equals(words(caption.toString()));
    return same ? Form.PICTURE_SAID_BY_ALT : Form.PICTURE;
  }

  private static String words(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
