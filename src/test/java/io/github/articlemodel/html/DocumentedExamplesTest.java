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

  @Test
  void htmlPageReader() {
    HtmlPage page = HtmlPageReader.gfm().read("<title>Flood</title><main><p>Rain fell.</main>");
    assertThat(page.place()).isEqualTo(HtmlPage.Place.MAIN);
    assertThat(page.body()).containsExactly(Paragraph.of("Rain fell."));
  }

  @Test
  void htmlPage() {
    String html = "<html><meta property=og:title content=Flood><main><h1>Flood</h1><p>Rain</html>";
    HtmlPage page = HtmlPageReader.gfm().read(html);
    assertThat(page.body()).containsExactly(Heading.of(1, "Flood"), Paragraph.of("Rain"));
    assertThat(page.facts().get(0).value()).isEqualTo("Flood");
  }

  @Test
  void pageFact() {
    PageFact fact = new PageFact(PageFact.Key.HEADLINE, "Flood", "og:title", 17);
    assertThat(fact.toString()).isEqualTo("og:title: Flood");
  }
}
