package io.github.articlemodel.editing;

import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ways to change a definition, and with it all links and images that refer to it. */
final class DefinitionWays {

  private final SourceText source;
  private final BodyIndex index;
  private final PartText parts;
  private final BodyRefusals refusals;

  DefinitionWays(SourceText source, BodyIndex index, PartText parts, BodyRefusals refusals) {
    this.source = source;
    this.index = index;
    this.parts = parts;
    this.refusals = refusals;
  }

  Change of(LinkReferenceDefinition definition, LinkRequest request) {
    Written written = definition.written();
    Optional<SourceSpan> label = written.span(Part.LABEL);
    if (written.span().isEmpty() || label.isEmpty()) {
      throw refusals.noPlace(request.edit(), "definition");
    }
    SourceSpan region = new SourceSpan(label.get().end() + 2, written.span().get().end());
    TailText tail = new TailText(source.text(), parts, PartText.Place.PARAGRAPH);
    Map<NodeKey, NodeChange> nodes = nodes(definition, request);
    return StyledWays.of(
        request.edit(),
        refusals,
        style ->
            tail.edits(
                written, region, request, definition.destination(), definition.title(), style),
        edits -> new Way(edits, nodes));
  }

  private Map<NodeKey, NodeChange> nodes(LinkReferenceDefinition definition, LinkRequest request) {
    Map<NodeKey, NodeChange> nodes = new HashMap<>();
    nodes.put(
        NodeKey.of(definition),
        NodeChange.to(
            node -> {
              LinkReferenceDefinition now = (LinkReferenceDefinition) node;
              return new LinkReferenceDefinition(
                  now.label(),
                  request.destinationOr(now.destination()),
                  request.titleOr(now.title()),
                  now.written());
            }));
    if (index.counts(definition)) {
      for (Node user : index.users(definition.label())) {
        if (user.span().isEmpty()) {
          throw refusals.noPlace(request.edit(), "link");
        }
        nodes.put(NodeKey.of(user), NodeChange.to(node -> changed(node, request)));
      }
    }
    return nodes;
  }

  private static Node changed(Node node, LinkRequest request) {
    LinkReference reference = BodyIndex.reference(node);
    if (reference == null) {
      return node; // it is made inline in the same step
    }
    String destination = request.destinationOr(LinkWays.destination(node));
    String title = request.titleOr(LinkWays.title(node));
    return node instanceof Link link
        ? new Link(link.content(), destination, title, reference, link.written())
        : new Image(((Image) node).description(), destination, title, reference, node.written());
  }
}
