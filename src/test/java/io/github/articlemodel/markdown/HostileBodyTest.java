package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.source.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileBodyTest {

  /** A million characters take some seconds; a minute is left for a machine that is busy. */
  private static Duration deadline(int size) {
    return Duration.ofSeconds(size > 100_000 ? 60 : 10);
  }

  private static Stream<Arguments> shapes(List<Integer> sizes, Dialect... dialects) {
    return HostileShapes.all().keySet().stream()
        .flatMap(
            name ->
                sizes.stream()
                    .flatMap(
                        size ->
                            Stream.of(dialects).map(dialect -> Arguments.of(name, size, dialect))));
  }

  static Stream<Arguments> shapes() {
    return shapes(List.of(10_000, 100_000, 1_000_000), Dialect.values());
  }

  static Stream<Arguments> shapesOfCommonMark() {
    return shapes(List.of(10_000, 100_000), Dialect.COMMONMARK, Dialect.GFM);
  }

  @ParameterizedTest
  @MethodSource("shapesOfCommonMark")
  void writesAnyShapeInBoundedTimeAndReadsItBack(String name, int size, Dialect dialect) {
    MarkdownReader reader = MarkdownReader.of(dialect);
    SourceText source = SourceText.of(HostileShapes.of(name, size));
    assertTimeoutPreemptively(
        deadline(size),
        () -> {
          List<Block> blocks = reader.read(source).blocks();
          String text = MarkdownWriter.of(dialect).write(blocks);
          assertThat(reader.read(SourceText.of(text)).blocks().equals(blocks)).isTrue();
        });
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void readsAnyShapeInBoundedTimeAndDepth(String name, int size, Dialect dialect) {
    SourceText source = SourceText.of(HostileShapes.of(name, size)).withName(name);
    assertTimeoutPreemptively(
        deadline(size),
        () -> {
          MarkdownBody body = MarkdownReader.of(dialect).read(source);
          if (size <= 100_000) {
            List<String> broken = SpanLaws.check(source, body.blocks(), SpanLaws.newCounts());
            assertThat(broken.stream().limit(3)).isEmpty();
          }
          assertThat(HtmlRenderer.trusting().render(body.blocks())).isNotNull();
        });
  }
}
