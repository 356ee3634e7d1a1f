package io.github.articlemodel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.ReadArticles;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DatelineTest {

  private static List<String[]> cases() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/datelines/datelines.tsv")).stream()
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static Optional<Dateline> of(String text) {
    return Dateline.of(Article.builder().block(Paragraph.of(text)).build());
  }

  private static Optional<Dateline> read(SourceText source) {
    return Dateline.of(ReadArticles.read(source));
  }

  @Test
  void tellsEveryLabelledLineRightly() throws IOException {
    List<String> wrong = new ArrayList<>();
    int datelines = 0;
    int others = 0;
    for (String[] line : cases()) {
      String expected = line.length == 1 ? "none" : String.join("|", List.of(line).subList(1, 4));
      String found =
          of(line[0])
              .map(d -> d.place() + "|" + shown(d.agency()) + "|" + shown(d.date()))
              .orElse("none");
      if (!found.equals(expected)) {
        wrong.add(line[0] + ": expected " + expected + ", found " + found);
      }
      datelines += line.length == 1 ? 0 : 1;
      others += line.length == 1 ? 1 : 0;
    }
    assertThat(wrong).isEmpty();
    assertThat(datelines).isGreaterThanOrEqualTo(75);
    assertThat(others).isGreaterThanOrEqualTo(100);
  }

  private static String shown(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "-" : value;
  }

  /** All that begin with one, as read by people; the test fails when another is found. */
  private static final Map<String, String> IN_THE_CORPUS =
      Map.of("nodejs-blog/announcements/interactive-2016-ams.md", "SAN FRANCISCO");

  @Test
  void findsNoneInTheCorpusButThoseThatAre() {
    Map<String, String> found = new TreeMap<>();
    Set<String> there = new TreeSet<>();
    Path folder =
        SharedData.root()
            .map(root -> root.resolve("corpus"))
            .orElse(Path.of("src/test/resources/corpus"));
    for (Path file : SharedData.articles(folder)) {
      String name = folder.relativize(file).toString();
      read(Sample.source(file)).ifPresent(dateline -> found.put(name, dateline.place()));
      IN_THE_CORPUS.keySet().stream().filter(name::equals).forEach(there::add);
    }
    assertThat(found.keySet()).isEqualTo(there);
    assertThat(IN_THE_CORPUS).containsAllEntriesOf(found);
  }

  @Test
  void findsThatOfTheSampleWithItsSpan() {
    SourceText source = Sample.source();
    Dateline dateline = read(source).orElseThrow();
    assertThat(dateline.place()).isEqualTo("PORT ELLERY");
    assertThat(dateline.span().map(source::slice)).contains("PORT ELLERY:");
  }

  @Test
  void findsThatOfTheGivenArticle() {
    SourceText seed = Sample.source(SharedData.require("seed/2024-11-25-ART2411251036QJ268L.md"));
    assertThat(read(seed).map(Dateline::place)).contains("TAK");
    assertThat(read(seed).flatMap(Dateline::span).map(seed::slice)).contains("TAK:");
  }

  @Test
  void spansADatelineInEmphasis() {
    for (String line :
        List.of("**TAK:** Rain fell.", "*TAK*: Rain fell.", "**TAK** - Rain\nfell.")) {
      SourceText source = SourceText.of("## A\n\n![x](y)\n\n" + line + "\n");
      Dateline dateline = read(source).orElseThrow();
      assertThat(dateline.place()).isEqualTo("TAK");
      assertThat(dateline.span().map(source::slice).orElseThrow())
          .startsWith("TAK")
          .matches("TAK(:|\\*: ?|\\*:|\\*\\* -)");
    }
  }

  @Test
  void looksAtTheFirstParagraphOfTextAlone() {
    assertThat(read(SourceText.of("Rain fell.\n\nTAK: More fell.\n"))).isEmpty();
    assertThat(read(SourceText.of("> TAK: Rain fell.\n"))).isEmpty();
    assertThat(read(SourceText.of("# TAK: Rain fell\n"))).isEmpty();
    assertThat(read(SourceText.of("`TAK`: Rain fell\n"))).isEmpty();
    assertThat(read(SourceText.of("[TAK](x): Rain fell\n")).map(Dateline::place)).contains("TAK");
  }

  @Test
  void readsTheDay() {
    assertThat(of("LONDON, Nov. 25 — x").orElseThrow().monthDay()).contains(MonthDay.of(11, 25));
    assertThat(of("GENEVA, 3 May 2024 – x").orElseThrow().monthDay()).contains(MonthDay.of(5, 3));
    assertThat(of("LONDON, Feb. 30 — x")).isEmpty();
    assertThat(of("LONDON — x").orElseThrow().monthDay()).isEmpty();
  }
}
