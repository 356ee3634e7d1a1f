package io.github.articlemodel.render;

import java.nio.charset.StandardCharsets;

/**
 * Text made safe for a place in HTML.
 *
 * <pre>{@code
 * HtmlText.escaped("Fish & \"chips\""); // "Fish &amp; &quot;chips&quot;"
 * }</pre>
 */
public final class HtmlText {

  private static final char[] HEX = "0123456789ABCDEF".toCharArray();
  private static final String KEPT_IN_ADDRESS = ":/?#@!$&'()*+,;=-._~";

  private HtmlText() {}

  /**
   * {@return a text with {@code & < > "} as entities, to stand between tags or in an attribute with
   * double quotes}
   *
   * @param text any text
   */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    escape(text, out);
    return out.toString();
  }

  /** Appends text with {@code & < > "} as entities. */
  static void escape(String text, StringBuilder out) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&' || c == '<' || c == '>' || c == '"') {
        out.append(text, done, i).append(entity(c));
        done = i + 1;
      }
    }
    if (done == 0) {
      out.append(text); // in one piece, which a range is not
    } else {
      out.append(text, done, text.length());
    }
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> "&quot;";
    };
  }

  /**
   * {@return an address with percent signs for what none may hold (RFC 3986, 2.1); what is encoded
   * already stays}
   *
   * @param address any address
   */
  public static String address(String address) {
    int first = 0;
    while (first < address.length() && isKept(address, first)) {
      first++;
    }
    if (first == address.length()) {
      return address;
    }
    StringBuilder out = new StringBuilder(address.length() + 16).append(address, 0, first);
    int at = first;
    while (at < address.length()) {
      int point = address.codePointAt(at);
      if (isKept(address, at)) {
        out.append((char) point);
      } else {
        for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(HEX[(b >> 4) & 0xF]).append(HEX[b & 0xF]);
        }
      }
      at += Character.charCount(point);
    }
    return out.toString();
  }

  private static boolean isKept(String address, int at) {
    char c = address.charAt(at);
    if (c == '%') {
      return at + 2 < address.length()
          && isHex(address.charAt(at + 1))
          && isHex(address.charAt(at + 2));
    }
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || KEPT_IN_ADDRESS.indexOf(c) >= 0;
  }

  private static boolean isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
