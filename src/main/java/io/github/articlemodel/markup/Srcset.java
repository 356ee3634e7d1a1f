package io.github.articlemodel.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * The addresses in a {@code srcset} attribute (HTML Standard, 4.8.4.2.1).
 *
 * <pre>{@code
 * HtmlTags.Value srcset = new HtmlTags.Value("a.jpg 1x, b.jpg 2x", 0);
 * Srcset.addresses(srcset).get(1).text();  // "b.jpg"
 * Srcset.addresses(srcset).get(1).start(); // 10
 * }</pre>
 */
public final class Srcset {

  private Srcset() {}

  /**
   * {@return the addresses in their order, each with its place; immutable}
   *
   * @param srcset the value of the attribute
   */
  public static List<HtmlTags.Value> addresses(HtmlTags.Value srcset) {
    List<HtmlTags.Value> found = new ArrayList<>();
    String raw = srcset.raw();
    int at = skip(raw, 0);
    while (at < raw.length()) {
      int end = at;
      while (end < raw.length() && !isSpace(raw.charAt(end))) {
        end++;
      }
      int last = end;
      while (last > at && raw.charAt(last - 1) == ',') {
        last--;
      }
      found.add(new HtmlTags.Value(raw.substring(at, last), srcset.start() + at));
      at = skip(raw, last < end ? end : afterDescriptors(raw, end));
    }
    return List.copyOf(found);
  }

  private static int afterDescriptors(String raw, int from) {
    int depth = 0;
    int at = from;
    while (at < raw.length() && (depth > 0 || raw.charAt(at) != ',')) {
      depth += raw.charAt(at) == '(' ? 1 : raw.charAt(at) == ')' && depth > 0 ? -1 : 0;
      at++;
    }
    return at;
  }

  private static int skip(String raw, int from) {
    int at = from;
    while (at < raw.length() && (isSpace(raw.charAt(at)) || raw.charAt(at) == ',')) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
