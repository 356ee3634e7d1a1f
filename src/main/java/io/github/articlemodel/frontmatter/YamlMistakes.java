package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with an entry that does not read, where, and how to mend it. */
final class YamlMistakes {

  private static final String QUOTE = "quote the value";
  private static final int MAX_KEY = 1_024;

  private YamlMistakes() {}

  /** Returns the refusal in terms of what people write, or as it is where it is none of these. */
  static YamlRefusal explain(String text, YamlEntries.Entry entry, YamlRefusal refusal) {
    if (!refusal.code().equals("yaml.syntax") && !refusal.code().equals("yaml.no-field")) {
      return refusal;
    }
    if (entry.kind() == YamlEntries.Kind.STRAY) {
      return new YamlRefusal(
          "yaml.no-field",
          entry.name(),
          "this line is no field, expected a name and a colon",
          "indent it if it goes on with the value before, or remove it");
    }
    if (entry.kind() == YamlEntries.Kind.NO_SPACE) {
      return new YamlRefusal(
          "yaml.colon-space",
          new SourceSpan(entry.name().end(), entry.name().end() + 1),
          "expected a space after the colon",
          "put a space there");
    }
    if (entry.name().length() > MAX_KEY) {
      return new YamlRefusal(
          "yaml.long-name",
          entry.name(),
          "the name has " + entry.name().length() + " characters, YAML takes at most " + MAX_KEY,
          "shorten it");
    }
    YamlRefusal known = inValue(text, entry, refusal);
    if (known != null) {
      return known;
    }
    int tab = tabIndent(text, entry.span());
    if (tab >= 0) {
      return new YamlRefusal(
          "yaml.tab",
          new SourceSpan(tab, tab + 1),
          "a tab as indentation, expected spaces",
          "write spaces in its place");
    }
    return refusal;
  }

  private static @Nullable YamlRefusal inValue(
      String text, YamlEntries.Entry entry, YamlRefusal refusal) {
    int value = entry.value();
    int lineEnd = Lines.end(text, value, entry.span().end());
    if (value >= lineEnd) {
      return null;
    }
    char first = text.charAt(value);
    return switch (first) {
      case '@', '`' ->
          new YamlRefusal(
              "yaml.reserved",
              new SourceSpan(value, value + 1),
              "a value without quotes can't start with " + first,
              QUOTE);
      case '%', ',', ']', '}' ->
          new YamlRefusal(
              "yaml.indicator",
              new SourceSpan(value, value + 1),
              "a value without quotes can't start with " + first,
              QUOTE);
      case '"', '\'' -> quoted(text, entry, refusal);
      case '[', '{' -> afterFlow(text, value, entry.span().end());
      case '*', '&', '!', '|', '>' -> quoteAdvised(refusal, value);
      default -> secondColon(text, value, lineEnd);
    };
  }

  private static YamlRefusal quoteAdvised(YamlRefusal refusal, int value) {
    return new YamlRefusal(
        refusal.code(), new SourceSpan(value, value + 1), refusal.message(), QUOTE);
  }

  private static YamlRefusal quoted(String text, YamlEntries.Entry entry, YamlRefusal refusal) {
    int open = entry.value();
    int close = Lines.afterQuote(text, open, entry.span().end());
    if (close < 0) {
      return new YamlRefusal(
          "yaml.unclosed-quote",
          new SourceSpan(open, open + 1),
          "the quote is never closed",
          "close it, or double it if it is part of the text");
    }
    int after = Lines.skipBlanks(text, close, entry.span().end());
    if (after < entry.span().end() && !Lines.isBreak(text.charAt(after))) {
      return new YamlRefusal(
          "yaml.after-quote",
          new SourceSpan(after, after + 1),
          "text follows the closing quote of the value",
          "quote the whole value");
    }
    return new YamlRefusal(
        refusal.code(),
        refusal.span(),
        refusal.message(),
        "in double quotes write \\\\ for a backslash, or use single quotes");
  }

  private static @Nullable YamlRefusal afterFlow(String text, int open, int limit) {
    int depth = 0;
    int at = open;
    while (at < limit) {
      char c = text.charAt(at);
      if (c == '[' || c == '{') {
        depth++;
      } else if (c == ']' || c == '}') {
        depth--;
        if (depth == 0) {
          int after = Lines.skipBlanks(text, at + 1, limit);
          return after < limit && !Lines.isBreak(text.charAt(after))
              ? new YamlRefusal(
                  "yaml.after-bracket",
                  new SourceSpan(after, after + 1),
                  "text follows the closing bracket of a list or map",
                  QUOTE + " if the brackets are part of a text")
              : null;
        }
      }
      at++;
    }
    return new YamlRefusal(
        "yaml.unclosed-bracket",
        new SourceSpan(open, open + 1),
        "the bracket is never closed",
        "close it, or " + QUOTE);
  }

  private static @Nullable YamlRefusal secondColon(String text, int value, int lineEnd) {
    int colon = Lines.keyColon(text, value, lineEnd);
    return colon < 0
        ? null
        : new YamlRefusal(
            "yaml.colon",
            new SourceSpan(colon, colon + 1),
            "a second colon before a space, expected one colon in a field",
            QUOTE);
  }

  /** Returns the offset of a tab in the indentation of a line after the first; -1 if none is. */
  private static int tabIndent(String text, SourceSpan span) {
    int line = Lines.next(text, Lines.end(text, span.start(), span.end()), span.end());
    while (line < span.end()) {
      int end = Lines.end(text, line, span.end());
      int first = Lines.skipBlanks(text, line, end);
      int tab = text.substring(line, first).indexOf('\t');
      if (tab >= 0 && first < end) {
        return line + tab;
      }
      line = Lines.next(text, end, span.end());
    }
    return -1;
  }
}
