package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.Attacks;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StatisticsPageTest {

  private static Document page(StatisticsCounter counter) {
    StringBuilder out = new StringBuilder();
    StatisticsPage.of(counter.statistics()).write(out);
    return Jsoup.parse(out.toString());
  }

  private static StatisticsCounter corpus() throws IOException {
    StatisticsCounter counter = new StatisticsCounter();
    for (Path file : SharedData.articles(Path.of("src/test/resources/corpus"))) {
      counter.add(ArticleParser.create().parse(file));
    }
    return counter;
  }

  @Test
  void showsTheNumbers() throws IOException {
    StatisticsCounter counter = corpus();
    CorpusStatistics numbers = counter.statistics();
    Document page = page(counter);
    assertThat(page.select(".tiles dd").first().text()).isEqualTo("" + numbers.files());
    assertThat(page.select("h2").eachText())
        .containsExactly(
            "Dates",
            "Fields",
            "Languages and categories",
            "Tags and authors",
            "Length",
            "Pictures",
            "Links",
            "What is wrong");
    Element first = page.selectFirst("#part-2 tbody tr");
    FieldStatistics field = numbers.fields().get(0);
    assertThat(first.select("th").text()).startsWith(field.name());
    assertThat(first.select("td.number").first().text()).isEqualTo("" + field.files());
    assertThat(page.select("svg.columns rect")).isNotEmpty();
    assertThat(page.select("svg.columns").attr("aria-label")).startsWith("Articles of each ");
  }

  @Test
  void hasATableForEachPlot() throws IOException {
    Document page = page(corpus());
    for (Element svg : page.select("svg")) {
      assertThat(
              svg.closest("table") != null
                  || svg.closest("section").selectFirst("details table") != null)
          .isTrue();
    }
    for (Element table : page.select("table")) {
      assertThat(table.select("caption")).hasSize(1);
      assertThat(table.select("th:not([scope])")).isEmpty();
    }
  }

  @Test
  void nothingOfTheFilesBecomesMarkup() {
    StatisticsCounter counter = new StatisticsCounter();
    int number = 0;
    for (String attack : Attacks.all()) {
      String quoted = "'" + attack.replaceAll("[\\r\\n]", " ").replace("'", "''") + "'";
      String text = "---\n%s: 1\ntags: [%s]\ncategory: %s\nauthor: %s\nlang: %s\n---\n";
      counter.add(
          ArticleParser.create()
              .parse(
                  SourceText.of(text.formatted(quoted, quoted, quoted, quoted, quoted))
                      .withName(number++ + ".md")));
    }
    Document page = page(counter);
    Set<String> names =
        Set.of("script", "iframe", "img", "object", "embed", "form", "base", "link");
    assertThat(page.select("*").eachAttr("onerror")).isEmpty();
    for (Element element : page.getAllElements()) {
      assertThat(element.tagName()).isNotIn(names);
      element.attributes().forEach(each -> assertThat(each.getKey()).doesNotStartWith("on"));
    }
    assertThat(page.text()).contains("xss()");
  }

  @Test
  void isWholeWithoutAnArticle() {
    Document page = page(new StatisticsCounter());
    assertThat(page.select("h1").text()).isEqualTo("Statistics of 0 articles");
    assertThat(page.select("h2")).hasSize(8);
  }
}
