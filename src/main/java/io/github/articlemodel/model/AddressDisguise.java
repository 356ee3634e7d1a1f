package io.github.articlemodel.model;

import java.text.Normalizer;
import java.util.Map;

/** What an address is hidden behind: characters that are not seen, and encodings. */
final class AddressDisguise {

  /** The names of HTML that help to hide a scheme. */
  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("colon", (int) ':'),
          Map.entry("Tab", (int) '\t'),
          Map.entry("NewLine", (int) '\n'),
          Map.entry("amp", (int) '&'),
          Map.entry("AMP", (int) '&'),
          Map.entry("num", (int) '#'),
          Map.entry("semi", (int) ';'),
          Map.entry("percnt", (int) '%'),
          Map.entry("bsol", (int) '\\'),
          Map.entry("nbsp", 0xA0),
          Map.entry("NonBreakingSpace", 0xA0),
          Map.entry("shy", 0xAD),
          Map.entry("ZeroWidthSpace", 0x200B),
          Map.entry("zwnj", 0x200C),
          Map.entry("zwj", 0x200D),
          Map.entry("lrm", 0x200E),
          Map.entry("rlm", 0x200F),
          Map.entry("NoBreak", 0x2060));

  private static final int LONGEST_NAME = 16;

  private final String text;
  private final StringBuilder out;
  private int at;

  private AddressDisguise(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /** Returns the text without spaces, control characters and what cannot be seen. */
  static String visible(String text) {
    if (isOfVisibleAscii(text) || text.codePoints().noneMatch(AddressDisguise::isHidden)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().filter(point -> !isHidden(point)).forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isOfVisibleAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHidden(int point) {
    if (point < 0x7F) {
      return point <= ' ';
    }
    return Character.isISOControl(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.FORMAT
        || (point >= 0xFE00 && point <= 0xFE0F); // variation selectors
  }

  /** Returns the text with one layer of encodings resolved. */
  static String decoded(String text) {
    boolean encoded = text.indexOf('%') >= 0 || text.indexOf('&') >= 0 || text.indexOf('\\') >= 0;
    if (!encoded && isOfVisibleAscii(text)) {
      return text;
    }
    AddressDisguise disguise = new AddressDisguise(text);
    while (disguise.at < text.length()) {
      disguise.next();
    }
    String decoded = disguise.out.toString();
    return decoded.chars().allMatch(c -> c < 0x80)
        ? decoded
        : Normalizer.normalize(decoded, Normalizer.Form.NFKC);
  }

  private void next() {
    char c = text.charAt(at);
    boolean found =
        switch (c) {
          case '%' -> hex(1, 2);
          case '&' -> text.startsWith("&#", at) ? numeric() : named();
          case '\\' -> escape();
          default -> false;
        };
    if (!found) {
      out.append(c);
      at++;
    }
  }

  private boolean escape() {
    if (at + 1 >= text.length()) {
      return false;
    }
    char kind = text.charAt(at + 1);
    if (kind == 'x' || kind == 'X') {
      return hex(2, 2);
    }
    return (kind == 'u' || kind == 'U') && hex(2, 4);
  }

  /**
   * Appends the character of so many hexadecimal digits. A byte of 128 or more stands for no ASCII
   * character, so it can hide none, and stays.
   */
  private boolean hex(int skipped, int digits) {
    int start = at + skipped;
    if (start + digits > text.length()) {
      return false;
    }
    int value = 0;
    for (int i = start; i < start + digits; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return false;
      }
      value = value * 16 + digit;
    }
    if (digits == 2 && value > 0x7F) {
      return false;
    }
    out.append((char) value);
    at = start + digits;
    return true;
  }

  private boolean numeric() {
    int start = at + 2;
    boolean hex = start < text.length() && (text.charAt(start) | 0x20) == 'x';
    int radix = hex ? 16 : 10;
    int i = hex ? start + 1 : start;
    int first = i;
    int value = 0;
    while (i < text.length() && Character.digit(text.charAt(i), radix) >= 0) {
      value = Math.min(value * radix + Character.digit(text.charAt(i), radix), 0x110000);
      i++;
    }
    if (i == first || value > 0x10FFFF) {
      return false;
    }
    out.appendCodePoint(value);
    at = i < text.length() && text.charAt(i) == ';' ? i + 1 : i;
    return true;
  }

  private boolean named() {
    int most = Math.min(text.length(), at + 2 + LONGEST_NAME);
    int end = at + 1;
    while (end < most && text.charAt(end) != ';') {
      end++;
    }
    if (end == most) {
      return false;
    }
    Integer point = NAMES.get(text.substring(at + 1, end));
    if (point == null) {
      return false;
    }
    out.appendCodePoint(point);
    at = end + 1;
    return true;
  }
}
