package io.github.articlemodel.jsonld;

import io.github.articlemodel.jsontree.JsonValue;
import io.github.articlemodel.jsontree.JsonValue.JsonArray;
import io.github.articlemodel.jsontree.JsonValue.JsonBoolean;
import io.github.articlemodel.jsontree.JsonValue.JsonNumber;
import io.github.articlemodel.jsontree.JsonValue.JsonObject;
import io.github.articlemodel.jsontree.JsonValue.JsonText;
import io.github.articlemodel.jsontree.JsonValue.Member;
import io.github.articlemodel.jsontree.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of JSON-LD: its properties by their short names, references to other objects of the
 * document resolved. What was taken is told from what was not.
 */
final class LinkedNode {

  private static final List<String> PREFIXES =
      List.of("https://schema.org/", "http://schema.org/", "schema:");

  private final LinkedNodes document;
  private final Place place;
  private final Map<String, Place> properties = new LinkedHashMap<>();
  private final Map<String, Place> left = new LinkedHashMap<>();
  private final Map<String, Place> leftWithin = new LinkedHashMap<>();
  private final Map<String, Place> withoutText = new LinkedHashMap<>();
  private final Map<String, Place> second = new LinkedHashMap<>();
  private final Set<Within> kept = new HashSet<>();

  /** An object that was read as a value of a property. */
  private record Within(String property, LinkedNode object) {}

  LinkedNode(LinkedNodes document, Place place, JsonObject object) {
    this.document = document;
    this.place = place;
    for (Member member : object.members()) {
      String name = shortName(member.name());
      // Of a name that comes twice the last counts, as in JSON-LD and all readers of JSON.
      Place before = properties.put(name, place.member(member.name(), member.value()));
      if (before != null && !name.startsWith("@") && !isSame(before.value(), member.value())) {
        second.putIfAbsent(name, before);
      }
    }
    left.putAll(properties);
  }

  private static boolean isSame(JsonValue one, JsonValue other) {
    return one instanceof JsonText text
        && other instanceof JsonText again
        && text.value().strip().equals(again.value().strip());
  }

  /** Returns a name without the address of schema.org. */
  static String shortName(String name) {
    for (String prefix : PREFIXES) {
      if (name.startsWith(prefix)) {
        return name.substring(prefix.length());
      }
    }
    return switch (name) {
      case "type" -> "@type";
      case "id" -> "@id";
      default -> name;
    };
  }

  /** Returns whether the object is of one of these types. */
  boolean isOf(Set<String> types) {
    return items(properties.get("@type")).stream()
        .map(item -> item.value() instanceof JsonText text ? shortName(text.value()) : "")
        .anyMatch(types::contains);
  }

  /**
   * Returns the properties that nothing has taken, by their names, without those of JSON-LD itself;
   * after them those of the objects within, such as {@code author.sameAs}.
   */
  Map<String, Place> left() {
    left.keySet().removeIf(name -> name.startsWith("@"));
    Map<String, Place> all = new LinkedHashMap<>(left);
    leftWithin.forEach(all::putIfAbsent);
    return all;
  }

  /** Returns the first value of each property that says no text where one was looked for. */
  Map<String, Place> withoutText() {
    return withoutText;
  }

  /** Returns where each property stands that says more than the one text that is read. */
  Map<String, Place> second() {
    second.keySet().removeIf(left::containsKey);
    return second;
  }

  /** Keeps what nothing has taken of an object that was read as a value of a property. */
  void leave(String property, LinkedNode within) {
    if (!kept.add(new Within(property, within))) {
      return; // many may refer to one object
    }
    within.left().forEach((name, at) -> leftWithin.putIfAbsent(property + "." + name, at));
    within.second().forEach((name, at) -> second.putIfAbsent(property + "." + name, at));
    within.withoutText.forEach((name, at) -> withoutText.putIfAbsent(property + "." + name, at));
  }

  /** Returns the values of a property: those of an array one by one; none where it is not there. */
  List<Place> take(String name) {
    left.remove(name);
    return items(properties.get(name));
  }

  /** Returns where a property stands that is there. */
  Place placeOf(String name) {
    return Objects.requireNonNull(properties.get(name), name);
  }

