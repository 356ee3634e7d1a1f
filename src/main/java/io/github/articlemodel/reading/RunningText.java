package io.github.articlemodel.reading;

import io.github.articlemodel.figure.FigurePlace;
import io.github.articlemodel.figure.Figures;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The paragraphs of a body that are its text: none that is the headline, holds a picture and
 * nothing else, or is a caption.
 */
final class RunningText {

  private final Set<Block> figures = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Inline> headline;

  private RunningText(Article article) {
    for (FigurePlace place : Figures.places(article.body())) {
      figures.addAll(place.blocks());
      if (place.caption() != null) {
        figures.add(place.caption());
      }
    }
    headline =
        Headline.of(article)
            .filter(found -> found.origin() == Headline.Origin.FIRST_PARAGRAPH)
            .map(Headline::content)
            .orElse(List.of());
  }

  static RunningText of(Article article) {
    return new RunningText(article);
  }

  /** Returns whether a block of the body is a paragraph of text. */
  boolean holds(Block block) {
    return block instanceof Paragraph paragraph
        && !figures.contains(block)
        && (headline.isEmpty() || !paragraph.content().equals(headline))
        && !PlainText.of(List.of(paragraph)).isEmpty();
  }
}
