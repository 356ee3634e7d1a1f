package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.Attributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an element.
 *
 * @param place where they stand
 * @param id empty for none
 * @param classes the classes, in their order
 * @param others name and value of each other
 */
record AttrReader(Place place, String id, List<String> classes, List<List<String>> others) {

  static AttrReader of(Place place) throws JsonProblem {
    List<Place> parts = Element.parts(place, 3);
    List<String> classes = new ArrayList<>();
    for (Place name : Members.array(parts.get(1))) {
      classes.add(Members.text(name));
    }
    List<List<String>> others = new ArrayList<>();
    for (Place other : Members.array(parts.get(2))) {
      List<Place> pair = Element.parts(other, 2);
      others.add(List.of(Members.text(pair.get(0)), Members.text(pair.get(1))));
    }
    return new AttrReader(place, Members.text(parts.get(0)), classes, others);
  }

  boolean isEmpty() {
    return id.isEmpty() && classes.isEmpty() && others.isEmpty();
  }

  boolean has(String name) {
    return classes.contains(name);
  }

  AttrReader withoutId() {
    return new AttrReader(place, "", classes, others);
  }

  AttrReader withoutFirstClass() {
    return classes.isEmpty()
        ? this
        : new AttrReader(place, id, classes.subList(1, classes.size()), others);
  }

  /** Returns them as an article has them; null for none, and after a warning for bad ones. */
  @Nullable Attributes attributes(Notes notes) {
    if (isEmpty()) {
      return null;
    }
    try {
      List<Attribute> named = new ArrayList<>();
      others.forEach(other -> named.add(new Attribute(other.get(0), other.get(1))));
      return new Attributes(id.isEmpty() ? null : id, classes, named);
    } catch (IllegalArgumentException refused) {
      notes.lose(place, "attributes are left out: " + refused.getMessage());
      return null;
    }
  }
}
