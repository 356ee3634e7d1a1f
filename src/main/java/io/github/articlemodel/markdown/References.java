package io.github.articlemodel.markdown;

import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of links, footnotes and abbreviations that count in a body: the first of each
 * label.
 */
final class References {

  private final Map<String, LinkReferenceDefinition> byLabel = new HashMap<>();

  /** The same by the labels as the definitions have them, which need no key. */
  private final Map<String, LinkReferenceDefinition> byWritten = new HashMap<>();

  private final Set<String> footnotes = new HashSet<>();
  private final Abbreviations abbreviations;

  private References(List<Block> blocks) {
    Set<String> labels = new HashSet<>();
    add(blocks, labels);
    abbreviations = new Abbreviations(labels);
  }

  /** Returns those of blocks that are nested no deeper than a reader allows. */
  static References in(List<Block> blocks) {
    return new References(blocks);
  }

  private void add(List<? extends Node> nodes, Set<String> abbreviated) {
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node instanceof LinkReferenceDefinition definition) {
        LinkReferenceDefinition first =
            byLabel.putIfAbsent(LinkReference.key(definition.label()), definition);
        byWritten.putIfAbsent(definition.label(), first == null ? definition : first);
      } else if (node instanceof AbbreviationDefinition abbreviation) {
        abbreviated.add(abbreviation.label());
      } else if (!(node instanceof Paragraph || node instanceof Heading || node instanceof Table)) {
        if (node instanceof FootnoteDefinition footnote) {
          footnotes.add(LinkReference.key(footnote.label()));
        }
        add(node.children(), abbreviated); // the others hold no blocks
      }
    }
  }

  /** Returns the abbreviations of the body. */
  Abbreviations abbreviations() {
    return abbreviations;
  }

  /** Returns whether there is a footnote with a label. */
  boolean isFootnote(String label) {
    return footnotes.contains(LinkReference.key(label));
  }

  /** Returns whether all references to footnotes in a body lead to one. */
  boolean leadAll(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block.walk().stream())
        .allMatch(
            node ->
                !(node instanceof FootnoteReference reference) || isFootnote(reference.label()));
  }

  /** Returns whether a link's label has a definition. */
  boolean isDefined(String label) {
    return definition(label) != null;
  }

  private @Nullable LinkReferenceDefinition definition(String label) {
    LinkReferenceDefinition same = byWritten.get(label);
    return same != null ? same : byLabel.get(LinkReference.key(label));
  }

  /** Returns whether a label leads to a destination and title. */
  boolean lead(String label, String destination, @Nullable String title) {
    LinkReferenceDefinition definition = definition(label);
    return definition != null
        && definition.destination().equals(destination)
        && Objects.equals(definition.title(), title);
  }

  /** Returns definitions for the references in inlines, as Markdown: of footnotes the label. */
  String neededBy(List<Inline> content, Dialect dialect) {
    StringBuilder out = new StringBuilder();
    Set<String> done = new HashSet<>();
    for (Inline inline : content) {
      for (Node node : inline.walk()) {
        if (node instanceof FootnoteReference footnote
            && isFootnote(footnote.label())
            && done.add("[^" + LinkReference.key(footnote.label()))) {
          out.append("[^").append(footnote.label()).append("]: x\n\n");
        }
        LinkReference reference =
            node instanceof Link link
                ? link.reference()
                : node instanceof Image image ? image.reference() : null;
        LinkReferenceDefinition definition =
            reference == null ? null : definition(reference.label());
        if (definition != null && done.add(LinkReference.key(definition.label()))) {
          write(out, definition, dialect);
          out.append("\n\n");
        }
      }
    }
    return out.toString();
  }

  /**
   * Returns whether a label has a space in its brackets wherever it stands: after {@code [^} the
   * engine sees a footnote, and a task in {@code [x]} at the start of an item.
   */
  static boolean needsSpace(String label, Dialect dialect) {
    return dialect.isOfFlexmark()
        && (label.startsWith("^") || (dialect == Dialect.EXTENDED && label.equalsIgnoreCase("x")));
  }

  /**
   * Writes a definition on one line, without its end; with a space in its brackets where it would
   * be that of a footnote, or a task.
   */
  static void write(StringBuilder out, LinkReferenceDefinition definition, Dialect dialect) {
    String label = definition.label();
    boolean likeFootnote =
        dialect.hasFootnotes()
            && label.startsWith("^")
            && FootnoteReference.isLabel(label.substring(1));
    boolean spaced = likeFootnote || needsSpace(label, dialect);
    out.append(spaced ? "[ " : "[").append(label).append("]: ");
    if (dialect.isOfFlexmark()) {
      Escapes.bareDestination(out, definition.destination());
    } else {
      Escapes.destination(out, definition.destination());
    }
    if (definition.title() != null) {
      Escapes.title(out.append(' '), definition.title());
    }
  }
}
