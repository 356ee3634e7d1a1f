package io.github.articlemodel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Posts with links between them, to be moved. */
final class MovedPosts {

  private final Path folder;

  /**
   * Writes them.
   *
   * @param parent where their folder is made
   */
  MovedPosts(Path parent) throws IOException {
    folder = parent.resolve("posts");
    write(
        "a.md",
        "---\ntitle: Flood in “North”\ndate: 2024-11-25\n---\n[s](sub/b.md#x) ![](m.png)\n");
    write("sub/b.md", "---\ntitle: Storm\ndate: 2024-11-26\n---\n[f](../a.md), [c](c%20d.md)\n");
    write(
        "sub/c d.md",
        "---\ntitle: Rain\ndate: 2025-01-02\n---\n[gone](gone.md) [w](https://a.b/a.md)\n");
    write("m.png", "");
  }

  Path folder() {
    return folder;
  }

  Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Returns what each file says, by its path below the folder. */
  Map<String, String> tree() throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tree.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return tree;
  }
}
