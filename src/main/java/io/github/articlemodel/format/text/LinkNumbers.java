package io.github.articlemodel.format.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of the addresses of links, in the order of the text; an address has one number. */
final class LinkNumbers {

  private final boolean isNumbered;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  LinkNumbers(TextOptions.LinkNotes links) {
    this.isNumbered = links == TextOptions.LinkNotes.NUMBERED;
  }

  /** Returns what stands after a link: its number in brackets, or nothing where it needs none. */
  String mark(String text, String destination) {
    boolean isSaid =
        destination.isEmpty()
            || destination.startsWith("#")
            || text.equals(destination)
            || destination.equals("mailto:" + text)
            || destination.equals("http://" + text);
    if (!isNumbered || isSaid) {
      return "";
    }
    Integer known = numbers.putIfAbsent(destination, numbers.size() + 1);
    return " [" + (known == null ? numbers.size() : known) + "]";
  }

  /** Returns the notes, each a line. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    numbers.forEach(
        (destination, number) ->
            notes.add("[" + number + "] " + destination.replace('\n', ' ').replace('\r', ' ')));
    return notes;
  }
}
