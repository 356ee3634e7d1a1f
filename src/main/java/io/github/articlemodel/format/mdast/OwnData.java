package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.JsonValue.JsonObject;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.Attributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands under {@code data.articleModel} of a node; nothing in trees of other tools. */
final class OwnData {

  private static final OwnData NONE = new OwnData(null, Set.of());

  private final @Nullable Members members;
  private final Set<String> names;

  private OwnData(@Nullable Members members, Set<String> names) {
    this.members = members;
    this.names = names;
  }

  /** Returns ours of the data of a node, after what is not ours was noted. */
  static OwnData of(@Nullable Place place, Notes notes) throws JsonProblem {
    if (place == null || MdastNode.isNull(place)) {
      return NONE;
    }
    Members data = Members.of(place);
    Place own = data.optional(NodeData.OWN);
    for (Place other : data.rest()) {
      if (own == null || !(other.step().equals(".hName") || other.step().equals(".hProperties"))) {
        notes.leaveOut("data" + other.step(), other);
      }
    }
    if (own == null) {
      return NONE;
    }
    Members members = Members.of(own);
    Set<String> names = new HashSet<>();
    ((JsonObject) own.value()).members().forEach(member -> names.add(member.name()));
    return new OwnData(members, names);
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** Takes a member; null where it is not there. */
  @Nullable Place take(String name) {
    return members == null ? null : members.optional(name);
  }

  /** Returns the text of a member; null where it is not there. */
  @Nullable String text(String name) throws JsonProblem {
    Place place = take(name);
    return place == null ? null : Members.text(place);
  }

  @Nullable Attributes attributes() throws JsonProblem {
    Place place = take("attributes");
    if (place == null) {
      return null;
    }
    Members members = Members.of(place);
    List<String> classes = new ArrayList<>();
    for (Place name : members.array("classes")) {
      classes.add(Members.text(name));
    }
    List<Attribute> others = new ArrayList<>();
    for (Place item : members.array("others")) {
      Members other = Members.of(item);
      others.add(new Attribute(other.text("name"), other.optionalText("value")));
      other.end();
    }
    Attributes attributes = new Attributes(members.optionalText("id"), classes, others);
    members.end();
    return attributes;
  }

  /** Notes what was not taken. */
  void end(Notes notes) {
    if (members != null) {
      members.rest().forEach(place -> notes.leaveOut("data." + NodeData.OWN + place.step(), place));
    }
  }
}
