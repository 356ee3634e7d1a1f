package io.github.articlemodel.report;

import io.github.articlemodel.source.Severity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the sections of the page of a report. */
final class PageSections {

  private static final int FOLDERS = 50;

  private final ReportOutput out;
  private final ReportCounts counts;
  private final Map<String, ReportedRule> told = new HashMap<>();

  PageSections(ReportOutput out, ReportCounts counts, ReportOptions options) {
    this.out = out;
    this.counts = counts;
    options.rules().forEach(rule -> told.put(rule.code(), rule));
  }

  PageShell start(int filesWithFindings, boolean hasUnread) {
    String title = number(counts.findings()) + (counts.findings() == 1 ? " finding" : " findings");
    String in = " in " + number(counts.files()) + (counts.files() == 1 ? " file" : " files");
    Tiles tiles = new Tiles();
    int clean = counts.files() - filesWithFindings;
    tiles.add("", "Files", number(counts.files()), number(clean) + " without findings");
    for (Severity severity : SeverityCounts.ORDER) {
      tiles.add(SeverityCounts.name(severity), plural(severity), number(counts.of(severity)), "");
    }
    tiles.add("good", "With a fix", number(counts.fixes()), "");
    if (hasUnread) {
      tiles.add("error", "Files not read", number(counts.unread()), "");
    }
    String links =
        "<nav aria-label=\"Sections\"><ul><li><a href=\"#rules\">By rule</a></li>"
            + "<li><a href=\"#folders\">By folder</a></li>"
            + (hasUnread ? "<li><a href=\"#unread\">Files not read</a></li>" : "")
            + "<li><a href=\"#findings\">Findings</a></li></ul></nav>\n";
    String lead = "<p class=\"lead\">" + Markup.html(title + in) + "</p>\n";
    String script = counts.findings() > 0 ? "filter.js" : "";
    return PageShell.start(
        out, title + in + " · Article report", "Article report", script, lead + links + tiles);
  }

  static String number(int count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }

  private static String plural(Severity severity) {
    return switch (severity) {
      case ERROR -> "Errors";
      case WARNING -> "Warnings";
      case INFO -> "Info";
    };
  }

  void rules(List<PageRule> rules) {
    section("rules", "By rule");
    if (rules.isEmpty()) {
      out.line("<p class=\"note\">Nothing was found.</p>").line("</section>");
      return;
    }
    key();
    out.line("<table>")
        .line("<caption>How often each rule was found, the gravest and most frequent first");
    out.line("</caption>").write("<thead><tr><th scope=\"col\">Rule</th>");
    out.write("<th scope=\"col\" class=\"wide\">Severity</th>");
    out.write("<th scope=\"col\" class=\"number\">Findings</th>");
    out.write("<th scope=\"col\" class=\"number wide\">With a fix</th>");
    out.line("<td class=\"plot\"></td></tr></thead>").line("<tbody>");
    List<PageRule> sorted =
        rules.stream()
            .sorted(
                Comparator.comparing(PageRule::counts, SeverityCounts.GRAVEST_FIRST)
                    .thenComparing(PageRule::code))
            .toList();
    int greatest = sorted.stream().mapToInt(rule -> rule.counts().all()).max().orElse(1);
    sorted.forEach(rule -> row(rule, greatest));
    out.line("</tbody>").line("</table>").line("</section>");
  }

  private void row(PageRule rule, int greatest) {
    ReportedRule about = told.get(rule.code());
    out.write("<tr id=\"" + rule.id() + "\"><th scope=\"row\"><code>" + Markup.html(rule.code()));
    out.write("</code>");
    if (about != null) {
      hint(about.summary());
      hint(about.help().isEmpty() ? "" : "Advice: " + about.help());
    }
    int more = rule.counts().all() - rule.listed();
    if (more > 0) {
      hint("The first " + rule.listed() + " are listed, and " + number(more) + " more are not.");
    }
    out.write("</th><td class=\"wide\">" + rule.counts().names() + "</td>");
    out.write("<td class=\"number\">" + number(rule.counts().all()) + "</td>");
    out.write("<td class=\"number wide\">" + number(rule.fixes()) + "</td>");
    out.line("<td class=\"plot\">" + rule.counts().bar(greatest) + "</td></tr>");
  }

  private void hint(String text) {
    if (!text.isEmpty()) {
      out.write("<span class=\"hint\">" + Markup.html(text) + "</span>");
    }
  }

  private void section(String id, String heading) {
    out.line("<section class=\"card\" id=\"" + id + "\" aria-labelledby=\"" + id + "-heading\">");
    out.line("<h2 id=\"" + id + "-heading\">" + Markup.html(heading) + "</h2>");
  }

