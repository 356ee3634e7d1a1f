package io.github.articlemodel.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void articleLink() {
    SourceText source = SourceText.of("[harbour rules](https://example.com/rules)");
    List<Block> body = MarkdownReader.of(Dialect.GFM).read(source).blocks();
    ArticleLink link = Links.in(new Article(Metadata.empty(), body)).get(0);
    assertThat(link.text()).isEqualTo("harbour rules");
    assertThat(link.destination()).isEqualTo("https://example.com/rules");
    assertThat(link.form()).isEqualTo(LinkForm.INLINE);
    assertThat(link.written().span(Written.Part.DESTINATION)).hasValue(new SourceSpan(16, 41));
  }

  @Test
  void linkForm() {
    MarkdownReader reader = MarkdownReader.of(Dialect.GFM);
    SourceText source = SourceText.of("[A](/a), <https://b.example> and www.c.example\n");
    List<Block> body = reader.read(source).blocks();
    List<ArticleLink> links = Links.in(new Article(Metadata.empty(), body));
    assertThat(links.get(0).form()).isEqualTo(LinkForm.INLINE);
    assertThat(links.get(1).form()).isEqualTo(LinkForm.AUTOLINK);
    assertThat(links.get(2).form()).isEqualTo(LinkForm.BARE_URL);
  }

  @Test
  void links() {
    Article article =
        Article.builder()
            .block(new Paragraph(List.of(Link.of("harbour rules", "https://example.com/rules"))))
            .build();
    ArticleLink link = Links.in(article).get(0);
    assertThat(link.destination()).isEqualTo("https://example.com/rules");
  }
}
