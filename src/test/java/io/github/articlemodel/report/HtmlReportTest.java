package io.github.articlemodel.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Fix;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

  private static final Set<String> BODY_ELEMENTS =
      Set.of(
          "a",
          "button",
          "caption",
          "code",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "header",
          "input",
          "label",
          "legend",
          "li",
          "main",
          "mark",
          "nav",
          "ol",
          "option",
          "output",
          "p",
          "pre",
          "rect",
          "script",
          "section",
          "select",
          "span",
          "summary",
          "svg",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "ul");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "aria-hidden",
          "aria-label",
          "aria-labelledby",
          "checked",
          "class",
          "data-rule",
          "height",
          "hidden",
          "href",
          "id",
          "open",
          "preserveAspectRatio",
          "scope",
          "type",
          "value",
          "viewBox",
          "width",
          "x");

  static Stream<ReportCase> cases() {
    return ReportCase.all();
  }

  private static Document read(ReportCase report) {
    return Jsoup.parse(report.write(ReportFormat.HTML));
  }

  private static String carried(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' ? 0xFFFD : c)
        .map(c -> c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c == '\r' ? '\n' : c)
        .map(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFindingIsListedOnceWithItsPlace(ReportCase report) {
    List<String> listed = new ArrayList<>();
    for (Element file : read(report).select(".file")) {
      String name = file.selectFirst("h3").wholeText();
      for (Element item : file.select(".finding")) {
        String where = item.selectFirst(".where").wholeText();
        String message = item.selectFirst(".message").wholeText();
        Element advice = item.selectFirst(".advice");
        String fix = item.select(".fix").isEmpty() ? "" : "fix";
        listed.add(
            name
                + "|"
                + where
                + "|"
                + message
                + "|"
                + (advice == null ? "" : advice.wholeText())
                + "|"
                + item.selectFirst(".badge").text()
                + "|"
                + fix);
      }
    }
    List<String> expected =
        report.findings().stream()
            .map(
                found ->
                    carried(
                        found.location().file()
                            + "|Line "
                            + found.location().position().line()
                            + ", column "
                            + found.location().position().column()
                            + " · "
                            + found.code()
                            + "|"
                            + found.message()
                            + "|"
                            + found.advice()
                            + "|"
                            + Finding.of(found).severity()
                            + "|"
                            + (found.fix().isPresent() ? "fix" : "")))
            .toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingOfTheFilesBecomesMarkup(ReportCase report) {
    Document page = read(report);
    for (Element element : page.body().select("body *")) {
      assertThat(element.tagName()).isIn(BODY_ELEMENTS);
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).isIn(ATTRIBUTES);
      }
      if (element.hasAttr("href")) {
        assertThat(page.getElementById(element.attr("href").substring(1))).isNotNull();
      }
    }
    assertThat(page.select("script")).hasSizeLessThanOrEqualTo(1);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.head().children().eachAttr("rel")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void headingsAreInOrderAndTablesHaveCaptions(ReportCase report) {
    Document page = read(report);
    int last = 0;
    for (Element heading : page.select("h1, h2, h3")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).isLessThanOrEqualTo(last + 1);
      last = level;
    }
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    for (Element table : page.select("table")) {
      assertThat(table.select("caption")).hasSize(1);
      assertThat(table.select("th:not([scope])")).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void countsByRuleAndFolder(ReportCase report) {
    Document page = read(report);
    int all = report.findings().size();
    assertThat(sum(page.select("#rules tbody tr td:nth-child(3)"))).isEqualTo(all);
    assertThat(sum(page.select("#folders tbody tr td:nth-child(2)")))
        .isEqualTo(report.files().size());
    assertThat(sum(page.select("#folders tbody tr td:nth-child(n+3).number"))).isEqualTo(all);
    assertThat(page.select("#unread li")).hasSameSizeAs(report.unread());
    long without =
        report.files().keySet().stream()
            .map(SourceText::name)
            .filter(
                name ->
                    report.findings().stream()
                        .noneMatch(found -> found.location().file().equals(name)))
            .count();
    assertThat(page.text()).contains(without + " without findings");
  }

  private static int sum(Elements cells) {
    return cells.eachText().stream()
        .mapToInt(text -> Integer.parseInt(text.replace(",", "")))
        .sum();
  }

  @Test
  void marksThePlaceInTheLine() {
    SourceText source = SourceText.of("See [it](javascript:x).\n").withName("a.md");
    Diagnostic found =
        source.diagnostic(Severity.WARNING, "link.unsafe", new SourceSpan(9, 21), "unsafe", "");
    StringBuilder out = new StringBuilder();
    try (FindingReport report = ReportFormat.HTML.open(out, ReportOptions.defaults())) {
      report.add(source, List.of(found));
    }
    Element pre = Jsoup.parse(out.toString()).selectFirst("pre");
    assertThat(pre.wholeText()).isEqualTo("See [it](javascript:x).\n         ^");
    assertThat(pre.select("mark").text()).isEqualTo("javascript:x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"
      })
  void showsNothingThatTurnsTheOrderOfALine(String control) {
    SourceText source = SourceText.of("a = b\n").withName("a" + control + "dm.exe");
    TextEdit edit = new TextEdit(new SourceSpan(4, 5), "\"" + control + "b\"");
    Diagnostic found =
        source
            .diagnostic(Severity.ERROR, "a.b", SourceSpan.at(0), "not " + control, "as " + control)
            .with(new Fix("quote " + control, List.of(edit)));
    StringBuilder out = new StringBuilder();
    try (FindingReport report = ReportFormat.HTML.open(out, ReportOptions.defaults())) {
      report.add(source, List.of(found));
      report.addUnread(found);
    }
    assertThat(out.toString())
        .doesNotContain(control)
        .contains("a\uFFFDdm.exe", "not \uFFFD", "as \uFFFD", "quote \uFFFD", "a = &quot;\uFFFDb");
  }

  @Test
  void saysWhatIsNotListedOfManyFindings() {
    StringBuilder out = new StringBuilder();
    try (FindingReport report = ReportFormat.HTML.open(out, ReportOptions.defaults())) {
      for (int i = 0; i < 10_000; i++) {
        SourceText source =
            SourceText.of("x".repeat(100)).withName("folder" + i / 100 + "/" + i + ".md");
        List<Diagnostic> findings = new ArrayList<>();
        for (int j = 0; j < 5; j++) {
          findings.add(
              source.diagnostic(
                  i == 9_999 ? Severity.ERROR : Severity.INFO,
                  "rule." + (i == 9_999 ? "last" + j : (i + j) % 40),
                  SourceSpan.at(j),
                  "m",
                  "a"));
        }
        report.add(source, findings);
      }
    }
    Document page = Jsoup.parse(out.toString());
    int listed = page.select(".finding").size();
    assertThat(listed).isEqualTo(4_005);
    assertThat(page.select(".finding.error")).as("errors after all notes").hasSize(5);
    assertThat(out.length()).isLessThan(5_000_000);
    assertThat(page.select("#findings .note").text()).startsWith("4,005 of 50,000 findings");
    assertThat(sum(page.select("#rules tbody tr td:nth-child(3)"))).isEqualTo(50_000);
    assertThat(page.select("#folders tbody tr")).hasSize(51);
    assertThat(page.select("#folders tbody tr").last().text()).contains("and 50 more folders");
    int notListed =
        page.select(".file .more").eachText().stream()
            .mapToInt(text -> Integer.parseInt(text.replaceAll("\\D", "")))
            .sum();
    int files = page.select(".file").size();
    assertThat(listed + notListed).isEqualTo(files * 5);
    assertThat(page.select("#findings > .more").text())
        .isEqualTo(
            "And "
                + PageSections.number(10_000 - files)
                + " more files with findings, none of"
                + " which is listed.");
    assertThat(page.select("#rules .hint").eachText())
        .anyMatch(text -> text.matches("The first [0-9]+ are listed, and 1,[0-9]+ more are not."));
  }

  @Test
  void loadsNothing() {
    String page = ReportCase.of(17).write(ReportFormat.HTML);
    Document read = Jsoup.parse(page);
    assertThat(read.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-");
    assertThat(read.select("[src], link, [srcset], object, embed, iframe")).isEmpty();
    assertThat(read.select("style").html()).doesNotContain("url(", "@import");
  }
}
