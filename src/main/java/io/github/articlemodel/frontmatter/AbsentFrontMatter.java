package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;

/** Says why a source has no front matter. */
final class AbsentFrontMatter {

  private AbsentFrontMatter() {}

  /** Adds the diagnostic: a warning where something looks like a fence, before a field. */
  static void explain(SourceText source, DiagnosticLog log) {
    String text = source.text();
    int line = 0;
    int end = Lines.end(text, 0, text.length());
    while (end < text.length() && Lines.skipBlanks(text, line, end) == end) {
      line = Lines.next(text, end, text.length());
      end = Lines.end(text, line, text.length());
    }
    int from = Lines.skipBlanks(text, line, end);
    int to = Lines.trimEnd(text, from, end);
    int next = Lines.next(text, end, text.length());
    if (startsLikeFence(text, from, to) && keyFollows(text, next)) {
      String why = why(text, line, from, to);
      log.add(
          source.diagnostic(
              Severity.WARNING,
              "frontmatter.no-fence",
              new SourceSpan(from, to),
              why + ", so all of the text is body",
              "start the file with a line --- and nothing before it"));
      return;
    }
    log.add(
        source.diagnostic(
            Severity.INFO,
            "frontmatter.absent",
            SourceSpan.at(0),
            "there is no front matter",
            "to give fields, start the file with a line ---"));
  }

  private static String why(String text, int line, int from, int to) {
    boolean fence = to - from == 3 && text.startsWith("---", from);
    if (fence && line > 0) {
      return "the fence --- is not on the first line";
    }
    if (fence) {
      return "the fence --- is indented";
    }
    return "this line is no fence, expected three hyphens and no more";
  }

  private static boolean startsLikeFence(String text, int from, int to) {
    if (from == to) {
      return false;
    }
    char first = text.charAt(from);
    boolean dash = first == '-' || (first >= '\u2010' && first <= '\u2015') || first == '\u2212';
    boolean item = to - from > 1 && Lines.isBlank(text.charAt(from + 1));
    return dash && !item;
  }

  /** Returns whether the first line from an offset on that is not blank starts a field of YAML. */
  static boolean keyFollows(String text, int from) {
    int line = from;
    while (line < text.length()) {
      int end = Lines.end(text, line, text.length());
      int first = Lines.skipBlanks(text, line, end);
      if (first < end && text.charAt(first) != '#') {
        return Lines.keyColon(text, line, end) >= 0;
      }
      line = Lines.next(text, end, text.length());
    }
    return false;
  }
}
