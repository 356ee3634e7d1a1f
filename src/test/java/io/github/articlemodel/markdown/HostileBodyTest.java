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

  private static final MarkdownReader GFM = MarkdownReader.of(Dialect.GFM);

  static Stream<Arguments> shapes() {
    return HostileShapes.all().keySet().stream()
        .flatMap(name -> Stream.of(10_000, 100_000).map(size -> Arguments.of(name, size)));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void writesAnyShapeInBoundedTimeAndReadsItBack(String name, int size) {
    SourceText source = SourceText.of(HostileShapes.of(name, size));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          List<Block> blocks = GFM.read(source).blocks();
          String text = MarkdownWriter.of(Dialect.GFM).write(blocks);
          assertThat(GFM.read(SourceText.of(text)).blocks().equals(blocks)).isTrue();
        });
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void readsAnyShapeInBoundedTimeAndDepth(String name, int size) {
    String text = HostileShapes.of(name, size);
    SourceText source = SourceText.of(text).withName(name);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          MarkdownBody body = GFM.read(source);
          List<String> broken = SpanLaws.check(source, body.blocks(), SpanLaws.newCounts());
          assertThat(broken.stream().limit(3)).isEmpty();
          assertThat(HtmlRenderer.trusting().render(body.blocks())).isNotNull();
        });
  }

  static Stream<Arguments> shapesOfFlexmark() {
    return HostileShapes.all().keySet().stream()
        .flatMap(
            name ->
                Stream.of(10_000, 100_000, 1_000_000)
                    .flatMap(
                        size ->
                            Stream.of(Dialect.KRAMDOWN, Dialect.EXTENDED)
                                .map(dialect -> Arguments.of(name, size, dialect))));
  }

  /** A million characters take a minute at most on a machine that is busy, a few seconds else. */
  @ParameterizedTest
  @MethodSource("shapesOfFlexmark")
  void readsAnyShapeInTheDialectsOfFlexmark(String name, int size, Dialect dialect) {
    SourceText source = SourceText.of(HostileShapes.of(name, size)).withName(name);
    assertTimeoutPreemptively(
        Duration.ofSeconds(size > 100_000 ? 60 : 10),
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
