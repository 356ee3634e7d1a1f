package io.github.articlemodel.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Paragraph;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The example of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void markdownFormat() throws IOException {
    Article article =
        Article.builder().field("title", "Flood").block(Paragraph.of("The river is back.")).build();
    MarkdownFormat markdown = new MarkdownFormat();
    StringBuilder out = new StringBuilder();
    markdown.writer().orElseThrow().write(article, out);
    assertThat(out).hasToString("---\ntitle: Flood\n---\n\nThe river is back.\n");
  }
}
