package io.github.articlemodel.format.mdast;

import io.github.articlemodel.markup.HtmlEntities;
import io.github.articlemodel.model.LinkReference;
import java.util.Locale;

/** The two forms of a label that mdast has: one to find a definition by, one to show. */
final class Identifiers {

  private Identifiers() {}

  /** Returns what a label is found by: white space collapsed, case folded. */
  static String of(String label) {
    StringBuilder out = new StringBuilder(label.length());
    boolean space = false;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        space = true;
      } else {
        out.append(space && out.length() > 0 ? " " : "").append(c);
        space = false;
      }
    }
    return LinkReference.key(out.toString()).toLowerCase(Locale.ROOT);
  }

  /** Returns what a label shows: backslash escapes and character references resolved. */
  static String shown(String label) {
    StringBuilder out = new StringBuilder(label.length());
    int at = 0;
    while (at < label.length()) {
      char c = label.charAt(at);
      int end = c == '&' ? endOfReference(label, at) : at;
      if (c == '\\' && at + 1 < label.length() && isPunctuation(label.charAt(at + 1))) {
        out.append(label.charAt(at + 1));
        at += 2;
      } else if (end > at) {
        out.append(HtmlEntities.ofText(label.substring(at, end)));
        at = end;
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  /** Returns where the character reference that starts at an offset ends; the offset for none. */
  private static int endOfReference(String text, int start) {
    int longest = Math.min(text.length(), start + 40);
    for (int at = start + 1; at < longest; at++) {
      char c = text.charAt(at);
      if (c == ';') {
        return at > start + 1 ? at + 1 : start;
      }
      if (c >= 0x80 || !(Character.isLetterOrDigit(c) || c == '#')) {
        return start;
      }
    }
    return start;
  }

  private static boolean isPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }
}
