package io.github.articlemodel.editing;

import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways to insert, replace, remove and move blocks, and to change their content. */
final class BlockChanges {

  private final SourceText source;
  private final BodyIndex index;
  private final PartText parts;
  private final BodyRefusals refusals;

  BlockChanges(SourceText source, BodyIndex index, PartText parts, BodyRefusals refusals) {
    this.source = source;
    this.index = index;
    this.parts = parts;
    this.refusals = refusals;
  }

  Change of(BodyEdit edit) {
    try {
      return new Change(edit, ways(edit));
    } catch (IllegalArgumentException e) {
      throw refusals.value(edit, e);
    }
  }

  private List<Way> ways(BodyEdit edit) {
    if (edit instanceof BodyEdit.InsertBlocks insert) {
      String lines = parts.blocks(insert.blocks());
      return inserted(edit, insert.position(), insert.blocks(), lines);
    }
    Block block = block(edit, edit.place());
    if (edit instanceof BodyEdit.SetContent set) {
      return contents(edit, block, set.content());
    }
    Block whole = index.parent(block) instanceof AttributedBlock attributed ? attributed : block;
    if (whole.span().isEmpty()) {
      throw refusals.noPlace(edit, "block");
    }
    if (whole instanceof LinkReferenceDefinition definition) {
      checkUnused(edit, definition);
    }
    if (edit instanceof BodyEdit.MoveBlock move) {
      return moved(edit, whole, move.position());
    }
    return edit instanceof BodyEdit.ReplaceBlock replace && !replace.blocks().isEmpty()
        ? replaced(whole, replace.blocks())
        : removed(whole);
  }

  private void checkUnused(BodyEdit edit, LinkReferenceDefinition definition) {
    List<Node> users = index.users(definition.label());
    boolean isTaken = edit instanceof BodyEdit.RemoveBlock || edit instanceof BodyEdit.ReplaceBlock;
    if (isTaken && !users.isEmpty() && index.counts(definition)) {
      throw refusals.of(
          edit,
          "edit.shared-definition",
          users.size() + " links and images use this definition",
          "make them inline first");
    }
  }

  private Block block(BodyEdit edit, SourceSpan place) {
    Block block = index.block(place);
    if (block == null) {
      throw refusals.notFound(edit, "block");
    }
    return block;
  }

  private List<Way> inserted(
      BodyEdit edit, BlockPosition position, List<Block> blocks, String lines) {
    if (position.block().isEmpty() && index.body().isEmpty()) {
      return List.of(first(blocks, lines));
    }
    boolean isBefore =
        position instanceof BlockPosition.Before || position instanceof BlockPosition.First;
    Block beside = beside(edit, position);
    BlockLines at = BlockLines.of(source, index, beside);
    String placed = at.placed(lines);
    NodeChange change = isBefore ? NodeChange.before(blocks) : NodeChange.after(blocks);
    List<String> texts;
    int offset;
    if (isBefore) {
      String lead = at.touchesPrevious() ? at.newLine() : "";
      texts = List.of(lead + placed + at.blankLine(), placed + at.newLine());
      offset = at.start();
    } else {
      String tail = at.touchesNext() ? at.blankEnd() : "";
      texts = List.of(at.blankLine() + placed + tail, at.newLine() + placed);
      offset = at.end();
    }
    boolean areDefinitions =
        beside instanceof LinkReferenceDefinition
            && blocks.stream().allMatch(LinkReferenceDefinition.class::isInstance);
    List<Way> ways = new ArrayList<>();
    for (String text : areDefinitions ? List.of(texts.get(1), texts.get(0)) : texts) {
      TextEdit insertion = new TextEdit(SourceSpan.at(offset), text);
      ways.add(new Way(List.of(insertion), NodeKey.of(beside), change));
    }
    return ways;
  }

  private Block beside(BodyEdit edit, BlockPosition position) {
    List<Block> body = index.body();
    Block block =
        position.block().isPresent()
            ? block(edit, position.block().get())
            : body.get(position instanceof BlockPosition.First ? 0 : body.size() - 1);
    Block whole = index.parent(block) instanceof AttributedBlock attributed ? attributed : block;
    if (whole.span().isEmpty()) {
      throw refusals.noPlace(edit, "block");
    }
    return whole;
  }

