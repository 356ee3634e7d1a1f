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
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void fileAddress() {
    FileAddress address = FileAddress.of("../a%20b.md#top").orElseThrow();
    assertThat(address.path()).isEqualTo("../a b.md");
    assertThat(address.with("c d.md").text()).isEqualTo("c%20d.md#top");
    assertThat(FileAddress.of("https://example.com/a.md")).isEmpty();
    FileAddress.of("https://example.com/a.md");
    assertThat(FileAddress.of("/a.md")).isEmpty();
    assertThat(FileAddress.of("#top")).isEmpty();
  }

  @Test
  void addressRewrites() {
    UnaryOperator<String> moved =
        AddressRewrites.prefix("http://old.example/", "https://new.example/");
    assertThat(moved.apply("http://old.example/map")).isEqualTo("https://new.example/map");
    UnaryOperator<String> clean = AddressRewrites.withoutTracking(LinkLists.bundled());
    assertThat(clean.apply("/a?id=1&utm_source=mail#top")).isEqualTo("/a?id=1#top");
    assertThat(AddressRewrites.https().apply("http://example.com/"))
        .isEqualTo("https://example.com/");
  }

  @Test
  void articleLink() {
    SourceText source = SourceText.of("[harbour rules](https://example.com/rules)");
    List<Block> body = MarkdownReader.of(Dialect.GFM).read(source).blocks();
    ArticleLink link = Links.in(new Article(Metadata.empty(), body)).get(0);
    assertThat(link.text()).isEqualTo("harbour rules");
    assertThat(link.destination()).isEqualTo("https://example.com/rules");
    assertThat(link.form()).isEqualTo(LinkForm.INLINE);
    assertThat(link.target().classes()).containsExactly(LinkClass.EXTERNAL);
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

  @Test
  void linkClass() {
    LinkOptions options = LinkOptions.defaults().withBase("https://example.com/news/1");
    assertThat(LinkTarget.of("/news/2?utm_source=mail", options).classes())
        .containsExactly(LinkClass.SITE, LinkClass.TRACKING);
    assertThat(LinkTarget.of("https://bit.ly/3xYz", options).classes())
        .containsExactly(LinkClass.EXTERNAL, LinkClass.SHORTENER);
  }

  @Test
  void linkTarget() {
    LinkOptions options = LinkOptions.defaults().withBase("https://example.com/news/1");
    LinkTarget target = LinkTarget.of("../mäp.pdf?utm_id=7", options);
    assertThat(target.resolved()).hasValue("https://example.com/m%C3%A4p.pdf?utm_id=7");
    assertThat(target.classes()).containsExactly(LinkClass.SITE, LinkClass.TRACKING);
    assertThat(target.trackingParameters()).containsExactly("utm_id");
  }

  @Test
  void linkOptions() {
    LinkOptions options =
        LinkOptions.defaults().withBase("https://example.com/news/1").withFolder(Path.of("posts"));
    assertThat(options.folder()).isEqualTo(Path.of("posts"));
  }

  @Test
  void linkLists() throws IOException {
    LinkLists lists = LinkLists.bundled().plusShorteners(new StringReader("nws.example\tour own"));
    assertThat(lists.isShortener("NWS.example")).isTrue();
    assertThat(lists.isTrackingParameter("utm_source")).isTrue();
  }

  @Test
  void slugRule() {
    assertThat(SlugRule.GITHUB.slug("2. What's new?")).isEqualTo("2-whats-new");
    assertThat(SlugRule.KRAMDOWN.slug("2. What's new?")).isEqualTo("whats-new");
    assertThat(SlugRule.GITHUB.slugs(List.of("News", "News"))).containsExactly("news", "news-1");
  }

  @Test
  void linkFindings() {
    SourceText source = SourceText.of("See [the map][harbour] and [rules](#rules).\n");
    List<Block> body = MarkdownReader.of(Dialect.GFM).read(source).blocks();
    Article article = new Article(Metadata.empty(), body);
    List<Diagnostic> found = LinkFindings.of(article, source, LinkOptions.defaults());
    assertThat(found.get(0).code()).isEqualTo("link.undefined");
    assertThat(found.get(1).code()).isEqualTo("link.anchor");
  }
}
