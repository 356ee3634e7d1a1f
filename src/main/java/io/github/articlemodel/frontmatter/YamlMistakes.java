package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with an entry that does not read, where, and how to mend it. */
final class YamlMistakes {

  private static final String QUOTE = "quote the value";
  private static final int MAX_KEY = 1_024;

  private final String text;
  private final YamlEntries.Entry entry;
  private final YamlRefusal refusal;

  private YamlMistakes(String text, YamlEntries.Entry entry, YamlRefusal refusal) {
    this.text = text;
    this.entry = entry;
    this.refusal = refusal;
  }

  /**
   * Returns the refusal in terms of what people write, or as it is where it is none of these. Its
   * fix is a guess until what it gives was read.
   */
  static YamlRefusal explain(String text, YamlEntries.Entry entry, YamlRefusal refusal) {
    boolean known = refusal.code().equals("yaml.syntax") || refusal.code().equals("yaml.no-field");
    return known ? new YamlMistakes(text, entry, refusal).explain() : refusal;
  }

  /**
   * Returns the refusal of a map of which each entry reads by itself: where tabs indent all of it,
   * they are what is wrong.
   */
  static YamlRefusal ofAll(String text, SourceSpan content, YamlRefusal refusal) {
    int at = refusal.span().start();
    boolean tab = at < content.end() && text.charAt(at) == '\t';
    return tab && refusal.code().equals("yaml.syntax")
        ? new YamlRefusal(
            "yaml.tab",
            at(at),
            "a tab as indentation, expected spaces",
            "write spaces in its place, or remove it where all lines are indented",
            YamlFixes.withoutTabs(text, content))
        : refusal;
  }

  /** Returns the refusal of an entry of a map in braces; nothing that mends it is certain. */
  static YamlRefusal inBraces(String text, YamlEntries.Entry entry, YamlRefusal refusal) {
    boolean known = refusal.code().equals("yaml.syntax") && entry.kind() == YamlEntries.Kind.KEY;
    YamlRefusal in = known ? new YamlMistakes(text, entry, refusal).inValue() : null;
    if (in == null) {
      return refusal;
    }
    return in.code().equals("yaml.colon")
        ? said(
            in.code(),
            in.span(),
            "a second colon before a space, expected a comma between two fields",
            "put a comma before the second name, or " + QUOTE,
            null)
        : in.withoutFix();
  }

  private YamlRefusal explain() {
    SourceSpan name = entry.name();
    if (entry.kind() == YamlEntries.Kind.STRAY) {
      return YamlStrayLines.explain(text, name);
    }
    if (entry.kind() == YamlEntries.Kind.OTHER_SIGN) {
      return YamlStrayLines.otherSign(text, entry);
    }
    if (entry.kind() == YamlEntries.Kind.NO_SPACE) {
      return said(
          "yaml.colon-space",
          new SourceSpan(name.end(), name.end() + 1),
          "expected a space after the colon",
          "put a space there",
          YamlFixes.spaceAfterColon(text, name, Lines.end(text, name.end(), end())));
    }
    if (name.length() > MAX_KEY) {
      return said(
          "yaml.long-name",
          name,
          "the name has " + name.length() + " characters, YAML takes at most " + MAX_KEY,
          "shorten it",
          null);
    }
    YamlRefusal known = inValue();
    if (known != null) {
      return known;
    }
    int tab = tabIndent(text, entry.span());
    boolean before = tab >= 0 && tab <= refusal.span().end();
    YamlEntries.Entry inner =
        before ? null : YamlInnerEntry.at(text, entry.span(), refusal.span().start());
    known = inner == null ? null : new YamlMistakes(text, inner, refusal).inValue();
    if (known != null) {
      return known;
    }
    return tab < 0
        ? indented()
        : said(
            "yaml.tab",
            at(tab),
            "a tab as indentation, expected spaces",
            "write spaces in its place",
            YamlFixes.spacesForTabs(text, entry.span()));
  }

  /** Returns that a line below the name is a field, which a value that is a text can't hold. */
  private YamlRefusal indented() {
    int at = refusal.span().start();
    boolean colon = at < end() && text.charAt(at) == ':';
    int lineEnd = Lines.end(text, entry.value(), end());
    boolean plain =
        entry.value() < lineEnd && "[{\"'|>&*!#".indexOf(text.charAt(entry.value())) < 0;
    if (!colon || !plain || at < lineEnd) {
      return refusal;
    }
    int line = at;
    while (!Lines.isBreak(text.charAt(line - 1))) {
      line--;
    }
    String name = text.substring(entry.name().start(), entry.name().end());
    int first = Lines.skipBlanks(text, line, at);
    return said(
        "yaml.indentation",
        new SourceSpan(first, at + 1),
        "this field is indented below the text of " + name + ", which can hold none",
        "indent it as " + name + " is, or quote the value if it is part of the text",
        null);
  }

  private int end() {
    return entry.span().end();
  }

  private static YamlRefusal said(
      String code, SourceSpan span, String message, String advice, @Nullable Fix fix) {
    return new YamlRefusal(code, span, message, advice, fix);
  }

  private static SourceSpan at(int offset) {
    return new SourceSpan(offset, offset + 1);
  }

