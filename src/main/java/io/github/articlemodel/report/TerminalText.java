package io.github.articlemodel.report;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DisplayControl;
import io.github.articlemodel.source.Severity;
import java.util.Locale;

/**
 * Text for a terminal: one line, without what could steer it. Pure functions, safe for threads.
 *
 * <pre>{@code
 * TerminalText.line("one\ntwo \u001B[31m"); // "one two \uFFFD[31m"
 * TerminalText.finding(diagnostic, false);
 * // "news.md:2:7: warning field.date: \"soon\" is no date"
 * }</pre>
 */
public final class TerminalText {

  /** The escape sequences of ECMA-48 that a terminal takes for colours. */
  enum Style {
    BOLD("1"),
    RED("1;31"),
    YELLOW("1;33"),
    BLUE("1;34"),
    GREEN("32");

    private final String code;

    Style(String code) {
      this.code = code;
    }

    String of(String text) {
      return "\u001B[" + code + "m" + text + "\u001B[0m";
    }
  }

  private TerminalText() {}

  /**
   * {@return the text on one line; line ends and tabs are spaces, and what could steer a terminal,
   * or turn the order of what it shows, is U+FFFD}
   *
   * @param text any text
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == '\n' || c == '\r' || c == '\t';
      line.append(space ? ' ' : DisplayControl.is(c) ? '\uFFFD' : c);
    }
    return line.toString();
  }

  /**
   * {@return {@code file:line:column: severity code: message (advice)} on one line}
   *
   * @param found the finding
   * @param colour whether the place is bold, and the severity has a colour
   */
  public static String finding(Diagnostic found, boolean colour) {
    if (!colour) {
      return line(found.toString());
    }
    String severity = found.severity().name().toLowerCase(Locale.ROOT);
    String place = found.location() + ":";
    String rest = found.toString().substring(place.length() + 1 + severity.length());
    return Style.BOLD.of(line(place)) + " " + style(found.severity()).of(severity) + line(rest);
  }

  private static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.RED;
      case WARNING -> Style.YELLOW;
      case INFO -> Style.BLUE;
    };
  }
}