  /** Returns whether it says nothing but which object it is, and of what type. */
  boolean isReference() {
    return properties.containsKey("@id")
        && properties.keySet().stream().allMatch(name -> name.startsWith("@"));
  }

  /** Returns the truth value of a property; null where it has none. */
  @Nullable Boolean truth(String name) {
    for (Place place : take(name)) {
      if (place.value() instanceof JsonBoolean bool) {
        return bool.value();
      } else if (place.value() instanceof JsonText text) {
        String word = shortName(text.value()).toLowerCase(Locale.ROOT);
        if (word.equals("true") || word.equals("false")) {
          return word.equals("true");
        }
      }
    }
    return null;
  }

  /** Returns the texts of a property, those of objects their names or values. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Place place : take(name)) {
      LinkedNode node = node(place);
      String text = node == null ? text(place) : node.said("@value", "name", "url", "@id");
      add(texts, text, name, node, place);
    }
    return texts;
  }

  /** Returns the first text of a property; null where there is none. */
  @Nullable String text(String name) {
    return first(name, texts(name));
  }

  /** Returns whether a text holds all that a property says; nothing is taken. */
  boolean says(String property, String text) {
    return items(properties.get(property)).stream()
        .map(this::text)
        .allMatch(said -> said != null && text.contains(said.strip()));
  }

  /** Returns the object that a value is or refers to; null where it is none. */
  @Nullable LinkedNode node(Place place) {
    return place.value() instanceof JsonObject object ? document.node(place, object) : null;
  }

  /** Returns what a value says as a text: itself, or the name, value or address of an object. */
  @Nullable String text(Place place) {
    if (place.value() instanceof JsonText text) {
      return text.value();
    } else if (place.value() instanceof JsonNumber number) {
      return number.text();
    }
    LinkedNode node = node(place);
    return node == null ? null : node.said("@value", "name", "url", "@id");
  }

  /** Returns the addresses of a property, those of objects where they are, and not their names. */
  List<String> addresses(String name) {
    List<String> addresses = new ArrayList<>();
    for (Place place : take(name)) {
      LinkedNode node = node(place);
      String address = node == null ? text(place) : node.said("@value", "url", "@id");
      add(addresses, address, name, node, place);
    }
    return addresses;
  }

  /** Returns the first address of a property; null where there is none. */
  @Nullable String address(String name) {
    return first(name, addresses(name));
  }

  /** Returns the first text, null for none, and notes a property that says another too. */
  private @Nullable String first(String name, List<String> texts) {
    if (texts.stream().distinct().count() > 1) {
      second.putIfAbsent(name, placeOf(name));
    }
    return texts.isEmpty() ? null : texts.get(0);
  }

  private void add(
      List<String> texts,
      @Nullable String text,
      String property,
      @Nullable LinkedNode node,
      Place place) {
    if (text == null) {
      withoutText.putIfAbsent(property, place);
    } else if (!text.isBlank()) {
      texts.add(text.strip());
    }
    if (node != null && node.place.equals(place)) {
      leave(property, node); // an object that is referred to stands for itself
    }
  }

  /** Takes the text of the first of these properties that is one; null for none. */
  private @Nullable String said(String... names) {
    for (String name : names) {
      Place value = properties.get(name);
      if (value != null && value.value() instanceof JsonText text) {
        left.remove(name);
        return text.value();
      }
    }
    return null;
  }

  /** Returns the items of an array, of {@code @list} or {@code @set} too; or the value alone. */
  private static List<Place> items(@Nullable Place place) {
    if (place == null) {
      return List.of();
    }
    if (place.value() instanceof JsonObject object && object.members().size() == 1) {
      Member only = object.members().get(0);
      if (only.name().equals("@list") || only.name().equals("@set")) {
        return items(place.member(only.name(), only.value()));
      }
    }
    if (!(place.value() instanceof JsonArray array)) {
      return List.of(place);
    }
    List<Place> items = new ArrayList<>(array.values().size());
    for (int i = 0; i < array.values().size(); i++) {
      items.add(place.item(i, array.values().get(i)));
    }
    return items;
  }
}
