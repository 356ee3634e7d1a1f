package io.github.articlemodel.editing;

import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** The ways to change an address that is a link by itself, and a wiki link. */
final class AddressWays {

  private static final String MAIL = "mailto:";
  private static final String IMPLIED = "http://";

  private final BodyIndex index;
  private final PartText parts;
  private final BodyRefusals refusals;

  AddressWays(BodyIndex index, PartText parts, BodyRefusals refusals) {
    this.index = index;
    this.parts = parts;
    this.refusals = refusals;
  }

  /** Returns the change of an address: its text is the destination as far as one implies it. */
  Change of(Autolink link, LinkRequest request) {
    if (request.setsTitle() || request.content() != null || request.form() != null) {
      throw refusals.of(
          request.edit(),
          "edit.kind",
          "an address that is a link by itself has no text, title or form of its own",
          "set its destination, or put a link in its place");
    }
    String destination = request.destinationOr(link.destination());
    String text = text(link, destination);
    if (!destination.contains("://") && !destination.startsWith(MAIL)) {
      // no address by itself: to try that would make its neighbours take their next ways too
      return new Change(request.edit(), List.of(asLink(link, text, destination, request)));
    }
    List<Way> ways = new ArrayList<>();
    try {
      if (link.bare()) {
        ways.add(way(link, new Autolink(text, destination, true, link.written()), text));
      }
      ways.add(way(link, new Autolink(text, destination, false, link.written()), "<" + text + ">"));
    } catch (IllegalArgumentException e) {
      throw refusals.value(request.edit(), e);
    }
    ways.add(asLink(link, text, destination, request));
    return new Change(request.edit(), ways);
  }

  /** Returns the way to write what no address can be: a link that shows it. */
  private Way asLink(Autolink link, String text, String destination, LinkRequest request) {
    PartText.Place place = isInCell(link) ? PartText.Place.CELL : PartText.Place.PARAGRAPH;
    List<Inline> content = List.of(new Text(text));
    try {
      String written =
          "["
              + parts.brackets(content, false, false, place)
              + "]("
              + parts.tail(destination, null, place)
              + ")";
      Node changed = new Link(content, destination, null, null, link.written());
      return new Way(
          List.of(new TextEdit(link.span().orElseThrow(), written)),
          NodeKey.of(link),
          NodeChange.to(node -> changed));
    } catch (IllegalArgumentException e) {
      throw refusals.value(request.edit(), e);
    }
  }

  private static String text(Autolink link, String destination) {
    boolean implies = !link.text().equals(link.destination());
    if (implies && link.destination().startsWith(MAIL) && destination.startsWith(MAIL)) {
      return destination.substring(MAIL.length());
    }
    return implies && link.bare() && destination.startsWith(IMPLIED + "www.")
        ? destination.substring(IMPLIED.length())
        : destination;
  }

  /** Returns the change of a wiki link: of its target, or of what it shows. */
  Change of(WikiLink link, LinkRequest request) {
    if (request.setsTitle() || request.form() != null) {
      throw refusals.of(
          request.edit(),
          "edit.kind",
          "a wiki link has no title and one form",
          "put a link in its place");
    }
    String label = request.content() == null ? link.label() : Inline.plainText(request.content());
    try {
      WikiLink changed = new WikiLink(request.destinationOr(link.target()), label, link.written());
      String text = changed.label() == null ? "" : "|" + changed.label();
      return new Change(
          request.edit(), List.of(way(link, changed, "[[" + changed.target() + text + "]]")));
    } catch (IllegalArgumentException e) {
      throw refusals.value(request.edit(), e);
    }
  }

  private Way way(Node old, Node changed, String text) {
    SourceSpan span = old.span().orElseThrow();
    String written = isInCell(old) ? text.replace("|", "\\|") : text;
    return new Way(
        List.of(new TextEdit(span, written)), NodeKey.of(old), NodeChange.to(node -> changed));
  }

  private boolean isInCell(Node node) {
    return index.ancestors(node).stream().anyMatch(TableCell.class::isInstance);
  }
}
