package io.github.articlemodel.figure;

import io.github.articlemodel.markup.LiteralPlaces;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known where pictures are sought.
 *
 * @param words the words of credits
 * @param templates the languages whose tags are known within raw HTML
 * @param source the source, or null; it tells places that the records alone do not
 */
record FigureScope(CreditWords words, Set<TemplateFamily> templates, @Nullable SourceText source) {

  FigureScope {
    templates = Set.copyOf(templates);
  }

  FigureScope with(@Nullable SourceText text) {
    return new FigureScope(words, templates, text);
  }

  /** Returns where the characters of raw HTML or a tag stand; null where that can't be told. */
  @Nullable LiteralPlaces places(String literal, Written written) {
    return LiteralPlaces.of(literal, written.span().orElse(null), source);
  }
}
