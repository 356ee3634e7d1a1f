package io.github.articlemodel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The full test data beside the checkout, where it is present. */
public final class SharedData {

  private SharedData() {}

  /**
   * Returns the folder: the system property {@code articlemodel.data}, or {@code ../shared/data}.
   */
  public static Optional<Path> root() {
    Path folder = Path.of(System.getProperty("articlemodel.data", "../shared/data"));
    return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
  }

  /** Returns a file or folder of the full data; ends the test, saying so, where it is not there. */
  public static Path require(String name) {
    Optional<Path> found = root().map(folder -> folder.resolve(name)).filter(Files::exists);
    Assumptions.assumeTrue(
        found.isPresent(),
        () -> "the full data is not beside the checkout: " + name + " is not tested");
    return found.orElseThrow();
  }

  /** Returns the articles below a folder in a stable order, licences and read-mes left out. */
  public static List<Path> articles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains("licences"))
          .filter(file -> file.toString().matches(".*\\.(md|markdown|mdx)"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
