package io.github.articlemodel.report;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes findings as a page to look at. All are counted; so that a browser opens the page of any
 * number of them, {@link #PER_RULE} of a rule and {@link #IN_ALL} in all are listed, and the page
 * says how many are not.
 */
final class HtmlReport implements FindingReport {

  static final int PER_RULE = 200;
  static final int IN_ALL = 5_000;

  /** How many are listed before one of a severity is not, so that there is room for the graver. */
  private static final Map<Severity, Integer> ROOM =
      Map.of(Severity.ERROR, IN_ALL, Severity.WARNING, 4_500, Severity.INFO, 4_000);

  private static final int UNREAD = 500;

  private final ReportOutput out;
  private final ReportOptions options;
  private final ReportCounts counts = new ReportCounts();
  private final Map<String, PageRule> rules = new LinkedHashMap<>();
  private final Map<String, PageFolder> folders = new TreeMap<>();
  private final Map<String, PageFile> files = new LinkedHashMap<>();
  private final List<String> unread = new ArrayList<>();
  private final Set<String> filesWithFindings = new HashSet<>();
  private int listed;
  private boolean isClosed;

  HtmlReport(ReportOutput out, ReportOptions options) {
    this.out = out;
    this.options = options;
  }

  @Override
  public void add(SourceText source, List<Diagnostic> findings) {
    counts.addFile();
    folder(source.name()).addFile();
    if (!findings.isEmpty()) {
      tell(source.name(), findings.stream().map(found -> Finding.in(source, found)).toList());
    }
  }

  @Override
  public void addLater(Diagnostic finding) {
    tell(finding.location().file(), List.of(Finding.of(finding)));
  }

  @Override
  public void addUnread(Diagnostic problem) {
    counts.addUnread();
    if (unread.size() < UNREAD) {
      unread.add(PageSections.unread(Finding.of(problem)));
    }
  }

  private PageFolder folder(String file) {
    int end = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    String name = end < 0 ? "." : file.substring(0, Math.max(1, end));
    return folders.computeIfAbsent(name, PageFolder::new);
  }

  private void tell(String file, List<Finding> findings) {
    filesWithFindings.add(file);
    PageFile group = files.getOrDefault(file, new PageFile(file));
    PageFolder folder = folder(file);
    for (Finding found : findings) {
      Diagnostic diagnostic = found.diagnostic();
      counts.add(diagnostic);
      folder.counts().add(diagnostic.severity());
      PageRule rule =
          rules.computeIfAbsent(diagnostic.code(), code -> new PageRule(code, rules.size() + 1));
      boolean hasRoom = listed < ROOM.getOrDefault(diagnostic.severity(), 0);
      boolean isListed = hasRoom && rule.listed() < PER_RULE;
      rule.add(diagnostic, isListed);
      group.add(diagnostic, isListed ? ListedFinding.of(found, rule.id()) : null);
      listed += isListed ? 1 : 0;
    }
    if (group.isListed()) {
      files.put(file, group);
    }
  }

  @Override
  public void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    PageSections sections = new PageSections(out, counts, options);
    PageShell shell = sections.start(filesWithFindings.size(), !unread.isEmpty());
    sections.rules(List.copyOf(rules.values()));
    sections.folders(List.copyOf(folders.values()));
    sections.unread(unread);
    sections.filter(List.copyOf(rules.values()), listed);
    sections.files(List.copyOf(files.values()), filesWithFindings.size() - files.size());
    shell.end(
        "Written by " + Tool.NAME + (options.version().isEmpty() ? "" : " " + options.version()));
  }
}
