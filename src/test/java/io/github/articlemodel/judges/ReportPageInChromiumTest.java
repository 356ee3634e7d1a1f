package io.github.articlemodel.judges;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.testing.Attacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of reports and statistics work in a browser, for everybody, and run nothing else. */
@Tag("judges")
class ReportPageInChromiumTest {

  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";
  private static final String SCRIPT = "<script type=\"module\">";

  @TempDir Path folder;

  private JsonNode look(String page) throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), page);
    Judge.Verdict verdict = Judge.script("page.mjs", file.toUri().toString()).hear("");
    assertThat(verdict.err()).isEmpty();
    return JsonMapper.shared().readTree(verdict.out());
  }

  private static void isReadable(JsonNode found) {
    assertThat(found.get("requests")).as("asked of the network").isEmpty();
    assertThat(found.get("errors")).as("errors").isEmpty();
    assertThat(found.get("contrast")).as("texts of too little contrast").isEmpty();
    assertThat(found.get("overflow")).as("pages wider than the window").isEmpty();
    assertThat(found.get("unmarked")).as("focus that is not seen").isEmpty();
    assertThat(found.at("/focus/0").asString()).isEqualTo("A Skip to the content");
    assertThat(found.get("focus")).hasSizeGreaterThan(5);
  }

  @Test
  void theReportIsReadableInLightAndDarkAndByKeyboard() throws IOException {
    JsonNode found = look(ReportPages.report(ReportPages.samples()));
    isReadable(found);
    for (String way : List.of("script", "plain")) {
      JsonNode filter = found.get("filter").get(way);
      int all = filter.get("all").asInt();
      assertThat(all).isGreaterThan(20);
      assertThat(filter.get("error").asInt()).as(way).isEqualTo(1);
      assertThat(filter.get("warning").asInt()).as(way).isPositive();
      assertThat(filter.get("none").asInt()).as(way).isZero();
      assertThat(filter.get("files").asInt()).as(way).isZero();
      assertThat(filter.get("controls").asBoolean()).isEqualTo(way.equals("script"));
    }
    JsonNode script = found.get("filter").get("script");
    assertThat(script.get("says").asString())
        .isEqualTo(
            script.get("all").asInt()
                + " of "
                + script.get("all").asInt()
                + " listed findings shown");
    assertThat(script.get("rule").asInt()).isBetween(1, script.get("all").asInt() - 1);
  }

  @Test
  void theStatisticsAreReadableInLightAndDarkAndByKeyboard() throws IOException {
    isReadable(look(ReportPages.statistics(ReportPages.samples())));
  }

  /** Returns the page without its own script, and without the policy that would stop others. */
  private static String defenceless(String page) {
    int start = page.lastIndexOf(SCRIPT);
    int end = page.indexOf("</script>", start) + "</script>".length();
    return (page.substring(0, start) + page.substring(end)).replaceFirst(POLICY, "");
  }

  @Test
  void noAttackRunsInAReport() throws IOException {
    List<String> cases = new ArrayList<>();
    for (String attack : Attacks.all()) {
      cases.add(defenceless(ReportPages.hostile(attack)));
    }
    assertThat(cases).hasSizeGreaterThan(150).noneMatch(page -> page.contains(SCRIPT));
    assertThat(AttackHarness.hits(folder, cases)).isEmpty();
  }

  @Test
  void theHarnessHearsAnAttackInAReport() throws IOException {
    String page = defenceless(ReportPages.hostile("mark me"));
    String broken = page.replaceFirst("mark me", "<img src=x onerror=xss()>");
    assertThat(AttackHarness.hits(folder, List.of(broken))).contains("0 ran");
  }
}
