package io.github.articlemodel.testing;

import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The invented article that has the traps of real ones. */
public final class Sample {

  /** Where it stands in the project. */
  public static final Path FILE =
      Path.of("src/test/resources/sample/2026-03-14-ART2603140915AB12CD.md");

  private Sample() {}

  public static SourceText source() {
    return source(FILE);
  }

  public static SourceText source(Path file) {
    try {
      return SourceText.of(Files.readAllBytes(file)).withName(file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
