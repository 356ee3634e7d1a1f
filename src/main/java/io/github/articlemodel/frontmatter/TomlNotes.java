package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be said of the entries that were read, and what of the text the {@link TomlOracle} is
 * to see in another form.
 */
final class TomlNotes {

  private final SourceText source;
  private final List<Diagnostic> said = new ArrayList<>();
  private final List<TextEdit> forOracle = new ArrayList<>();
  private boolean recovered;

  TomlNotes(SourceText source) {
    this.source = source;
  }

  /** Returns other notes, of which nothing will be heard. */
  TomlNotes unheard() {
    return new TomlNotes(source);
  }

  /** A point that one can go back to, where an entry turns out not to read. */
  record Point(int said, int forOracle) {}

  Point point() {
    return new Point(said.size(), forOracle.size());
  }

  void backTo(Point point) {
    said.subList(point.said(), said.size()).clear();
    forOracle.subList(point.forOracle(), forOracle.size()).clear();
  }

  void warn(String code, SourceSpan span, String message, String advice) {
    said.add(source.diagnostic(Severity.WARNING, code, span, message, advice));
  }

  /** Adds an error, after which the front matter is no longer read as a whole. */
  void error(TomlRefusal refusal) {
    said.add(refusal.diagnostic(source));
    recovered = true;
  }

  /** Lets the oracle see something else in place of a stretch. */
  void replaceForOracle(SourceSpan span, String text) {
    forOracle.add(new TextEdit(span, text));
  }

  boolean isRecovered() {
    return recovered;
  }

  List<TextEdit> forOracle() {
    return forOracle;
  }

  void addTo(DiagnosticLog log) {
    log.addAll(said);
  }
}
