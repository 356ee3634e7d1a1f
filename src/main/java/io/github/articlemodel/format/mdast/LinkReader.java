package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.markup.TextLines;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads links and pictures. */
final class LinkReader {

  private final PhrasingReader phrasing;
  private final Notes notes;
  private final Definitions definitions;

  LinkReader(PhrasingReader phrasing, Notes notes, Definitions definitions) {
    this.phrasing = phrasing;
    this.notes = notes;
    this.definitions = definitions;
  }

  List<Inline> link(MdastNode node) throws JsonProblem {
    String url = node.text("url");
    String title = node.optionalText("title");
    String wiki = node.own().text("wikiLink");
    if (wiki != null) {
      return List.of(wikiLink(node, url, wiki.equals("label")));
    }
    String form = node.own().text("autolink");
    if (form == null) {
      form = formByPlace(node);
    }
    if (form != null && title == null) {
      String text = Inline.plainText(phrasing.children(node));
      return List.of(new Autolink(text, url, form.equals("bare")));
    }
    return phrasing.parent(node, content -> new Link(content, url, title, null));
  }

  private Inline wikiLink(MdastNode node, String target, boolean labelled) throws JsonProblem {
    String text = Inline.plainText(phrasing.children(node));
    return new WikiLink(target, labelled || !text.equals(target) ? text : null);
  }

  /**
   * Returns the form of an autolink in a tree of another tool: its only text stands at the same
   * place, or between angle brackets; null for a link that is none.
   */
  private @Nullable String formByPlace(MdastNode node) throws JsonProblem {
    List<Place> children = node.children();
    int[] outer = node.offsets();
    if (outer == null || children.size() != 1) {
      return null;
    }
    MdastNode child = MdastNode.of(children.get(0), notes);
    int[] inner = child.offsets();
    if (inner == null || !child.type().equals("text")) {
      return null;
    }
    if (inner[0] == outer[0] && inner[1] == outer[1]) {
      return "bare";
    }
    return inner[0] == outer[0] + 1 && inner[1] == outer[1] - 1 ? "angle" : null;
  }

  List<Inline> linkReference(MdastNode node) throws JsonProblem {
    LinkReference reference = reference(node);
    Definitions.Target target = target(node, reference.label());
    if (target == null) {
      List<Inline> content = new ArrayList<>(List.of(new Text("[")));
      content.addAll(phrasing.children(node));
      content.add(new Text(end(reference)));
      return content;
    }
    return phrasing.parent(
        node, content -> new Link(content, target.url(), target.title(), reference));
  }

  List<Inline> image(MdastNode node) throws JsonProblem {
    String title = node.optionalText("title");
    return List.of(new Image(description(node), node.text("url"), title, null));
  }

  List<Inline> imageReference(MdastNode node) throws JsonProblem {
    LinkReference reference = reference(node);
    Definitions.Target target = target(node, reference.label());
    if (target == null) {
      List<Inline> content = new ArrayList<>(List.of(new Text("![")));
      content.addAll(description(node));
      content.add(new Text(end(reference)));
      return content;
    }
    return List.of(new Image(description(node), target.url(), target.title(), reference));
  }

  /** Returns the description of a picture: that of its data, unless its alt text is another. */
  private List<Inline> description(MdastNode node) throws JsonProblem {
    String alt = node.optionalText("alt");
    Place own = node.own().take("description");
    if (own != null) {
      List<Inline> description = phrasing.all(Members.array(own));
      if (alt == null || AltText.of(description).equals(alt)) {
        return description;
      }
    }
    return alt == null ? List.of() : TextLines.split(alt);
  }

  private static LinkReference reference(MdastNode node) throws JsonProblem {
    LinkReference.Kind kind =
        Members.constant(node.required("referenceType"), LinkReference.Kind.class);
    return new LinkReference(kind, node.label(LinkReader::isLabel));
  }

  /** Returns whether an article can have such a label. */
  static boolean isLabel(String label) {
    try {
      new LinkReference(LinkReference.Kind.SHORTCUT, label);
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  /** Returns where a reference leads to: what its data says, or else its definition. */
  private Definitions.@Nullable Target target(MdastNode node, String label) throws JsonProblem {
    Place own = node.own().take("target");
    if (own != null) {
      Members members = Members.of(own);
      return new Definitions.Target(members.text("url"), members.optionalText("title"));
    }
    Definitions.Target target = definitions.of(label);
    if (target == null) {
      notes.warn(
          "mdast.reference",
          node.place(),
          "nothing defines \"" + Place.shown(label) + "\", so its text is read in its place",
          "add a definition");
    }
    return target;
  }

  private static String end(LinkReference reference) {
    return switch (reference.kind()) {
      case FULL -> "][" + reference.label() + "]";
      case COLLAPSED -> "][]";
      case SHORTCUT -> "]";
    };
  }
}
