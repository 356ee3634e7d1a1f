package io.github.articlemodel.link;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the parts of an address such as RFC 3986 knows them: ASCII alone. */
final class UriEncoding {

  private static final String UNRESERVED = "-._~";
  private static final String SUB_DELIMITERS = "!$&'()*+,;=";
  private static final boolean[] WORDS = allowed("");
  private static final boolean[] USER = allowed(UNRESERVED + SUB_DELIMITERS + ":@");
  private static final boolean[] PORT = allowed(":");
  private static final boolean[] PATH = allowed(UNRESERVED + SUB_DELIMITERS + ":@/");
  private static final boolean[] QUERY = allowed(UNRESERVED + SUB_DELIMITERS + ":@/?");

  static final int LONGEST_LABEL = 63;

  private UriEncoding() {}

  /** Returns which characters of ASCII stay as they are: letters, digits and some marks. */
  private static boolean[] allowed(String marks) {
    boolean[] allowed = new boolean[0x80];
    for (int c = 0; c < allowed.length; c++) {
      allowed[c] = isWord(c) || marks.indexOf(c) >= 0;
    }
    return allowed;
  }

  /**
   * Returns the parts encoded.
   *
   * @param host the host that they have, or null
   * @param ascii the name of the host in ASCII; null where there is none
   */
  static UriParts encoded(UriParts parts, @Nullable String host, @Nullable String ascii) {
    String authority = parts.authority();
    if (authority != null && host != null && ascii != null) {
      authority = encoded(authority, host, ascii);
    }
    return parts.with(
        parts.scheme() == null ? null : lower(parts.scheme()),
        authority,
        encoded(parts.path(), PATH),
        parts.query() == null ? null : encoded(parts.query(), QUERY),
        parts.fragment() == null ? null : encoded(parts.fragment(), QUERY));
  }

  private static String encoded(String authority, String host, String ascii) {
    if (authority.length() == host.length()) {
      return ascii;
    }
    int at = authority.lastIndexOf('@') + 1;
    String user = encoded(authority.substring(0, at), USER);
    return user + ascii + encoded(authority.substring(at + host.length()), PORT);
  }

  /** Returns whether a character stays as it is in a path. */
  static boolean isOfPath(char c) {
    return isIn(PATH, c);
  }

  private static boolean isIn(boolean[] allowed, int c) {
    return c < allowed.length && allowed[c];
  }

  /** Returns a text of ASCII in lower case, as it mostly is. */
  private static String lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
        return text.toLowerCase(Locale.ROOT);
      }
    }
    return text;
  }

  /** Returns the name of a host in ASCII (RFC 5891), in lower case; null where it is none. */
  static @Nullable String asciiHost(String host) {
    if (isAscii(host)) {
      return lower(host);
    }
    String plain = decoded(host);
    if (plain.startsWith("[") && plain.endsWith("]")) {
      return plain.toLowerCase(Locale.ROOT);
    }
    try {
      String ascii = IDN.toASCII(plain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      return ascii.chars().allMatch(UriEncoding::isHost) ? ascii : null;
    } catch (IllegalArgumentException e) {
      return null; // such as a label of over 63 characters
    }
  }

  /** Returns whether a host is of labels in ASCII, of 1 to 63 characters, with dots between. */
  private static boolean isAscii(String host) {
    int label = 0;
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (c == '.' ? label == 0 : !isHost(c)) {
        return false;
      }
      label = c == '.' ? 0 : label + 1;
      if (label > LONGEST_LABEL) {
        return false;
      }
    }
    return label > 0;
  }

  private static boolean isHost(int c) {
    return isWord(c) || "-._~".indexOf(c) >= 0;
  }

  /** Encodes all but letters and digits, as UTF-8; what is encoded already stays. */
  static String encoded(String text) {
    return encoded(text, WORDS);
  }

  /** Encodes what is not allowed, as UTF-8; what is encoded already stays. */
  private static String encoded(String text, boolean[] allowed) {
    int kept = 0;
    while (kept < text.length() && isKept(text, kept, text.charAt(kept), allowed)) {
      kept++;
    }
    return kept == text.length() ? text : encodedSlowly(text, allowed);
  }

  private static boolean isKept(String text, int at, int point, boolean[] allowed) {
    return isIn(allowed, point) || (point == '%' && byteAt(text, at) >= 0);
  }

  private static String encodedSlowly(String text, boolean[] allowed) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (isKept(text, i, point, allowed)) {
        out.append((char) point);
      } else {
        for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(digit(b >> 4)).append(digit(b));
        }
      }
      i += Character.charCount(point);
    }
    return out.toString();
  }

  private static char digit(int bits) {
    return "0123456789ABCDEF".charAt(bits & 0xF);
  }

  /** Resolves percent-encoding, as UTF-8; what is none stays. */
  static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); ) {
      int value = text.charAt(i) == '%' ? byteAt(text, i) : -1;
      if (value >= 0) {
        out.write(value);
        i += 3;
      } else {
        int point = text.codePointAt(i);
        out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(point);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Returns the byte that is encoded at an offset; -1 where none is. */
  private static int byteAt(String text, int at) {
    if (at + 2 >= text.length()) {
      return -1;
    }
    int high = hex(text.charAt(at + 1));
    int low = hex(text.charAt(at + 2));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static int hex(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  private static boolean isWord(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
