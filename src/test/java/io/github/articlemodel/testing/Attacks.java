package io.github.articlemodel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts that call a function {@code xss()} where they come through: a line each in the files of a
 * folder, with {@code \n}, {@code \t}, {@code \r}, {@code \\} and {@code \\uXXXX} as escapes.
 */
public final class Attacks {

  private static final Path FOLDER = Path.of("src/test/resources/xss");

  private Attacks() {}

  public static List<String> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .sorted()
          .flatMap(file -> lines(file).stream())
          .filter(line -> !line.startsWith("## "))
          .map(Attacks::unescaped)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String line) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at++);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      switch (line.charAt(at++)) {
        case 'n' -> out.append('\n');
        case 't' -> out.append('\t');
        case 'r' -> out.append('\r');
        case '\\' -> out.append('\\');
        case 'u' -> {
          out.append((char) Integer.parseInt(line.substring(at, at + 4), 16));
          at += 4;
        }
        default -> throw new IllegalArgumentException(line);
      }
    }
    return out.toString();
  }
}
