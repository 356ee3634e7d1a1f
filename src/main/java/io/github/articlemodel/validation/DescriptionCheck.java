package io.github.articlemodel.validation;

import io.github.articlemodel.figure.FigurePlace;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.reading.Headline;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The description must not be the first paragraph again; headline and captions are no text. A field
 * {@code excerpt} may be it: it is what a list shows of the text.
 */
record DescriptionCheck() implements DocumentCheck {

  private static final FieldRef DESCRIPTION = FieldRef.of("description");

  @Override
  public void check(CheckedDocument document, Breaches out) {
    FieldRef.Found found = DESCRIPTION.in(document);
    if (!(found.value() instanceof FieldValue.Text text)
        || found.isEmpty()
        || found.name().equals("excerpt")) {
      return;
    }
    if (firstParagraph(document).equals(Words.squeezed(text.value()))) {
      out.add(
          Breach.at(
              found.place(),
              found.name() + " is the first paragraph again, expected a summary",
              "say in one or two sentences what the article is about"));
    }
  }

  private static String firstParagraph(CheckedDocument document) {
    Set<Block> pictures = Collections.newSetFromMap(new IdentityHashMap<>());
    for (FigurePlace place : document.pictures()) {
      pictures.addAll(place.blocks());
      if (place.caption() != null) {
        pictures.add(place.caption());
      }
    }
    List<Inline> headline =
        document
            .headline()
            .filter(found -> found.origin() == Headline.Origin.FIRST_PARAGRAPH)
            .map(Headline::content)
            .orElse(List.of());
    for (Block block : document.body()) {
      if (block instanceof Paragraph paragraph
          && !pictures.contains(block)
          && (headline.isEmpty() || !headline.equals(paragraph.content()))) {
        return Words.squeezed(Inline.plainText(paragraph.content()));
      }
    }
    return "";
  }
}
