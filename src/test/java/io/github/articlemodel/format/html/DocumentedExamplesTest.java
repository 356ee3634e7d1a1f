package io.github.articlemodel.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.render.RawHtml;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void htmlFormat() throws IOException {
    Article article =
        Article.builder()
            .field("title", "Flood")
            .block(
                new Paragraph(
                    List.of(
                        new Text("The river is "),
                        new Strong(List.of(new Text("back"))),
                        new Text("."))))
            .build();
    HtmlFormat html = new HtmlFormat();
    StringBuilder out = new StringBuilder();
    html.writer().orElseThrow().write(article, out);
    assertThat(out).hasToString("<p>The river is <strong>back</strong>.</p>\n");
  }

  @Test
  void htmlOptions() throws IOException {
    StringBuilder out = new StringBuilder();
    HtmlFormat trusting = new HtmlFormat(HtmlOptions.defaults().withRawHtml(RawHtml.TRUSTED));
    trusting
        .writer()
        .orElseThrow()
        .write(Article.builder().block(new HtmlBlock("<script>x</script>")).build(), out);
    assertThat(out).hasToString("<script>x</script>\n");
  }

  @Test
  void htmlPageFormat() throws IOException {
    Article article = Article.builder().field("title", "Flood").field("language", "en").build();
    StringBuilder out = new StringBuilder();
    HtmlPageFormat page =
        new HtmlPageFormat(
            HtmlOptions.page().withSite(Site.unknown().withBase("https://news.example/")));
    page.writer().orElseThrow().write(article, out);
    assertThat(out.toString()).startsWith("<!doctype html>\n<html lang=\"en\">\n");
  }

  @Test
  void pageStyle() throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlPageFormat(HtmlOptions.page().withStyle(PageStyle.READABLE))
        .writer()
        .orElseThrow()
        .write(Article.builder().field("title", "Flood").build(), out);
    assertThat(out.toString()).contains("<style>");
  }

  @Test
  void htmlOptionsOfAPage() throws IOException {
    HtmlPageFormat page =
        new HtmlPageFormat(
            HtmlOptions.page()
                .withSite(Site.of(Profile.hugo()).withBase("https://news.example/"))
                .withStyle(PageStyle.READABLE));
    StringBuilder out = new StringBuilder();
    page.writer().orElseThrow().write(Article.builder().field("title", "Flood").build(), out);
    assertThat(out.toString()).contains("<h1 id=\"h-flood\">Flood</h1>");
  }

  @Test
  void htmlReadOptions() {
    SourceText source =
        SourceText.of(
            "<html><base href='https://a.example/'><meta property=og:title content=Flood>"
                + "<main><p><a href=b>c</a></main></html>");
    HtmlReadOptions options =
        HtmlReadOptions.defaults()
            .withProfile(Profile.hugo())
            .withAddresses(HtmlReadOptions.Addresses.WHOLE);
    HtmlArticleReader reader = HtmlArticleReader.of(options);
    Article whole = reader.read(source).articles().get(0);
    assertThat(whole.find(Link.class).get(0).destination()).isEqualTo("https://a.example/b");

    ReadArticles read = HtmlArticleReader.of(HtmlReadOptions.defaults()).read(source);
    assertThat(read.articles().get(0).metadata().title().value()).contains("Flood");
  }
}
