package io.github.articlemodel.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void htmlRenderer() {
    HtmlRenderer renderer = HtmlRenderer.trusting();
    assertThat(renderer.render(List.of(Heading.of(1, "Flood"), Paragraph.of("Rain fell."))))
        .isEqualTo("<h1>Flood</h1>\n<p>Rain fell.</p>\n");
  }

  @Test
  void rawHtml() {
    List<Block> blocks = List.of(new HtmlBlock("<script>alert(1)</script>"), Paragraph.of("x"));
    String harmless = HtmlRenderer.of(RawHtml.SANITIZE).render(blocks);
    String trusted = HtmlRenderer.of(RawHtml.TRUSTED).render(blocks);
    assertThat(harmless).doesNotContain("script").contains("<p>x</p>");
    assertThat(trusted).contains("<script>alert(1)</script>");

    RenderedHtml rendered = HtmlRenderer.of(RawHtml.SANITIZE).renderWithLosses(blocks);
    assertThat(rendered.html()).isEqualTo(harmless);
    assertThat(rendered.losses()).hasToString("[element script]");
  }

  @Test
  void htmlLoss() {
    HtmlLoss loss = new HtmlLoss(HtmlLoss.Kind.ADDRESS, "javascript:alert(1)", 2);
    assertThat(loss.toString()).isEqualTo("address javascript:alert(1), 2 times");
  }
}
