package io.github.articlemodel.html;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.TaskState;
import java.util.ArrayList;
import java.util.List;

/** What holds blocks. Text outside of a {@code <p>} is a paragraph too. */
final class BlockTarget extends TextTarget {

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder raw = new StringBuilder();

  /** Whether a {@code <p>} is open. */
  boolean inParagraph;

  /** Whether it holds a {@code <p>}. */
  boolean hasParagraph;

  /** The box at its start. */
  TaskState task = TaskState.NONE;

  BlockTarget() {
    super(false);
  }

  @Override
  void border() {
    InlineRun run = take();
    List<Inline> content = run == null ? List.of() : run.finish();
    if (!content.isEmpty()) {
      put(new Paragraph(content));
      hasParagraph |= inParagraph;
    }
  }

  /** Adds a block after all that is open. */
  void add(Block block) {
    border();
    put(block);
  }

  private void put(Block block) {
    endRaw();
    blocks.add(block);
  }

  private void endRaw() {
    if (!raw.isEmpty()) {
      blocks.add(new HtmlBlock(raw.toString()));
      raw.setLength(0);
    }
  }

  /** Adds a line of raw HTML; those that follow each other are one block. */
  void addRaw(String line) {
    border();
    raw.append(raw.isEmpty() ? "" : "\n").append(line);
  }

  boolean isEmpty() {
    return blocks.isEmpty() && raw.isEmpty() && open() == null;
  }

  List<Block> finish() {
    border();
    endRaw();
    return blocks;
  }
}
