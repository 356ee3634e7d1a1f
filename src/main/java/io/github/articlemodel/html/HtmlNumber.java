package io.github.articlemodel.html;

import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/** Reads attributes that are whole numbers, of digits of ASCII alone (HTML Standard, 2.3.4.1). */
final class HtmlNumber {

  private static final int MOST_DIGITS = 9;

  private HtmlNumber() {}

  /** Returns the number; empty where the attribute is none, or has more than nine digits. */
  static OptionalInt of(Element element, String name) {
    String written = element.attr(name).strip();
    boolean signed = written.startsWith("-") || written.startsWith("+");
    String digits = signed ? written.substring(1) : written;
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? OptionalInt.of(Integer.parseInt(written)) : OptionalInt.empty();
  }
}
