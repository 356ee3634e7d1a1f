package io.github.articlemodel.markdown;

import io.github.articlemodel.model.LinkReference;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Makes the engine's links and images, as it would itself, but keeps how they were written: its own
 * forget the label, and whether there was one. References to footnotes are made here too: brackets
 * with the label of a footnote are one unless a destination or the label of a link follows.
 */
final class ReadLinks implements LinkProcessor {

  private final boolean footnotes;

  ReadLinks(boolean footnotes) {
    this.footnotes = footnotes;
  }

  /**
   * How a link or an image was written.
   *
   * @param reference how it refers to a definition, or null where it is inline
   * @param tail what follows the closing bracket of the text: a destination, a label, or nothing
   * @param definition what it refers to, or null where it is inline
   */
  record Form(
      @Nullable LinkReference reference,
      SourceLines tail,
      @Nullable LinkReferenceDefinition definition) {

    /** Returns whether the engine's title counts. To ask when all is read and mended. */
    boolean hasTitle() {
      return definition == null || definition.getTitle() != null;
    }
  }

  /** A link that knows its form. One without is an autolink in angle brackets. */
  static final class ReadLink extends Link {
    Form form;

    ReadLink(String destination, @Nullable String title, Form form) {
      super(destination, title);
      this.form = form;
    }

    @Override
    public @Nullable String getTitle() {
      return form.hasTitle() ? super.getTitle() : null;
    }
  }

  /** Returns a link that its text in brackets refers with, as that; of any other node nothing. */
  static String shortcut(Node node) {
    return node instanceof ReadLink link
            && link.form.reference() != null
            && link.form.reference().kind() == LinkReference.Kind.SHORTCUT
        ? "[" + link.form.reference().label() + "]"
        : "";
  }

  /** An image that knows its form. */
  static final class ReadImage extends Image {
    Form form;

    ReadImage(String destination, @Nullable String title, Form form) {
      super(destination, title);
      this.form = form;
    }

    @Override
    public @Nullable String getTitle() {
      return form.hasTitle() ? super.getTitle() : null;
    }
  }

  @Override
  public @Nullable LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
    SourceLines tail = scanner.getSource(info.afterTextBracket(), scanner.position());
    if (info.destination() != null) {
      return wrap(info, info.destination(), info.title(), new Form(null, tail, null), scanner);
    }
    String written = info.label();
    LinkReference.Kind kind =
        written == null
            ? LinkReference.Kind.SHORTCUT
            : written.isEmpty() ? LinkReference.Kind.COLLAPSED : LinkReference.Kind.FULL;
    String label = kind == LinkReference.Kind.FULL ? written : info.text();
    var definition = context.getDefinition(LinkReferenceDefinition.class, label);
    var footnote = footnotes ? FootnoteReader.reference(info, context) : null;
    boolean isLabelled =
        definition != null
            && kind == LinkReference.Kind.FULL
            && !(footnotes && FootnoteReader.isReference(label, context));
    if (footnote != null && !isLabelled) {
      return LinkResult.replaceWith(footnote, info.afterTextBracket());
    }
    if (definition == null) {
      return LinkResult.none();
    }
    Form form = new Form(new LinkReference(kind, label), tail, definition);
    return wrap(info, definition.getDestination(), definition.getTitle(), form, scanner);
  }

  private static LinkResult wrap(
      LinkInfo info, String destination, @Nullable String title, Form form, Scanner scanner) {
    Text marker = info.marker();
    if (marker != null && marker.getLiteral().equals("!")) {
      return result(info, new ReadImage(destination, title, form), scanner).includeMarker();
    }
    return result(info, new ReadLink(destination, title, form), scanner);
  }

  private static LinkResult result(LinkInfo info, Node link, Scanner scanner) {
    if (!LinkContent.isPlain(info.openingBracket())) {
      return LinkResult.wrapTextIn(link, scanner.position());
    }
    LinkContent.move(info.openingBracket(), link);
    return LinkResult.replaceWith(link, scanner.position());
  }
}
