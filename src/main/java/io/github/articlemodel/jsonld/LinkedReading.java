package io.github.articlemodel.jsonld;

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
 * @param articles the articles in the order of the text
 * @param findings what there is to say, in the order of the text
 */
public record LinkedReading(List<LinkedArticle> articles, List<LinkedFinding> findings) {

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
