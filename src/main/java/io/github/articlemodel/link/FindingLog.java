package io.github.articlemodel.link;

import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/** The findings about one source. */
final class FindingLog {

  private static final int SHOWN = 60;

  private final SourceText source;
  private final DiagnosticLog log = new DiagnosticLog();

  FindingLog(SourceText source) {
    this.source = source;
  }

  /** Adds a finding at the destination of what was written, or else at the whole of it. */
  void addAtDestination(
      Severity severity, String code, Written written, String message, String advice) {
    SourceSpan span =
        written.span(Part.DESTINATION).or(written::span).orElseGet(() -> SourceSpan.at(0));
    add(severity, code, span, message, advice);
  }

  void add(Severity severity, String code, Written written, String message, String advice) {
    add(severity, code, written.span().orElseGet(() -> SourceSpan.at(0)), message, advice);
  }

  void add(Severity severity, String code, SourceSpan span, String message, String advice) {
    log.add(source.diagnostic(severity, code, span, message, advice));
  }

  /** Returns whether a template puts something in a place that has no text by itself. */
  boolean isShownByTag(SourceSpan place) {
    String text = source.slice(place);
    return text.contains("{{") || text.contains("{%");
  }

  /** Returns a text for a message: in quotes, on one line, and not too long. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    int end = Math.min(text.length(), SHOWN);
    for (int i = 0; i < end; i++) {
      out.append(Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
    }
    return out.append(end < text.length() ? "…\"" : "\"").toString();
  }

  List<Diagnostic> toList() {
    return log.toList();
  }
}
