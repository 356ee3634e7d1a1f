package io.github.articlemodel.report;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much there was in a report. */
final class ReportCounts {

  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private int files;
  private int unread;
  private int fixes;

  void addFile() {
    files++;
  }

  void addUnread() {
    unread++;
  }

  void add(Diagnostic finding) {
    findings.merge(finding.severity(), 1, Integer::sum);
    if (finding.fix().isPresent()) {
      fixes++;
    }
  }

  int files() {
    return files;
  }

  int unread() {
    return unread;
  }

  int fixes() {
    return fixes;
  }

  int of(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  int findings() {
    return findings.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns all on one line: {@code 2 files: 1 error, 3 warnings, 2 info; 1 has a fix}. */
  String line() {
    List<String> parts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      if (of(severity) > 0) {
        parts.add(named(of(severity), severity));
      }
    }
    StringBuilder line = new StringBuilder(counted(files, "file")).append(": ");
    line.append(parts.isEmpty() ? "no findings" : String.join(", ", parts));
    if (fixes > 0) {
      line.append("; ").append(fixes).append(fixes == 1 ? " has a fix" : " have a fix");
    }
    if (unread > 0) {
      line.append("; ").append(counted(unread, "file")).append(" can't be read");
    }
    return line.toString();
  }

  /** Returns a number of findings, as people say it; {@code info} has no plural. */
  static String named(int count, Severity severity) {
    String name = severity.name().toLowerCase(Locale.ROOT);
    return severity == Severity.INFO ? count + " " + name : counted(count, name);
  }

  static String counted(int count, String name) {
    return count + " " + name + (count == 1 ? "" : "s");
  }
}
