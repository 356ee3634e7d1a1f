package io.github.articlemodel.model;

import java.util.Locale;
import java.util.Set;

/**
 * Whether an address may be followed without doing harm. The one place that decides it: for the
 * values of fields, for links, and for HTML that is made harmless.
 *
 * <pre>{@code
 * AddressSafety.of("https://example.com/a");       // SAFE
 * AddressSafety.of("Java\tScript&colon;alert(1)"); // UNSAFE
 * AddressSafety.of("data:image/png;base64,iVBO");  // PICTURE
 * AddressSafety.of("steam:run");                   // UNKNOWN
 * }</pre>
 *
 * <p>What a browser passes over when it looks for the scheme (WHATWG URL, 4.4: control characters
 * and spaces at the start, tabs and line breaks anywhere), and what cannot be seen, is passed over
 * here too, wherever it stands. An address is unsafe also where it only reads as one after decoding
 * percent-encoding, entities, escapes of JavaScript or characters of compatibility (Unicode NFKC),
 * up to four times: some program behind may do that.
 */
public enum AddressSafety {
  /** It is relative, or of a scheme that is known to run no script. */
  SAFE,
  /** A picture that is written out in the address; safe where a picture is shown. */
  PICTURE,
  /** Of a scheme that is not known. */
  UNKNOWN,
  /** It runs a script, or may hold one: {@code javascript:}, {@code vbscript:}, {@code data:}. */
  UNSAFE;

  private static final Set<String> KNOWN =
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

  private static final Set<String> SCRIPTS =
      Set.of("javascript", "vbscript", "livescript", "mocha", "jscript", "data");

  /** Schemes before another address, which is what counts. */
  private static final Set<String> WRAPPERS = Set.of("view-source", "feed", "jar", "wyciwyg");

  private static final Set<String> PICTURES =
      Set.of("png", "gif", "jpeg", "jpg", "webp", "avif", "bmp", "x-icon");

  private static final int LAYERS = 4;

  /**
   * {@return how safe an address is; its time grows linearly with the length}
   *
   * @param address the address, as Markdown or HTML give it: their escapes and entities resolved
   */
  public static AddressSafety of(String address) {
    if (address.startsWith("https:") || address.startsWith("http:")) {
      return SAFE; // whatever follows such a scheme
    }
    String visible = AddressDisguise.visible(address);
    AddressSafety plain = judge(visible);
    boolean decided = plain == SAFE && !scheme(visible).isEmpty();
    if (decided || plain == UNSAFE || plain == PICTURE) {
      return plain;
    }
    String read = visible;
    for (int layer = 0; layer < LAYERS; layer++) {
      String decoded = AddressDisguise.decoded(read);
      if (decoded.equals(read)) {
        break;
      }
      read = AddressDisguise.visible(decoded);
      if (judge(read) == UNSAFE) {
        return UNSAFE;
      }
    }
    return plain;
  }

  private static AddressSafety judge(String visible) {
    int from = 0;
    String scheme = scheme(visible);
    while (WRAPPERS.contains(scheme)) {
      from += scheme.length() + 1;
      scheme = scheme(visible, from);
      if (!SCRIPTS.contains(scheme) && !WRAPPERS.contains(scheme)) {
        return UNKNOWN;
      }
    }
    if (SCRIPTS.contains(scheme)) {
      return scheme.equals("data") && isPicture(visible, from) ? PICTURE : UNSAFE;
    }
    return scheme.isEmpty() || KNOWN.contains(scheme) ? SAFE : UNKNOWN;
  }

  private static boolean isPicture(String address, int from) {
    int start = from + "data:image/".length();
    if (!address.regionMatches(true, from, "data:image/", 0, "data:image/".length())) {
      return false;
    }
    int end = start;
    while (end < address.length() && ";,".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end < address.length()
        && PICTURES.contains(address.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static String scheme(String address) {
    return scheme(address, 0);
  }

  /** Returns the scheme in lower case (RFC 3986, 3.1); the empty text where there is none. */
  private static String scheme(String address, int from) {
    for (int i = from; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return address.substring(from, i).toLowerCase(Locale.ROOT);
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (!letter && (i == from || !later)) {
        return "";
      }
    }
    return "";
  }
}
