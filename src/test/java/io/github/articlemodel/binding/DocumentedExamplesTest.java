package io.github.articlemodel.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.SourcePosition;
import io.github.articlemodel.source.SourceText;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  record News(String title, URI originUrl, LocalDate date, List<String> tags) {}

  @Test
  void metadataBinder() {
    Article article =
        Article.builder()
            .field("title", "Flood")
            .field("origin_url", "https://example.com/flood")
            .field("date", FieldValue.of(LocalDate.of(2024, 11, 25)))
            .field("tags", FieldValue.of(List.of(FieldValue.of("weather"))))
            .build();
    News news = MetadataBinder.bind(article.metadata(), News.class);
    assertThat(news)
        .isEqualTo(
            new News(
                "Flood",
                URI.create("https://example.com/flood"),
                LocalDate.of(2024, 11, 25),
                List.of("weather")));
  }

  @Test
  void bindingException() {
    SourceText source = SourceText.of("---\ndate: 2024-11-25 10:36:00\n---\n");
    Metadata metadata = ArticleParser.create().parse(source).metadata();
    String message = "";
    Optional<SourcePosition> position = Optional.empty();
    try {
      MetadataBinder.bind(metadata, News.class);
    } catch (BindingException e) {
      message = e.getMessage();
      assertThat(e.path()).isEqualTo("frontMatter.date");
      position = e.span().map(span -> source.position(span.start()));
    }
    assertThat(message)
        .isEqualTo("frontMatter.date is not bound to News: expected a date without a time");
    assertThat(position).hasValue(new SourcePosition(2, 7));
  }
}
