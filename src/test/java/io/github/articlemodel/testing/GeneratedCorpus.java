package io.github.articlemodel.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes any number of article files from the sample and the articles of other sites: the files as
 * they are, one after the other and again from the first, each with a last line of its own. A
 * folder has 500 of them.
 */
public final class GeneratedCorpus {

  private static final int IN_A_FOLDER = 500;
  private static final List<String> ENDINGS = List.of(".md", ".markdown", ".mdx");

  private GeneratedCorpus() {}

  /** Makes files below the folder {@code args[0]}, as many as {@code args[1]} says. */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of("../shared/data/corpus");
    Path own = Path.of("src/test/resources/corpus");
    write(Path.of(args[0]), Integer.parseInt(args[1]), Files.isDirectory(shared) ? shared : own);
  }

  /** Makes files from the sample and those below a folder. */
  public static void write(Path folder, int count, Path from) throws IOException {
    List<Path> sources = new ArrayList<>(List.of(Sample.FILE));
    try (Stream<Path> all = Files.walk(from)) {
      all.filter(path -> ENDINGS.stream().anyMatch(path.toString()::endsWith))
          .sorted()
          .forEach(sources::add);
    }
    for (int i = 0; i < count; i++) {
      Path source = sources.get(i % sources.size());
      Path below = folder.resolve(String.format("%03d", i / IN_A_FOLDER));
      Files.createDirectories(below);
      String name = source.getFileName().toString();
      Path file = below.resolve(String.format("%06d%s", i, name.substring(name.lastIndexOf('.'))));
      Files.write(file, Files.readAllBytes(source));
      Files.write(
          file,
          ("\n<!-- file " + i + " -->\n").getBytes(StandardCharsets.UTF_8),
          java.nio.file.StandardOpenOption.APPEND);
    }
  }
}