  /** Returns the way to write the first blocks of a body: at its end, after blank lines. */
  private Way first(List<Block> blocks, String lines) {
    String lineEnd = source.prevailingLineEnding().text();
    SourceSpan span = index.span();
    String before = source.text().substring(0, span.end());
    boolean endsLine = before.isEmpty() || before.endsWith("\n") || before.endsWith("\r");
    boolean isAfterFence = span.start() > 0 && span.isEmpty();
    String lead = (endsLine ? "" : lineEnd) + (isAfterFence ? lineEnd : "");
    String text = lead + lines.replace("\n", lineEnd) + lineEnd;
    return new Way(
        List.of(new TextEdit(SourceSpan.at(span.end()), text)),
        NodeKey.EMPTY_BODY,
        NodeChange.after(blocks));
  }

  /** Returns the ways to take a block away with the blank lines around it. */
  List<Way> removed(Block block) {
    BlockLines at = BlockLines.of(source, index, block);
    NodeChange change = NodeChange.of(node -> List.of());
    return List.of(
        new Way(List.of(new TextEdit(at.withSpace(), "")), NodeKey.of(block), change),
        new Way(List.of(new TextEdit(at.span(), "")), NodeKey.of(block), change));
  }

  private List<Way> replaced(Block block, List<Block> blocks) {
    BlockLines at = BlockLines.of(source, index, block);
    String placed = at.placed(parts.blocks(blocks));
    String lead = at.touchesPrevious() ? at.newLine() : "";
    String tail = at.touchesNext() ? at.blankEnd() : "";
    SourceSpan span = new SourceSpan(at.contentStart(), at.span().end());
    NodeChange change = NodeChange.of(node -> blocks);
    return List.of(
        new Way(List.of(new TextEdit(span, placed)), NodeKey.of(block), change),
        new Way(List.of(new TextEdit(span, lead + placed + tail)), NodeKey.of(block), change));
  }

  private List<Way> moved(BodyEdit edit, Block block, BlockPosition position) {
    if (beside(edit, position).span().equals(block.span())) {
      return List.of(new Way(List.of(), Map.of()));
    }
    Way removal = removed(block).get(0);
    BlockLines from = BlockLines.of(source, index, block);
    List<Way> ways = new ArrayList<>();
    for (String lines : List.of(from.unplaced(), parts.blocks(List.of(block)))) {
      for (Way insertion : inserted(edit, position, List.of(block), lines)) {
        List<TextEdit> edits = new ArrayList<>(removal.edits());
        edits.addAll(insertion.edits());
        Map<NodeKey, NodeChange> nodes = new HashMap<>(removal.nodes());
        nodes.putAll(insertion.nodes());
        ways.add(new Way(List.copyOf(edits), nodes));
      }
    }
    return ways;
  }

  private List<Way> contents(BodyEdit edit, Block block, List<Inline> content) {
    Block bare = block.withoutAttributes();
    boolean isHeading = bare instanceof Heading;
    if (!isHeading && !(bare instanceof Paragraph)) {
      throw refusals.of(
          edit, "edit.kind", "this is neither a paragraph nor a heading", "replace the block");
    }
    SourceSpan span = bare.span().orElseThrow();
    boolean isAfterMarks = isHeading && source.text().startsWith("#", span.start());
    String lines =
        isAfterMarks ? parts.heading(content) : parts.blocks(List.of(new Paragraph(content)));
    String text = new BrokenText(source, index).in(bare, lines);
    SourceSpan old = contentSpan(edit, bare);
    if (isAfterMarks && old.isEmpty() && source.text().startsWith("#", old.start() - 1)) {
      text = " " + text;
    }
    NodeChange change = NodeChange.to(node -> withContent(node, content));
    return List.of(new Way(List.of(new TextEdit(old, text)), NodeKey.of(bare), change));
  }

  private SourceSpan contentSpan(BodyEdit edit, Node block) {
    List<? extends Node> content = block.children();
    SourceSpan whole = block.span().orElseThrow();
    if (content.isEmpty()) {
      int at = whole.start();
      while (at < whole.end() && source.text().charAt(at) == '#') {
        at++;
      }
      return SourceSpan.at(at);
    }
    @Nullable SourceSpan first = content.get(0).span().orElse(null);
    @Nullable SourceSpan last = content.get(content.size() - 1).span().orElse(null);
    if (first == null || last == null) {
      throw refusals.noPlace(edit, "text");
    }
    return new SourceSpan(first.start(), last.end());
  }

  private static Node withContent(Node node, List<Inline> content) {
    return node instanceof Heading heading
        ? new Heading(heading.level(), content, heading.written())
        : new Paragraph(content, node.written());
  }
}
