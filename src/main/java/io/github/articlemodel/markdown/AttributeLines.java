package io.github.articlemodel.markdown;

import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the attribute lines of a container to its blocks: a line belongs to the block right before
 * it, else to the one right after it. Used for one container.
 */
final class AttributeLines {

  /** Told of a line that belongs to no block. */
  interface Unused {
    void keep(List<Block> out, SourceSpan line);
  }

  private final String text;
  private final List<Block> out;
  private final Unused unused;
  private int lastEnd = -1;
  private @Nullable Attributes waiting;
  private @Nullable SourceSpan waitingAt;

  AttributeLines(String text, List<Block> out, Unused unused) {
    this.text = text;
    this.out = out;
    this.unused = unused;
  }

  /** Takes a line; one without attributes belongs to a block as well, and says nothing of it. */
  void line(@Nullable Attributes attributes, SourceSpan at) {
    if (waitingAt != null && waiting != null && isNext(waitingAt.end(), at.start())) {
      waiting = attributes == null ? waiting : waiting.with(attributes);
      waitingAt = new SourceSpan(waitingAt.start(), at.end());
      return;
    }
    end();
    if (attributes == null) {
      lastEnd = lastEnd >= 0 && isNext(lastEnd, at.start()) ? at.end() : -1;
      return;
    }
    int last = out.size() - 1;
    if (last >= 0 && lastEnd >= 0 && isNext(lastEnd, at.start())) {
      Block block = out.get(last);
      try {
        SourceSpan lists =
            block instanceof AttributedBlock inner
                ? inner.written().span(Part.ATTRIBUTES).orElse(at)
                : at;
        SourceSpan all = new SourceSpan(Math.min(lists.start(), at.start()), at.end());
        out.set(
            last,
            new AttributedBlock(
                attributes, block, written(block, at.end()).with(Part.ATTRIBUTES, all)));
        lastEnd = at.end();
      } catch (IllegalArgumentException definition) {
        unused.keep(out, at);
        lastEnd = -1;
      }
      return;
    }
    waiting = attributes;
    waitingAt = at;
  }

  private static Written written(Block block, int end) {
    int start = block.span().orElseThrow().start();
    return Spans.at(start, end);
  }

  /** Takes the place of a block that comes next, before it is added. */
  void before(int start) {
    if (waitingAt != null && !isNext(waitingAt.end(), start)) {
      end();
    }
  }

  /** Takes notice of the blocks that were added, from an index on. */
  void after(int from) {
    if (out.size() == from) {
      return;
    }
    Attributes attributes = waiting;
    SourceSpan at = waitingAt;
    if (attributes != null && at != null) {
      waiting = null;
      waitingAt = null;
      Block block = out.get(from);
      try {
        int end = block.span().orElseThrow().end();
        Written written = Spans.at(at.start(), end).with(Part.ATTRIBUTES, at);
        out.set(from, new AttributedBlock(attributes, block, written));
      } catch (IllegalArgumentException definition) {
        List<Block> rest = out.subList(from, out.size());
        List<Block> added = List.copyOf(rest);
        rest.clear();
        unused.keep(out, at);
        out.addAll(added);
      }
    }
    lastEnd = out.get(out.size() - 1).span().map(SourceSpan::end).orElse(-1);
  }

  /** Ends the container: a line that waits for a block belongs to none. */
  void end() {
    if (waitingAt != null) {
      unused.keep(out, waitingAt);
      waiting = null;
      waitingAt = null;
      lastEnd = -1;
    }
  }

  /** Returns whether one line end stands between two places. */
  private boolean isNext(int end, int start) {
    int lines = 0;
    for (int i = end; i < start && lines < 2; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < start && text.charAt(i + 1) == '\n';
      lines += (c == '\n' || c == '\r') && !pair ? 1 : 0;
    }
    return lines == 1;
  }
}
