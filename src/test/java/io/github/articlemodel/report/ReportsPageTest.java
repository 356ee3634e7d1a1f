package io.github.articlemodel.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page on reports shows what is written, and names every format and member. */
class ReportsPageTest {

  private static final String TEXT = "---\ntitle: Flood: ten dead\n---\n";

  private final String page;

  ReportsPageTest() throws IOException {
    this.page = Files.readString(Path.of("docs/reports.md"));
  }

  private static String write(ReportFormat format) {
    ArticleDocument document =
        ArticleParser.create().parse(SourceText.of(TEXT).withName("posts/a.md"));
    List<Diagnostic> errors =
        document.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    StringBuilder out = new StringBuilder();
    try (FindingReport report = format.open(out, ReportOptions.defaults().withVersion("0.1.0"))) {
      report.add(document.source(), errors);
    }
    return out.toString();
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void tellsOfEachFormat(ReportFormat format) {
    String name = format.name().toLowerCase(Locale.ROOT);
    assertThat(page).contains("\n## " + name + "\n").contains("| `" + name + "` |");
  }

  @Test
  void showsTheTextAsItIsWritten() {
    assertThat(page).contains(write(ReportFormat.TEXT).indent(4));
  }

  /** Returns whether each line of an example is written so, up to where the example leaves off. */
  private static boolean isWritten(String example, String written) {
    List<String> lines = written.lines().map(String::strip).toList();
    return example
        .lines()
        .map(line -> line.strip().split("…", 2)[0])
        .allMatch(line -> lines.stream().anyMatch(each -> each.startsWith(line)));
  }

  private String example(String language) {
    int start = page.indexOf("```" + language + "\n");
    return page.substring(page.indexOf('\n', start) + 1, page.indexOf("\n```", start));
  }

  @Test
  void showsJsonAsItIsWritten() {
    assertThat(isWritten(example("json"), write(ReportFormat.JSON))).isTrue();
  }

  @Test
  void showsJunitAsItIsWritten() {
    assertThat(isWritten(example("xml"), write(ReportFormat.JUNIT))).isTrue();
  }

  @Test
  void showsAnAnnotationAsItIsWritten() {
    String command =
        page.lines().filter(line -> line.startsWith("    ::error ")).findFirst().orElseThrow();
    assertThat(isWritten(command, write(ReportFormat.GITHUB))).isTrue();
  }

  @Test
  void namesEveryMemberOfTheJson() {
    List<String> names = new ArrayList<>();
    collect(JsonMapper.shared().readTree(write(ReportFormat.JSON)), names);
    assertThat(names).hasSizeGreaterThan(20).allMatch(name -> page.contains("`" + name));
  }

  private static void collect(JsonNode node, List<String> names) {
    if (node.isObject()) {
      for (Iterator<String> each = node.propertyNames().iterator(); each.hasNext(); ) {
        String name = each.next();
        names.add(name);
        collect(node.get(name), names);
      }
    }
    node.forEach(item -> collect(item, names));
  }
}
