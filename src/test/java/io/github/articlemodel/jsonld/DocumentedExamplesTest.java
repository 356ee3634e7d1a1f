package io.github.articlemodel.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.facts.Site;
import io.github.articlemodel.jsontree.JsonOutput;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.SourceText;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc of this package, run. */
class DocumentedExamplesTest {

  @Test
  void linkedWriter() {
    Article article = Article.builder().field("title", "Flood").field("language", "en").build();
    LinkedWriter writer = new LinkedWriter(Site.unknown(), LinkedWriter.Text.NONE);
    assertThat(JsonOutput.write(0, json -> writer.write(article, json)))
        .hasValue(
            "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
                + "\"headline\":\"Flood\",\"inLanguage\":\"en\"}");
  }

  @Test
  void linkedReader() {
    LinkedReader reader = new LinkedReader(Profile.news());
    LinkedReading reading =
        reader.read(
            "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Flood\"}");
    assertThat(reading.articles().get(0).metadata().title().value()).hasValue("Flood");
  }

  @Test
  void linkedFinding() {
    LinkedReading reading = new LinkedReader(Profile.news()).read("{}");
    assertThat(reading.articles()).isEmpty();
    assertThat(reading.findings().get(0).code()).isEqualTo("jsonld.no-article");
    LinkedFinding finding = new LinkedReader(Profile.news()).read("{}").findings().get(0);
    assertThat(finding.in(SourceText.of("<script>{}</script>"), 8).toString())
        .contains(":1:9: warning jsonld.no-article:");
  }

  @Test
  void linkedLoss() {
    LinkedLoss loss = new LinkedLoss("metadata.layout", "schema.org has no property for it");
    assertThat(loss.place()).isEqualTo("metadata.layout");
  }
}
