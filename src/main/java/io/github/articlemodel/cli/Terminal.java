package io.github.articlemodel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Whether people look at what is printed, and whether they want colour.
 *
 * @param out whether the standard output is a terminal
 * @param err whether the standard error is one
 * @param hasColour whether it may be coloured
 */
record Terminal(boolean out, boolean err, boolean hasColour) {

  /** No terminal. */
  static final Terminal NONE = new Terminal(false, false, false);

  /**
   * Returns what this process has. The JDK only knows whether standard input and output both are
   * terminals; where the system lists the open files of a process, as Linux does, that list says it
   * of each. A terminal that can't move its cursor ({@code TERM=dumb}) counts as none.
   */
  static Terminal ofProcess(Map<String, String> environment) {
    if ("dumb".equals(environment.get("TERM"))) {
      return NONE;
    }
    boolean hasColour = environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(isTerminal(1), isTerminal(2), hasColour);
  }

  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(link)) {
      try {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/")
            || target.startsWith("/dev/tty")
            || target.equals("/dev/console");
      } catch (IOException e) {
        return false; // closed, so that nobody sees it
      }
    }
    return isTerminalBySystem(descriptor);
  }

  private static boolean isTerminalBySystem(int descriptor) {
    try {
      return new ProcessBuilder("test", "-t", "" + descriptor).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false; // no POSIX system
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
