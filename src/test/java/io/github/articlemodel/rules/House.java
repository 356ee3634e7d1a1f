package io.github.articlemodel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of docs/architecture.md: its rows from the top to the bottom, and who stands in each.
 */
final class House {

  private static final String[] JACKSON = {"tools.jackson.", "com.fasterxml.jackson.annotation."};

  static final List<List<Room>> ROWS =
      List.of(
          List.of(
              Room.of("cli", "picocli.", "tools.jackson.core.", "tools.jackson.dataformat.csv.")),
          List.of(Room.of("corpus")),
          List.of(
              Room.of("format.markdown"),
              Room.of("format.json"),
              Room.of("format.mdast"),
              Room.of("format.pandoc"),
              Room.of("format.jsonld"),
              Room.of("format.ninjs"),
              Room.of("format.feed", "javax.xml.stream."),
              Room.of("format.html"),
              Room.of("format.text"),
              Room.of("format.csv", "tools.jackson.core.", "tools.jackson.dataformat.csv."),
              Room.of("report"),
              Room.of(
                  "validation",
                  "com.networknt.",
                  "tools.jackson.core.",
                  "tools.jackson.databind.")),
          List.of(Room.of("format")),
          List.of(
              Room.of("render", "org.jsoup."), Room.of("html", "org.jsoup."), Room.of("jsonld")),
          List.of(Room.of("facts"), Room.of("jsontree", "tools.jackson.core.")),
          List.of(Room.of("", "com.github.difflib."), Room.of("binding", JACKSON)),
          List.of(Room.of("editing")),
          List.of(Room.of("reading", "org.jsoup.")),
          List.of(
              Room.of(
                  "frontmatter",
                  "org.snakeyaml.engine.",
                  "tools.jackson.core.",
                  "tools.jackson.databind.",
                  "tools.jackson.dataformat.toml."),
              Room.of("figure"),
              Room.of("link")),
          List.of(
              Room.of("markdown", "org.commonmark.", "com.vladsch.flexmark."),
              Room.of("markup", "org.jsoup."),
              Room.of("profile")),
          List.of(Room.of("model")),
          List.of(Room.of("source"), Room.of("glob")));

  private House() {}

  /** Returns the names of the rooms of each row, as docs/architecture.md writes them. */
  static List<List<String>> names() {
    List<List<String>> names = new ArrayList<>();
    for (List<Room> row : ROWS) {
      names.add(row.stream().map(Room::name).toList());
    }
    return List.copyOf(names);
  }

  /** Returns the room of a package: that with the longest name which the package is or is below. */
  static Optional<Room> roomOf(String base, String packageName) {
    Room found = null;
    for (List<Room> row : ROWS) {
      for (Room room : row) {
        String name = room.packageName(base);
        // The base package has no rooms of its own below it: each of them has a name in the table.
        boolean inside =
            packageName.equals(name)
                || (!room.name().isEmpty() && packageName.startsWith(name + "."));
        if (inside && (found == null || found.name().length() < room.name().length())) {
          found = room;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  static int rowOf(Room room) {
    for (int row = 0; row < ROWS.size(); row++) {
      if (ROWS.get(row).contains(room)) {
        return row;
      }
    }
    throw new IllegalArgumentException("no row holds " + room);
  }
}
