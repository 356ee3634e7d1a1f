package io.github.articlemodel.validation;

/** How texts are compared and shown. */
final class Words {

  private static final int SHOWN = 60;

  private Words() {}

  /** Returns whether a reader sees nothing of a text. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(Words::showsNothing);
  }

  private static boolean showsNothing(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** Returns a text with one space for all white space, and none at its ends. */
  static String squeezed(String text) {
    StringBuilder out = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = out.length() > 0;
      } else {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Returns a text for a message: in quotes, on one line, and not too long. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    int end = Math.min(text.length(), SHOWN);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      out.append(Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
    }
    return out.append(end < text.length() ? "…\"" : "\"").toString();
  }
}
