package io.github.articlemodel.figure;

import io.github.articlemodel.markup.HtmlEntities;
import io.github.articlemodel.source.SourceSpan;

/** Where the characters of a text stand that is written with escapes and entities. */
final class EscapedText {

  /** The longest entity has 33 characters, such as {@code &CounterClockwiseContourIntegral;}. */
  private static final int LONGEST_ENTITY = 40;

  private EscapedText() {}

  /**
   * Returns the offset in the source of the character of a value; -1 where source and value do not
   * go together so, or an entity stands for it and others.
   *
   * @param source the source
   * @param span where the value is written
   * @param value what it reads as
   * @param at the number of the character
   */
  static int offset(String source, SourceSpan span, String value, int at) {
    int from = span.start();
    int found = -1;
    int read = 0;
    while (read < value.length() && from < span.end()) {
      if (read == at) {
        found = from;
      }
      int end = endOfEntity(source, from, span.end());
      String entity = end < 0 ? "" : HtmlEntities.ofText(source.substring(from, end));
      if (!entity.isEmpty() && value.startsWith(entity, read)) {
        if (at > read && at < read + entity.length()) {
          return -1;
        }
        read += entity.length();
        from = end;
      } else {
        boolean isEscape =
            source.charAt(from) == '\\'
                && from + 1 < span.end()
                && isPunctuation(source.charAt(from + 1))
                && source.charAt(from + 1) == value.charAt(read);
        from += isEscape ? 1 : 0;
        if (source.charAt(from) != value.charAt(read)) {
          return -1;
        }
        from++;
        read++;
      }
    }
    return read == value.length() && from == span.end() ? found : -1;
  }

  private static int endOfEntity(String source, int from, int to) {
    if (source.charAt(from) != '&') {
      return -1;
    }
    int semicolon = source.substring(from, Math.min(to, from + LONGEST_ENTITY)).indexOf(';');
    return semicolon < 0 ? -1 : from + semicolon + 1;
  }

  private static boolean isPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }
}
