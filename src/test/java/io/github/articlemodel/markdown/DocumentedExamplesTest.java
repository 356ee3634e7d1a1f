package io.github.articlemodel.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void dialect() {
    SourceText source = SourceText.of("~~Dry~~ wet\n");
    assertThat(MarkdownReader.of(Dialect.GFM).read(source).blocks())
        .containsExactly(
            new Paragraph(List.of(new Strikethrough(List.of(new Text("Dry"))), new Text(" wet"))));
    assertThat(MarkdownReader.of(Dialect.COMMONMARK).read(source).blocks())
        .containsExactly(Paragraph.of("~~Dry~~ wet"));
  }

  @Test
  void markdownBody() {
    MarkdownBody body = MarkdownReader.of(Dialect.GFM).read(SourceText.of("# Flood\n"));
    assertThat(body.blocks()).containsExactly(Heading.of(1, "Flood"));
    assertThat(body.diagnostics()).isEmpty();
  }

  @Test
  void markdownReader() {
    MarkdownReader reader = MarkdownReader.of(Dialect.GFM);
    SourceText source = SourceText.of("# Flood\n\nSee [the map](/map).\n");
    MarkdownBody body = reader.read(source, new SourceSpan(0, source.text().length()));
    assertThat(body.blocks().get(0)).isEqualTo(Heading.of(1, "Flood"));
  }

  @Test
  void markdownWriter() {
    MarkdownWriter writer = MarkdownWriter.of(Dialect.GFM);
    assertThat(writer.write(List.of(Heading.of(1, "Flood"), Paragraph.of("5 * 3"))))
        .isEqualTo("# Flood\n\n5 * 3\n");
  }
}
