package io.github.articlemodel.markdown;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Admonition;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Definition;
import io.github.articlemodel.model.DefinitionItem;
import io.github.articlemodel.model.DefinitionList;
import io.github.articlemodel.model.DefinitionTerm;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Turns the blocks that CommonMark does not have into records. */
final class FlexmarkExtensions {

  private final FlexmarkSpans spans;
  private final FlexmarkInlines inlines;
  private final FlexmarkBlocks blocks;

  FlexmarkExtensions(FlexmarkSpans spans, FlexmarkInlines inlines, FlexmarkBlocks blocks) {
    this.spans = spans;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  /** Returns whether it is one of these blocks. */
  static boolean isOne(Node node) {
    return node instanceof com.vladsch.flexmark.ext.definition.DefinitionList
        || node instanceof FootnoteBlock
        || node instanceof AbbreviationBlock
        || node instanceof AdmonitionBlock;
  }

  Block convert(Node node, int depth) {
    if (node instanceof com.vladsch.flexmark.ext.definition.DefinitionList) {
      return definitionList(node, depth);
    }
    if (node instanceof FootnoteBlock footnote) {
      List<Block> content = blocks.children(node, depth + 1);
      Written written = spans.with(spans.container(node, content), Part.LABEL, footnote.getText());
      return new FootnoteDefinition(footnote.getText().toString(), content, written);
    }
    if (node instanceof AbbreviationBlock abbreviation) {
      return abbreviation(abbreviation);
    }
    return admonition((AdmonitionBlock) node, depth);
  }

  private AbbreviationDefinition abbreviation(AbbreviationBlock block) {
    if (!block.getOpeningMarker().toString().equals("*[")) {
      // the engine is off by the indentation of the line
      throw new IllegalArgumentException("the definition of an abbreviation is not indented");
    }
    Written written = spans.with(spans.block(block), Part.LABEL, block.getText());
    written = spans.with(written, Part.TITLE, block.getAbbreviation());
    return new AbbreviationDefinition(
        block.getText().toString(), block.getAbbreviation().toString(), written);
  }

  private Admonition admonition(AdmonitionBlock block, int depth) {
    String mark = block.getOpeningMarker().toString();
    Admonition.Folding folding =
        mark.equals("!!!")
            ? Admonition.Folding.NONE
            : mark.endsWith("+") ? Admonition.Folding.OPEN : Admonition.Folding.CLOSED;
    BasedSequence title = block.getTitle();
    List<Block> content = blocks.children(block, depth + 1);
    Written written = spans.with(spans.container(block, content), Part.TITLE, title);
    return new Admonition(
        block.getInfo().toString(),
        title.isNull() ? null : title.toString(),
        folding,
        content,
        written);
  }

  private DefinitionList definitionList(Node list, int depth) {
    List<DefinitionItem> items = new ArrayList<>();
    List<DefinitionTerm> terms = new ArrayList<>();
    List<Definition> definitions = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof com.vladsch.flexmark.ext.definition.DefinitionTerm) {
        if (!definitions.isEmpty()) {
          items.add(item(terms, definitions));
        }
        terms.add(term(node, depth + 2));
      } else if (node instanceof com.vladsch.flexmark.ext.definition.DefinitionItem item) {
        List<Block> content = blocks.children(item, depth + 3);
        definitions.add(new Definition(item.isTight(), content, spans.container(item, content)));
      }
    }
    items.add(item(terms, definitions));
    return new DefinitionList(items, spans.container(list, items));
  }

  /** Returns an item and clears the lists for the next one. */
  private static DefinitionItem item(List<DefinitionTerm> terms, List<Definition> definitions) {
    SourceSpan first = terms.get(0).span().orElseThrow();
    SourceSpan last = definitions.get(definitions.size() - 1).span().orElseThrow();
    Written written = Spans.at(first.start(), last.end());
    DefinitionItem item = new DefinitionItem(terms, definitions, written);
    terms.clear();
    definitions.clear();
    return item;
  }

  private DefinitionTerm term(Node term, int depth) {
    Node paragraph = term.getFirstChild();
    return new DefinitionTerm(
        paragraph == null ? List.of() : inlines.children(paragraph, depth + 1), spans.block(term));
  }
}
