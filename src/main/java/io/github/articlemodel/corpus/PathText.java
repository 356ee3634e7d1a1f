package io.github.articlemodel.corpus;

import io.github.articlemodel.source.Diagnostic;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names of files as text. On Linux a name is bytes, and those that are no text in the encoding of
 * the system are shown as U+FFFD: such a file can be read and edited in place, but a name that is
 * made of the text is that of another file.
 */
final class PathText {

  private PathText() {}

  /** Returns whether the text of a path is the name of the same file. */
  static boolean isWhole(Path path) {
    String text = path.toString();
    if (text.indexOf('\uFFFD') < 0) {
      return true;
    }
    try {
      return path.getFileSystem().getPath(text).equals(path);
    } catch (InvalidPathException e) {
      return false; // the encoding has no U+FFFD
    }
  }

  /** Returns the error about a file of such a name; what it keeps from being done ends the text. */
  static Diagnostic problem(Path path, String what) {
    return FileDiagnostics.diagnostic(
        path,
        "file.name",
        "its name has bytes that are no text in " + encoding() + ", shown as U+FFFD, " + what,
        encoding().equals("UTF-8")
            ? "give it another name"
            : "give it another name, or set LC_ALL=C.UTF-8 if it is in UTF-8");
  }

  /** Returns the encoding that names of files are read in. */
  private static String encoding() {
    return System.getProperty("sun.jnu.encoding", "UTF-8");
  }
}
