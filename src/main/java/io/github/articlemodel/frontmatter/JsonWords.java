package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a single value of JSON. */
final class JsonWords {

  private static final Set<String> LITERALS = Set.of("true", "false", "null");
  private static final Set<String> NO_NUMBERS =
      Set.of("NaN", "Infinity", "-Infinity", "+Infinity", "inf", "-inf", "nan");

  private JsonWords() {}

  /** Returns what is wrong with a text in double quotes; null where nothing is. */
  static @Nullable JsonRefusal string(String text, JsonPiece piece) {
    int at = piece.start() + 1;
    while (at < piece.end() - 1) {
      char c = text.charAt(at);
      if (c < ' ') {
        SourceSpan span = new SourceSpan(at, at + 1);
        return new JsonRefusal(
                "json.control-character",
                span,
                "a control character can't stand in a text",
                "write it as " + JsonPrinter.escape(c))
            .mendedBy(span, JsonPrinter.escape(c));
      }
      if (c == '\\') {
        int length = escapeLength(text, at, piece.end() - 1);
        if (length < 0) {
          return escape(text, at);
        }
        at += length;
      } else {
        at++;
      }
    }
    return null;
  }

  /** Returns the length of an escape; -1 for one that JSON has not. */
  private static int escapeLength(String text, int at, int limit) {
    char c = text.charAt(at + 1);
    if ("\"\\/bfnrt".indexOf(c) >= 0) {
      return 2;
    }
    if (c != 'u' || at + 6 > limit) {
      return -1;
    }
    for (int i = at + 2; i < at + 6; i++) {
      char digit = text.charAt(i);
      if (digit >= 128 || Character.digit(digit, 16) < 0) {
        return -1;
      }
    }
    return 6;
  }

  private static JsonRefusal escape(String text, int at) {
    char c = text.charAt(at + 1);
    SourceSpan span = new SourceSpan(at, at + 2);
    if (c == '\'') {
      return new JsonRefusal(
              "json.escape", span, "a single quote needs no backslash", "remove the backslash")
          .mendedBy(new SourceSpan(at, at + 1), "");
    }
    JsonRefusal refusal =
        new JsonRefusal(
            "json.escape", span, "no escape of JSON starts so", "write two backslashes for one");
    return c == 'u' || c == 'x' ? refusal : refusal.mendedBy(new SourceSpan(at, at + 1), "\\\\");
  }

  static JsonRefusal single(String text, JsonPiece piece) {
    StringBuilder value = new StringBuilder();
    boolean plain = true;
    for (int at = piece.start() + 1; at < piece.end() - 1; at++) {
      char c = text.charAt(at);
      boolean quote = c == '\\' && text.charAt(at + 1) == '\'';
      plain &= c != '\\' || quote;
      at += quote ? 1 : 0;
      value.append(text.charAt(at));
    }
    JsonRefusal refusal =
        new JsonRefusal(
            "json.quotes",
            piece.span(),
            "a text stands in double quotes, not in single ones",
            "use double quotes");
    return plain ? refusal.mendedBy(piece.span(), JsonPrinter.quoted(value.toString())) : refusal;
  }

  /**
   * Returns what is wrong with a value without quotes; null where nothing is.
   *
   * @param next what follows
   */
  static @Nullable JsonRefusal word(String text, JsonPiece piece, @Nullable JsonPiece next) {
    String word = text.substring(piece.start(), piece.end());
    if (LITERALS.contains(word) || isNumber(word)) {
      return null;
    }
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    if (LITERALS.contains(lower) || lower.equals("none")) {
      String literal = lower.equals("none") ? "null" : lower;
      return new JsonRefusal(
              "json.literal", piece.span(), word + " is no value of JSON", "write " + literal)
          .mendedBy(piece.span(), literal);
    }
    if (NO_NUMBERS.contains(word)) {
      return new JsonRefusal(
          "json.number-word",
          piece.span(),
          "JSON has no " + word,
          "write null, or quote it for a text");
    }
    char first = word.charAt(0);
    if (isTypographic(first)) {
      return typographic(text, piece, next == null || next.isSign(text, ",]}"));
    }
    boolean number = "+-.0123456789".indexOf(first) >= 0;
    JsonRefusal refusal =
        new JsonRefusal(
            "json.unquoted",
            piece.span(),
            number ? "this is no number of JSON" : "a text stands in double quotes",
            "quote the value");
    boolean alone = next == null || next.isSign(text, ",]}");
    boolean certain = alone && !number;
    return certain ? refusal.mendedBy(piece.span(), JsonPrinter.quoted(word)) : refusal;
  }

  static boolean isTypographic(char c) {
    return "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2018\u2019".indexOf(c) >= 0;
  }

  /**
   * Returns that a text stands in typographic quotes.
   *
   * @param alone whether what follows is no part of it
   */
  static JsonRefusal typographic(String text, JsonPiece piece, boolean alone) {
    JsonRefusal refusal =
        new JsonRefusal(
            "json.quotes",
            piece.span(),
            "a typographic quote, expected a straight one",
            "write straight quotes");
    int last = piece.end() - 1;
    boolean closed = last > piece.start() && isTypographic(text.charAt(last));
    return alone && closed
        ? refusal.mendedBy(
            piece.span(), JsonPrinter.quoted(text.substring(piece.start() + 1, last)))
        : refusal;
  }

  /** Returns whether it is a number of RFC 8259, section 6. */
  static boolean isNumber(String word) {
    char last = word.charAt(word.length() - 1);
    int first = word.charAt(0) == '-' ? 1 : 0;
    boolean digits =
        first < word.length()
            && word.charAt(first) >= '0'
            && word.charAt(first) <= '9'
            && last >= '0'
            && last <= '9';
    boolean fraction = !word.contains(".e") && !word.contains(".E");
    return digits && fraction && NumberForm.of(word) != NumberForm.NONE;
  }
}
