package io.github.articlemodel.html;

import io.github.articlemodel.html.HtmlReadLoss.Kind;
import io.github.articlemodel.model.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The blocks and the marks that are open. */
final class OpenBlocks {

  /** The most blocks within each other, and the most marks: together less than a writer takes. */
  private static final int MOST_BLOCKS = 60;

  private static final int MOST_MARKS = 20;

  private final ReadLosses losses;
  private final BlockTarget body = new BlockTarget();
  private final Deque<Target> targets = new ArrayDeque<>();
  private final List<Mark> marks = new ArrayList<>();

  OpenBlocks(ReadLosses losses) {
    this.losses = losses;
    targets.push(body);
  }

  Target top() {
    return targets.element();
  }

  /** Returns the picture with a caption that is open; null where none is. */
  @Nullable FigureTarget figure() {
    Iterator<Target> nearest = targets.iterator();
    for (int i = 0; i < 3 && nearest.hasNext(); i++) {
      if (nearest.next() instanceof FigureTarget figure) {
        return figure;
      }
    }
    return null;
  }

  /** Returns what takes text. */
  TextTarget receiver() {
    return top().receiver();
  }

  /** Returns what takes blocks; null where only text can stand. */
  @Nullable BlockTarget blocks() {
    return receiver() instanceof BlockTarget blocks ? blocks : null;
  }

  /** Returns the text that is open, or a new one. */
  InlineRun run() {
    return receiver().run(marks);
  }

  /** Returns the text that is open, or null. */
  @Nullable InlineRun openRun() {
    TextTarget current = top().current();
    return current == null ? null : current.open();
  }

  /** Takes note of the border of a block. */
  void border() {
    TextTarget current = top().current();
    if (current != null) {
      current.border();
    }
  }

  /** Returns whether one more block can be opened, and tells where not. */
  boolean canOpen(Element element) {
    boolean can = targets.size() < MOST_BLOCKS;
    if (!can) {
      losses.add(Kind.NESTING, element.normalName(), element);
    }
    return can;
  }

  void push(Target target) {
    targets.push(target);
  }

  void pop() {
    targets.pop();
  }

  /** Returns whether a mark of a kind is open. */
  boolean isIn(Mark.Kind kind) {
    return marks.stream().anyMatch(mark -> mark.kind == kind);
  }

  /** Opens a mark; false where too many are open. */
  boolean open(Mark mark, Element element) {
    if (marks.size() >= MOST_MARKS) {
      losses.add(Kind.NESTING, element.normalName(), element);
      return false;
    }
    marks.add(mark);
    InlineRun run = openRun();
    if (run != null) {
      run.open(mark);
    }
    return true;
  }

  /** Closes the mark that was opened last. */
  void closeMark() {
    InlineRun run = openRun();
    if (run != null) {
      run.close();
    }
    marks.remove(marks.size() - 1);
  }

  /** Returns all blocks, once all is closed. */
  List<Block> finish() {
    return body.finish();
  }
}
