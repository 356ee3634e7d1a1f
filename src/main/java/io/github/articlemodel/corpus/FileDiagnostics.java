package io.github.articlemodel.corpus;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.FileChangedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the file system would not do, as diagnostics at the first line of the file, so that they are
 * listed and counted like all others.
 *
 * <pre>{@code
 * try {
 *   document = parser.parse(file);
 * } catch (IOException e) {
 *   FileDiagnostics.unread(file, e).toString();
 *   // news.md:1:1: error file.missing: there is no such file or folder
 * }
 * }</pre>
 */
public final class FileDiagnostics {

  private static final String MISSING = "there is no such file or folder";

  private FileDiagnostics() {}

  /**
   * {@return what to say about a file or folder that could not be read}
   *
   * @param path the file or folder
   * @param cause why
   */
  public static Diagnostic unread(Path path, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return diagnostic(path, "file.missing", missing(path), "");
    }
    if (Files.isDirectory(path) && !(cause instanceof AccessDeniedException)) {
      return diagnostic(path, "file.folder", "is a folder, expected a file", "");
    }
    return diagnostic(path, "file.unread", "can't be read: " + reason(cause), "");
  }

  /** Says of a path whether it, or a folder on the way to it, is a link that leads nowhere. */
  private static String missing(Path path) {
    for (Path link = path; link != null; link = link.getParent()) {
      if (Files.isSymbolicLink(link) && !Files.exists(link)) {
        String what = link.equals(path) ? "is" : link + " is";
        return what + " a symbolic link to " + target(link) + ", which is not there";
      }
    }
    return MISSING;
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "a file";
    }
  }

  /**
   * {@return what to say about a file that could not be written}
   *
   * @param path the file, which is as before
   * @param cause why
   */
  public static Diagnostic unwritten(Path path, IOException cause) {
    if (cause instanceof FileChangedException) {
      return diagnostic(path, "file.changed", reason(cause), "run the command again");
    }
    return diagnostic(
        path,
        "file.unwritten",
        "can't be written: " + whyUnwritten(path, cause),
        "nothing was changed");
  }

  /**
   * {@return the error that a file that was to be made is there already}
   *
   * @param path the file
   */
  public static Diagnostic exists(Path path) {
    return diagnostic(
        path, "file.exists", "is there already, and stays as it is", "choose another name");
  }

  /**
   * {@return the error that a file could not be moved}
   *
   * @param path the file
   * @param cause what the file system said
   */
  public static Diagnostic unmoved(Path path, IOException cause) {
    String why =
        cause instanceof java.nio.file.FileAlreadyExistsException
            ? "there is a file in its way, which was not there before"
            : reason(cause);
    return diagnostic(path, "file.unmoved", "can't be moved: " + why, "");
  }

  /** A file that is said to be missing is the temporary one, which its folder did not take. */
  private static String whyUnwritten(Path path, IOException cause) {
    Path folder = path.toAbsolutePath().getParent();
    boolean refused =
        cause instanceof NoSuchFileException && folder != null && Files.isDirectory(folder);
    return refused ? "its folder takes no new file" : reason(cause);
  }

  static Diagnostic noArticles(Path folder, List<String> endings, boolean hasLeftOut) {
    String all = String.join(", ", endings);
    return diagnostic(
        folder,
        "file.no-articles",
        "the folder has no articles: "
            + (hasLeftOut ? "patterns leave out all files in " : "no file in it ends in ")
            + all,
        "");
  }

  static Diagnostic diagnostic(Path path, String code, String message, String advice) {
    return SourceText.of("")
        .withName(path.toString())
        .diagnostic(Severity.ERROR, code, SourceSpan.at(0), message, advice);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof NoSuchFileException || cause instanceof NotDirectoryException) {
      return "its folder does not exist";
    }
    if (cause instanceof java.nio.file.FileAlreadyExistsException) {
      return "a file stands where a folder is needed";
    }
    if (cause instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
