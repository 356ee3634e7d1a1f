package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Flanking;

/** How bare addresses are written, in which a backslash can't stand before a mark. */
enum AddressForm {
  /** As they are, but only where nothing in them or beside them could be a mark. */
  CAREFUL,
  /** As they are. */
  AS_IT_IS,
  /** With character references for what could be a mark, which do not end an address. */
  WITH_REFERENCES;

  /**
   * Writes an address; returns whether its last character may become a reference, which is a
   * letter.
   *
   * @param apart whether a letter at its start would keep emphasis before it from closing
   */
  boolean write(StringBuilder out, String address, boolean apart, boolean inBrackets) {
    if (this != WITH_REFERENCES) {
      out.append(address);
      return false;
    }
    int last = 0;
    for (int i = 0; i < address.length(); i += Character.charCount(last)) {
      last = address.codePointAt(i);
      if ((i == 0 && apart) || isMark(address, i, inBrackets)) {
        Escapes.reference(out, last);
      } else {
        out.appendCodePoint(last);
      }
    }
    return address.length() > 1 && Flanking.isWord(last);
  }

  private static boolean isMark(String address, int at, boolean inBrackets) {
    char c = address.charAt(at);
    return "*_~`<[\\".indexOf(c) >= 0
        || (c == ']' && inBrackets)
        || (c == '&' && Escapes.startsReference(address, at))
        || Escapes.needsReference(c);
  }
}
