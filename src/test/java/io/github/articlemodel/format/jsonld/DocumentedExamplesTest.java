package io.github.articlemodel.format.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.jsonld.LinkedWriter;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.profile.Profile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  private final Article article =
      Article.builder().field("title", "Flood").block(Paragraph.of("Rain fell.")).build();

  @Test
  void jsonLdFormat() throws IOException {
    JsonLdFormat jsonld = new JsonLdFormat();
    StringBuilder out = new StringBuilder();
    jsonld.writer().orElseThrow().write(article, out);
    assertThat(out.toString())
        .startsWith(
            "{\n  \"@context\": \"https://schema.org\",\n  \"@type\": \"NewsArticle\",\n"
                + "  \"headline\": \"Flood\",\n");
  }

  @Test
  void jsonLdOptions() throws IOException {
    Site site = Site.of(Profile.hugo()).withBase("https://news.example/").withName("The Example");
    JsonLdFormat format =
        new JsonLdFormat(JsonLdOptions.defaults().withSite(site).withText(LinkedWriter.Text.NONE));
    StringBuilder out = new StringBuilder();
    format.writer().orElseThrow().writeAll(List.of(article, article), out);
    assertThat(out.toString()).contains("\"The Example\"").doesNotContain("articleBody");
  }
}
