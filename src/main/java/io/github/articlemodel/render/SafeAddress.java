package io.github.articlemodel.render;

import java.util.Locale;
import java.util.Set;

/**
 * Tells addresses that may be followed. What a browser passes over when it looks for the scheme
 * (WHATWG URL, 4.4: control characters and spaces at the start, tabs and line breaks anywhere), and
 * what cannot be seen, is passed over here too.
 */
final class SafeAddress {

  private static final Set<String> SCHEMES =
      Set.of(
          "http",
          "https",
          "mailto",
          "tel",
          "sms",
          "ftp",
          "ftps",
          "sftp",
          "irc",
          "ircs",
          "xmpp",
          "sip",
          "sips",
          "news",
          "nntp",
          "geo",
          "magnet",
          "webcal",
          "urn",
          "doi",
          "matrix",
          "git",
          "ssh",
          "bitcoin",
          "lightning",
          "gemini",
          "gopher",
          "cid",
          "mid");

  private static final Set<String> PICTURES =
      Set.of("png", "gif", "jpeg", "jpg", "webp", "avif", "bmp", "x-icon");

  private SafeAddress() {}

  /** Returns whether the address is relative, or of a scheme that runs no script. */
  static boolean ofLink(String address) {
    String scheme = scheme(visible(address));
    return scheme.isEmpty() || SCHEMES.contains(scheme);
  }

  /** Returns the same, or whether it is a picture that is written out in the address. */
  static boolean ofImage(String address) {
    String visible = visible(address);
    String scheme = scheme(visible);
    return scheme.isEmpty()
        || SCHEMES.contains(scheme)
        || (scheme.equals("data") && isPicture(visible));
  }

  /** Returns whether each address of a {@code srcset} is that of a safe image. */
  static boolean ofImages(String candidates) {
    for (String candidate : candidates.split(",", -1)) {
      if (!ofLink(candidate)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPicture(String address) {
    String type = address.substring("data:".length()).toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < type.length() && ";,".indexOf(type.charAt(end)) < 0) {
      end++;
    }
    return type.startsWith("image/")
        && end > "image/".length()
        && end < type.length()
        && PICTURES.contains(type.substring("image/".length(), end));
  }

  private static String visible(String address) {
    StringBuilder visible = new StringBuilder(Math.min(address.length(), 64));
    address
        .codePoints()
        .filter(point -> point > ' ' && !isInvisible(point))
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isInvisible(int point) {
    return Character.isISOControl(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.FORMAT;
  }

  /** Returns the scheme in lower case (RFC 3986, 3.1); the empty text where there is none. */
  private static String scheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return address.substring(0, i).toLowerCase(Locale.ROOT);
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (!letter && (i == 0 || !later)) {
        return "";
      }
    }
    return "";
  }
}
