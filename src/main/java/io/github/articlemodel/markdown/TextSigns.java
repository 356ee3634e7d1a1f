package io.github.articlemodel.markdown;

/** What a text holds that a writer must look at, told in one pass; most texts hold none of it. */
final class TextSigns {

  /** The bit for a character that may be a mark within a text, or has to be a reference. */
  static final int MARK = 1;

  /** The bit for what an address has that is written without brackets. */
  static final int ADDRESS = 2;

  /** The bit for what is a mark in brackets only: their end. */
  static final int CLOSER = 4;

  private static final int MAX_ASCII = 0x7F;
  private static final byte[] SIGNS = signs("&*<[\\_`{~");

  private TextSigns() {}

  /** Returns the bits of the characters of ASCII: of marks, and of what has to be a reference. */
  private static byte[] signs(String marks) {
    byte[] signs = new byte[MAX_ASCII + 1];
    for (char c = 0; c < signs.length; c++) {
      signs[c] = (byte) (marks.indexOf(c) >= 0 || Escapes.needsReference(c) ? MARK : 0);
    }
    for (char c : AddressFinder.SIGN_CHARACTERS.toCharArray()) {
      signs[c] = ADDRESS;
    }
    signs[']'] = CLOSER;
    return signs;
  }

  /** Returns what a text holds, a bit for each. */
  static int of(String text) {
    int signs = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > MAX_ASCII) {
        signs |= Escapes.needsReference(c) ? MARK : 0;
      } else if (SIGNS[c] != 0) {
        signs |= SIGNS[c] != ADDRESS || AddressFinder.isSign(text, i) ? SIGNS[c] : 0;
      }
    }
    return signs;
  }

  /** Whether a character may be a mark within a text, whatever is around it. */
  static boolean isMark(char c) {
    return c <= MAX_ASCII ? (SIGNS[c] & (MARK | CLOSER)) != 0 : Escapes.needsReference(c);
  }
}
