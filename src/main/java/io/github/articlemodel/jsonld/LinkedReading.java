package io.github.articlemodel.jsonld;

import io.github.articlemodel.model.Article;
import java.util.List;

/**
 * What was read from a document of JSON-LD.
 *
 * <pre>{@code
 * LinkedReading reading = new LinkedReader(Profile.news()).read("{}");
 * reading.articles();          // []
 * reading.findings().get(0);   // jsonld.no-article
 * }</pre>
 *
 * @param articles the articles in the order of the text: the fields, by the names of a profile; and
 *     the body, where the object has the text of it
 * @param findings what there is to say, in the order of the text
 */
public record LinkedReading(List<Article> articles, List<LinkedFinding> findings) {

  /**
   * Creates one.
   *
   * @param articles the articles in the order of the text
   * @param findings what there is to say, in the order of the text
   */
  public LinkedReading {
    articles = List.copyOf(articles);
    findings = List.copyOf(findings);
  }
}
