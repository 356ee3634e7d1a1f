package io.github.articlemodel.corpus;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Optional;

/** What was read as Markdown, but begins as a page or a feed does: most likely it is one. */
final class ForeignMarkup {

  private static final List<String> STARTS =
      List.of("<?xml", "<!doctype", "<html", "<rss", "<feed");

  private ForeignMarkup() {}

  /** Returns the warning that says so; empty where the text begins otherwise. */
  static Optional<Diagnostic> of(SourceText source) {
    String text = source.text();
    int start = 0;
    while (start < text.length() && text.charAt(start) <= ' ') {
      start++;
    }
    int from = start;
    return STARTS.stream()
        .filter(known -> text.regionMatches(true, from, known, 0, known.length()))
        .findFirst()
        .map(
            known ->
                source.diagnostic(
                    Severity.WARNING,
                    "convert.markup",
                    SourceSpan.at(from),
                    "read as Markdown, but it begins with " + known + " as a page or a feed does",
                    "say what it is: --from html, rss or atom"));
  }
}
