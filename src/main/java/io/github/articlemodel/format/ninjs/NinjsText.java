package io.github.articlemodel.format.ninjs;

import io.github.articlemodel.html.HtmlReader;
import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Members;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.reading.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A headline, a description or a body: a text with the role that it plays and its media type, both
 * the empty text where they are not said, and what else is said of it.
 */
record NinjsText(Place place, String role, String contentType, String value, List<Place> rest) {

  /** Returns the texts of an array; those without a value are left out. */
  static List<NinjsText> list(Place array) throws JsonProblem {
    List<NinjsText> texts = new ArrayList<>();
    for (Place item : Members.array(array)) {
      Members members = Members.of(item);
      String role = members.optionalText("role");
      String type = members.optionalText("contentType");
      String value = members.optionalText("value");
      if (value != null) {
        texts.add(
            new NinjsText(
                item,
                role == null ? "" : role,
                type == null ? "" : lower(type),
                value,
                members.rest()));
      }
    }
    return texts;
  }

  private static String lower(String type) {
    return type.strip().toLowerCase(Locale.ROOT);
  }

  /** Returns whether it is HTML; where neither its type nor its role tells, by its first sign. */
  boolean isHtml() {
    if (!contentType.isEmpty()) {
      return contentType.contains("html");
    }
    return lower(role).contains("html") || value.stripLeading().startsWith("<");
  }

  /** Returns whether it says nothing but a text without marks, in one of these roles or in none. */
  boolean isWhole(String... roles) {
    boolean isOfRole = role.isEmpty() || List.of(roles).contains(role);
    return isOfRole && rest.isEmpty() && !isHtml();
  }

  /** Returns whether it is text without marks. */
  boolean isPlain() {
    return contentType.isEmpty() ? !isHtml() : contentType.startsWith("text/plain");
  }

  /** Returns what a reader sees of it. */
  String plain() {
    return isHtml() ? PlainText.of(HtmlReader.gfm().read(value).blocks()) : value.strip();
  }

  /** Returns what a reader sees of it, on one line. */
  String onOneLine() {
    return String.join(" ", plain().lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }
}
