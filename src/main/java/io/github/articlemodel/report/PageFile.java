package io.github.articlemodel.report;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import org.jspecify.annotations.Nullable;

/** A file in a page, with the markup of those of its findings that are listed. */
final class PageFile {

  private final String name;
  private final SeverityCounts counts = new SeverityCounts();
  private final SeverityCounts listed = new SeverityCounts();
  private final StringBuilder items = new StringBuilder();

  PageFile(String name) {
    this.name = name;
  }

  /**
   * Adds a finding.
   *
   * @param item its markup; null where it is not listed
   */
  void add(Diagnostic finding, @Nullable String item) {
    counts.add(finding.severity());
    if (item != null) {
      listed.add(finding.severity());
      items.append(item);
    }
  }

  boolean isListed() {
    return listed.all() > 0;
  }

  /** Returns the markup of the file. */
  String markup() {
    StringBuilder out = new StringBuilder("<div class=\"file");
    for (Severity severity : SeverityCounts.ORDER) {
      out.append(listed.of(severity) > 0 ? " has-" + SeverityCounts.name(severity) : "");
    }
    out.append("\">\n<details open>\n<summary><h3 class=\"path\">").append(Markup.html(name));
    out.append("</h3> ").append(counts.badges()).append("</summary>\n<ol class=\"findings\">\n");
    out.append(items).append("</ol>\n");
    int more = counts.all() - listed.all();
    if (more > 0) {
      out.append("<p class=\"more\">And ").append(more).append(" more in this file.</p>\n");
    }
    return out.append("</details>\n</div>\n").toString();
  }
}
