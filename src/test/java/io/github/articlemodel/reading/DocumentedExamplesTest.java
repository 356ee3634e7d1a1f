package io.github.articlemodel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void plainText() {
    Article article =
        Article.builder()
            .block(Heading.of(1, "Flood"))
            .block(new Paragraph(List.of(new Text("See "), Link.of("the map", "/map"))))
            .build();
    String text = PlainText.of(article); // "Flood\n\nSee the map"
    assertThat(text).isEqualTo("Flood\n\nSee the map");
  }

  @Test
  void excerpt() {
    Article article =
        Article.builder()
            .block(Heading.of(1, "Flood"))
            .block(Paragraph.of("Heavy rain fell. The river rose by two metres in the night."))
            .build();
    Excerpt excerpt = Excerpt.of(article).orElseThrow();
    assertThat(excerpt.origin()).isEqualTo(Excerpt.Origin.FIRST_PARAGRAPH);
    assertThat(excerpt.toCharacters(30).text()).isEqualTo("Heavy rain fell.");
    assertThat(excerpt.toCharacters(50).text())
        .isEqualTo("Heavy rain fell. The river rose by two metres in…");
  }

  @Test
  void wordCount() {
    assertThat(WordCount.ofText("Heavy rain fell.").words()).isEqualTo(3);
    assertThat(WordCount.ofText("ตำรวจจับกุมชายสามคน").words()).isEqualTo(5);
    assertThat(WordCount.ofText("中国有十四亿人口。").characters()).isEqualTo(8);
    Article article = Article.builder().block(Paragraph.of("rain ".repeat(890).strip())).build();
    assertThat(WordCount.of(article).readingTime()).hasToString("PT4M12S");
  }

  @Test
  void readingSpeed() {
    ReadingSpeed german = ReadingSpeed.defaults().withWordsPerMinute(180);
    assertThat(german).isEqualTo(new ReadingSpeed(180, 500));
  }

  @Test
  void dateline() {
    Article article =
        Article.builder()
            .block(Paragraph.of("WASHINGTON, Nov. 25 (Reuters) - The dollar fell on Monday."))
            .build();
    Dateline dateline = Dateline.of(article).orElseThrow();
    assertThat(dateline.place()).isEqualTo("WASHINGTON");
    assertThat(dateline.agency()).isEqualTo("Reuters");
    assertThat(dateline.date()).isEqualTo("Nov. 25");
    assertThat(dateline.monthDay()).contains(MonthDay.of(11, 25));
  }

  @Test
  void textParagraphs() {
    List<Block> read = TextParagraphs.of("Rain *fell*.\n\nAt noon\nit stopped.");
    assertThat(read)
        .containsExactly(
            Paragraph.of("Rain *fell*."),
            new Paragraph(List.of(new Text("At noon"), new HardBreak(), new Text("it stopped."))));
    assertThat(PlainText.of(read)).isEqualTo("Rain *fell*.\n\nAt noon\nit stopped.");
    assertThat(TextParagraphs.of(" \r\n\n")).isEmpty();
  }
}
