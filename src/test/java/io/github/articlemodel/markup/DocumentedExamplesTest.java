package io.github.articlemodel.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc that no other test runs. */
class DocumentedExamplesTest {

  @Test
  void inlineHtml() {
    List<Inline> read = InlineHtml.read("<b>ten &amp; two</b>");
    assertThat(read)
        .containsExactly(new HtmlInline("<b>"), new Text("ten & two"), new HtmlInline("</b>"));
    assertThat(InlineHtml.read("a < b <c")).hasSize(2);
    assertThat(Inline.plainText(InlineHtml.read("<!-- - --> x\n<y z"))).isEqualTo(" x <y z");
  }

  @Test
  void textLines() {
    List<Inline> lines = TextLines.split("a\r\nb");
    assertThat(lines).containsExactly(new Text("a"), new SoftBreak(), new Text("b"));
    assertThat(TextLines.split("\r\n\n")).hasSize(5);
    boolean found = TextLines.isIn("a b");
    assertThat(found).isFalse();
  }
}
