package io.github.articlemodel.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a file can have a name on all systems that are in use. Windows forbids most: "Naming
 * Files, Paths, and Namespaces", learn.microsoft.com.
 */
final class SafeName {

  private static final int MOST_BYTES = 255;
  private static final String FORBIDDEN = "<>:\"/\\|?*";
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9¹²³])( *\\..*)?");

  private SafeName() {}

  /** Returns what is wrong with the name of a file or folder; empty where nothing is. */
  static Optional<String> problem(String name) {
    if (name.isEmpty()) {
      return Optional.of("is empty");
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c)) {
        return Optional.of(
            "has "
                + (Character.isISOControl(c) ? "a control character" : c)
                + " in it, which not all systems take");
      }
    }
    if (name.startsWith(".")) {
      return Optional.of("begins with a full stop, which hides it");
    } else if (name.startsWith("-")) {
      return Optional.of("begins with a hyphen, as options do");
    } else if (name.startsWith(" ") || name.endsWith(" ") || name.endsWith(".")) {
      return Optional.of("begins or ends with a space, or ends with a full stop");
    } else if (DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      return Optional.of("is that of a device of Windows");
    }
    return name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
        ? Optional.of("is longer than " + MOST_BYTES + " bytes")
        : Optional.empty();
  }
}
