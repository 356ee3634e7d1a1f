package io.github.articlemodel.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ThematicBreak;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  private static final Article ARTICLE =
      Article.builder()
          .field("title", "Flood")
          .field("date", FieldValue.of(LocalDate.of(2024, 11, 25)))
          .block(new ThematicBreak())
          .build();

  @Test
  void jsonFormat() throws IOException {
    Article article = ARTICLE;
    JsonFormat json = new JsonFormat();
    StringBuilder out = new StringBuilder();
    json.writer().orElseThrow().write(article, out);
    assertThat(out.toString())
        .isEqualToIgnoringNewLines(
            """
            {
              "version": "0.1",
              "metadata": {
                "title": "Flood",
                "date": {
                  "$date": "2024-11-25"
                }
              },
              "body": [
                {
                  "type": "thematicBreak"
                }
              ]
            }
            """);
    assertThat(json.reader().orElseThrow().read(SourceText.of(out.toString())).articles())
        .containsExactly(article);
  }

  @Test
  void jsonLinesFormat() throws IOException {
    Article article = Article.builder().field("title", "Flood").block(new ThematicBreak()).build();
    JsonLinesFormat jsonl = new JsonLinesFormat();
    StringBuilder out = new StringBuilder();
    jsonl.writer().orElseThrow().writeAll(List.of(article, article), out);
    assertThat(out.toString())
        .isEqualToIgnoringNewLines(
            """
            {"version":"0.1","metadata":{"title":"Flood"},"body":[{"type":"thematicBreak"}]}
            {"version":"0.1","metadata":{"title":"Flood"},"body":[{"type":"thematicBreak"}]}
            """);
  }

  @Test
  void jsonOptions() throws IOException {
    assertThat(written(new JsonFormat(JsonOptions.compact())))
        .startsWith("{\"version\":\"0.1\",\"metadata\":{\"title\":\"Flood\"");
    assertThat(written(new JsonFormat(JsonOptions.defaults().withIndent(4))))
        .contains("\n    \"version\": \"0.1\",\n");
  }

  private static String written(JsonFormat format) throws IOException {
    StringBuilder out = new StringBuilder();
    format.writer().orElseThrow().write(ARTICLE, out);
    return out.toString();
  }
}
