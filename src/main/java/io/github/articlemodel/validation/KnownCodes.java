package io.github.articlemodel.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All codes of diagnostics, as {@code docs/diagnostics.md} lists them.
 *
 * <pre>{@code
 * KnownCodes.all().contains("link.anchor"); // true
 * KnownCodes.all().contains("link");        // true: its area
 * KnownCodes.explained().get("link.anchor").advice(); // what to do about it
 * }</pre>
 */
public final class KnownCodes {

  /** The page that lists all codes, in the first cells of its tables. */
  private static final String PAGE = "diagnostics.md";

  private static final Pattern CODE = Pattern.compile("`([a-z]+\\.[a-z0-9-]+)`");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\.md[^)]*\\)");
  private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

  private KnownCodes() {}

  /** {@return the codes and their areas, in the order of the page; immutable} */
  public static Set<String> all() {
    return Once.NAMES;
  }

  /** {@return what the page says of each code, in its order, by the code; immutable} */
  public static Map<String, KnownCode> explained() {
    return Once.CODES;
  }

  private static Map<String, KnownCode> read() {
    Map<String, KnownCode> codes = new LinkedHashMap<>();
    try (InputStream page = KnownCodes.class.getResourceAsStream(PAGE)) {
      if (page == null) {
        throw new IllegalStateException(PAGE + " is not in the jar beside its class");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(page, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("| `")) {
          row(line, codes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(PAGE + " can't be read", e);
    }
    return Collections.unmodifiableMap(codes);
  }

  private static void row(String line, Map<String, KnownCode> codes) {
    String[] cells = CELL_END.split(line, -1);
    String meaning = cells.length > 3 ? plain(cells[3]) : "";
    String advice = cells.length > 4 ? plain(cells[4]) : "";
    for (Matcher code = CODE.matcher(cells[1]); code.find(); ) {
      codes.putIfAbsent(code.group(1), new KnownCode(code.group(1), meaning, advice));
    }
  }

  private static String plain(String cell) {
    return LINK.matcher(cell).replaceAll("$1").replace("\\|", "|").replace("`", "").strip();
  }

  private static Set<String> names(Set<String> codes) {
    Set<String> names = new LinkedHashSet<>();
    for (String code : codes) {
      names.add(code.substring(0, code.indexOf('.')));
      names.add(code);
    }
    return Collections.unmodifiableSet(names);
  }

  private static final class Once {
    static final Map<String, KnownCode> CODES = read();
    static final Set<String> NAMES = names(CODES.keySet());

    private Once() {}
  }
}
