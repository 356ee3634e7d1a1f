package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.List;

/** Says why a source has no front matter. */
final class AbsentFrontMatter {

  /** What other tools take for a fence, and Markdown for something else. */
  private static final String SIGNS = "-+;~=*_%:";

  private final SourceText source;
  private final String text;
  private final int line;
  private final int from;
  private final int to;
  private final int signs;

  private AbsentFrontMatter(SourceText source) {
    this.source = source;
    this.text = source.text();
    int start = 0;
    int end = Lines.end(text, 0, text.length());
    while (end < text.length() && Lines.skipBlanks(text, start, end) == end) {
      start = Lines.next(text, end, text.length());
      end = Lines.end(text, start, text.length());
    }
    this.line = start;
    this.from = Lines.skipBlanks(text, start, end);
    this.to = Lines.trimEnd(text, from, end);
    this.signs = signs(text, from, to);
  }

  /** Adds the diagnostic: a warning where something looks like a fence, before a field. */
  static void explain(SourceText source, DiagnosticLog log) {
    AbsentFrontMatter absent = new AbsentFrontMatter(source);
    log.add(absent.isLikeFence() ? absent.noFence() : absent.nothing());
  }

  private Diagnostic nothing() {
    return source.diagnostic(
        Severity.INFO,
        "frontmatter.absent",
        SourceSpan.at(0),
        "there is no front matter",
        "to give fields, start the file with a line ---");
  }

  private Diagnostic noFence() {
    Diagnostic said =
        source.diagnostic(
            Severity.WARNING,
            "frontmatter.no-fence",
            new SourceSpan(from, to),
            why() + ", so all of the text is body",
            "start the file with a line --- and nothing before it");
    boolean certain = isFence() && from > 0 && closes();
    return certain
        ? said.with(
            new Fix(
                "leave out what stands before the fence",
                List.of(new TextEdit(new SourceSpan(0, from), ""))))
        : said;
  }

  private boolean isFence() {
    return to - from == 3 && (has("---") || has("+++") || has(";;;"));
  }

  private boolean has(String start) {
    return text.startsWith(start, from);
  }

  private String why() {
    if (isFence()) {
      String fence = "the fence " + text.substring(from, to);
      return fence + (line > 0 ? " is not on the first line" : " is indented");
    }
    String rest = text.substring(Lines.skipBlanks(text, from + signs, to), to);
    boolean language = signs == 3 && !rest.isEmpty() && Character.isLetter(rest.charAt(0));
    if (language && has("---")) {
      return "the fence names the language " + rest + ", expected yaml, toml or json";
    }
    if (language && (has("+++") || has(";;;"))) {
      return "a word follows the fence " + text.substring(from, from + 3) + ", which takes none";
    }
    return isDash(text.charAt(from))
        ? "this line is no fence, expected three hyphens and no more"
        : "this line is no fence, expected ---, +++ or ;;;";
  }

  private boolean isLikeFence() {
    if (from == to) {
      return false;
    }
    int next = Lines.next(text, Lines.end(text, to, text.length()), text.length());
    if (isDash(text.charAt(from))) {
      boolean item = to - from > 1 && Lines.isBlank(text.charAt(from + 1));
      return !item && keyFollows(text, next);
    }
    boolean fields =
        has("+++")
            ? tomlKeyFollows(text, next)
            : keyFollows(text, next) || (has(";;;") && braceFollows(text, next));
    return signs >= 3 && fields && closes();
  }

  private static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  /** Returns how often the sign comes that a line starts with. */
  private static int signs(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == text.charAt(from)) {
      at++;
    }
    return at > from && SIGNS.indexOf(text.charAt(from)) >= 0 ? at - from : 0;
  }

  /** Returns whether a later line has the same signs and nothing else. */
  private boolean closes() {
    String fence = text.substring(from, from + signs);
    int at = Lines.next(text, Lines.end(text, to, text.length()), text.length());
    while (at < text.length()) {
      int end = Lines.end(text, at, text.length());
      if (text.startsWith(fence, at) && Lines.skipBlanks(text, at + signs, end) == end) {
        return true;
      }
      at = Lines.next(text, end, text.length());
    }
    return false;
  }

  /** Returns whether the first line from an offset on that is not blank starts a field of YAML. */
  static boolean keyFollows(String text, int from) {
    int line = firstLine(text, from);
    return Lines.keyColon(text, line, Lines.end(text, line, text.length())) >= 0;
  }

  /** Returns whether the first line that is not blank looks like a field or header of TOML. */
  static boolean tomlKeyFollows(String text, int from) {
    int line = firstLine(text, from);
    int end = Lines.end(text, line, text.length());
    int equals = text.substring(line, end).indexOf('=');
    return equals > 0 || (line < end && text.charAt(line) == '[');
  }

  private static boolean braceFollows(String text, int from) {
    int line = firstLine(text, from);
    return line < text.length() && text.charAt(line) == '{';
  }

  /** Returns the start of the first line that is neither blank nor a comment. */
  private static int firstLine(String text, int from) {
    int line = from;
    while (line < text.length()) {
      int end = Lines.end(text, line, text.length());
      int first = Lines.skipBlanks(text, line, end);
      if (first < end && text.charAt(first) != '#') {
        return line;
      }
      line = Lines.next(text, end, text.length());
    }
    return text.length();
  }
}
