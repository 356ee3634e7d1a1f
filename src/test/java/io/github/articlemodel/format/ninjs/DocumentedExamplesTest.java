package io.github.articlemodel.format.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void ninjsFormat() throws IOException {
    Article article =
        Article.builder()
            .field("title", "Flood")
            .field("origin_url", "https://news.example/flood")
            .block(Paragraph.of("Rain fell."))
            .build();
    NinjsFormat ninjs = new NinjsFormat();
    StringBuilder out = new StringBuilder();
    ninjs.writer().orElseThrow().write(article, out);
    assertThat(out.toString())
        .startsWith(
            """
            {
              "uri": "https://news.example/flood",
              "standard": {
                "name": "ninjs",
                "version": "3.1",
            """);
    assertThat(ninjs.reader().orElseThrow().read(SourceText.of(out.toString())).articles())
        .containsExactly(article);
  }

  @Test
  void ninjsOptions() {
    NinjsFormat format =
        new NinjsFormat(
            NinjsOptions.defaults()
                .withSite(Site.unknown().withBase("https://news.example/"))
                .withBodies(NinjsBody.HTML));
    assertThat(format.name()).isEqualTo("ninjs");
  }

  @Test
  void ninjsBody() {
    NinjsOptions options = NinjsOptions.defaults().withBodies(NinjsBody.HTML);
    assertThat(options.bodies()).containsExactly(NinjsBody.HTML);
  }
}
