package io.github.articlemodel.judges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that we did not write, run over what our formats write. The profile {@code judges}
 * installs those of npm; {@code pandoc} and {@code chromium} are programs of the system.
 */
public final class Judge {

  private static final long MINUTES = 10;

  private final List<String> command;

  private Judge(List<String> command) {
    this.command = command;
  }

  /** Returns the folder that npm has installed to: that of package.json. */
  public static Path folder() {
    String folder = System.getProperty("articlemodel.judges");
    if (folder == null) {
      throw new IllegalStateException("run with -Pjudges, or set articlemodel.judges");
    }
    return Path.of(folder);
  }

  /** Returns a script of src/test/judges, run by Node. */
  public static Judge script(String name, String... arguments) {
    List<String> command = new ArrayList<>(List.of("node", folder().resolve(name).toString()));
    command.addAll(List.of(arguments));
    return new Judge(command);
  }

  /** Returns a program of the system. */
  public static Judge program(String... command) {
    return new Judge(List.of(command));
  }

  /** What a program said. */
  public record Verdict(int exit, String out, String err) {}

  /** Runs the program over an input. Its output goes to files, so that no pipe fills up. */
  public Verdict hear(String input) {
    try {
      Path in = Files.createTempFile("judge", ".in");
      Path out = Files.createTempFile("judge", ".out");
      Path err = Files.createTempFile("judge", ".err");
      try {
        Files.writeString(in, input);
        Process process =
            new ProcessBuilder(command)
                .directory(folder().toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
          process.destroyForcibly();
          throw new IllegalStateException(command + " ran longer than " + MINUTES + " minutes");
        }
        return new Verdict(process.exitValue(), read(out), read(err));
      } finally {
        Files.delete(in);
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(command + " was interrupted", e);
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
