package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.Place;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** What there is to say of a document that is read, and the footnotes that were found in it. */
final class Notes {

  private final SourceText source;
  private final DiagnosticLog log = new DiagnosticLog();
  private final List<FootnoteDefinition> footnotes = new ArrayList<>();
  private int numbers;
  private boolean failed;

  Notes(SourceText source) {
    this.source = source;
    log.addAll(source.diagnostics());
  }

  /** Adds an error, with which there is no article. */
  void fail(JsonProblem problem) {
    failed = true;
    log.add(
        problem.in(
            source,
            0,
            "pandoc.document",
            "see https://hackage.haskell.org/package/pandoc-types/docs/Text-Pandoc-Definition.html"));
  }

  boolean failed() {
    return failed;
  }

  /** Adds a warning: something is read as another thing, or left out. */
  void lose(Place place, String message) {
    log.add(
        source.diagnostic(
            Severity.WARNING,
            "pandoc.lost",
            place.value().span(),
            place.path() + ": " + message,
            ""));
  }

  /** Returns the label of the next footnote. */
  String nextLabel() {
    return String.valueOf(++numbers);
  }

  void add(FootnoteDefinition footnote) {
    footnotes.add(footnote);
  }

  /** Returns blocks with the footnotes after them; before HTML that runs on to the end. */
  List<Block> withFootnotes(List<Block> body) {
    return withFootnotes(body, footnotes);
  }

  static List<Block> withFootnotes(List<Block> body, List<FootnoteDefinition> footnotes) {
    List<Block> all = new ArrayList<>(body);
    boolean runsOn =
        !all.isEmpty() && all.get(all.size() - 1) instanceof HtmlBlock html && !html.ended();
    all.addAll(runsOn ? all.size() - 1 : all.size(), footnotes);
    return all;
  }

  List<Diagnostic> toList() {
    return log.toList();
  }
}
