package io.github.articlemodel.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GithubReportTest {

  /** A command as the runner of GitHub reads a line: its name, its properties and its data. */
  private record Command(String name, Map<String, String> properties, String data) {

    static Command read(String line) {
      assertThat(line).startsWith("::");
      int end = line.indexOf("::", 2);
      String[] head = line.substring(2, end).split(" ", 2);
      Map<String, String> properties = new HashMap<>();
      for (String property : head[1].split(",", -1)) {
        String[] parts = property.split("=", 2);
        properties.put(parts[0], decoded(parts[1].replace("%3A", ":").replace("%2C", ",")));
      }
      return new Command(head[0], properties, decoded(line.substring(end + 2)));
    }

    private static String decoded(String text) {
      return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
  }

  static Stream<ReportCase> cases() {
    return ReportCase.all();
  }

  private static String harmless(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\n\r\t]]", "\uFFFD");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFindingIsOneCommandWithItsPlace(ReportCase report) {
    List<String> lines = report.write(ReportFormat.GITHUB).lines().toList();
    List<Diagnostic> expected =
        Stream.concat(report.findings().stream(), report.unread().stream()).toList();
    assertThat(lines).hasSize(expected.size() + 1);
    assertThat(lines.get(expected.size())).doesNotStartWith("::");
    FileAddress address = new FileAddress(ReportOptions.defaults().base());
    for (int i = 0; i < expected.size(); i++) {
      Diagnostic finding = expected.get(i);
      Command command = Command.read(lines.get(i));
      assertThat(command.name()).isIn("error", "warning", "notice");
      assertThat(command.data()).isEqualTo(harmless(Finding.of(finding).text()));
      assertThat(command.properties())
          .containsEntry("title", finding.code())
          .containsEntry("file", harmless(address.path(finding.location().file())));
      if (!report.unread().contains(finding)) {
        assertThat(command.properties())
            .containsEntry("line", "" + finding.location().position().line());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsColumnsOnlyWithinALine(ReportCase report) {
    report
        .write(ReportFormat.GITHUB)
        .lines()
        .filter(line -> line.startsWith("::"))
        .map(Command::read)
        .filter(command -> command.properties().containsKey("endColumn"))
        .forEach(
            command ->
                assertThat(command.properties())
                    .containsKey("col")
                    .containsEntry("endLine", command.properties().get("line")));
  }
}
