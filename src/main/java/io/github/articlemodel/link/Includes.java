package io.github.articlemodel.link;

import java.util.List;

/** Tells whether a text takes in another file by a template tag, so that not all of it is known. */
final class Includes {

  private static final List<String> OPENERS = List.of("{%", "{{%", "{{<");

  private Includes() {}

  static boolean in(String text) {
    return OPENERS.stream().anyMatch(opener -> has(text, opener));
  }

  private static boolean has(String text, String opener) {
    int length = opener.length();
    for (int at = text.indexOf(opener); at >= 0; at = text.indexOf(opener, at + length)) {
      int name = at + length;
      while (name < text.length() && " -\t".indexOf(text.charAt(name)) >= 0) {
        name++;
      }
      if (text.startsWith("include", name) || text.startsWith("render ", name)) {
        return true;
      }
    }
    return false;
  }
}
