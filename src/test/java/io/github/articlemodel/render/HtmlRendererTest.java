package io.github.articlemodel.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

  @Test
  void disarmsTheTagsThatGfmDoesNotAllow() {
    String html = "<div><SCRIPT src=x></script><styles></title/><xmp\n></div>";
    assertThat(HtmlRenderer.of(RawHtml.TAG_FILTER).render(List.of(new HtmlBlock(html))))
        .isEqualTo("<div>&lt;SCRIPT src=x>&lt;/script><styles>&lt;/title/>&lt;xmp\n></div>\n");
    assertThat(HtmlRenderer.trusting().render(List.of(new HtmlBlock(html)))).isEqualTo(html + "\n");
  }

  private static final HtmlRenderer RENDERER = HtmlRenderer.trusting();

  @Test
  void writesTheExampleOfTheDocumentation() {
    assertThat(RENDERER.render(List.of(Heading.of(1, "Flood"), Paragraph.of("Rain fell."))))
        .isEqualTo("<h1>Flood</h1>\n<p>Rain fell.</p>\n");
  }

  @Test
  void escapesTextAndAttributes() {
    Link link = new Link(List.of(), "/a b?c=%20%zz&d=\u00E9\"", "\"<&>", null);
    assertThat(RENDERER.render(List.of(new Paragraph(List.of(link, Image.of("<\">", ""))))))
        .isEqualTo(
            "<p><a href=\"/a%20b?c=%20%25zz&amp;d=%C3%A9%22\" title=\"&quot;&lt;&amp;&gt;\"></a>"
                + "<img src=\"\" alt=\"&lt;&quot;&gt;\" /></p>\n");
  }

  @Test
  void writesAnyDepth() {
    Block block = Paragraph.of("x");
    for (int i = 0; i < 50_000; i++) {
      block = new BlockQuote(List.of(block));
    }
    assertThat(RENDERER.render(List.of(block))).contains("<p>x</p>");
  }

  @Test
  void writesAddressesAnewButForThoseThatStayInTheArticle() {
    List<Block> blocks =
        List.of(
            new Paragraph(
                List.of(
                    Link.of("map", "/map"),
                    Link.of("top", "#top"),
                    Image.of("boat", "img/boat.jpg"))),
            new HtmlBlock("<p><img src='a.jpg' srcset='a.jpg 1x, b.jpg 2x'></p>\n"));
    RenderOptions whole =
        RenderOptions.defaults().withSite(Site.unknown().withBase("https://news.example/"));
    assertThat(HtmlRenderer.of(whole).render(blocks))
        .isEqualTo(
            "<p><a href=\"https://news.example/map\">map</a><a href=\"#top\">top</a>"
                + "<img src=\"https://news.example/img/boat.jpg\" alt=\"boat\"></p>\n"
                + "<p><img src=\"https://news.example/a.jpg\""
                + " srcset=\"https://news.example/a.jpg 1x, https://news.example/b.jpg 2x\"></p>\n");
    assertThat(HtmlRenderer.of(whole.withRawHtml(RawHtml.TRUSTED)).render(blocks))
        .contains("href=\"https://news.example/map\"", "href=\"#top\"", "<img src='a.jpg'");
  }
}
