package io.github.articlemodel.editing;

import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.TableCell;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways to change a link or an image in its place: text, and where it is inline the rest. */
final class LinkWays {

  private final SourceText source;
  private final BodyIndex index;
  private final PartText parts;
  private final BodyRefusals refusals;

  LinkWays(SourceText source, BodyIndex index, PartText parts, BodyRefusals refusals) {
    this.source = source;
    this.index = index;
    this.parts = parts;
    this.refusals = refusals;
  }

  /** Returns the change of a link or an image, but for what a definition says. */
  Change of(Node node, LinkRequest request) {
    PartText.Place place = place(node);
    NodeChange change = NodeChange.to(now -> changed(now, request, place));
    return StyledWays.of(
        request.edit(),
        refusals,
        style -> edits(node, request, place, style),
        edits -> new Way(edits, NodeKey.of(node), change));
  }

  private List<TextEdit> edits(Node node, LinkRequest request, PartText.Place place, Style style) {
    Written written = node.written();
    SourceSpan whole = written.span().orElseThrow();
    Optional<SourceSpan> brackets = written.span(Part.TEXT);
    if (brackets.isEmpty()) {
      throw refusals.noPlace(request.edit(), "text");
    }
    List<TextEdit> edits = new ArrayList<>();
    LinkReference reference = BodyIndex.reference(node);
    if (request.content() != null) {
      edits.add(new TextEdit(brackets.get(), text(node, request.content(), place, style)));
      if (request.form() == null
          && reference != null
          && reference.kind() != LinkReference.Kind.FULL) {
        SourceSpan after = new SourceSpan(brackets.get().end() + 1, whole.end());
        edits.add(new TextEdit(after, "[" + source.slice(brackets.get()) + "]"));
      }
    }
    if (request.form() != null) {
      SourceSpan after = new SourceSpan(brackets.get().end() + 1, whole.end());
      edits.add(new TextEdit(after, form(node, request, place)));
    } else if (reference == null && request.setsTarget()) {
      SourceSpan region = new SourceSpan(brackets.get().end() + 2, whole.end() - 1);
      TailText tail = new TailText(source.text(), parts, place);
      edits.addAll(tail.edits(written, region, request, destination(node), title(node), style));
    }
    return List.copyOf(edits);
  }

  /** Returns what comes after the text in another form. */
  private String form(Node node, LinkRequest request, PartText.Place place) {
    LinkReference label = request.referenceOr(null);
    return label == null
        ? "("
            + parts.tail(
                request.destinationOr(destination(node)), request.titleOr(title(node)), place)
            + ")"
        : "[" + label.label() + "]";
  }

  /**
   * Returns a text as it is written between the brackets of an image.
   *
   * @throws IllegalArgumentException if the dialect can't say it
   */
  String brackets(Node image, List<Inline> content) {
    boolean isInLink = index.ancestors(image).stream().anyMatch(Link.class::isInstance);
    String lines = parts.brackets(content, true, isInLink, place(image));
    return new BrokenText(source, index).in(image, lines);
  }

  private String text(Node node, List<Inline> content, PartText.Place place, Style style) {
    boolean isImage = node instanceof Image;
    boolean isInLink = isImage && index.ancestors(node).stream().anyMatch(Link.class::isInstance);
    if (style == Style.REFERENCES && content.stream().allMatch(Text.class::isInstance)) {
      return PartText.references(Inline.plainText(content));
    }
    String text = parts.brackets(content, isImage, isInLink, place);
    return new BrokenText(source, index).in(node, text);
  }

  private PartText.Place place(Node node) {
    for (Node around : index.ancestors(node)) {
      if (around instanceof TableCell) {
        return PartText.Place.CELL;
      }
      if (around instanceof Heading && isAfterMarks(around)) {
        return PartText.Place.LINE;
      }
    }
    return PartText.Place.PARAGRAPH;
  }

  /** Whether a heading is one line after its marks; one that is underlined may have more. */
  private boolean isAfterMarks(Node heading) {
    return heading.span().filter(span -> source.text().startsWith("#", span.start())).isPresent();
  }

  static String destination(Node node) {
    return node instanceof Link link ? link.destination() : ((Image) node).destination();
  }

  static @Nullable String title(Node node) {
    return node instanceof Link link ? link.title() : ((Image) node).title();
  }

  /** Returns the node as it is to be read; of a reference, destination and title stay. */
  private static Node changed(Node node, LinkRequest request, PartText.Place place) {
    LinkReference reference = BodyIndex.reference(node);
    boolean isInline = reference == null || request.form() != null;
    reference = request.referenceOr(reference);
    String destination = isInline ? request.destinationOr(destination(node)) : destination(node);
    String title = isInline ? request.titleOr(title(node)) : title(node);
    List<Inline> content =
        request.content() == null
            ? node instanceof Link link ? link.content() : ((Image) node).description()
            : place == PartText.Place.PARAGRAPH
                ? request.content()
                : new Heading(1, request.content()).content();
    return node instanceof Link
        ? new Link(content, destination, title, reference, node.written())
        : new Image(content, destination, title, reference, node.written());
  }
}
