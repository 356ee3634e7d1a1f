package io.github.articlemodel.editing;

import io.github.articlemodel.figure.FigureReader;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.WikiLink;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes changes of edits: of all edits of one link, and of one definition, a single one. */
final class Changes {

  private final BodyIndex index;
  private final BodyRefusals refusals;
  private final LinkWays links;
  private final DefinitionWays definitions;
  private final AddressWays addresses;
  private final RawWays raw;
  private final BlockChanges blocks;
  private final CaptionWays captions;
  private final Map<SourceSpan, FigureRequest> pictures = new LinkedHashMap<>();
  private final TagDestinations tags;
  private Map<SourceSpan, LinkRequest> requests = new LinkedHashMap<>();
  private final Map<String, LinkReferenceDefinition> added = new HashMap<>();
  private final Map<NodeKey, Shared> shared = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();

  /** A definition that changes for all that refer to it. */
  private record Shared(LinkReferenceDefinition definition, LinkRequest request) {}

  Changes(
      SourceText source,
      BodyIndex index,
      PartText parts,
      BodyRefusals refusals,
      FigureReader figures,
      Set<TemplateFamily> templates) {
    this.index = index;
    this.refusals = refusals;
    this.links = new LinkWays(source, index, parts, refusals);
    this.definitions = new DefinitionWays(source, index, parts, refusals);
    this.addresses = new AddressWays(index, parts, refusals);
    RawPlaces places = new RawPlaces(source, index, templates);
    this.raw = new RawWays(places, index, refusals);
    this.captions = new CaptionWays(source, index, parts, refusals, figures, places);
    this.tags = new TagDestinations(source.text(), index, templates, refusals);
    this.blocks = new BlockChanges(source, index, parts, refusals);
  }

  List<Change> of(List<BodyEdit> edits) {
    for (BodyEdit edit : edits) {
      if (edit instanceof BodyEdit.SetCaption set) {
        request(edit, set.figure());
      } else if (edit instanceof BodyEdit.SetCredit set) {
        request(edit, set.figure());
      } else if (isOfLink(edit)) {
        requests.merge(
            edit.place(), LinkRequest.none(edit).with(edit), (first, next) -> first.with(edit));
      } else {
        changes.add(blocks.of(edit));
      }
    }
    pictures.values().forEach(request -> changes.add(captions.of(request)));
    requests = tags.folded(requests);
    requests.forEach(this::add);
    shared.values().forEach(each -> changes.add(definitions.of(each.definition(), each.request())));
    return changes;
  }

  private void request(BodyEdit edit, Figure figure) {
    pictures.merge(
        edit.place(),
        FigureRequest.none(edit, figure).with(edit),
        (first, next) -> first.with(edit));
  }

  private static boolean isOfLink(BodyEdit edit) {
    return edit instanceof BodyEdit.SetDestination
        || edit instanceof BodyEdit.SetTitle
        || edit instanceof BodyEdit.SetText
        || edit instanceof BodyEdit.SetForm;
  }

  private void add(SourceSpan span, LinkRequest request) {
    Node node = index.link(span);
    ArticleLink tag = index.rawLink(span);
    Block block = index.block(span);
    if (node instanceof Autolink autolink) {
      changes.add(addresses.of(autolink, request));
    } else if (node instanceof WikiLink link) {
      changes.add(addresses.of(link, request));
    } else if (node != null) {
      addLink(node, request);
    } else if (tag != null) {
      changes.add(raw.of(tag, request));
    } else if (block instanceof LinkReferenceDefinition definition) {
      if (request.content() != null || request.form() != null) {
        throw refusals.of(
            request.edit(), "edit.kind", "a definition has no text", "name the link itself");
      }
      shared.put(NodeKey.of(definition), new Shared(definition, request));
    } else if (index.rawAt(span.start()) != null) {
      throw refusals.of(
          request.edit(),
          "edit.no-place",
          "it has no address of its own in raw HTML or a template tag, by which it could be told",
          "give it one, or change it by hand");
    } else {
      throw refusals.notFound(request.edit(), "link or image");
    }
  }

  private void addLink(Node node, LinkRequest asked) {
    LinkRequest request = asked.form() == null ? asked.unless(node) : asked;
    if (!request.asks()) {
      return;
    }
    LinkReference reference = BodyIndex.reference(node);
    if (reference == null || request.content() != null || request.form() != null) {
      changes.add(links.of(node, request));
    }
    if (request.form() != null) {
      define(node, request);
    } else if (reference != null && request.setsTarget()) {
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

  /** Adds the definition that a link comes to refer to, where it is not there yet. */
  private void define(Node node, LinkRequest request) {
    LinkReference reference = request.referenceOr(null);
    if (reference == null) {
      return;
    }
    LinkReferenceDefinition needed =
        new LinkReferenceDefinition(
            reference.label(),
            request.destinationOr(LinkWays.destination(node)),
            request.titleOr(LinkWays.title(node)));
    String key = LinkReference.key(reference.label());
    LinkReferenceDefinition there = index.definition(key);
    LinkReferenceDefinition known = there == null ? added.get(key) : there;
    if (known == null) {
      added.put(key, needed);
      changes.add(blocks.of(new BodyEdit.InsertBlocks(new BlockPosition.Last(), List.of(needed))));
    } else if (!known.destination().equals(needed.destination())
        || !Objects.equals(known.title(), needed.title())) {
      throw refusals.of(
          request.edit(),
          "edit.label",
          "the label [" + reference.label() + "] leads to " + known.destination(),
          "take another label");
    }
  }

  private void checkUsers(String label, LinkRequest request) {
    List<Node> users = index.users(label);
    for (Node user : users) {
      LinkRequest other = user.span().map(requests::get).orElse(null);
      boolean leaves = other != null && other.form() != null;
      if (!leaves && (other == null || !other.hasTargetOf(request))) {
        throw refusals.of(
            request.edit(),
            "edit.shared-definition",
            users.size() + " links and images use the definition of [" + label + "]",
            "change all of them alike, name the definition itself, or make this link inline");
      }
    }
  }
}
