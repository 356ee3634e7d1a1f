package io.github.articlemodel.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What takes text. */
abstract class TextTarget implements Target {

  private final boolean oneLine;
  private @Nullable InlineRun run;

  TextTarget(boolean oneLine) {
    this.oneLine = oneLine;
  }

  @Override
  public TextTarget receiver() {
    return this;
  }

  /** Returns the text that is open, or null. */
  @Nullable InlineRun open() {
    return run;
  }

  /** Returns the text that is open, or a new one within marks. */
  InlineRun run(List<Mark> marks) {
    InlineRun open = run;
    if (open == null) {
      open = new InlineRun(oneLine);
      marks.forEach(open::open);
      run = open;
    }
    return open;
  }

  /** Returns the text that was open, and closes it. */
  @Nullable InlineRun take() {
    InlineRun open = run;
    run = null;
    return open;
  }

  /** Takes note of the border of a block within this. */
  abstract void border();
}
