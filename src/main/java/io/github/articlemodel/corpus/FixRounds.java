package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import io.github.articlemodel.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The rounds in which the fixes of one document are made. */
final class FixRounds {

  private static final int MOST = 20;

  private final ArticleParser parser;
  private final Validator validator;
  private final Predicate<Diagnostic> wanted;
  private final List<Diagnostic> made = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();
  private ArticleDocument document;
  private List<Diagnostic> findings;

  FixRounds(
      ArticleParser parser,
      Validator validator,
      Predicate<Diagnostic> wanted,
      ArticleDocument document) {
    this.parser = parser;
    this.validator = validator;
    this.wanted = wanted;
    this.document = document;
    this.findings = validator.validate(document);
  }

  ArticleDocument document() {
    return document;
  }

  List<Diagnostic> findings() {
    return findings;
  }

  List<Diagnostic> made() {
    return made;
  }

  void run() {
    for (int round = 0; round < MOST && refused.size() < MOST; round++) {
      List<Diagnostic> chosen = chosen();
      if (chosen.isEmpty()) {
        return;
      }
      while (!make(chosen)) {
        if (chosen.size() == 1) {
          refused.add(key(chosen.get(0)));
          round--; // nothing was made
          break;
        }
        // One of them can't be made: it is in one half, and the other is made in the next round.
        chosen = chosen.subList(0, chosen.size() / 2);
      }
    }
  }

  /** Returns the findings whose fixes do not overlap; of those that do the first. */
  private List<Diagnostic> chosen() {
    List<Diagnostic> chosen = new ArrayList<>();
    List<SourceSpan> taken = new ArrayList<>();
    for (Diagnostic finding : findings) {
      List<SourceSpan> spans =
          finding
              .fix()
              .map(fix -> fix.edits().stream().map(TextEdit::span).toList())
              .orElse(List.of());
      boolean isFree =
          !spans.isEmpty()
              && wanted.test(finding)
              && !refused.contains(key(finding))
              && spans.stream().noneMatch(span -> taken.stream().anyMatch(t -> touches(t, span)));
      if (isFree) {
        chosen.add(finding);
        taken.addAll(spans);
      }
    }
    return chosen;
  }

  private static boolean touches(SourceSpan one, SourceSpan other) {
    return one.start() <= other.end() && other.start() <= one.end();
  }

  private String key(Diagnostic finding) {
    return finding.code()
        + "\n"
        + finding.fix().map(fix -> fix.title() + fix.edits().toString()).orElse("");
  }

  /** Makes fixes, if that mends their findings and makes no error; returns whether it did. */
  private boolean make(List<Diagnostic> chosen) {
    List<TextEdit> edits = new ArrayList<>();
    chosen.forEach(finding -> finding.fix().ifPresent(fix -> edits.addAll(fix.edits())));
    SourceText changed;
    try {
      changed = document.source().apply(edits);
    } catch (EditRefusedException e) {
      return false; // told by the finding, which stays
    }
    ArticleDocument next = parser.parse(changed);
    List<Diagnostic> after = validator.validate(next);
    if (errors(after) > errors(findings) || !areMended(chosen, after)) {
      return false;
    }
    made.addAll(chosen);
    document = next;
    findings = after;
    return true;
  }

  private static long errors(List<Diagnostic> all) {
    return all.stream().filter(found -> found.severity() == Severity.ERROR).count();
  }

  private boolean areMended(List<Diagnostic> chosen, List<Diagnostic> after) {
    return chosen.stream()
        .map(Diagnostic::code)
        .distinct()
        .allMatch(
            code -> {
              long before = count(findings, code);
              long fixed = count(chosen, code);
              // Where there are more than the log keeps, those that are left fill the places.
              return before > DiagnosticLog.LIMIT || count(after, code) <= before - fixed;
            });
  }

  private static long count(List<Diagnostic> all, String code) {
    return all.stream().filter(found -> found.code().equals(code)).count();
  }
}
