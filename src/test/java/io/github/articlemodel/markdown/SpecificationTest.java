package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.render.RawHtml;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpecificationTest {

  private static final MarkdownReader COMMONMARK = MarkdownReader.of(Dialect.COMMONMARK);
  private static final MarkdownReader GFM = MarkdownReader.of(Dialect.GFM);

  /** What we give other HTML for than GFM's examples, and why. */
  private static final Map<String, String> DEVIATIONS =
      Map.of("gfm-extensions.json 20", "the example gives no HTML to compare with");

  static List<SpecExample> commonMark() {
    return SpecExample.of("spec-0.31.2.json");
  }

  static Stream<SpecExample> gfm() {
    return Stream.of("gfm-0.29.json", "gfm-extensions.json")
        .flatMap(file -> SpecExample.of(file).stream());
  }

  private static String html(MarkdownReader reader, HtmlRenderer renderer, String markdown) {
    return renderer.render(reader.read(SourceText.of(markdown)).blocks());
  }

  @Test
  void knowsAllExamplesOfCommonMark() {
    assertThat(commonMark()).hasSize(652);
  }

  @ParameterizedTest
  @MethodSource("commonMark")
  void givesTheHtmlOfCommonMarkByteForByte(SpecExample example) {
    assertThat(html(COMMONMARK, HtmlRenderer.trusting(), example.markdown()))
        .isEqualTo(example.html());
  }

  @ParameterizedTest
  @MethodSource("gfm")
  void givesTheHtmlOfGfm(SpecExample example) {
    String expected = SpecExample.normalize(example.html());
    String found =
        SpecExample.normalize(html(GFM, HtmlRenderer.of(RawHtml.TAG_FILTER), example.markdown()));
    String key = example.file() + " " + example.number();
    if (DEVIATIONS.containsKey(key)) {
      assertThat(found).as("no deviation any more: " + key).isNotEqualTo(expected);
    } else {
      assertThat(found).isEqualTo(expected);
    }
  }
}
