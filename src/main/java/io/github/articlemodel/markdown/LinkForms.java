package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReference.Kind;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what follows the text of a link or an image. */
final class LinkForms {

  private final Dialect dialect;
  private final References references;

  LinkForms(Dialect dialect, References references) {
    this.dialect = dialect;
    this.references = references;
  }

  References references() {
    return references;
  }

  /**
   * Writes the rest of a link; returns whether it ends with the bracket of its text.
   *
   * @param apart whether a space is to stand in it, as no definition has one behind its destination
   */
  boolean finish(StringBuilder out, int start, Link link, boolean beforeBracket, boolean apart) {
    LinkReference reference = link.reference();
    if (reference != null
        && references.lead(reference.label(), link.destination(), link.title())
        && mayHaveLabel(link.content())) {
      return label(out, start, reference, link, beforeBracket, apart);
    }
    inline(out, link.destination(), link.title(), apart);
    return false;
  }

  /** Writes the rest of an image; returns whether it ends with the bracket of its text. */
  boolean finish(StringBuilder out, int start, Image image, boolean beforeBracket) {
    LinkReference reference = image.reference();
    if (reference != null
        && references.lead(reference.label(), image.destination(), image.title())
        && mayHaveLabel(image.description())) {
      return label(out, start, reference, image, beforeBracket, false);
    }
    inline(out, image.destination(), image.title(), false);
    return false;
  }

  /** In brackets that hold others with a label, flexmark takes no label after them. */
  private boolean mayHaveLabel(List<Inline> content) {
    return !dialect.isOfFlexmark()
        || content.stream()
            .flatMap(inline -> inline.walk().stream())
            .noneMatch(LinkForms::isLabelled);
  }

  private static boolean isLabelled(Node node) {
    return node instanceof FootnoteReference
        || (node instanceof Link link && link.reference() != null)
        || (node instanceof Image image && image.reference() != null);
  }

  /** Returns inlines with the references to footnotes that are not there as texts. */
  List<Inline> withKnownFootnotes(List<Inline> content) {
    int known = 0;
    while (known < content.size() && !isUnknown(content.get(known))) {
      known++;
    }
    if (known == content.size()) {
      return content;
    }
    List<Inline> out = new ArrayList<>(content.size());
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Text literal) {
        text.append(literal.value());
      } else if (isUnknown(inline)) {
        text.append("[^").append(((FootnoteReference) inline).label()).append(']');
      } else {
        addText(out, text);
        out.add(inline);
      }
    }
    addText(out, text);
    return out;
  }

  private boolean isUnknown(Inline inline) {
    return inline instanceof FootnoteReference footnote && !references.isFootnote(footnote.label());
  }

  private static void addText(List<Inline> out, StringBuilder text) {
    if (!text.isEmpty()) {
      out.add(new Text(text.toString()));
      text.setLength(0);
    }
  }

  /** Returns a link whose reference, where it has one, is written with a label of its own. */
  static Link full(Link link) {
    LinkReference reference = link.reference();
    return reference == null
        ? link
        : new Link(
            link.content(),
            link.destination(),
            link.title(),
            new LinkReference(Kind.FULL, reference.label()));
  }

  /** Returns whether what is in the brackets at the end is the label of a definition. */
  boolean isLabel(StringBuilder out, int start) {
    return references.isDefined(collapsed(out.substring(start, out.length() - 1)));
  }

  /** Returns whether a text starts with the label of a definition and its colon. */
  static boolean holdsLabel(StringBuilder text) {
    int at = 1;
    while (at < text.length() && text.charAt(at) != '[' && text.charAt(at) != ']') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1 < text.length() && text.charAt(at) == ']' && text.charAt(at + 1) == ':';
  }

  private void inline(
      StringBuilder out, String destination, @Nullable String title, boolean apart) {
    out.append('(');
    if (!destination.isEmpty() || title != null) {
      if (dialect.isOfFlexmark()) {
        Escapes.bareDestination(out, destination);
      } else {
        Escapes.destination(out, destination);
      }
    }
    if (title != null) {
      Escapes.title(out.append(' '), title);
    }
    out.append(apart && title == null ? " )" : ")");
  }

  private boolean label(
      StringBuilder out,
      int start,
      LinkReference reference,
      Inline link,
      boolean beforeBracket,
      boolean apart) {
    String label = reference.label();
    boolean isFootnote =
        dialect.hasFootnotes()
            && label.startsWith("^")
            && references.isFootnote(label.substring(1));
    boolean spaced = References.needsSpace(label, dialect);
    boolean footnote = isFootnote && !dialect.isOfFlexmark();
    if (reference.kind() == Kind.FULL || footnote || !isText(out, start, label, link)) {
      out.append(spaced || apart ? "[ " : "[").append(label).append(']');
      return false;
    }
    out.insert(start, spaced ? " " : "");
    boolean collapsed = reference.kind() == Kind.COLLAPSED || beforeBracket;
    out.append(collapsed ? "[]" : "");
    return !collapsed;
  }

  /** Makes the label the text in the brackets, and returns whether it reads as the content. */
  private boolean isText(StringBuilder out, int start, String label, Inline link) {
    int end = out.length() - 1;
    if (collapsed(out.substring(start, end)).equals(label)) {
      return true;
    }
    boolean same = children(label, link instanceof Image).equals(link.children());
    if (same) {
      out.replace(start, end, label);
    }
    return same;
  }

  /**
   * Returns what a label in brackets says: white space at its ends left out, each other collapsed.
   */
  private static String collapsed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        space = true;
      } else {
        out.append(space && !out.isEmpty() ? " " : "").append(c);
        space = false;
      }
    }
    return out.toString();
  }

  private List<?> children(String label, boolean isImage) {
    String text = (isImage ? "![" : "[") + label + "](#)\n";
    var reader = MarkdownReader.of(dialect);
    var blocks = reader.read(SourceText.of(text)).blocks();
    return blocks.size() == 1
            && blocks.get(0) instanceof Paragraph paragraph
            && paragraph.content().size() == 1
        ? paragraph.content().get(0).children()
        : List.of();
  }

  /** Returns whether an address reads as a link to its destination in angle brackets. */
  static boolean isAngle(Autolink autolink) {
    String text = autolink.text();
    String destination = autolink.destination();
    return (destination.equals(text) && isUri(text))
        || (destination.equals("mailto:" + text) && text.indexOf('@') > 0 && isPlain(text));
  }

  private static boolean isUri(String text) {
    int colon = text.indexOf(':');
    return colon >= 2 && colon <= 32 && isPlain(text) && isScheme(text.substring(0, colon));
  }

  private static boolean isScheme(String scheme) {
    for (int i = 0; i < scheme.length(); i++) {
      char c = scheme.charAt(i);
      if (!Escapes.isLetterOrDigit(c) && "+.-".indexOf(c) < 0) {
        return false;
      }
    }
    return !Character.isDigit(scheme.charAt(0)) && Escapes.isLetterOrDigit(scheme.charAt(0));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '<' || c == '>') {
        return false;
      }
    }
    return true;
  }
}
