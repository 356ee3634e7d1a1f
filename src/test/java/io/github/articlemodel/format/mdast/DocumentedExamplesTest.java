package io.github.articlemodel.format.mdast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc that no other test runs. */
class DocumentedExamplesTest {

  @Test
  void options() {
    ArticleDocument document = ArticleParser.create().parse("a");
    assertThat(new MdastFormat(MdastOptions.compact())).isNotNull();
    assertThat(new MdastFormat(MdastOptions.defaults().withPositions(document.source())))
        .isNotNull();
  }
}
