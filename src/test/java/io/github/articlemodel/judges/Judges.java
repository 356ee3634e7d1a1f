package io.github.articlemodel.judges;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The programs that judge what is written; the Maven profile {@code judges} installs them. */
final class Judges {

  private Judges() {}

  /** Returns a file of an npm package. */
  static Path file(String path) {
    String folder = System.getProperty("articlemodel.judges");
    if (folder == null) {
      throw new IllegalStateException("run with -Pjudges, or set articlemodel.judges");
    }
    Path file = Path.of(folder, "node_modules").resolve(path);
    if (!Files.exists(file)) {
      throw new IllegalStateException("not installed: " + file);
    }
    return file;
  }

  /** Returns what a program writes to its standard output; fails where it does not end. */
  static String run(Path folder, List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("judge.out");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("judge.err").toFile())
            .start();
    if (!process.waitFor(30, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(command.get(0) + " does not end");
    }
    return Files.readString(out);
  }
}
