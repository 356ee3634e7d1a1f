package io.github.articlemodel.html;

import io.github.articlemodel.model.Inline;
import java.util.List;

/** What holds text and no blocks: a heading, a cell, a term. */
final class LineTarget extends TextTarget {

  private final boolean breaks;

  /**
   * Creates one.
   *
   * @param oneLine whether it is one line
   * @param breaks whether the borders of blocks in it are line breaks
   */
  LineTarget(boolean oneLine, boolean breaks) {
    super(oneLine);
    this.breaks = breaks;
  }

  @Override
  void border() {
    InlineRun open = open();
    if (open != null && breaks) {
      open.lineBreak();
    } else if (open != null) {
      open.lineEnd();
    }
  }

  List<Inline> finish() {
    InlineRun run = take();
    return run == null ? List.of() : run.finish();
  }
}
