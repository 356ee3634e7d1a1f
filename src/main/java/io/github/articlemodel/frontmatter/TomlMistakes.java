package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a field that does not read, where, and how to mend it. */
final class TomlMistakes {

  private static final String QUOTE = "quote the value";

  private final String text;
  private final int value;
  private final int end;

  /**
   * Looks at a field.
   *
   * @param value where its value starts
   * @param lineEnd the end of the line on which it starts
   */
  TomlMistakes(String text, int value, int lineEnd) {
    this.text = text;
    this.value = value;
    this.end = Math.max(value, Lines.trimEnd(text, value, lineEnd));
  }

  /** Returns the refusal of a line that has no equals sign. */
  static TomlRefusal noField(SourceSpan line, TomlRefusal refusal) {
    boolean other = !refusal.code().equals("toml.syntax");
    return other
        ? refusal
        : new TomlRefusal(
            "toml.no-field",
            line,
            "this line is no field, expected a name, an equals sign and a value",
            "remove it, or write it as a comment after #");
  }

  /** Returns the refusal of a field with a colon where an equals sign should be. */
  TomlRefusal colon(int colon, boolean readsAsValue) {
    Fix fix = null;
    String mended = readsAsValue ? slice() : canQuote() ? TomlTexts.basic(slice()) : null;
    if (mended != null && value < end) {
      int from = Lines.trimEnd(text, 0, colon);
      fix =
          new Fix(
              readsAsValue ? "write an equals sign" : "write an equals sign and " + QUOTE,
              List.of(new TextEdit(new SourceSpan(from, end), " = " + mended)));
    }
    return new TomlRefusal(
        "toml.colon",
        new SourceSpan(colon, colon + 1),
        "expected = after the name, but got a colon",
        "write = in its place",
        fix);
  }

  /** Returns the refusal in terms of what people write, or as it is where it is none of these. */
  TomlRefusal explain(TomlRefusal refusal) {
    return switch (refusal.code()) {
      case "toml.value" -> refusal.span().start() == value ? bare() : item(refusal);
      case "toml.after-value" -> after(refusal);
      case "toml.unclosed-quote" -> quote(refusal);
      default -> refusal;
    };
  }

  private String slice() {
    return text.substring(value, end);
  }

  /** Returns whether it is certain where a text without quotes ends. */
  private boolean canQuote() {
    return value < end
        && slice().indexOf('#') < 0
        && "\"'[{".indexOf(text.charAt(value)) < 0
        && slice().chars().noneMatch(c -> TomlScanner.isControl((char) c));
  }

  private TomlRefusal refusal(
      String code, String message, String advice, String order, @Nullable String mended) {
    SourceSpan span = new SourceSpan(value, end);
    Fix fix = mended == null ? null : new Fix(order, List.of(new TextEdit(span, mended)));
    return new TomlRefusal(code, span, message, advice, fix);
  }

  private TomlRefusal bare() {
    String word = slice();
    switch (word) {
      case "True", "TRUE", "False", "FALSE" -> {
        String right = word.toLowerCase(java.util.Locale.ROOT);
        String order = "write " + right;
        return refusal(
            "toml.boolean", "expected " + right + ", in small letters", order, order, right);
      }
      case "null", "Null", "NULL", "nil", "~" -> {
        return refusal(
            "toml.null",
            "TOML has no word for null",
            "remove the field, or quote the value if it is a text",
            "",
            null);
      }
      default -> {}
    }
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    if (first == '=') {
      int after = Lines.skipBlanks(text, value + 1, end);
      SourceSpan sign = new SourceSpan(value, after);
      return new TomlRefusal(
          "toml.syntax",
          new SourceSpan(value, value + 1),
          "a second equals sign, expected a value",
          "remove it",
          new Fix("remove the second equals sign", List.of(new TextEdit(sign, ""))));
    }
    if ("“”„‟«»‘’".indexOf(first) >= 0) {
      char last = word.charAt(word.length() - 1);
      boolean closed = word.length() > 1 && "“”„‟«»‘’".indexOf(last) >= 0;
      return refusal(
          "toml.quote",
          "a typographic quote, expected a straight one",
          "write \" in its place",
          "write straight quotes",
          closed && canQuote() ? TomlTexts.basic(word.substring(1, word.length() - 1)) : null);
    }
    if (CoreSchema.startsLikeDate(word) || TomlDates.startsWithTime(word)) {
      return refusal(
          "toml.date",
          "no date or time of TOML, which look like 2024-11-25 and 2024-11-25T10:46:00+07:00",
          "write it so, or " + QUOTE,
          "",
          null);
    }
    boolean number = word.chars().allMatch(c -> "+-_.0123456789eE".indexOf(c) >= 0);
    if (number) {
      return refusal(
          "toml.number",
          "no number of TOML, which has no zeros in front and digits on both sides of a point",
          "write it so, or " + QUOTE,
          "",
          null);
    }
    return unquoted();
  }

  private TomlRefusal unquoted() {
    return refusal(
        "toml.unquoted",
        "a text without quotes",
        QUOTE,
        QUOTE,
        canQuote() ? TomlTexts.basic(slice()) : null);
  }

  private TomlRefusal after(TomlRefusal refusal) {
    boolean plain = value < end && "\"'[{".indexOf(text.charAt(value)) < 0;
    if (plain) {
      return unquoted();
    }
    int at = refusal.span().start();
    if (text.charAt(at) == ',' && at + 1 == end) {
      return new TomlRefusal(
          refusal.code(),
          refusal.span(),
          "a comma after the value, which ends with its line",
          "remove the comma",
          new Fix("remove the comma", List.of(new TextEdit(refusal.span(), ""))));
    }
    char quote = value < end ? text.charAt(value) : ' ';
    boolean within = "\"'".indexOf(quote) >= 0 && end - 1 > at && text.charAt(end - 1) == quote;
    return !within
        ? refusal
        : new TomlRefusal(
            refusal.code(),
            refusal.span(),
            "text follows the closing quote of the value",
            quote == '"'
                ? "write \\\" for each quote that is part of the text"
                : "put the text in double quotes");
  }

  private static TomlRefusal item(TomlRefusal refusal) {
    return new TomlRefusal(
        "toml.unquoted", refusal.span(), "no value of TOML, such as a text without quotes", QUOTE);
  }

  private TomlRefusal quote(TomlRefusal refusal) {
    int open = refusal.span().start();
    boolean several = open == value && end - open > 2 && text.startsWith("\"\"\"", open);
    char quote = text.charAt(open);
    boolean certain =
        open == value
            && !several
            && end > open + 1
            && text.substring(open + 1, end).indexOf(quote) < 0
            && text.substring(open, end).indexOf('#') < 0
            && text.charAt(end - 1) != '\\';
    if (!certain) {
      return refusal;
    }
    return new TomlRefusal(
        refusal.code(),
        refusal.span(),
        String.valueOf(refusal.getMessage()),
        "close it",
        new Fix(
            "close the quote", List.of(new TextEdit(SourceSpan.at(end), String.valueOf(quote)))));
  }
}
