package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.List;

/** Says what is wrong with a line that is no field, by what it starts with. */
final class YamlStrayLines {

  private static final List<String> COMMENTS = List.of("//", "/*", "<!--", ";", "{#", "{%");

  private YamlStrayLines() {}

  /** Returns the refusal of a line without a name and a colon. */
  static YamlRefusal explain(String text, SourceSpan line) {
    char first = text.charAt(line.start());
    SourceSpan sign = new SourceSpan(line.start(), line.start() + 1);
    if (COMMENTS.stream().anyMatch(start -> text.startsWith(start, line.start()))) {
      return noField(line, "write # before it if it is a comment, or remove it");
    }
    boolean quote = first == '"' || first == '\'';
    if (quote && Lines.afterQuote(text, line.start(), line.end()) < 0) {
      return new YamlRefusal(
          "yaml.unclosed-quote", sign, "the quote is never closed", "close it, or remove it");
    }
    if (first == ':') {
      return noField(line, "write a name before the colon, or remove the line");
    }
    int colon = text.substring(line.start(), line.end()).indexOf(':');
    if (colon > 0 && ",[]{}&*!|>%@`".indexOf(first) >= 0) {
      return new YamlRefusal(
          "yaml.no-field",
          sign,
          "a name without quotes can't start with " + first,
          "remove it, or quote the name");
    }
    return noField(
        line,
        "put a colon and a space after its name; indent it if it goes on with the value before; or"
            + " remove it");
  }

  private static YamlRefusal noField(SourceSpan line, String advice) {
    return new YamlRefusal(
        "yaml.no-field", line, "this line is no field, expected a name and a colon", advice);
  }

  /** Returns the refusal of a field with another sign in the place of the colon. */
  static YamlRefusal otherSign(String text, YamlEntries.Entry entry) {
    int sign = Lines.skipBlanks(text, entry.name().end(), entry.value());
    SourceSpan all = new SourceSpan(entry.name().end(), entry.value());
    return new YamlRefusal(
        "yaml.colon-sign",
        new SourceSpan(sign, sign + 1),
        "expected a colon after the name, but got " + text.charAt(sign),
        "write a colon and a space in its place",
        new Fix("write a colon", List.of(new TextEdit(all, ": "))));
  }
}