  private void key() {
    out.write("<ul class=\"key\" aria-hidden=\"true\">");
    for (Severity severity : SeverityCounts.ORDER) {
      String name = SeverityCounts.name(severity);
      out.write("<li><svg class=\"bar\" viewBox=\"0 0 10 10\"><rect class=\"" + name);
      out.write("\" width=\"10\" height=\"10\"/></svg>" + name + "</li>");
    }
    out.line("</ul>");
  }

  void folders(List<PageFolder> folders) {
    section("folders", "By folder");
    out.line("<table>")
        .line("<caption>Files and findings of each folder, the gravest and most findings first");
    out.line("</caption>").write("<thead><tr><th scope=\"col\">Folder</th>");
    out.write("<th scope=\"col\" class=\"number\">Files</th>");
    for (Severity severity : SeverityCounts.ORDER) {
      out.write("<th scope=\"col\" class=\"number\">" + plural(severity) + "</th>");
    }
    out.line("<td class=\"plot\"></td></tr></thead>").line("<tbody>");
    List<PageFolder> sorted =
        folders.stream()
            .sorted(
                Comparator.comparing(PageFolder::counts, SeverityCounts.GRAVEST_FIRST)
                    .thenComparing(PageFolder::name))
            .toList();
    int greatest = sorted.stream().mapToInt(folder -> folder.counts().all()).max().orElse(1);
    sorted.stream()
        .limit(FOLDERS)
        .forEach(folder -> row(folder.name(), folder.files(), folder.counts(), greatest));
    List<PageFolder> others = sorted.subList(Math.min(FOLDERS, sorted.size()), sorted.size());
    if (!others.isEmpty()) {
      SeverityCounts rest = new SeverityCounts();
      others.forEach(folder -> rest.addAll(folder.counts()));
      int files = others.stream().mapToInt(PageFolder::files).sum();
      row("and " + number(others.size()) + " more folders", files, rest, greatest);
    }
    out.line("</tbody>").line("</table>").line("</section>");
  }

  private void row(String name, int files, SeverityCounts found, int greatest) {
    out.write("<tr><th scope=\"row\" class=\"path\">" + Markup.html(name) + "</th>");
    out.write("<td class=\"number\">" + number(files) + "</td>");
    for (Severity severity : SeverityCounts.ORDER) {
      out.write("<td class=\"number\">" + number(found.of(severity)) + "</td>");
    }
    out.line("<td class=\"plot\">" + found.bar(greatest) + "</td></tr>");
  }

  static String unread(Finding problem) {
    return "<li><span class=\"path\">"
        + Markup.html(problem.file())
        + "</span>: "
        + Markup.html(problem.text())
        + " <code>"
        + Markup.html(problem.diagnostic().code())
        + "</code></li>\n";
  }

  void unread(List<String> problems) {
    if (problems.isEmpty()) {
      return;
    }
    section("unread", "Files not read");
    out.line("<ul>");
    problems.forEach(out::write);
    out.line("</ul>");
    int more = counts.unread() - problems.size();
    if (more > 0) {
      out.line("<p class=\"more\">And " + number(more) + " more.</p>");
    }
    out.line("</section>");
  }

  void filter(List<PageRule> rules, int listed) {
    section("findings", "Findings by file");
    if (listed < counts.findings()) {
      out.write("<p class=\"note\">" + number(listed) + " of " + number(counts.findings()));
      out.write(" findings are listed, so that the page opens: at most ");
      out.write(HtmlReport.PER_RULE + " of a rule, and " + number(HtmlReport.IN_ALL));
      out.line(" in all. The tables above count all of them; other formats tell each.</p>");
    }
    if (counts.findings() == 0) {
      out.line("<p class=\"note\">Nothing was found.</p>");
      return;
    }
    out.line("<fieldset class=\"filter\"><legend>Show</legend>");
    for (Severity severity : SeverityCounts.ORDER) {
      if (counts.of(severity) > 0) {
        String name = SeverityCounts.name(severity);
        out.write("<label><input type=\"checkbox\" id=\"show-" + name + "\" value=\"" + name);
        out.write("\" checked>" + plural(severity) + " (" + number(counts.of(severity)));
        out.line(")</label>");
      }
    }
    out.write("<label hidden>Rule <select id=\"rule\"><option value=\"\">all</option>");
    rules.stream()
        .sorted(Comparator.comparing(PageRule::code))
        .forEach(
            rule ->
                out.write("<option value=\"" + rule.id() + "\">" + Markup.html(rule.code()))
                    .write("</option>"));
    out.line("</select></label>");
    out.line("<label hidden>File <input type=\"search\" id=\"name\"></label>");
    out.line("<output id=\"shown\"></output>").line("</fieldset>");
  }

  void files(List<PageFile> files, int notListed) {
    files.forEach(file -> out.write(file.markup()));
    if (notListed > 0) {
      out.write("<p class=\"more\">And " + number(notListed) + " more files with findings, ");
      out.line("none of which is listed.</p>");
    }
    out.line("</section>");
  }
}
