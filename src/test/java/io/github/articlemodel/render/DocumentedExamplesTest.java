package io.github.articlemodel.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Heading;
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
}
