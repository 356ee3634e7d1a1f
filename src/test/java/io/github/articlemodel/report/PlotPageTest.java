package io.github.articlemodel.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlotPageTest {

  private static Document page(Plot plot) {
    StringBuilder out = new StringBuilder();
    new PlotPage("Title & more", "<lead>").withSection("Part", "", List.of(plot)).write(out);
    return Jsoup.parse(out.toString());
  }

  private static List<Plot.Row> rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Plot.Row("2024-" + i, i * i, i == 0 ? "<detail>" : ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 120})
  void aTableTellsEachNumberOfAPlot(int count) {
    for (Plot.Form form : Plot.Form.values()) {
      Plot plot = new Plot(form, "Caption", "Month", "Articles", 0, rows(count), "3 more");
      Document page = page(plot);
      assertThat(page.select("tbody td.number").eachText())
          .isEqualTo(rows(count).stream().map(row -> PageSections.number(row.count())).toList());
      assertThat(page.select(".more").text()).isEqualTo("And 3 more");
      assertThat(page.select(".hint").first().text()).isEqualTo("<detail>");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 120})
  void columnsAreAsHighAsTheirNumbers(int count) {
    Document page = page(Plot.columns("Caption", "Month", "Articles", rows(count)));
    List<Integer> heights =
        page.select("svg.columns rect").eachAttr("height").stream().map(Integer::valueOf).toList();
    assertThat(heights).hasSize(count - 1).isSorted();
    assertThat(page.select("svg.columns title").eachText())
        .isEqualTo(
            rows(count).stream()
                .skip(1)
                .map(row -> row.label() + ": " + PageSections.number(row.count()))
                .toList());
    assertThat(page.select("svg.columns").attr("aria-label"))
        .startsWith("Caption, from 2024-0 to 2024-" + (count - 1) + "; the most in ");
  }

  @Test
  void aPlotWithoutNumbersSaysSo() {
    assertThat(page(Plot.columns("Caption", "Month", "Articles", List.of())).select(".note").text())
        .isEqualTo("Caption: none");
  }

  @ParameterizedTest
  @CsvSource({"0,9,0 %", "1,1000,< 1 %", "999,1000,> 99 %", "9,9,100 %", "1,3,33 %", "0,0,0 %"})
  void saysNoShareThatIsNotSo(int part, int whole, String share) {
    assertThat(Plot.percent(part, whole)).isEqualTo(share);
    Plot plot = Plot.bars("c", "l", "u", List.of(new Plot.Row("x", part, ""))).withWhole(whole);
    if (whole > 0) {
      assertThat(page(plot).select("tbody td.number").last().text()).isEqualTo(share);
    }
  }
}
