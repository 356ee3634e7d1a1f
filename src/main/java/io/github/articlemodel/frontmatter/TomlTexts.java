package io.github.articlemodel.frontmatter;

import java.util.List;
import java.util.Locale;

/** Texts and names as TOML (TOML 1.0.0, String and Keys). */
final class TomlTexts {

  private static final List<String> FENCES = List.of("+++", "---", "...");

  private TomlTexts() {}

  /** Returns the name without quotes where that can be, else in double quotes. */
  static String key(String name) {
    boolean bare = !name.isEmpty() && name.chars().allMatch(c -> TomlScanner.isBare((char) c));
    return bare ? name : basic(name);
  }

  /** Returns the text in double quotes, on one line. It can say any text. */
  static String basic(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        out.append("\\\"");
      } else {
        append(c, out);
      }
    }
    return out.append('"').toString();
  }

  private static void append(char c, StringBuilder out) {
    switch (c) {
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      default -> {
        if (TomlScanner.isControl(c) || c == '\u0085' || c == '\uFEFF') {
          out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }

  /** Returns whether single quotes can say the text on one line. */
  static boolean isLiteral(String text) {
    return text.chars()
        .allMatch(c -> c != '\'' && c != '\n' && c != '\uFEFF' && !TomlScanner.isControl((char) c));
  }

  /** Returns whether the text has lines, none of which could be taken for a fence. */
  static boolean hasLines(String text) {
    return text.indexOf('\n') >= 0
        && text.lines().noneMatch(line -> FENCES.stream().anyMatch(line::startsWith));
  }

  /** Returns the text in three double quotes; to be called where it {@link #hasLines}. */
  static String onLines(String text, String lineEnd) {
    StringBuilder out = new StringBuilder(text.length() + 8).append("\"\"\"").append(lineEnd);
    int quotes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        boolean escape = quotes == 2 || i + 1 == text.length();
        out.append(escape ? "\\\"" : "\"");
        quotes = escape ? 0 : quotes + 1;
        continue;
      }
      quotes = 0;
      if (c == '\n') {
        out.append(lineEnd);
      } else {
        append(c, out);
      }
    }
    return out.append("\"\"\"").toString();
  }
}
