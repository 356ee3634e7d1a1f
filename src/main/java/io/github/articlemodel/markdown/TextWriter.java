package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Flanking;
import java.util.BitSet;

/** Writes one text so that it reads as itself where it stands. */
final class TextWriter {

  /**
   * Where a text stands.
   *
   * @param lineStart whether a block could start at its first character
   * @param continues whether that line continues a paragraph
   * @param bodyStart whether the body starts with it
   * @param afterDefinition whether a definition's title could start at its first character
   * @param afterShortcut whether a reference without a label of its own stands before it
   * @param spaceAtStart whether a space or tab at its start would be lost
   * @param spaceAtEnd whether a space or tab at its end would be lost
   * @param startsEmphasis whether white space at its start would keep emphasis from opening
   * @param endsEmphasis whether white space at its end would keep emphasis from closing
   * @param wordAtStart whether a letter at its start would keep emphasis before it from closing
   * @param beforeLink whether a link follows
   * @param inLink whether it stands in a link or an image
   * @param inCell whether it starts a cell of a table
   * @param endsHeading whether it is the end of a heading's line
   * @param dialect which marks there are
   */
  record Place(
      boolean lineStart,
      boolean continues,
      boolean bodyStart,
      boolean afterDefinition,
      boolean afterShortcut,
      boolean spaceAtStart,
      boolean spaceAtEnd,
      boolean startsEmphasis,
      boolean endsEmphasis,
      boolean wordAtStart,
      boolean beforeLink,
      boolean inLink,
      boolean inCell,
      boolean endsHeading,
      Dialect dialect) {}

  private final StringBuilder out;
  private final String text;
  private final Place place;
  private final boolean marked;
  private final BitSet escaped;
  private final BitSet referenced;
  private final boolean straight;
  private int written;
  private int runEnd;
  private boolean runInWord;

  /**
   * Creates one.
   *
   * @param marked whether any character of it may be a mark by {@link TextSigns}; the end of
   *     brackets counts in brackets alone
   * @param escaped which characters get a backslash in any case
   * @param referenced which are written as character references in any case
   */
  TextWriter(
      StringBuilder out,
      String text,
      Place place,
      boolean marked,
      BitSet escaped,
      BitSet referenced) {
    this.out = out;
    this.text = text;
    this.place = place;
    this.marked = marked;
    this.escaped = escaped;
    this.referenced = referenced;
    this.straight = escaped.isEmpty() && referenced.isEmpty();
  }

  /** Writes it; returns whether its last character stands there as itself and is a letter. */
  boolean write() {
    boolean word = false;
    int marker = place.lineStart() ? orderedMarker() : -1;
    int last = text.isEmpty() ? 0 : text.length() - Character.charCount(lastCharacter());
    int i = 0;
    while (i < text.length()) {
      int end = straight && i > 0 ? plainEnd(i, i <= marker ? marker : last) : i;
      if (end > i) {
        i = end;
      } else {
        int c = text.codePointAt(i);
        word = character(c, i, i == last, i == marker);
        i += Character.charCount(c);
      }
    }
    writeUpTo(text.length());
    return word;
  }

  /** Writes the characters before one as they are, all that were not written. */
  private void writeUpTo(int end) {
    out.append(text.substring(written, end)); // which is copied in one go
    written = end;
  }

  private int lastCharacter() {
    return text.codePointBefore(text.length());
  }

