package io.github.articlemodel.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlEntitiesTest {

  private static final List<String> PARTS =
      List.of(
          "&", "&amp;", "&amp", "amp;", "reg", "copy", "lt;", "#38;", "#x26", "a", "b1", "=", ";",
          "?", "/", " ", "\u00E4", "\n", "\uFFFF", "&AMP;", "-", "_");

  @Test
  void runsTheExample() {
    assertThat(HtmlEntities.ofText("Rain &amp; wind")).isEqualTo("Rain & wind");
    assertThat(HtmlEntities.ofAttribute("/a?from=1&amp;reg=2")).isEqualTo("/a?from=1&reg=2");
    assertThat(HtmlEntities.ofAttribute("/a?from=1&reg=2")).isEqualTo("/a?from=1&reg=2");
    assertThat(HtmlEntities.ofAttribute("/a?from=1&reg;=2")).isEqualTo("/a?from=1\u00AE=2");
  }

  @Test
  void keepsWhatJsoupTakesElsewhereForTheEndOfItsInput() {
    assertThat(HtmlEntities.ofText("a\uFFFFb&amp;c\uFFFFd")).isEqualTo("a\uFFFFb&c\uFFFFd");
    assertThat(HtmlEntities.ofAttribute("a\uFFFFb&lt;c\uFFFFd")).isEqualTo("a\uFFFFb<c\uFFFFd");
    assertThat(HtmlEntities.ofAttribute("a\uFFFFb&amp;c")).isEqualTo("a\uFFFFb&c");
  }

  @Test
  void resolvesAttributesAsJsoupDoes() {
    Random random = new Random(14);
    int different = 0;
    for (int i = 0; i < 50_000; i++) {
      StringBuilder raw = new StringBuilder();
      for (int parts = random.nextInt(9); parts >= 0; parts--) {
        raw.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      String tried = raw.toString();
      String expected = Parser.unescapeEntities(tried, true);
      assertThat(HtmlEntities.ofAttribute(tried)).as(tried).isEqualTo(expected);
      different += expected.equals(tried) ? 0 : 1;
    }
    assertThat(different).isGreaterThan(10_000);
  }
}