  private @Nullable Fix quoteValue() {
    return YamlFixes.quote(text, entry.value(), Lines.trimEnd(text, entry.value(), end()));
  }

  private @Nullable YamlRefusal inValue() {
    int value = entry.value();
    int lineEnd = Lines.end(text, value, end());
    if (value >= lineEnd) {
      return null;
    }
    char first = text.charAt(value);
    String message = "a value without quotes can't start with " + first;
    return switch (first) {
      case '@', '`' -> said("yaml.reserved", at(value), message, QUOTE, quoteValue());
      case '%' -> said("yaml.indicator", at(value), message, QUOTE, quoteValue());
      case ',', ']', '}' -> said("yaml.indicator", at(value), message, QUOTE, null);
      case '"', '\'' -> quoted();
      case '[', '{' -> afterFlow();
      case '*' -> quoteAdvised(quoteValue());
      case '&', '!' ->
          isProperty(value + 1, lineEnd) ? onLine(lineEnd) : quoteAdvised(quoteValue());
      case '|', '>' -> isHeader(value + 1, lineEnd) ? onLine(lineEnd) : quoteAdvised(quoteValue());
      case '-', '?' -> indicator(lineEnd);
      default -> secondColon(lineEnd);
    };
  }

  private YamlRefusal quoteAdvised(@Nullable Fix fix) {
    return said(refusal.code(), at(entry.value()), refusal.message(), QUOTE, fix);
  }

  /** Returns the advice to quote where the mistake is on the line; null where it is below it. */
  private @Nullable YamlRefusal onLine(int lineEnd) {
    return refusal.span().start() <= lineEnd ? quoteAdvised(null) : null;
  }

  /** Returns whether an anchor or tag may be meant, which something else may need. */
  private boolean isProperty(int from, int lineEnd) {
    return from == lineEnd || !Lines.isBlank(text.charAt(from));
  }

  /** Returns whether what follows the sign of a block may be meant as the rest of its header. */
  private boolean isHeader(int from, int lineEnd) {
    if (from == lineEnd) {
      return true;
    }
    int word = Lines.skipBlanks(text, from, lineEnd);
    return word == lineEnd || (word == from && !Character.isLetter(text.charAt(from)));
  }

  private @Nullable YamlRefusal indicator(int lineEnd) {
    int value = entry.value();
    boolean sign = value + 1 == lineEnd || Lines.isBlank(text.charAt(value + 1));
    if (!sign || entry.name().isEmpty()) {
      return secondColon(lineEnd);
    }
    return said(
        "yaml.indicator",
        at(value),
        "a value on the line of its name can't start with " + text.charAt(value) + " and a space",
        QUOTE + ", or write a list on the lines below",
        null);
  }

  private @Nullable YamlRefusal quoted() {
    int open = entry.value();
    int to = Lines.trimEnd(text, open, end());
    int close = Lines.afterQuote(text, open, end());
    if (close < 0) {
      return said(
          "yaml.unclosed-quote",
          at(open),
          "the quote is never closed",
          "close it, or double it if it is part of the text",
          YamlFixes.closeQuote(text, open, to));
    }
    int after = Lines.skipBlanks(text, close, end());
    if (after < end() && !Lines.isBreak(text.charAt(after))) {
      return said(
          "yaml.after-quote",
          at(after),
          "text follows the closing quote of the value",
          text.charAt(to - 1) != text.charAt(open) || to - 1 < after
              ? "quote the whole value"
              : text.charAt(open) == '"'
                  ? "write \\\" for each quote that is part of the text"
                  : "double each quote that is part of the text",
          YamlFixes.quoteAll(text, open, after, to));
    }
    if (refusal.span().start() >= close) {
      return null;
    }
    return said(
        refusal.code(),
        refusal.span(),
        refusal.message(),
        "in double quotes write \\\\ for a backslash, or use single quotes",
        text.charAt(open) == '"' ? YamlFixes.doubleBackslashes(text, open, close - 1) : null);
  }

  private @Nullable YamlRefusal afterFlow() {
    int open = entry.value();
    int depth = 0;
    for (int at = open; at < end(); at++) {
      char c = text.charAt(at);
      if (c == '[' || c == '{') {
        depth++;
      } else if (c == ']' || c == '}') {
        depth--;
        if (depth == 0) {
          int after = Lines.skipBlanks(text, at + 1, end());
          boolean text = after < end() && !Lines.isBreak(this.text.charAt(after));
          return text ? afterBracket(after) : null;
        }
      }
    }
    return said(
        "yaml.unclosed-bracket",
        at(open),
        "the bracket is never closed",
        "close it, or " + QUOTE,
        null);
  }

  private YamlRefusal afterBracket(int after) {
    boolean certain = ",[]{}#".indexOf(text.charAt(after)) < 0;
    return said(
        "yaml.after-bracket",
        at(after),
        "text follows the closing bracket of a list or map",
        QUOTE + " if the brackets are part of a text",
        certain ? quoteValue() : null);
  }

  private @Nullable YamlRefusal secondColon(int lineEnd) {
    int colon = Lines.keyColon(text, entry.value(), lineEnd);
    return colon < 0
        ? null
        : said(
            "yaml.colon",
            at(colon),
            "a second colon before a space, expected one colon in a field",
            QUOTE,
            quoteValue());
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
