package io.github.articlemodel.corpus;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Another name for a file.
 *
 * <pre>{@code
 * FileMove move = new FileMove(Path.of("flood.md"), Path.of("2024-11-25-flood.md"));
 * move.reversed(); // from 2024-11-25-flood.md to flood.md
 * move.isNone();   // false
 * }</pre>
 *
 * @param from the name that it has
 * @param to the name that it is to have
 */
public record FileMove(Path from, Path to) {

  /**
   * Creates one.
   *
   * @param from the name that it has
   * @param to the name that it is to have
   */
  public FileMove {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** {@return the way back} */
  public FileMove reversed() {
    return new FileMove(to, from);
  }

  /** {@return whether the file keeps its name} */
  public boolean isNone() {
    return place(from).equals(place(to));
  }

  static Path place(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
