package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a text of TOML that moves on; reads what stands between values, and keys. */
final class TomlScanner {

  final String text;
  final int limit;
  final TomlNotes notes;
  int at;

  TomlScanner(String text, SourceSpan content, TomlNotes notes) {
    this.text = text;
    this.limit = content.end();
    this.at = content.start();
    this.notes = notes;
  }

  boolean isEnd() {
    return at >= limit;
  }

  /** Returns whether a character stands here. */
  boolean has(char c) {
    return at < limit && text.charAt(at) == c;
  }

  boolean atLineEnd() {
    return at >= limit || Lines.isBreak(text.charAt(at));
  }

  void skipBlanks() {
    at = Lines.skipBlanks(text, at, limit);
  }

  void skipLineEnd() {
    at = Lines.next(text, at, limit);
  }

  /** Skips a comment, if one is here (TOML 1.0.0, Comment). */
  void skipComment() {
    if (!has('#')) {
      return;
    }
    int end = Lines.end(text, at, limit);
    for (int i = at; i < end; i++) {
      if (isControl(text.charAt(i))) {
        notes.replaceForOracle(new SourceSpan(i, i + 1), " ");
        notes.error(character(i));
      }
    }
    at = end;
  }

  /** Skips white space, line ends and comments, as they may stand in an array. */
  void skipSeparation() {
    while (at < limit) {
      char c = text.charAt(at);
      if (c == '#') {
        skipComment();
      } else if (Lines.isBlank(c)) {
        at++;
      } else if (Lines.isBreak(c)) {
        skipLineEnd();
      } else {
        return;
      }
    }
  }

  /** Returns whether a character may not stand in a string or comment. */
  static boolean isControl(char c) {
    return (c < ' ' && c != '\t') || c == '\u007F';
  }

  TomlRefusal character(int offset) {
    return new TomlRefusal(
        "toml.character",
        new SourceSpan(offset, offset + 1),
        String.format(
            java.util.Locale.ROOT,
            "the control character U+%04X may not stand in TOML",
            (int) text.charAt(offset)),
        "remove it, or write it as an escape in double quotes");
  }

  TomlRefusal expected(String what) {
    return expected(what, "put it there", null);
  }

  TomlRefusal expected(String what, String advice, @Nullable Fix fix) {
    SourceSpan here = new SourceSpan(at, Math.min(limit, at + 1));
    return new TomlRefusal("toml.syntax", here, "expected " + what + foundHere(), advice, fix);
  }

  /** Returns the refusal of a list or table in which a comma is missing after an entry. */
  TomlRefusal expectedComma(String bracket, int entryEnd) {
    SourceSpan end = SourceSpan.at(entryEnd);
    return expected(
        "a comma or " + bracket,
        "put a comma between two entries, or close the bracket",
        new Fix("put a comma there", List.of(new TextEdit(end, ","))));
  }

  private String foundHere() {
    if (atLineEnd()) {
      return ", but the line ends";
    }
    int end = text.offsetByCodePoints(at, 1);
    return ", but got " + text.substring(at, Math.min(end, limit));
  }

  /** Reads the names of a key and the full stops between them (TOML 1.0.0, Keys). */
  List<TomlKey> keys() throws TomlRefusal {
    List<TomlKey> keys = new ArrayList<>();
    keys.add(key());
    int end = at;
    skipBlanks();
    while (has('.')) {
      at++;
      skipBlanks();
      keys.add(key());
      end = at;
      skipBlanks();
    }
    at = end;
    return keys;
  }

  private TomlKey key() throws TomlRefusal {
    int start = at;
    if (has('"') || has('\'')) {
      String name = new TomlStrings(this).onOneLine();
      return new TomlKey(name, new SourceSpan(start, at));
    }
    while (at < limit && isBare(text.charAt(at))) {
      at++;
    }
    if (at < limit && isOtherLetter(text.codePointAt(at))) {
      return withOtherLetters(start);
    }
    if (at == start) {
      throw expected("a name");
    }
    return new TomlKey(text.substring(start, at), new SourceSpan(start, at));
  }

  /** Reads the rest of a name that has letters which TOML takes within quotes alone. */
  private TomlKey withOtherLetters(int start) {
    String letter = Character.toString(text.codePointAt(at));
    while (at < limit && (isBare(text.charAt(at)) || isOtherLetter(text.codePointAt(at)))) {
      at += Character.charCount(text.codePointAt(at));
    }
    SourceSpan span = new SourceSpan(start, at);
    String name = text.substring(start, at);
    String quoted = TomlTexts.basic(name);
    notes.replaceForOracle(span, quoted);
    notes.error(
        new TomlRefusal(
            "toml.name",
            span,
            "a name without quotes has letters from A to Z, digits, - and _ alone, but got "
                + letter,
            "quote the name",
            new Fix("quote the name", List.of(new TextEdit(span, quoted)))));
    return new TomlKey(name, span);
  }

  private static boolean isOtherLetter(int c) {
    return c > 0x7F
        && "“”„‟«»‘’".indexOf(c) < 0
        && !Character.isISOControl(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.SURROGATE;
  }

  /** Returns whether a character may stand in a name without quotes. */
  static boolean isBare(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }
}
