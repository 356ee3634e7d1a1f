package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.TemplateBlock;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The articles of sites that use a template language, read with its tags. */
class TemplateCorpusTest {

  private static final Set<TemplateFamily> LIQUID = Set.of(TemplateFamily.LIQUID);
  private static final Set<TemplateFamily> HUGO = Set.of(TemplateFamily.HUGO);

  private static Set<TemplateFamily> families(SourceText source) {
    return source.name().startsWith("hugo-docs") ? HUGO : LIQUID;
  }

  private static boolean hasTemplates(SourceText source) {
    return List.of("jekyll-", "18f-blog", "bitcoinops-newsletters", "hugo-docs").stream()
        .anyMatch(source.name()::startsWith);
  }

  private static List<Block> read(
      Dialect dialect, SourceText source, Set<TemplateFamily> families) {
    return MarkdownReader.of(dialect).withTemplates(families).read(source).blocks();
  }

  private static List<String> broken(
      Dialect dialect, List<SourceText> all, Map<String, Integer> counts) {
    List<String> broken = new ArrayList<>();
    for (SourceText source : all.stream().filter(TemplateCorpusTest::hasTemplates).toList()) {
      for (Set<TemplateFamily> families :
          List.of(families(source), EnumSet.allOf(TemplateFamily.class))) {
        List<Block> blocks = read(dialect, source, families);
        var writer = MarkdownWriter.of(dialect).withTemplates(families);
        String text = writer.write(blocks);
        List<Block> again = read(dialect, SourceText.of(text), families);
        if (!again.equals(blocks) || !writer.write(again).equals(text)) {
          broken.add(source.name() + " " + families);
        }
        broken.addAll(SpanLaws.check(source, blocks, SpanLaws.newCounts()));
        count(source, blocks, counts);
      }
      count(read(dialect, source, Set.of()), "without", counts);
    }
    return broken;
  }

  private static void count(SourceText source, List<Block> blocks, Map<String, Integer> counts) {
    count(blocks, "with", counts);
    for (Block block : blocks) {
      for (TemplateTag tag : block.find(TemplateTag.class)) {
        assertThat(source.slice(tag.span().orElseThrow()).replaceAll("[\\s>]+", ""))
            .isEqualTo(tag.literal().replaceAll("[\\s>]+", ""));
      }
    }
  }

  private static void count(List<Block> blocks, String how, Map<String, Integer> counts) {
    Predicate<String> holdsTag = text -> text.contains("{{") || text.contains("{%");
    for (Block block : blocks) {
      add(
          counts,
          how + " links",
          block.find(Link.class).stream().filter(l -> holdsTag.test(l.destination())).count());
      add(
          counts,
          how + " images",
          block.find(Image.class).stream().filter(i -> holdsTag.test(i.destination())).count());
      add(counts, how + " all links", block.find(Link.class).size());
      add(counts, how + " all images", block.find(Image.class).size());
      add(counts, how + " tags", block.find(TemplateTag.class).size());
      add(counts, how + " blocks", block.find(TemplateBlock.class).size());
    }
    add(counts, how + " articles", 1);
  }

  private static void add(Map<String, Integer> counts, String what, long number) {
    counts.merge(what, (int) number, Integer::sum);
  }

  @ParameterizedTest
  @EnumSource(names = {"GFM", "KRAMDOWN", "EXTENDED"})
  void theSampleKeepsTheLaws(Dialect dialect) {
    assertThat(broken(dialect, Corpus.sample(), new TreeMap<>())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"GFM", "KRAMDOWN", "EXTENDED"})
  void theWholeCorpusKeepsTheLaws(Dialect dialect) {
    SharedData.require("corpus");
    Map<String, Integer> counts = new TreeMap<>();
    List<String> broken = broken(dialect, Corpus.all(), counts);
    assertThat(broken).isEmpty();
    // each article is read with its own family, with both, and without any
    assertThat(counts.get("without links")).isLessThan(300);
    assertThat(counts.get("with links")).isGreaterThan(2 * 760);
    assertThat(counts.get("without images")).isLessThan(2);
    assertThat(counts.get("with images")).isGreaterThan(2 * 12);
    assertThat(counts.get("with tags")).isGreaterThan(3_900);
  }
}
