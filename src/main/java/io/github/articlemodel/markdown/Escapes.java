package io.github.articlemodel.markdown;

/** Writes characters so that they stand for themselves. */
final class Escapes {

  /** What stands for itself anywhere in a destination, of the characters of ASCII. */
  private static final boolean[] PLAIN = new boolean[0x7F];

  static {
    for (char c = '!'; c < PLAIN.length; c++) {
      PLAIN[c] = "<()\\&".indexOf(c) < 0;
    }
  }

  private Escapes() {}

  /** Returns whether a character can only be written as a reference, wherever it stands. */
  static boolean needsReference(int c) {
    return (c < ' ' && c != '\t')
        || c == 0x7F
        || c == 0x85
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF;
  }

  static void reference(StringBuilder out, int codePoint) {
    out.append("&#").append(codePoint).append(';');
  }

  static boolean isPunctuation(int c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }

  static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isLetterOrDigit(int c) {
    return (c >= '0' && c <= '9') || isLetter(c);
  }

  /** Returns whether an ampersand in a text starts what reads as a character reference. */
  static boolean startsReference(String text, int at) {
    int i = at + 1;
    if (i < text.length() && text.charAt(i) == '#') {
      return true;
    }
    int start = i;
    while (i < text.length() && i - start < 40 && isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i > start && i < text.length() && text.charAt(i) == ';';
  }

  /** Returns whether a backslash in a text would escape what follows it. */
  static boolean escapes(String text, int at) {
    return at + 1 == text.length()
        || isPunctuation(text.charAt(at + 1))
        || needsReference(text.charAt(at + 1));
  }

  /** Returns a text with a backslash before each pipe that stands in no code span. */
  static String pipesOutsideCode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '`' ? afterCode(text, at) : c == '\\' ? at + 2 : at + 1;
      out.append(c == '|' ? "\\" : "").append(text, at, Math.min(end, text.length()));
      at = end;
    }
    return out.toString();
  }

  private static int afterCode(String text, int start) {
    int open = start;
    while (open < text.length() && text.charAt(open) == '`') {
      open++;
    }
    String fence = text.substring(start, open);
    int at = text.indexOf(fence, open);
    while (at >= 0 && (text.startsWith("`", at + fence.length()) || text.charAt(at - 1) == '`')) {
      at = text.indexOf(fence, at + 1);
    }
    return at < 0 ? open : at + fence.length();
  }

  /** Appends a destination without angle brackets, a reference for each space in it. */
  static void bareDestination(StringBuilder out, String destination) {
    if (destination.isEmpty() || destination.startsWith("<")) {
      destination(out, destination);
      return;
    }
    if (isPlainDestination(destination)) {
      out.append(destination);
      return;
    }
    boolean balanced = isBalanced(destination);
    for (int i = 0; i < destination.length(); i++) {
      char c = destination.charAt(i);
      if (c <= ' ' || Character.isISOControl(c)) {
        reference(out, c);
      } else {
        boolean escape =
            (!balanced && (c == '(' || c == ')'))
                || (c == '\\' && escapes(destination, i))
                || (c == '&' && startsReference(destination, i));
        append(out, c, escape);
      }
    }
  }

  /** Appends a destination, in angle brackets where it needs them. */
  static void destination(StringBuilder out, String destination) {
    if (isPlainDestination(destination)) {
      out.append(destination);
      return;
    }
    boolean angle = needsAngles(destination);
    boolean balanced = angle || isBalanced(destination);
    out.append(angle ? "<" : "");
    for (int i = 0; i < destination.length(); i++) {
      char c = destination.charAt(i);
      boolean escape =
          (c == '\\' && escapes(destination, i))
              || (c == '&' && startsReference(destination, i))
              || (angle && (c == '<' || c == '>'))
              || (!balanced && (c == '(' || c == ')'));
      append(out, c, escape);
    }
    out.append(angle ? ">" : "");
  }

  /** Returns whether each character of a destination stands for itself without thought. */
  private static boolean isPlainDestination(String destination) {
    int length = destination.length();
    for (int i = 0; i < length; i++) {
      char c = destination.charAt(i);
      if (c >= PLAIN.length || !PLAIN[c]) {
        return false;
      }
    }
    return length > 0;
  }

  private static boolean needsAngles(String destination) {
    if (destination.isEmpty() || destination.charAt(0) == '<') {
      return true;
    }
    for (int i = 0; i < destination.length(); i++) {
      char c = destination.charAt(i);
      if (c == ' ' || Character.isISOControl(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBalanced(String destination) {
    int depth = 0;
    for (int i = 0; i < destination.length(); i++) {
      char c = destination.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0 || depth > 30) {
        return false;
      }
    }
    return depth == 0;
  }

  /** Appends a title in quotes. */
  static void title(StringBuilder out, String title) {
    char quote = title.indexOf('"') >= 0 && title.indexOf('\'') < 0 ? '\'' : '"';
    out.append(quote);
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean escape =
          c == quote || (c == '\\' && escapes(title, i)) || (c == '&' && startsReference(title, i));
      append(out, c, escape);
    }
    out.append(quote);
  }

  /** Appends the info string of a code block. */
  static void info(StringBuilder out, String info) {
    for (int i = 0; i < info.length(); i++) {
      char c = info.charAt(i);
      boolean escape = (c == '\\' && escapes(info, i)) || (c == '&' && startsReference(info, i));
      append(out, c, escape);
    }
  }

  private static void append(StringBuilder out, char c, boolean escape) {
    if (needsReference(c)) {
      reference(out, c);
    } else {
      out.append(escape ? "\\" : "").append(c);
    }
  }
}
