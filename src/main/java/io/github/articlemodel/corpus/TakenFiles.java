package io.github.articlemodel.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Files in which names that differ in case or the composition of letters alone are the same, as in
 * the folders of some systems, and so are two ways to one folder, of which one goes through a
 * symbolic link.
 */
final class TakenFiles extends AbstractSet<Path> {

  private final Map<String, Path> files = new LinkedHashMap<>();

  /** Where the folders really are that were asked for. */
  private final Map<Path, Path> folders = new HashMap<>();

  @Override
  public boolean add(Path file) {
    return files.putIfAbsent(key(file), file) == null;
  }

  @Override
  public boolean contains(@Nullable Object file) {
    return file instanceof Path path && files.containsKey(key(path));
  }

  @Override
  public Iterator<Path> iterator() {
    return files.values().iterator();
  }

  @Override
  public int size() {
    return files.size();
  }

  private String key(Path file) {
    Path place = file.toAbsolutePath().normalize();
    Path folder = place.getParent();
    Path name = place.getFileName();
    Path real = place;
    if (folder != null && name != null) {
      real = folders.computeIfAbsent(folder, TakenFiles::real).resolve(name);
    }
    return FoldedName.of(real);
  }

  /** Returns where a folder really is, be it that only a part of the way to it is there. */
  private static Path real(Path folder) {
    Path parent = folder.getParent();
    Path name = folder.getFileName();
    try {
      return Files.exists(folder) || parent == null || name == null
          ? folder.toRealPath()
          : real(parent).resolve(name);
    } catch (IOException e) {
      return folder; // which can't be looked into, and so not written to
    }
  }
}
