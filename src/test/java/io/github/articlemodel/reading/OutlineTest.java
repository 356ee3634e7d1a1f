package io.github.articlemodel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.ReadArticles;
import io.github.articlemodel.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

  @Test
  void listsHeadingsInTheirOrder() {
    Article article =
        Article.builder()
            .block(Heading.of(1, "News"))
            .block(new BlockQuote(List.of(Heading.of(1, "Quoted"))))
            .block(new Heading(2, List.of(new Text("The "), new CodeSpan("mole"))))
            .build();

    assertThat(Outline.of(article).entries())
        .extracting(entry -> entry.level() + " " + entry.text())
        .containsExactly("1 News", "2 The mole");
  }

  @Test
  void readsAsTheDocumentationSays() {
    Article article =
        Article.builder().block(Heading.of(1, "News")).block(Heading.of(2, "Harbour")).build();
    assertThat(Outline.of(article).entries().get(1).text()).isEqualTo("Harbour");
  }

  @Test
  void keepsTheEmptyHeadingOfTheSample() {
    SourceText source = Sample.source();
    List<Outline.Entry> entries = Outline.of(ReadArticles.read(source)).entries();

    assertThat(entries).extracting(Outline.Entry::text).containsExactly("");
    assertThat(entries.get(0).span().map(source::slice)).contains("#");
  }
}
