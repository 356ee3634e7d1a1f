package io.github.articlemodel.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void textFormat() throws IOException {
    Article article =
        Article.builder()
            .block(Heading.of(2, "Flood"))
            .block(new Paragraph(List.of(new Text("See "), Link.of("the map", "/map"))))
            .build();
    StringBuilder out = new StringBuilder();
    new TextFormat().writer().orElseThrow().write(article, out);
    assertThat(out.toString())
        .isEqualTo(
            """
            Flood

            See the map [1]

            [1] /map
            """);
  }

  @Test
  void textOptions() throws IOException {
    TextFormat format =
        new TextFormat(TextOptions.defaults().withWidth(72).withLinks(TextOptions.LinkNotes.NONE));
    StringBuilder out = new StringBuilder();
    Article article =
        Article.builder().block(new Paragraph(List.of(Link.of("the map", "/map")))).build();
    format.writer().orElseThrow().write(article, out);
    assertThat(out.toString()).isEqualTo("the map\n");
  }
}
