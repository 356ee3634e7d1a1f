package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PositionTest {

  private static final MarkdownReader GFM = MarkdownReader.of(Dialect.GFM);

  private static List<String> broken(List<SourceText> sources, Map<String, Integer> checks) {
    List<String> broken = new ArrayList<>();
    for (SourceText source : sources) {
      broken.addAll(SpanLaws.check(source, GFM.read(source).blocks(), checks));
    }
    return broken;
  }

  @Test
  void holdsInTheSample() {
    Map<String, Integer> checks = SpanLaws.newCounts();
    assertThat(broken(Corpus.sample(), checks)).isEmpty();
    assertThat(checks.get("DESTINATION")).isGreaterThan(150);
  }

  @Test
  void holdsInTheSampleWithCarriageReturns() {
    for (String lineEnd : List.of("\r\n", "\r")) {
      List<SourceText> sources =
          Corpus.sample().stream()
              .map(s -> SourceText.of(s.text().replace("\r\n", "\n").replace("\n", lineEnd)))
              .toList();
      assertThat(broken(sources, SpanLaws.newCounts())).isEmpty();
    }
  }

  @Test
  void holdsInTheExamplesOfTheSpecifications() {
    List<SourceText> sources = new ArrayList<>();
    for (String file : List.of("spec-0.31.2.json", "gfm-0.29.json", "gfm-extensions.json")) {
      for (SpecExample example : SpecExample.of(file)) {
        sources.add(SourceText.of(example.markdown()).withName(example.toString()));
        String quoted = "> - " + example.markdown().stripTrailing().replace("\n", "\n>   ");
        sources.add(SourceText.of(quoted).withName("quoted " + example));
      }
    }
    assertThat(broken(sources, SpanLaws.newCounts())).isEmpty();
  }

  @Test
  void holdsInTheWholeCorpus() {
    SharedData.require("corpus");
    Map<String, Integer> checks = SpanLaws.newCounts();
    assertThat(broken(Corpus.all(), checks)).isEmpty();
    assertThat(checks.get("DESTINATION")).isGreaterThan(40_000);
  }
}
