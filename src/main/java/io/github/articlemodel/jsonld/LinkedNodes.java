package io.github.articlemodel.jsonld;

import io.github.articlemodel.jsontree.JsonValue.JsonArray;
import io.github.articlemodel.jsontree.JsonValue.JsonObject;
import io.github.articlemodel.jsontree.JsonValue.JsonText;
import io.github.articlemodel.jsontree.JsonValue.Member;
import io.github.articlemodel.jsontree.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All objects of a document of JSON-LD. The depth of the tree is bounded by its reader. */
final class LinkedNodes {

  /** The objects that say more than their own name, by that name. */
  private final Map<String, Place> named = new HashMap<>();

  private final List<Place> objects = new ArrayList<>();

  /** What others refer to, read once, however many do. */
  private final IdentityHashMap<JsonObject, LinkedNode> referredTo = new IdentityHashMap<>();

  LinkedNodes(Place root) {
    Deque<Place> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Place place = open.pop();
      if (place.value() instanceof JsonObject object) {
        objects.add(place);
        String id = id(object);
        if (id != null && object.members().size() > 1) {
          named.putIfAbsent(id, place);
        }
        for (int i = object.members().size() - 1; i >= 0; i--) {
          Member member = object.members().get(i);
          open.push(place.member(member.name(), member.value()));
        }
      } else if (place.value() instanceof JsonArray array) {
        for (int i = array.values().size() - 1; i >= 0; i--) {
          open.push(place.item(i, array.values().get(i)));
        }
      }
    }
  }

  private static @Nullable String id(JsonObject object) {
    for (Member member : object.members()) {
      if (LinkedNode.shortName(member.name()).equals("@id")
          && member.value() instanceof JsonText text) {
        return text.value();
      }
    }
    return null;
  }

  /** Returns all objects in the order of the text. */
  List<Place> objects() {
    return objects;
  }

  /** Returns an object; of one that is but a reference, the object that it refers to. */
  LinkedNode node(Place place, JsonObject object) {
    String id = object.members().size() == 1 ? id(object) : null;
    Place referred = id == null ? null : named.get(id);
    return referred != null && referred.value() instanceof JsonObject target
        ? referredTo.computeIfAbsent(target, at -> new LinkedNode(this, referred, at))
        : new LinkedNode(this, place, object);
  }
}
