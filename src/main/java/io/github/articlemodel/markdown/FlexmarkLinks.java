package io.github.articlemodel.markdown;

import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links, images and definitions, and where their parts stand. */
final class FlexmarkLinks {

  private final FlexmarkSpans spans;
  private final ReferenceRepository references;

  FlexmarkLinks(FlexmarkSpans spans, ReferenceRepository references) {
    this.spans = spans;
    this.references = references;
  }

  LinkReferenceDefinition definition(Reference reference) {
    Written written = spans.block(reference);
    written =
        spans.between(
            written, Part.LABEL, reference.getOpeningMarker(), reference.getClosingMarker());
    written = spans.with(written, Part.DESTINATION, reference.getUrl());
    written = spans.with(written, Part.TITLE, reference.getTitle());
    return new LinkReferenceDefinition(
        lines(reference.getReference().toString()),
        reference.getUrl().unescape(),
        title(reference.getTitle()),
        written);
  }

  /** Returns an inline link or image. */
  Inline inline(InlineLinkNode node, List<Inline> content) {
    Written written = spans.inline(node);
    written =
        spans.between(written, Part.TEXT, node.getTextOpeningMarker(), node.getTextClosingMarker());
    written = spans.with(written, Part.DESTINATION, node.getUrl());
    written = spans.with(written, Part.TITLE, node.getTitle());
    String destination = node.getUrl().unescape();
    String title = title(node.getTitle());
    return node instanceof com.vladsch.flexmark.ast.Image
        ? new Image(content, destination, title, null, written)
        : new Link(content, destination, title, null, written);
  }

  /** Returns a link or image by reference; null where the engine knows no such definition. */
  @Nullable Inline reference(RefNode node, List<Inline> content) {
    Reference definition = definitionOf(node);
    if (definition == null) {
      return null;
    }
    Written written = spans.inline(node);
    written =
        spans.between(
            written,
            Part.LABEL,
            node.getReferenceOpeningMarker(),
            node.getReferenceClosingMarker());
    LinkReference.Kind kind = kind(node);
    written =
        kind == LinkReference.Kind.FULL
            ? spans.between(
                written, Part.TEXT, node.getTextOpeningMarker(), node.getTextClosingMarker())
            : spans.between(
                written,
                Part.TEXT,
                node.getReferenceOpeningMarker(),
                node.getReferenceClosingMarker());
    LinkReference reference = new LinkReference(kind, lines(node.getReference().toString()));
    String destination = definition.getUrl().unescape();
    String title = title(definition.getTitle());
    return node instanceof com.vladsch.flexmark.ast.ImageRef
        ? new Image(content, destination, title, reference, written)
        : new Link(content, destination, title, reference, written);
  }

  @Nullable Reference definitionOf(RefNode node) {
    return node.isDefined() ? node.getReferenceNode(references) : null;
  }

  private static LinkReference.Kind kind(RefNode node) {
    if (!node.isReferenceTextCombined()) {
      return LinkReference.Kind.FULL;
    }
    return node.isDummyReference() ? LinkReference.Kind.COLLAPSED : LinkReference.Kind.SHORTCUT;
  }

  private static @Nullable String title(BasedSequence title) {
    return title.isNull() ? null : lines(title.unescape());
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
