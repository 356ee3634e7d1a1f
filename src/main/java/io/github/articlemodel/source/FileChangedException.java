package io.github.articlemodel.source;

import java.io.Serial;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * A file is not written, as it does not have the bytes any more that the change was made for. It is
 * as the other has left it.
 *
 * <pre>{@code
 * try {
 *   AtomicFile.replace(file, before, after, FileTimes.NEW);
 * } catch (FileChangedException e) {
 *   e.getReason(); // "was changed by another program since it was read"
 * }
 * }</pre>
 *
 * @serial exclude
 */
public final class FileChangedException extends FileSystemException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates one.
   *
   * @param file the file
   * @param reason what is told of the file, such as {@code was changed since it was read}
   */
  public FileChangedException(Path file, String reason) {
    super(file.toString(), null, reason);
  }
}
