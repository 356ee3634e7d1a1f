package io.github.articlemodel.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The name of a file as other programs know it: by its path from a folder, where it is in it. */
final class FileAddress {

  private static final String UNRESERVED = "-._~";

  private final Path base;

  /**
   * Creates addresses from a folder.
   *
   * @param base the folder, absolute and without {@code ..}
   */
  FileAddress(Path base) {
    this.base = base;
  }

  /** Returns the path with {@code /} between its parts; the name itself where it is no path. */
  String path(String name) {
    try {
      Path file = Path.of(name).toAbsolutePath().normalize();
      return isInside(file)
          ? String.join("/", parts(base.relativize(file)))
          : file.toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      return name; // no name of a file here, such as that of a file on another system
    }
  }

  /**
   * Returns the path as a URI reference (RFC 3986): relative for a file in the folder, and a {@code
   * file} URI (RFC 8089) for another.
   */
  String uri(String name) {
    try {
      Path file = Path.of(name).toAbsolutePath().normalize();
      if (isInside(file)) {
        return encoded(parts(base.relativize(file)));
      }
      String root = String.valueOf(file.getRoot()).replace("\\", "").replace("/", "");
      return "file:///" + (root.isEmpty() ? "" : root + "/") + encoded(parts(file));
    } catch (InvalidPathException e) {
      return encoded(List.of(name));
    }
  }

  private boolean isInside(Path file) {
    return file.startsWith(base) && !file.equals(base);
  }

  private static List<String> parts(Path path) {
    List<String> parts = new ArrayList<>();
    path.forEach(part -> parts.add(part.toString()));
    return parts;
  }

  private static String encoded(List<String> parts) {
    return String.join("/", parts.stream().map(FileAddress::encoded).toList());
  }

  private static String encoded(String part) {
    StringBuilder out = new StringBuilder();
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      out.append(
          plain ? String.valueOf(c) : String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
    }
    return out.toString();
  }
}
