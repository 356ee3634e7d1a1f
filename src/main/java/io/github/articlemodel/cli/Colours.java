package io.github.articlemodel.cli;

import io.github.articlemodel.source.Severity;

/** The colours of findings on a terminal: the place is bold, the severity has its own colour. */
final class Colours {

  private static final String BOLD = "\u001B[1m";
  private static final String RED = "\u001B[1;31m";
  private static final String YELLOW = "\u001B[1;33m";
  private static final String CYAN = "\u001B[36m";
  private static final String PLAIN = "\u001B[0m";

  private Colours() {}

  /** Returns {@code file:line:column: severity code: message} in colours; another line as it is. */
  static String of(String line, Severity severity) {
    String word = Names.of(severity);
    int at = line.indexOf(": " + word + " ");
    if (at < 0) {
      return line;
    }
    String colour =
        switch (severity) {
          case ERROR -> RED;
          case WARNING -> YELLOW;
          case INFO -> CYAN;
        };
    int end = at + 2 + word.length();
    String place = line.substring(0, at + 1);
    return BOLD + place + PLAIN + " " + colour + word + PLAIN + line.substring(end);
  }
}
