package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.source.SourceText;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of the statistics, run. */
class StatisticsExamplesTest {

  private static final ArticleDocument NEWS = article("title: Flood\ndate: 2024-11-25\nlang: en");

  private static ArticleDocument article(String fields) {
    String text = "---\n" + fields + "\n---\n![](a.png)\n";
    return ArticleParser.create().parse(SourceText.of(text).withName("news.md"));
  }

  private static CorpusStatistics twelve() {
    StatisticsCounter counter = new StatisticsCounter();
    for (int i = 0; i < 12; i++) {
      counter.add(
          article(
              (i == 0 ? "title: ''\n" : "title: Flood\n")
                  + ("date: " + (i < 5 ? "2024-11-25" : "2024-12-01"))
                  + ("\nlang: " + (i < 9 ? "en" : "th"))));
    }
    return counter.statistics();
  }

  @Test
  void statisticsCounter() {
    ArticleDocument document = NEWS;
    StatisticsCounter other = new StatisticsCounter();
    other.add(document);
    StatisticsCounter counter = new StatisticsCounter();
    counter.add(document);
    counter.merge(other);
    CorpusStatistics statistics = counter.statistics();
    assertThat(statistics.files()).isEqualTo(2);
  }

  @Test
  void corpusStatistics() {
    CorpusStatistics statistics = twelve();
    assertThat(statistics.files()).isEqualTo(12);
    assertThat(statistics.languages().counts()).isEqualTo(Map.of("en", 9, "th", 3));
    assertThat(statistics.pictures().withoutAlt()).isEqualTo(12);
    assertThat(statistics.dates().counts()).isEqualTo(Map.of("2024-11", 5, "2024-12", 7));
  }

  @Test
  void valueCounts() {
    CorpusStatistics statistics = twelve();
    ValueCounts languages = statistics.languages();
    assertThat(languages.counts()).containsExactly(Map.entry("en", 9), Map.entry("th", 3));
    assertThat(languages.without()).isZero();
    assertThat(languages.top(1)).isEqualTo(Map.of("en", 9));
    assertThat(languages.rest(1)).isEqualTo(3);
  }

  @Test
  void fieldStatistics() {
    CorpusStatistics statistics = twelve();
    FieldStatistics lang = statistics.fields().get(1);
    FieldStatistics title = statistics.fields().get(2);
    assertThat(lang.name()).isEqualTo("lang");
    assertThat(title.name()).isEqualTo("title");
    assertThat(title.files()).isEqualTo(12);
    assertThat(title.kinds().counts()).isEqualTo(Map.of("text", 11, "blank", 1));
  }

  @Test
  void parts() {
    CorpusStatistics statistics = twelve();
    WordStatistics words = statistics.words();
    assertThat(words.median()).isZero();
    PictureStatistics pictures = statistics.pictures();
    assertThat(pictures.withoutCredit()).isEqualTo(12);
  }

  @Test
  void statisticsPage() {
    CorpusStatistics statistics = twelve();
    StringBuilder out = new StringBuilder();
    StatisticsPage.of(statistics).write(out);
    assertThat(out).contains("<h1>Statistics of 12 articles</h1>");
  }
}
