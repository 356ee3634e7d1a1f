package io.github.articlemodel.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void htmlReader() {
    ReadHtml read = HtmlReader.gfm().read("<h2>Flood</h2><p>Rain <b>fell</b>.</p>");
    assertThat(read.blocks())
        .containsExactly(
            Heading.of(2, "Flood"),
            new Paragraph(
                List.of(new Text("Rain "), new Strong(List.of(new Text("fell"))), new Text("."))));
  }

  @Test
  void readHtml() {
    ReadHtml read = HtmlReader.gfm().read("<p lang='fr'>Bonjour</p>");
    assertThat(read.blocks()).containsExactly(Paragraph.of("Bonjour"));
    assertThat(read.losses()).hasToString("[attribute lang of p]");
  }

  @Test
  void htmlReadLoss() {
    HtmlReadLoss loss = new HtmlReadLoss(HtmlReadLoss.Kind.ELEMENT, "svg", 2, 17);
    assertThat(loss.toString()).isEqualTo("element svg, 2 times");
  }
}
