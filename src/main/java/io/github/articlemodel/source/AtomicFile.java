package io.github.articlemodel.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a whole file, so that at every moment the file is either as before or as asked.
 *
 * <pre>{@code
 * AtomicFile.write(Path.of("news.md"), bytes);
 * }</pre>
 */
public final class AtomicFile {

  private AtomicFile() {}

  /** What is to be written. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes the content, and returns whether the file is to have it; where it is false, the file
     * stays as before.
     *
     * @param out where to; not closed
     * @return whether to keep what was written
     * @throws IOException if {@code out} throws it, or the content can't be had
     */
    boolean writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes the bytes to a temporary file in the same folder, brings them to the disk, and moves it
   * into place. The permissions of a file that is there already are kept; a symbolic link is
   * followed, and stays one.
   *
   * @param file the file to write, there already or not; its folder must be
   * @param content all of its bytes
   * @throws IOException if the folder is missing or not writable, the disk is full, or the file
   *     system can't move in one step; the file is then as before, and no temporary file is left
   */
  public static void write(Path file, byte[] content) throws IOException {
    write(
        file,
        out -> {
          out.write(content);
          return true;
        });
  }

  /**
   * Writes content that comes bit by bit in the same way.
   *
   * @param file the file to write, there already or not; its folder must be
   * @param content what writes it
   * @return whether the file has the content, as the content itself said
   * @throws IOException if the content throws it, or as with {@link #write(Path, byte[])}; the file
   *     is then as before, and no temporary file is left
   */
  public static boolean write(Path file, Content content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new FileSystemException(file.toString(), null, "is a folder, expected a file");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new FileSystemException(file.toString(), null, "is not writable");
    }
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new FileSystemException(file.toString(), null, "is in a folder that does not exist");
    }
    Path temporary = Files.createTempFile(folder, ".article-", ".tmp");
    try {
      if (!fill(temporary, content)) {
        return false;
      }
      keepPermissions(target, temporary);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static boolean fill(Path temporary, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                temporary, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      boolean kept = content.writeTo(out);
      out.flush();
      if (kept) {
        channel.force(true);
      }
      return kept;
    }
  }

  private static void keepPermissions(Path target, Path temporary) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(
            temporary, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view == null) {
      return;
    }
    if (Files.exists(target)) {
      view.setPermissions(Files.getPosixFilePermissions(target));
    } else {
      view.setPermissions(java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