  /** Returns where the characters end that stand for themselves within any text. */
  private int plainEnd(int from, int to) {
    int end = marked ? from : to;
    while (end < to && !TextSigns.isMark(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean character(int c, int at, boolean last, boolean marker) {
    if (Escapes.needsReference(c)
        || (!straight && referenced.get(at))
        || needsReference(c, at == 0, last)) {
      writeUpTo(at);
      Escapes.reference(out, c);
      written = at + Character.charCount(c);
      return false;
    }
    if (c < 0x80 && (marker || (!straight && escaped.get(at)) || isMark((char) c, at))) {
      writeUpTo(at);
      out.append('\\');
    }
    return last && isWord(c);
  }

  private boolean needsReference(int c, boolean first, boolean last) {
    return (first && place.wordAtStart() && isWord(c))
        || (((first && place.startsEmphasis()) || (last && place.endsEmphasis()))
            && Flanking.isSpace(c))
        || ((c == ' ' || c == '\t')
            && ((first && place.spaceAtStart()) || (last && place.spaceAtEnd())));
  }

  /** CommonMark 0.28 counts a symbol, such as that of a currency, among the letters. */
  static boolean isWord(int c, Dialect dialect) {
    return c < 0x80
        ? Escapes.isLetterOrDigit(c)
        : Flanking.isWord(c) || (dialect.isOfFlexmark() && Flanking.isSymbol(c));
  }

  private boolean isWord(int c) {
    return isWord(c, place.dialect());
  }

  /** Returns where the mark after the number of a list item stands, or -1. */
  private int orderedMarker() {
    int i = 0;
    while (i < text.length() && i < 9 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    boolean isMark = i > 0 && i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')');
    return isMark && (i + 1 == text.length() || isBlank(text.charAt(i + 1))) ? i : -1;
  }

  private boolean isMark(char c, int at) {
    if (at == 0 && isMarkAtStart(c)) {
      return true;
    }
    return switch (c) {
      case '`', '[' -> true;
      case '\\' -> !isLetterAfter(at);
      case '*' -> !isBetweenSpaces(at);
      case '~' -> place.dialect().hasStrikethrough() && !isBetweenSpaces(at);
      case '_' -> !isInWord(at);
      case ']' -> place.inLink();
      case '<' -> at + 1 == text.length() || !isBlank(text.charAt(at + 1));
      case '&' -> Escapes.startsReference(text, at);
      case '{' -> place.dialect().isOfFlexmark() && AttributeList.mayOpen(text, at);
      case '!' -> place.beforeLink() && at + 1 == text.length();
      case '#' -> place.endsHeading() && at + 1 == text.length();
      default -> false;
    };
  }

  private boolean isMarkAtStart(char c) {
    if (place.afterDefinition() && (c == '"' || c == '\'' || c == '(')) {
      return true;
    }
    if (place.afterShortcut() && (c == ':' || c == '(')) {
      return true;
    }
    if (place.bodyStart() && (c == ';' || c == '{')) {
      return true;
    }
    if (place.inCell()) {
      return c == '-' || c == ':';
    }
    return place.lineStart()
        && switch (c) {
          case '>', '*', '~' -> true;
          case '#' -> startsHeading();
          case '-', '+' -> !isLetterAfter(0);
          case '=' -> place.continues();
          case '|' -> place.dialect().hasTables();
          case ':' -> isMarkAtStartOfLine();
          case '^' -> place.dialect() == Dialect.KRAMDOWN && text.substring(1).isBlank();
          case '!', '?' -> place.dialect() == Dialect.EXTENDED && startsWith("" + c + c + c);
          default -> false;
        };
  }

  /** Whether a colon begins the delimiter row of a table, or a definition. */
  private boolean isMarkAtStartOfLine() {
    return (place.dialect().hasTables() && startsWith(":-"))
        || (place.dialect().hasDefinitionLists()
            && (text.length() == 1 || isBlank(text.charAt(1))));
  }

  private boolean startsWith(String start) {
    return text.startsWith(start);
  }

  private boolean startsHeading() {
    int i = 0;
    while (i < text.length() && text.charAt(i) == '#') {
      i++;
    }
    return i <= 6 && (i == text.length() || isBlank(text.charAt(i)));
  }

  /** Whether a letter or digit follows that is not the last, which may become a reference. */
  private boolean isLetterAfter(int at) {
    return at + 2 < text.length() && Escapes.isLetterOrDigit(text.charAt(at + 1));
  }

  private boolean isBetweenSpaces(int at) {
    return at > 1
        && at + 2 < text.length()
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == ' ';
  }

  /** Whether a run of underscores stands in a word; looked at once for each run. */
  private boolean isInWord(int at) {
    if (at >= runEnd) {
      runEnd = at + 1;
      while (runEnd < text.length() - 1 && text.charAt(runEnd) == '_') {
        runEnd++;
      }
      runInWord = isWordAround(at - 1, runEnd);
    }
    return runInWord;
  }

  private boolean isWordAround(int before, int after) {
    return before > 0
        && after < text.length() - 1
        && Flanking.isWord(text.codePointBefore(before + 1))
        && Flanking.isWord(text.codePointAt(after))
        && after + Character.charCount(text.codePointAt(after)) < text.length();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
