package io.github.articlemodel.format.mdast;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.JsonValue.JsonNull;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A node as it is read, its members taken one by one. A member that is null is one that is not
 * there, as mdast has it.
 */
final class MdastNode {

  private final Members members;
  private final String type;
  private final OwnData own;
  private final @Nullable Place position;
  private @Nullable List<Place> children;

  private MdastNode(Members members, String type, OwnData own, @Nullable Place position) {
    this.members = members;
    this.type = type;
    this.own = own;
    this.position = position;
  }

  static MdastNode of(Place place, Notes notes) throws JsonProblem {
    Members members = Members.of(place);
    String type = members.text("type");
    OwnData own = OwnData.of(members.optional("data"), notes);
    return new MdastNode(members, type, own, members.optional("position"));
  }

  static boolean isNull(Place place) {
    return place.value() instanceof JsonNull;
  }

  String type() {
    return type;
  }

  OwnData own() {
    return own;
  }

  Place place() {
    return members.place();
  }

  @Nullable Place optional(String name) {
    Place place = members.optional(name);
    return place == null || isNull(place) ? null : place;
  }

  Place required(String name) throws JsonProblem {
    return members.required(name);
  }

  String text(String name) throws JsonProblem {
    return members.text(name);
  }

  @Nullable String optionalText(String name) throws JsonProblem {
    Place place = optional(name);
    return place == null ? null : Members.text(place);
  }

  boolean isTrue(String name) throws JsonProblem {
    Place place = optional(name);
    return place != null && Members.bool(place);
  }

  List<Place> children() throws JsonProblem {
    List<Place> known = children;
    if (known == null) {
      Place place = optional("children");
      known = place == null ? List.of() : Members.array(place);
      children = known;
    }
    return known;
  }

  /** Returns the first and the last offset that the node tells; null where it tells none. */
  int @Nullable [] offsets() throws JsonProblem {
    if (position == null || isNull(position)) {
      return null;
    }
    Members points = Members.of(position);
    Place start = Members.of(points.required("start")).optional("offset");
    Place end = Members.of(points.required("end")).optional("offset");
    return start == null || end == null ? null : new int[] {offset(start), offset(end)};
  }

  private static int offset(Place place) throws JsonProblem {
    return Members.number(place, 0, Integer.MAX_VALUE);
  }

  /**
   * Returns the label of a node: the first form of it that its identifier fits.
   *
   * @param isLabel whether an article can have such a label
   */
  String label(Predicate<String> isLabel) throws JsonProblem {
    String identifier = text("identifier");
    String sought = Identifiers.of(identifier);
    for (String label : new @Nullable String[] {own.text("label"), optionalText("label")}) {
      if (label != null && Identifiers.of(label).equals(sought) && isLabel.test(label)) {
        return label;
      }
    }
    return identifier;
  }

  /** Notes what was not taken. */
  void end(Notes notes) {
    members.rest().forEach(place -> notes.leaveOut(type + place.step(), place));
    own.end(notes);
  }
}
