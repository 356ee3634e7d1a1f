package io.github.articlemodel.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The temporary files of this process. Where it ends while some are being written, by Ctrl-C or
 * another signal that lets it, they are deleted, and none is moved into place any more. Where it is
 * killed, they stay; the first file that a later process writes in that folder takes them away.
 *
 * <p>What is a leftover, and what belongs to a process that is alive, is told by a lock: each is
 * locked from its making to its move, and the system takes the lock from a process that is gone.
 * Where a file system knows no locks, leftovers stay.
 *
 * <p>One object for the process, as the end of a process and the locks of files are its own: the
 * only state of this library that is shared.
 */
final class TemporaryFiles {

  static final TemporaryFiles OF_PROCESS = new TemporaryFiles();

  private static final Pattern NAME = Pattern.compile("\\.article-[0-9a-z]+\\.tmp");

  private final Set<Path> written = ConcurrentHashMap.newKeySet();
  private final Set<Path> clearedFolders = ConcurrentHashMap.newKeySet();

  /** Held for reading by what must not begin at the end, and for writing to say that this is it. */
  private final ReadWriteLock ending = new ReentrantReadWriteLock();

  private boolean isEnding;

  private TemporaryFiles() {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(this::end, "article-model-end"));
    } catch (IllegalStateException e) {
      isEnding = true;
    }
  }

  /** A file that is being written: open and locked. */
  record Open(Path path, FileChannel channel) {}

  /**
   * Makes a temporary file in a folder.
   *
   * @param isPrivate whether its owner alone may read it, until it gets the permissions of the file
   *     that it is to replace; it has those of any new file otherwise
   * @throws IOException if the folder takes none, or the process is ending
   */
  Open open(Path folder, boolean isPrivate) throws IOException {
    if (clearedFolders.add(folder)) {
      clear(folder);
    }
    while (true) {
      Open open = tryOpen(folder, isPrivate);
      if (open != null) {
        return open;
      }
    }
  }

  /** Returns null where another process took the new file for a leftover before it was locked. */
  private @Nullable Open tryOpen(Path folder, boolean isPrivate) throws IOException {
    String random = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
    Path path = folder.resolve(".article-" + random + ".tmp");
    FileChannel channel;
    ending.readLock().lock();
    try {
      checkNotEnding(path);
      written.add(path);
      channel = create(path, isPrivate);
    } catch (IOException | RuntimeException e) {
      written.remove(path);
      throw e;
    } finally {
      ending.readLock().unlock();
    }
    Open open = new Open(path, channel);
    if (isLocked(channel) && Files.exists(path)) {
      return open;
    }
    close(open);
    return null;
  }

  private static FileChannel create(Path path, boolean isPrivate) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    boolean isPosix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] own =
        isPrivate && isPosix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    return FileChannel.open(path, options, own);
  }

  private static boolean isLocked(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException e) {
      return true; // no locks here: then nobody can take it for a leftover either
    }
  }

  private void checkNotEnding(Path path) throws IOException {
    if (isEnding) {
      throw new FileSystemException(path.toString(), null, "the program is ending");
    }
  }

  /** Moves the file into the place of another. */
  void move(Open open, Path target) throws IOException {
    ending.readLock().lock();
    try {
      checkNotEnding(open.path());
      Files.move(
          open.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      ending.readLock().unlock();
    }
  }

  /** Closes the file, and deletes it if it was not moved. */
  void close(Open open) throws IOException {
    try {
      Files.deleteIfExists(open.path());
    } finally {
      written.remove(open.path());
      open.channel().close();
    }
  }

  /** Deletes what processes that are gone have left in a folder; returns how many files. */
  int clear(Path folder) {
    int deleted = 0;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, this::mayBeLeft)) {
      for (Path path : all) {
        deleted += deleteIfLeft(path) ? 1 : 0;
      }
    } catch (IOException | DirectoryIteratorException e) {
      return deleted; // it can be written to and not listed: leftovers stay
    }
    return deleted;
  }

  private boolean mayBeLeft(Path path) {
    return NAME.matcher(String.valueOf(path.getFileName())).matches()
        && !written.contains(path)
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean deleteIfLeft(Path path) {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null && Files.deleteIfExists(path);
    } catch (IOException | OverlappingFileLockException e) {
      return false; // deleted by another, not ours to delete, or no locks here: it stays
    }
  }

  private void end() {
    ending.writeLock().lock();
    try {
      isEnding = true;
    } finally {
      ending.writeLock().unlock();
    }
    written.forEach(TemporaryFiles::delete);
  }

  private static boolean delete(Path path) {
    try {
      return Files.deleteIfExists(path);
    } catch (IOException e) {
      return false; // the next process that writes here tries again
    }
  }
}
