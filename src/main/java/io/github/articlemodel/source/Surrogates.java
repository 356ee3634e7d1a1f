package io.github.articlemodel.source;

/** Surrogate pairs in UTF-16 text. */
final class Surrogates {

  private Surrogates() {}

  /** Returns the offset of the first surrogate without its other half, or -1. */
  static int firstUnpaired(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnpaired(text, i)) {
        return i;
      }
      if (Character.isHighSurrogate(text.charAt(i))) {
        i++;
      }
    }
    return -1;
  }

  private static boolean isUnpaired(CharSequence text, int i) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isLowSurrogate(c)
        || i + 1 == text.length()
        || !Character.isLowSurrogate(text.charAt(i + 1));
  }

  /**
   * Returns the text with each unpaired surrogate replaced by U+FFFD; the same length.
   *
   * @param first the offset of the first of them, or -1
   */
  static String replaceUnpaired(String text, int first) {
    if (first < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = first; i < out.length(); i++) {
      if (isUnpaired(out, i)) {
        out.setCharAt(i, '\uFFFD');
      } else if (Character.isHighSurrogate(out.charAt(i))) {
        i++;
      }
    }
    return out.toString();
  }

  /** Returns whether the offset lies between the halves of a pair. */
  static boolean splitsPair(CharSequence text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isHighSurrogate(text.charAt(offset - 1))
        && Character.isLowSurrogate(text.charAt(offset));
  }
}
