package io.github.articlemodel.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All codes of diagnostics, as {@code docs/diagnostics.md} lists them.
 *
 * <pre>{@code
 * KnownCodes.all().contains("link.anchor"); // true
 * KnownCodes.all().contains("link");        // true: its area
 * }</pre>
 */
public final class KnownCodes {

  /** The page that lists all codes, in the first cells of its tables. */
  private static final String PAGE = "diagnostics.md";

  private static final Pattern CODE = Pattern.compile("`([a-z]+)\\.([a-z0-9-]+)`");

  private KnownCodes() {}

  /** {@return the codes and their areas, in the order of the page; immutable} */
  public static Set<String> all() {
    return Once.KNOWN;
  }

  private static Set<String> read() {
    Set<String> known = new LinkedHashSet<>();
    try (InputStream page = KnownCodes.class.getResourceAsStream(PAGE)) {
      if (page == null) {
        throw new IllegalStateException(PAGE + " is not in the jar beside its class");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(page, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("| `")) {
          Matcher code = CODE.matcher(line.substring(0, line.indexOf('|', 1)));
          while (code.find()) {
            known.add(code.group(1));
            known.add(code.group(1) + "." + code.group(2));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(PAGE + " can't be read", e);
    }
    return Collections.unmodifiableSet(known);
  }

  private static final class Once {
    static final Set<String> KNOWN = read();

    private Once() {}
  }
}
