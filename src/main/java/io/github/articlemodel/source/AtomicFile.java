package io.github.articlemodel.source;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes a whole file, so that at every moment the file is either as before or as asked: also where
 * the program is killed or the machine loses its power.
 *
 * <pre>{@code
 * AtomicFile.write(Path.of("news.md"), bytes);
 * }</pre>
 *
 * <p>The bytes go to a temporary file in the same folder, {@code .article-…tmp}; they are brought
 * to the disk, the temporary file is moved into place, and the folder is brought to the disk where
 * the system does that. A symbolic link is followed, and stays one. Permissions of a file that is
 * there already are kept; so are its owner and group as far as the system lets the user set them.
 * Access lists and extended attributes are not. A new file has the permissions that any program
 * gives there: on Unix all but those to execute, less the {@code umask}.
 *
 * <p>A program that ends by itself, by Ctrl-C or by a signal that lets it, leaves no temporary
 * file, and writes no file any more from then on. One that is killed may leave some. The first file
 * that a later process writes in the folder takes them away; those of processes that are alive are
 * locked, and stay.
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

  /** What must hold right before the file is moved into place. */
  @FunctionalInterface
  private interface Condition {
    void check() throws IOException;
  }

  /**
   * Writes the bytes as a file.
   *
   * @param file the file to write, there already or not; its folder must be
   * @param content all of its bytes
   * @throws IOException if the folder is missing or not writable, the disk is full, or the file
   *     system can't move in one step; the file is then as before, and no temporary file is left
   */
  public static void write(Path file, byte[] content) throws IOException {
    write(file, out -> writeAll(content, out));
  }

  private static boolean writeAll(byte[] content, OutputStream out) throws IOException {
    out.write(content);
    return true;
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
    return write(file, content, FileTimes.NEW, () -> {});
  }

  /**
   * Writes a source in place of another that was read from the file, if the file still has its
   * bytes. That is looked up right before the file is moved into place; a program that writes in
   * the moment between is not seen.
   *
   * @param file the file that was read
   * @param before what was read from it
   * @param after what is to be written
   * @param times what time the file has then
   * @throws FileChangedException if the file has other bytes, or is not there; it stays so
   * @throws IOException as with {@link #write(Path, byte[])}
   */
  public static void replace(Path file, SourceText before, SourceText after, FileTimes times)
      throws IOException {
    write(
        file,
        out -> {
          after.writeTo(out);
          return true;
        },
        times,
        () -> checkUnchanged(file, before));
  }

  private static void checkUnchanged(Path file, SourceText before) throws IOException {
    try {
      boolean isSame =
          Files.size(file) == before.byteLength() && before.hasBytes(Files.readAllBytes(file));
      if (!isSame) {
        throw new FileChangedException(file, "was changed by another program since it was read");
      }
    } catch (NoSuchFileException e) {
      throw new FileChangedException(file, "was moved or deleted since it was read");
    }
  }

  private static boolean write(Path file, Content content, FileTimes times, Condition condition)
      throws IOException {
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      throw new FileSystemException(file.toString(), null, "is a symbolic link to no file");
    }
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
    TemporaryFiles files = TemporaryFiles.OF_PROCESS;
    TemporaryFiles.Open temporary = files.open(folder, Files.exists(target));
    try {
      if (!fill(temporary.channel(), content)) {
        return false;
      }
      KeptAttributes.copy(target, temporary.path(), times);
      condition.check();
      files.move(temporary, target);
    } finally {
      files.close(temporary);
    }
    bringToDisk(folder);
    return true;
  }

  private static boolean fill(FileChannel channel, Content content) throws IOException {
    OutputStream open = new Unclosed(Channels.newOutputStream(channel));
    try (OutputStream out = new BufferedOutputStream(open, 1 << 16)) {
      boolean kept = content.writeTo(out);
      out.flush();
      if (kept) {
        channel.force(true);
      }
      return kept;
    }
  }

  /** Brings the names in the folder to the disk; some systems don't open folders for that. */
  private static boolean bringToDisk(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
      return true;
    } catch (IOException e) {
      return false; // the file is whole all the same: after a loss of power it may be as before
    }
  }

  /** A stream whose end does not close the file: its lock is held until it is moved. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
