package io.github.articlemodel.link;

import org.jspecify.annotations.Nullable;

/**
 * Tells addresses of the web that are of letters, digits and a few marks alone, as most are. Such a
 * one is a URI in its normal form (RFC 3986, 6.2.2), with no need to take it apart and to encode
 * it: the scheme and the host are in lower case, nothing is percent-encoded, there is no user, no
 * port and no query, and no segment of the path begins with a dot. A fragment is of the characters
 * of a path too.
 */
final class PlainAddress {

  static final String WWW = "www.";

  private static final String SECURE = "https://";
  private static final String OPEN = "http://";

  private PlainAddress() {}

  /** Returns the host of such an address, {@code www.} left out; null for any other. */
  static @Nullable String siteOf(String address) {
    int end = siteEnd(address);
    return end < 0 ? null : address.substring(siteStart(address), end);
  }

  /** Returns the offset after the host of such an address; -1 for any other. */
  static int siteEnd(String address) {
    int start = hostStart(address);
    int end = start < 0 ? -1 : hostEnd(address, start);
    return end > start && isPathAndFragment(address, end) ? end : -1;
  }

  /** Returns where the host of an address begins that is such a one, {@code www.} left out. */
  static int siteStart(String address) {
    int start = hostStart(address);
    return address.startsWith(WWW, start) ? start + WWW.length() : start;
  }

  private static int hostStart(String address) {
    return address.startsWith(SECURE)
        ? SECURE.length()
        : address.startsWith(OPEN) ? OPEN.length() : -1;
  }

  private static int hostEnd(String address, int start) {
    int label = 0;
    int at = start;
    while (at < address.length() && address.charAt(at) != '/' && address.charAt(at) != '#') {
      char c = address.charAt(at);
      boolean dot = c == '.' && label > 0;
      boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
      label = dot ? 0 : label + 1;
      if ((!dot && !word) || label > UriEncoding.LONGEST_LABEL) {
        return -1;
      }
      at++;
    }
    return label == 0 ? -1 : at;
  }

  private static boolean isPathAndFragment(String address, int start) {
    char last = ' ';
    for (int i = start; i < address.length(); i++) {
      char c = address.charAt(i);
      if (!UriEncoding.isOfPath(c) || (c == '.' && last == '/')) {
        return c == '#' && isFragment(address, i + 1);
      }
      last = c;
    }
    return true;
  }

  private static boolean isFragment(String address, int start) {
    for (int i = start; i < address.length(); i++) {
      if (!UriEncoding.isOfPath(address.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether an address is a fragment alone, of such characters. */
  static boolean isAnchor(String address) {
    return address.startsWith("#") && isFragment(address, 1);
  }
}
