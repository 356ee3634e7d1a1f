package io.github.articlemodel.validation;

import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.frontmatter.FrontMatterLimits;
import io.github.articlemodel.frontmatter.FrontMatterReader;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;

/** A file in YAML, read as a front matter is: between fences that are put around it. */
final class YamlFile {

  private static final String FENCE = "---\n";
  private static final int MOST = 1 << 20;

  private final SourceText source;
  private final int shift;
  private final DiagnosticLog log = new DiagnosticLog();
  private final Metadata fields;

  private YamlFile(SourceText source) {
    this.source = source;
    String text = source.text();
    boolean isFenced = text.startsWith("---\n") || text.startsWith("---\r\n");
    this.shift = isFenced ? 0 : FENCE.length();
    String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    SourceText fenced = SourceText.of((isFenced ? "" : FENCE) + text + end + FENCE);
    FrontMatterLimits limits = FrontMatterLimits.defaults().withMaxLength(MOST);
    FrontMatter read = FrontMatterReader.of(limits).read(fenced);
    source.diagnostics().forEach(log::add);
    for (Diagnostic found : read.diagnostics()) {
      if (found.severity() == Severity.INFO || found.code().equals("frontmatter.not-a-map")) {
        continue; // notes on front matter, and what is said below in other words
      }
      error(
          found.severity(), found.code(), found.location().span(), found.message(), found.advice());
    }
    if (read.state() == FrontMatter.State.ABSENT && !isBlank(text)) {
      error(
          Severity.ERROR,
          "ruleset.value",
          SourceSpan.at(shift),
          "this is no map of YAML, expected fields such as rules",
          "write rules: with a rule on each line below it");
    } else if (read.span().end() < fenced.text().length()) {
      error(
          Severity.ERROR,
          "ruleset.value",
          SourceSpan.at(read.span().end()),
          "a second document begins here, expected one",
          "remove the line of hyphens before it");
    }
    this.fields = read.metadata();
  }

  private static boolean isBlank(String text) {
    return text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
  }

  static YamlFile read(SourceText source) {
    return new YamlFile(source);
  }

  Metadata fields() {
    return fields;
  }

  DiagnosticLog log() {
    return log;
  }

  /** Adds what is wrong at a span of the fenced text. */
  void error(Severity severity, String code, SourceSpan span, String message, String advice) {
    int length = source.text().length();
    int start = Math.min(Math.max(0, span.start() - shift), length);
    int end = Math.min(Math.max(start, span.end() - shift), length);
    log.add(source.diagnostic(severity, code, new SourceSpan(start, end), message, advice));
  }
}
