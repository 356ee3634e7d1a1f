package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PositionTest {

  private static List<String> broken(
      Dialect dialect, List<SourceText> sources, Map<String, Integer> checks) {
    MarkdownReader reader = MarkdownReader.of(dialect);
    List<String> broken = new ArrayList<>();
    for (SourceText source : sources) {
      broken.addAll(SpanLaws.check(source, reader.read(source).blocks(), checks));
    }
    return broken;
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void holdsInTheSample(Dialect dialect) {
    Map<String, Integer> checks = SpanLaws.newCounts();
    assertThat(broken(dialect, Corpus.sample(), checks)).isEmpty();
    assertThat(checks.get("DESTINATION")).isGreaterThan(150);
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void holdsInTheSampleWithCarriageReturns(Dialect dialect) {
    for (String lineEnd : List.of("\r\n", "\r")) {
      List<SourceText> sources =
          Corpus.sample().stream()
              .map(s -> SourceText.of(s.text().replace("\r\n", "\n").replace("\n", lineEnd)))
              .toList();
      assertThat(broken(dialect, sources, SpanLaws.newCounts())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void holdsInTheExamplesOfTheSpecifications(Dialect dialect) {
    List<SourceText> sources = new ArrayList<>();
    for (String file : List.of("spec-0.31.2.json", "gfm-0.29.json", "gfm-extensions.json")) {
      for (SpecExample example : SpecExample.of(file)) {
        sources.add(SourceText.of(example.markdown()).withName(example.toString()));
        String quoted = "> - " + example.markdown().stripTrailing().replace("\n", "\n>   ");
        sources.add(SourceText.of(quoted).withName("quoted " + example));
      }
    }
    assertThat(broken(dialect, sources, SpanLaws.newCounts())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void holdsInTheWholeCorpus(Dialect dialect) {
    SharedData.require("corpus");
    Map<String, Integer> checks = SpanLaws.newCounts();
    assertThat(broken(dialect, Corpus.all(), checks)).isEmpty();
    assertThat(checks.get("DESTINATION")).isGreaterThan(40_000);
  }

  @ParameterizedTest
  @EnumSource(names = {"COMMONMARK", "GFM"})
  void knowsADestinationThatWasGuarded(Dialect dialect) {
    String brackets = "[".repeat(BracketGuard.LIMIT);
    for (String text :
        List.of(
            "[a](/x[1]:2) [b](u)",
            "![a](/x[1]:2 \"t]:u\") [b](u)",
            brackets + "\n\n[a](/x) " + brackets + "![a](/x[1) [")) {
      SourceText source = SourceText.of(text);
      List<Block> blocks = MarkdownReader.of(dialect).read(source).blocks();
      List<String> destinations = new ArrayList<>();
      for (Block block : blocks) {
        for (Node node : block.walk()) {
          if (node instanceof Link || node instanceof Image) {
            SourceSpan place = node.written().span(Part.DESTINATION).orElseThrow();
            destinations.add(source.slice(place).toString());
          }
        }
      }
      assertThat(destinations).isNotEmpty().allMatch(text::contains);
      assertThat(SpanLaws.check(source, blocks, SpanLaws.newCounts())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void countsFormFeedsAndVerticalTabsAmongTheText(Dialect dialect) {
    for (String space : List.of("\f", "\u000B")) {
      for (String text :
          List.of("aS", "Su", "S", "]\nS", "- aS\n- Sb", "> Sa\n> S", "    a\n    S\n\nb")) {
        SourceText source = SourceText.of(text.replace("S", space)).withName(text);
        List<Block> blocks = MarkdownReader.of(dialect).read(source).blocks();
        assertThat(SpanLaws.check(source, blocks, SpanLaws.newCounts())).isEmpty();
        assertThat(RoundTrip.of(dialect, blocks).holds()).isTrue();
      }
      SourceText fence = SourceText.of("~~~" + space + "a b" + space + "\nx\n~~~");
      Block code = MarkdownReader.of(dialect).read(fence).blocks().get(0);
      assertThat(code.written().span(Part.INFO).map(fence::slice)).hasValue("a b");
    }
  }
}
