package io.github.articlemodel.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import io.github.articlemodel.validation.DocumentFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsCounterTest {

  private static List<ArticleDocument> documents;

  @BeforeAll
  static void readCorpus() throws IOException {
    ArticleParser parser = ArticleParser.of(ParserOptions.of(Profile.jekyll()));
    List<ArticleDocument> read = new ArrayList<>();
    for (Path file : SharedData.articles(Path.of("src/test/resources/corpus"))) {
      read.add(parser.parse(file));
    }
    documents = List.copyOf(read);
  }

  private static CorpusStatistics count(List<ArticleDocument> some) {
    StatisticsCounter counter = new StatisticsCounter();
    some.forEach(counter::add);
    return counter.statistics();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void countingInPartsAndMergingGivesTheSame(long seed) {
    Random random = new Random(seed);
    List<StatisticsCounter> parts =
        new ArrayList<>(Stream.generate(StatisticsCounter::new).limit(5).toList());
    documents.forEach(document -> parts.get(random.nextInt(parts.size())).add(document));
    Collections.shuffle(parts, random);
    while (parts.size() > 1) {
      StatisticsCounter part = parts.remove(random.nextInt(parts.size()));
      parts.get(random.nextInt(parts.size())).merge(part);
    }
    assertThat(parts.get(0).statistics()).isEqualTo(count(documents));
  }

  @Test
  void countsFindingsThatAreNotToldOneByOne() {
    ArticleDocument document = ArticleParser.create().parse("![](b.png)\n\n".repeat(400));
    assertThat(count(List.of(document)).findings().get(Severity.INFO).counts())
        .containsEntry("link.no-alt", 400);
  }

  @Test
  void countsWhatTheDocumentsSay() {
    CorpusStatistics all = count(documents);
    assertThat(all.files()).isEqualTo(documents.size()).isGreaterThan(20);
    assertThat(all.bytes())
        .isEqualTo(documents.stream().mapToLong(each -> each.source().byteLength()).sum());
    assertThat(all.pictures().pictures())
        .isEqualTo(documents.stream().mapToInt(each -> each.figures().size()).sum())
        .isPositive();
    assertThat(all.leadImages().pictures())
        .isEqualTo((int) documents.stream().filter(each -> each.leadImage().isPresent()).count());
    assertThat(all.links().total())
        .isEqualTo(
            documents.stream()
                .flatMap(each -> each.links().stream())
                .mapToInt(link -> link.target().classes().size())
                .sum());
    for (Severity severity : Severity.values()) {
      Map<String, Integer> expected = new TreeMap<>();
      documents.stream()
          .flatMap(each -> DocumentFindings.of(each).stream())
          .filter(found -> found.severity() == severity)
          .forEach(found -> expected.merge(found.code(), 1, Integer::sum));
      assertThat(new TreeMap<>(all.findings().get(severity).counts())).isEqualTo(expected);
    }
  }

  @Test
  void everyFieldIsCountedOnceAFileWithItsKind() {
    CorpusStatistics all = count(documents);
    Map<String, Long> expected =
        documents.stream()
            .flatMap(each -> each.metadata().fields().stream().map(f -> f.name()).distinct())
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    assertThat(all.fields()).hasSameSizeAs(expected.keySet());
    for (FieldStatistics field : all.fields()) {
      assertThat((long) field.files()).isEqualTo(expected.get(field.name()));
      assertThat(field.kinds().total()).isEqualTo(field.files());
    }
  }

  @Test
  void eachFileHasAValueOrNone() {
    CorpusStatistics all = count(documents);
    assertThat(all.languages().total() + all.languages().without()).isEqualTo(all.files());
    assertThat(all.dates().total() + all.dates().without()).isEqualTo(all.files());
    assertThat(all.words().lengths().total()).isEqualTo(all.files());
    assertThat(List.copyOf(all.dates().counts().keySet()))
        .isSorted()
        .allMatch(month -> month.matches("\\d{4}-\\d\\d"));
  }

  private static ArticleDocument article(String text) {
    return ArticleParser.create().parse(SourceText.of(text).withName("a.md"));
  }

  @Test
  void tellsQuartilesByTheirRank() {
    List<ArticleDocument> articles =
        IntStream.rangeClosed(1, 8).mapToObj(n -> article("word ".repeat(n))).toList();
    WordStatistics words = count(articles).words();
    assertThat(
            List.of(
                words.least(),
                words.lowerQuartile(),
                words.median(),
                words.upperQuartile(),
                words.most()))
        .containsExactly(1, 2, 4, 6, 8);
    assertThat(words.total()).isEqualTo(36);
    assertThat(count(List.of()).words().median()).isZero();
  }

  @Test
  void tellsTheKindsOfValues() {
    CorpusStatistics all =
        count(
            List.of(
                article("---\na: x\nb: ''\nc: 2024-11-25\nd: https://x.example/\n---\n"),
                article("---\na: 1\nb: 1.5\nc: true\nd: [x]\n---\n"),
                article("---\na: {x: y}\nb:\n---\n")));
    assertThat(all.fields())
        .extracting(
            FieldStatistics::name,
            field -> String.join(" ", new TreeMap<>(field.kinds().counts()).keySet()))
        .containsExactly(
            tuple("a", "integer map text"),
            tuple("b", "blank decimal null"),
            tuple("c", "boolean date"),
            tuple("d", "address list"));
  }

  @Test
  void countsPicturesOfWhichNothingIsSaid() {
    PictureStatistics pictures =
        count(
                List.of(
                    article("![](a.png)\n\n![A heron. (Photo: Nela Brandvik)](b.png)\n"),
                    article("No picture.\n")))
            .pictures();
    assertThat(pictures.pictures()).isEqualTo(2);
    assertThat(pictures.files()).isEqualTo(1);
    assertThat(pictures.withoutAlt()).isEqualTo(1);
    assertThat(pictures.withoutCredit()).isEqualTo(1);
  }

  @Test
  void ofVeryManyValuesCountsTheRestTogether() {
    BoundedCounts counts = new BoundedCounts();
    for (int i = 0; i < BoundedCounts.DISTINCT + 5; i++) {
      counts.add("value " + i);
    }
    counts.add("value 0");
    ValueCounts all = counts.byCount();
    assertThat(all.counts()).hasSize(BoundedCounts.DISTINCT).containsEntry("value 0", 2);
    assertThat(all.others()).isEqualTo(5);
    assertThat(all.total()).isEqualTo(BoundedCounts.DISTINCT + 6);
    assertThat(all.rest(1)).isEqualTo(all.total() - 2);
    FieldCounter fields = new FieldCounter();
    for (int i = 0; i < FieldCounter.DISTINCT + 7; i++) {
      fields.add(article("---\nf" + i + ": x\n---\n").metadata());
    }
    assertThat(fields.statistics()).hasSize(FieldCounter.DISTINCT);
    assertThat(fields.others()).isEqualTo(7);
  }

  @Test
  void aTimelineHasEveryMonth() {
    assertThat(Timeline.months(Map.of("2023-11", 2, "2024-02", 1)))
        .containsExactly(
            Map.entry("2023-11", 2),
            Map.entry("2023-12", 0),
            Map.entry("2024-01", 0),
            Map.entry("2024-02", 1));
    assertThat(Timeline.years(Map.of("2023-11", 2, "2025-02", 1)))
        .containsExactly(Map.entry("2023", 2), Map.entry("2024", 0), Map.entry("2025", 1));
    assertThat(Timeline.months(Map.of("0001-01", 1, "2024-02", 1))).hasSize(2);
    assertThat(Timeline.months(Map.of())).isEmpty();
  }
}
