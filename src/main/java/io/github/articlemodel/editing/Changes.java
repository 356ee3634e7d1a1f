package io.github.articlemodel.editing;

import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.WikiLink;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes changes of edits: of all edits of one link, and of one definition, a single one. */
final class Changes {

  private final BodyIndex index;
  private final BodyRefusals refusals;
  private final LinkWays links;
  private final DefinitionWays definitions;
  private final AddressWays addresses;
  private final HtmlWays html;
  private final Map<SourceSpan, LinkRequest> requests = new LinkedHashMap<>();
  private final Map<NodeKey, Shared> shared = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();

  /** A definition that changes for all that refer to it. */
  private record Shared(LinkReferenceDefinition definition, LinkRequest request) {}

  Changes(SourceText source, BodyIndex index, PartText parts, BodyRefusals refusals) {
    this.index = index;
    this.refusals = refusals;
    this.links = new LinkWays(source, index, parts, refusals);
    this.definitions = new DefinitionWays(source, index, parts, refusals);
    this.addresses = new AddressWays(index, parts, refusals);
    this.html = new HtmlWays(source, index, refusals);
  }

  List<Change> of(List<BodyEdit> edits) {
    for (BodyEdit edit : edits) {
      requests.merge(
          edit.place(), LinkRequest.none(edit).with(edit), (first, next) -> first.with(edit));
    }
    requests.forEach(this::add);
    shared.values().forEach(each -> changes.add(definitions.of(each.definition(), each.request())));
    return changes;
  }

  private void add(SourceSpan span, LinkRequest request) {
    Node node = index.link(span);
    ArticleLink tag = index.htmlLink(span);
    Block block = index.block(span);
    if (node instanceof Autolink autolink) {
      changes.add(addresses.of(autolink, request));
    } else if (node instanceof WikiLink link) {
      changes.add(addresses.of(link, request));
    } else if (node != null) {
      addLink(node, request);
    } else if (tag != null) {
      changes.add(html.of(tag, request));
    } else if (block instanceof LinkReferenceDefinition definition) {
      if (request.content() != null) {
        throw refusals.of(
            request.edit(), "edit.kind", "a definition has no text", "name the link itself");
      }
      shared.put(NodeKey.of(definition), new Shared(definition, request));
    } else {
      throw refusals.notFound(request.edit(), "link or image");
    }
  }

  private void addLink(Node node, LinkRequest request) {
    LinkReference reference = BodyIndex.reference(node);
    if (reference == null || request.content() != null) {
      changes.add(links.of(node, request));
    }
    if (reference != null && request.setsTarget()) {
      LinkReferenceDefinition definition = index.definition(reference.label());
      if (definition == null || definition.span().isEmpty()) {
        throw refusals.noPlace(request.edit(), "definition");
      }
      if (!shared.containsKey(NodeKey.of(definition))) {
        checkUsers(reference.label(), request);
        shared.put(NodeKey.of(definition), new Shared(definition, request));
      }
    }
  }

  private void checkUsers(String label, LinkRequest request) {
    List<Node> users = index.users(label);
    for (Node user : users) {
      LinkRequest other = user.span().map(requests::get).orElse(null);
      if (other == null || !other.hasTargetOf(request)) {
        throw refusals.of(
            request.edit(),
            "edit.shared-definition",
            users.size() + " links and images use the definition of [" + label + "]",
            "change all of them alike, name the definition itself, or make this link inline");
      }
    }
  }
}
