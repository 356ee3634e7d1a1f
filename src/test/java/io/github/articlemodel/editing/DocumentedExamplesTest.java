package io.github.articlemodel.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void bodyEditor() {
    SourceText source = SourceText.of("See [the map](/map) at 5 * 3.\n");
    MarkdownReader reader = MarkdownReader.of(Dialect.GFM);
    List<Block> body = reader.read(source).blocks();
    SourceSpan link = body.get(0).find(Link.class).get(0).span().orElseThrow();
    List<TextEdit> edits =
        BodyEditor.of(reader)
            .edit(
                source,
                new SourceSpan(0, source.text().length()),
                body,
                List.of(new BodyEdit.SetDestination(link, "/the map")));
    assertThat(source.apply(edits).text()).isEqualTo("See [the map](</the map>) at 5 * 3.\n");
  }

  @Test
  void bodyEdit() {
    SourceText source = SourceText.of("See [the map](/map).\n");
    MarkdownReader reader = MarkdownReader.of(Dialect.GFM);
    List<Block> body = reader.read(source).blocks();
    SourceSpan link = body.get(0).find(Link.class).get(0).span().orElseThrow();
    List<BodyEdit> edits =
        List.of(
            new BodyEdit.SetDestination(link, "https://example.com/a(1)"),
            BodyEdit.SetText.of(link, "the [new] map"));
    SourceSpan whole = new SourceSpan(0, source.text().length());
    List<TextEdit> made = BodyEditor.of(reader).edit(source, whole, body, edits);
    assertThat(source.apply(made).text())
        .isEqualTo("See [the \\[new\\] map](https://example.com/a(1)).\n");
  }
}
