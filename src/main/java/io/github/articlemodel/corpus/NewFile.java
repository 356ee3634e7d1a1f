package io.github.articlemodel.corpus;

import io.github.articlemodel.source.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a file that is not there yet, and never over one that is.
 *
 * <pre>{@code
 * NewFile.write(Path.of("posts/flood.md"), bytes);
 * NewFile.write(Path.of("posts/flood.md"), bytes); // FileAlreadyExistsException
 * }</pre>
 */
public final class NewFile {

  private NewFile() {}

  /**
   * Takes the name with an empty file, and writes the content in its place in one step.
   *
   * @param file the file; its folder must be there
   * @param content all of its bytes
   * @throws java.nio.file.FileAlreadyExistsException if there is such a file, folder or link
   * @throws IOException if it can't be written; there is no such file then
   */
  public static void write(Path file, byte[] content) throws IOException {
    Files.createFile(file);
    boolean isWritten = false;
    try {
      AtomicFile.write(file, content);
      isWritten = true;
    } finally {
      if (!isWritten) {
        Files.deleteIfExists(file);
      }
    }
  }
}
