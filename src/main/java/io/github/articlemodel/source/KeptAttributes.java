package io.github.articlemodel.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** What a file that takes the place of another has of it besides its content. */
final class KeptAttributes {

  private KeptAttributes() {}

  /** Copies the attributes of a file; where it is not there, the other keeps those of its own. */
  static void copy(Path from, Path to, FileTimes times) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    PosixFileAttributeView view =
        Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view != null) {
      PosixFileAttributes before = Files.readAttributes(from, PosixFileAttributes.class);
      copyOwner(before, view);
      view.setPermissions(before.permissions());
    }
    if (times == FileTimes.KEPT) {
      BasicFileAttributeView before =
          Files.getFileAttributeView(from, BasicFileAttributeView.class);
      Files.getFileAttributeView(to, BasicFileAttributeView.class)
          .setTimes(
              before.readAttributes().lastModifiedTime(),
              before.readAttributes().lastAccessTime(),
              null);
    }
  }

  private static void copyOwner(PosixFileAttributes before, PosixFileAttributeView to)
      throws IOException {
    PosixFileAttributes own = to.readAttributes();
    if (!own.group().equals(before.group())) {
      set(() -> to.setGroup(before.group()));
    }
    if (!own.owner().equals(before.owner())) {
      set(() -> to.setOwner(before.owner()));
    }
  }

  @FunctionalInterface
  private interface Setting {
    void set() throws IOException;
  }

  private static boolean set(Setting setting) {
    try {
      setting.set();
      return true;
    } catch (IOException e) {
      return false; // only some users may give a file to others: then it is the writer's
    }
  }
}
