package io.github.articlemodel.html;

import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one block as it grows. White space is taken by the rules of HTML (CSS Text 3, 4.1): a
 * run of it is one, also over the borders of elements, and none is at the ends or beside a line
 * break. Where a run holds a line end it is a soft line break, else a space; it stands outside of
 * the marks that it is at the edge of, where Markdown can say it.
 */
final class InlineRun {

  private enum Gap {
    NONE,
    SPACE,
    SOFT,
    HARD
  }

  private static final class Level {
    private final @Nullable Mark mark;
    private final List<Inline> content = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Level(@Nullable Mark mark) {
      this.mark = mark;
    }

    boolean isEmpty() {
      return content.isEmpty() && text.isEmpty();
    }

    void add(Inline inline) {
      if (inline instanceof Text piece) {
        text.append(piece.value());
      } else {
        close();
        content.add(inline);
      }
    }

    private void close() {
      if (!text.isEmpty()) {
        content.add(new Text(text.toString()));
        text.setLength(0);
      }
    }

    List<Inline> inlines() {
      close();
      return content;
    }
  }

  private final List<Level> levels = new ArrayList<>();
  private final boolean oneLine;
  private Gap gap = Gap.NONE;
  private boolean started;

  /**
   * Creates one.
   *
   * @param oneLine whether the block is one line, where a soft line break is a space and a hard one
   *     a tag
   */
  InlineRun(boolean oneLine) {
    this.oneLine = oneLine;
    levels.add(new Level(null));
  }

  void open(Mark mark) {
    levels.add(new Level(mark));
  }

  /** Closes the mark that was opened last. */
  void close() {
    Level level = levels.remove(levels.size() - 1);
    Mark mark = level.mark;
    if (mark != null && !level.isEmpty()) {
      mark.used = true;
      mark.around(level.inlines()).forEach(top()::add);
    }
  }

  private Level top() {
    return levels.get(levels.size() - 1);
  }

  /** Adds text, its white space as HTML has it. */
  void text(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      if (isSpace(text.charAt(at))) {
        while (end < text.length() && isSpace(text.charAt(end))) {
          widen(isLineEnd(text.charAt(end)) ? Gap.SOFT : Gap.SPACE);
          end++;
        }
      } else {
        while (end < text.length() && !isSpace(text.charAt(end))) {
          end++;
        }
        fill();
        top().text.append(text, at, end);
      }
      at = end;
    }
  }

  /** Adds what is no text, or text that stands as it is. */
  void add(Inline inline) {
    fill();
    top().add(inline);
  }

  /** Whether nothing was written yet. */
  boolean isAtStart() {
    return !started;
  }

  /** Whether the last was a line break. */
  boolean isAfterBreak() {
    return gap == Gap.HARD;
  }

  void lineBreak() {
    widen(Gap.HARD);
  }

  /** Ends a line of what is no line of the text, such as a block in a cell. */
  void lineEnd() {
    widen(Gap.SOFT);
  }

  private void widen(Gap found) {
    gap = found.compareTo(gap) > 0 ? found : gap;
  }

  /** Writes the white space before what comes next, outside of the marks that are still empty. */
  private void fill() {
    if (started && gap != Gap.NONE) {
      int at = levels.size() - 1;
      while (at > 0 && levels.get(at).isEmpty()) {
        at--;
      }
      levels.get(at).add(inline(gap));
    }
    gap = Gap.NONE;
    started = true;
  }

  private Inline inline(Gap gap) {
    if (gap == Gap.HARD) {
      return oneLine ? new HtmlInline("<br>") : new HardBreak();
    }
    return gap == Gap.SOFT && !oneLine ? new SoftBreak() : new Text(" ");
  }

  /** Returns all of it, the marks closed. */
  List<Inline> finish() {
    while (levels.size() > 1) {
      close();
    }
    return levels.get(0).inlines();
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || isLineEnd(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }
}
