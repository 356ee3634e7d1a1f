package io.github.articlemodel.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Paragraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkRewritesTest {

  private static ArticleLink link(String destination) {
    Paragraph paragraph = new Paragraph(List.of(Link.of("a", destination)));
    return Links.in(Article.builder().block(paragraph).build()).get(0);
  }

  @Test
  void givesNewDestinations() {
    List<ArticleLink> links = List.of(link("http://example.com/a?id=7&utm_source=x#top"));
    ArticleLink link = links.get(0); // to http://example.com/a?id=7&utm_source=x#top
    assertThat(LinkRewrites.toHttps().apply(link))
        .contains("https://example.com/a?id=7&utm_source=x#top");
    assertThat(LinkRewrites.withoutTracking().apply(link))
        .contains("http://example.com/a?id=7#top");
    assertThat(LinkRewrites.rebased("http://example.com/", "/").apply(link))
        .contains("/a?id=7&utm_source=x#top");
    assertThat(LinkRewrites.byTable(Map.of("/old", "/new")).apply(link)).isEmpty();
  }

  @Test
  void leavesWhatItIsNotAbout() {
    assertThat(LinkRewrites.toHttps().apply(link("HTTP://a.example")))
        .contains("https://a.example");
    assertThat(LinkRewrites.toHttps().apply(link("https://a.example"))).isEmpty();
    assertThat(LinkRewrites.withoutTracking().apply(link("/a?utm_source=x"))).contains("/a");
    assertThat(LinkRewrites.withoutTracking().apply(link("/a?b=c&&d#?utm_source=x"))).isEmpty();
    assertThat(LinkRewrites.byTable(Map.of("/old", "/new")).apply(link("/old"))).contains("/new");
  }
}
