package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document: its type, and its content.
 *
 * @param place where it stands
 * @param type such as {@code Para}
 * @param content null for an element that has none
 */
record Element(Place place, String type, @Nullable Place content) {

  static Element of(Place place) throws JsonProblem {
    Members members = Members.of(place);
    Element element = new Element(place, members.text("t"), members.optional("c"));
    members.end();
    return element;
  }

  Place required() throws JsonProblem {
    if (content == null) {
      throw JsonProblem.shape(place, "the member \"c\" is missing");
    }
    return content;
  }

  String text() throws JsonProblem {
    return Members.text(required());
  }

  /** Returns the items of the content, which is an array of any length. */
  List<Place> items() throws JsonProblem {
    return Members.array(required());
  }

  /** Returns the parts of the content, which is an array of so many. */
  List<Place> parts(int count) throws JsonProblem {
    return parts(required(), count);
  }

  static List<Place> parts(Place place, int count) throws JsonProblem {
    List<Place> parts = Members.array(place);
    if (parts.size() != count) {
      throw JsonProblem.shape(
          place, "expected an array of " + count + ", but found one of " + parts.size());
    }
    return parts;
  }
}
