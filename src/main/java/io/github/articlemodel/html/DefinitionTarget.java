package io.github.articlemodel.html;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.DefinitionTerm;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** A definition list. Terms and definitions without each other stand before and after it. */
final class DefinitionTarget implements Target {

  private final List<TextTarget> parts = new ArrayList<>();
  private final BlockTarget around = new BlockTarget();

  LineTarget newTerm() {
    LineTarget term = new LineTarget(true, false);
    parts.add(term);
    return term;
  }

  BlockTarget newDefinition() {
    BlockTarget definition = new BlockTarget();
    parts.add(definition);
    return definition;
  }

  @Override
  public TextTarget receiver() {
    return around;
  }

  /** Returns the list, with what is none of it. */
  List<Block> finish() {
    List<Block> before = new ArrayList<>(around.finish());
    List<DefinitionItem> items = new ArrayList<>();
    List<DefinitionTerm> terms = new ArrayList<>();
    List<Definition> definitions = new ArrayList<>();
    for (TextTarget part : parts) {
      if (part instanceof LineTarget line) {
        if (!definitions.isEmpty()) {
          items.add(new DefinitionItem(terms, definitions));
          terms.clear();
          definitions.clear();
        }
        List<Inline> term = line.finish();
        if (!term.isEmpty()) {
          terms.add(new DefinitionTerm(term));
        }
      } else if (part instanceof BlockTarget body) {
        List<Block> blocks = body.finish();
        if (terms.isEmpty()) {
          before.addAll(blocks);
        } else if (!blocks.isEmpty()) {
          definitions.add(new Definition(!body.hasParagraph, blocks));
        }
      }
    }
    if (!definitions.isEmpty()) {
      items.add(new DefinitionItem(terms, definitions));
      terms.clear();
    }
    if (!items.isEmpty()) {
      before.add(new DefinitionList(items));
    }
    terms.forEach(term -> before.add(new Paragraph(term.content())));
    return before;
  }
}
