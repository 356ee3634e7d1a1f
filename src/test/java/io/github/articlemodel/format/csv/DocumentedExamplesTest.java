package io.github.articlemodel.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.LineEnding;
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
          .block(Paragraph.of("Rain fell."))
          .build();

  @Test
  void csvFormat() throws IOException {
    Article article = ARTICLE;
    CsvFormat csv =
        new CsvFormat(
            CsvOptions.defaults().withColumns(CsvColumn.TITLE, CsvColumn.DATE, CsvColumn.WORDS));
    StringBuilder out = new StringBuilder();
    csv.writer().orElseThrow().writeAll(List.of(article, article), out);
    assertThat(out.toString().replace("\r\n", "\n"))
        .isEqualTo(
            """
            "title","date","words"
            "Flood","2024-11-25",2
            "Flood","2024-11-25",2
            """);
  }

  @Test
  void csvOptions() throws IOException {
    CsvFormat format =
        new CsvFormat(
            CsvOptions.defaults()
                .withColumns(CsvColumn.DATE, CsvColumn.HEADLINE, CsvColumn.WORDS)
                .withProfile(Profile.hugo()));
    StringBuilder out = new StringBuilder();
    format.writer().orElseThrow().write(ARTICLE, out);
    assertThat(out.toString())
        .isEqualTo("\"date\",\"headline\",\"words\"\r\n\"2024-11-25\",\"Flood\",2\r\n");
  }

  @Test
  void csvColumn() {
    assertThat(CsvColumn.ORIGIN_URL.header()).isEqualTo("origin_url");
  }

  @Test
  void csvTable() {
    StringBuilder out = new StringBuilder();
    try (CsvTable table = CsvTable.of(out, List.of("name", "words"), LineEnding.LF)) {
      table.write(List.of("=1+1", 7));
    }
    assertThat(out.toString()).isEqualTo("\"name\",\"words\"\n\"'=1+1\",7\n");
  }
}
