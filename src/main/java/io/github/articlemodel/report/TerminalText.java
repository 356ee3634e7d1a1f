package io.github.articlemodel.report;

/** Text for a terminal. */
final class TerminalText {

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

  /** Returns the text on one line; what could steer a terminal is shown as U+FFFD. */
  static String line(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == '\n' || c == '\r' || c == '\t';
      line.append(space ? ' ' : Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return line.toString();
  }
}
