package io.github.articlemodel.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute list says (<a
 * href="https://kramdown.gettalong.org/syntax.html#attribute-list-definitions">kramdown, Attribute
 * list definitions</a>).
 *
 * <pre>{@code
 * // {: #map .wide .framed width="50%"}
 * new Attributes("map", List.of("wide", "framed"), List.of(new Attribute("width", "50%")));
 * // {: .wide}
 * Attributes.ofClasses("wide").classes(); // [wide]
 * }</pre>
 *
 * @param id the id, or null for none
 * @param classes the classes in their order
 * @param others all other attributes in their order
 */
public record Attributes(@Nullable String id, List<String> classes, List<Attribute> others) {

  /**
   * Creates some. An attribute named {@code id} becomes the id, the words of one named {@code
   * class} become classes. A class that comes twice is left out the second time; of a name that
   * comes twice the last value counts, where the first stood.
   *
   * @param id the id, or null for none
   * @param classes the classes in their order
   * @param others all other attributes in their order
   * @throws IllegalArgumentException if there is none at all, or the id or a class is empty or
   *     holds white space, quotes or braces
   */
  public Attributes {
    Set<String> names = new LinkedHashSet<>();
    for (String name : classes) {
      names.add(Literals.attributeWord(name));
    }
    Map<String, Attribute> named = new LinkedHashMap<>();
    for (Attribute other : others) {
      String value = other.value();
      if (value != null && other.name().equals("id")) {
        id = value.strip().isEmpty() ? id : value.strip();
      } else if (value != null && other.name().equals("class")) {
        value.strip().lines().forEach(line -> addWords(line, names));
      } else {
        named.put(other.name(), other);
      }
    }
    id = id == null ? null : Literals.attributeWord(id);
    classes = List.copyOf(names);
    others = List.copyOf(named.values());
    if (id == null && classes.isEmpty() && others.isEmpty()) {
      throw new IllegalArgumentException("no attribute is there");
    }
  }

  private static void addWords(String line, Set<String> names) {
    for (String word : line.split(" ", -1)) {
      if (!word.isBlank()) {
        names.add(Literals.attributeWord(word));
      }
    }
  }

  /**
   * {@return an id alone}
   *
   * @param id the id
   */
  public static Attributes ofId(String id) {
    return new Attributes(id, List.of(), List.of());
  }

  /**
   * {@return classes alone}
   *
   * @param classes at least one
   */
  public static Attributes ofClasses(String... classes) {
    return new Attributes(null, List.of(classes), List.of());
  }

  /**
   * {@return these and more: an id or a value in the others wins}
   *
   * @param more what comes to these
   */
  public Attributes with(Attributes more) {
    List<String> allClasses = new ArrayList<>(classes);
    allClasses.addAll(more.classes);
    List<Attribute> all = new ArrayList<>(others);
    all.addAll(more.others);
    return new Attributes(more.id == null ? id : more.id, allClasses, all);
  }
}
