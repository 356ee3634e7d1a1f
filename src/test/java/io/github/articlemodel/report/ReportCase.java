package io.github.articlemodel.report;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What one report is made of.
 *
 * @param seed what it was made from
 * @param files the files with their findings
 * @param later findings that were told at the end
 * @param unread what was not read
 */
record ReportCase(
    long seed,
    Map<SourceText, List<Diagnostic>> files,
    List<Diagnostic> later,
    List<Diagnostic> unread) {

  static ReportCase of(long seed) {
    RandomFindings random = new RandomFindings(seed);
    Map<SourceText, List<Diagnostic>> files = random.files((int) (seed % 9));
    List<Diagnostic> later =
        files.keySet().stream()
            .limit(seed % 3)
            .map(
                source ->
                    source.diagnostic(
                        Severity.WARNING,
                        "corpus.same-code",
                        SourceSpan.at(0),
                        "the code is that of another file",
                        ""))
            .toList();
    List<Diagnostic> unread = Stream.generate(random::unread).limit(seed % 4).toList();
    return new ReportCase(seed, files, later, unread);
  }

  static Stream<ReportCase> all() {
    return LongStream.rangeClosed(0, 100).mapToObj(ReportCase::of);
  }

  /** Returns all findings in the order of the report. */
  List<Diagnostic> findings() {
    return Stream.concat(files.values().stream().flatMap(List::stream), later.stream()).toList();
  }

  /** Returns the file of a finding that was told with its file, or null. */
  SourceText source(Diagnostic finding) {
    return files.entrySet().stream()
        .filter(entry -> entry.getValue().contains(finding))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  String write(ReportFormat format, ReportOptions options) {
    StringBuilder out = new StringBuilder();
    try (FindingReport report = format.open(out, options)) {
      files.forEach(report::add);
      later.forEach(report::addLater);
      unread.forEach(report::addUnread);
    }
    return out.toString();
  }

  String write(ReportFormat format) {
    return write(format, ReportOptions.defaults());
  }

  @Override
  public String toString() {
    return "seed " + seed;
  }
}
