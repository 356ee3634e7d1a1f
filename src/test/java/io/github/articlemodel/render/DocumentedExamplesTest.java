package io.github.articlemodel.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.link.SlugRule;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void htmlRenderer() {
    HtmlRenderer renderer = HtmlRenderer.trusting();
    assertThat(renderer.render(List.of(Heading.of(1, "Flood"), Paragraph.of("Rain fell."))))
        .isEqualTo("<h1>Flood</h1>\n<p>Rain fell.</p>\n");
  }

  @Test
  void rawHtml() {
    List<Block> blocks = List.of(new HtmlBlock("<script>alert(1)</script>"), Paragraph.of("x"));
    String harmless = HtmlRenderer.of(RawHtml.SANITIZE).render(blocks);
    String trusted = HtmlRenderer.of(RawHtml.TRUSTED).render(blocks);
    assertThat(harmless).doesNotContain("script").contains("<p>x</p>");
    assertThat(trusted).contains("<script>alert(1)</script>");

    RenderedHtml rendered = HtmlRenderer.of(RawHtml.SANITIZE).renderWithLosses(blocks);
    assertThat(rendered.html()).isEqualTo(harmless);
    assertThat(rendered.losses()).hasToString("[element script]");
  }

  @Test
  void htmlLoss() {
    HtmlLoss loss = new HtmlLoss(HtmlLoss.Kind.ADDRESS, "javascript:alert(1)", 2);
    assertThat(loss.toString()).isEqualTo("address javascript:alert(1), 2 times");
  }

  private static final List<Block> PICTURE =
      List.of(new Paragraph(List.of(Image.of("A heron.", "heron.jpg"))));

  private static final List<Block> LINK =
      List.of(
          new Paragraph(
              List.of(new Link(List.of(new Text("x")), "https://other.example/", null, null))));

  @Test
  void htmlForm() {
    List<Block> blocks = PICTURE;
    RenderOptions options = RenderOptions.defaults().withForm(HtmlForm.ARTICLE);
    assertThat(HtmlRenderer.of(options).render(blocks))
        .contains("<figure>", "<img ", "<figcaption");
  }

  @Test
  void externalLinks() {
    List<Block> blocks = LINK;
    ExternalLinks links = ExternalLinks.plain().withRel("nofollow").withTarget("_blank");
    assertThat(HtmlRenderer.of(RenderOptions.defaults().withExternalLinks(links)).render(blocks))
        .contains(
            "<a href=\"https://other.example/\" rel=\"nofollow noopener\" target=\"_blank\">");
  }

  @Test
  void imageLoading() {
    List<Block> blocks = PICTURE;
    RenderOptions options = RenderOptions.defaults().withImageLoading(ImageLoading.LAZY);
    assertThat(HtmlRenderer.of(options).render(blocks)).contains(" loading=\"lazy\"");
  }

  @Test
  void renderOptions() {
    List<Block> blocks = PICTURE;
    RenderOptions options =
        RenderOptions.defaults()
            .withForm(HtmlForm.ARTICLE)
            .withHeadingIds(SlugRule.GITHUB)
            .withSite(Site.unknown().withBase("https://news.example/"));
    assertThat(HtmlRenderer.of(options).render(blocks))
        .contains("src=\"https://news.example/heron.jpg\"");
  }

  @Test
  void htmlText() {
    assertThat(HtmlText.escaped("Fish & \"chips\"")).isEqualTo("Fish &amp; &quot;chips&quot;");
  }
}
