package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.LinkReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of an article. Pandoc has a note where it is referred to, so each stands at its
 * first reference that stands in no note; any other reference is its label, set high.
 */
final class Footnotes {

  private final Map<String, FootnoteDefinition> left = new LinkedHashMap<>();
  private boolean inNote;

  /**
   * Creates one.
   *
   * @param definitions all of them in their order; the first of a label counts
   */
  Footnotes(List<FootnoteDefinition> definitions) {
    for (FootnoteDefinition definition : definitions) {
      left.putIfAbsent(LinkReference.key(definition.label()), definition);
    }
  }

  /** Enters the note that a reference is to; null where there is none for it to be. */
  @Nullable FootnoteDefinition enter(String label) {
    FootnoteDefinition footnote = inNote ? null : left.remove(LinkReference.key(label));
    inNote |= footnote != null;
    return footnote;
  }

  void leave() {
    inNote = false;
  }

  /** Returns the labels of those that no reference was to. */
  List<String> unused() {
    return left.values().stream().map(FootnoteDefinition::label).toList();
  }
}
