package io.github.articlemodel.markdown;

import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.SourceLine;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inlines of a block whose marks can mean one thing only, as those of most blocks: text
 * with escapes, code spans, inline links and images of one line whose text holds no other bracket
 * and whose destination and title no escape, entity or parenthesis, and emphasis whose delimiters
 * open or close, but not both, and match in pairs. It knows at the first other mark that it can't,
 * and leaves all of the block to the engine, which reads the same of what is read here. Used for
 * one block by one thread.
 */
final class PlainInlines {

  private static final String MARKS = "\\`*_~[]<&!";
  private static final boolean[] IS_MARK = new boolean[128];

  /** So many delimiters are of strong emphasis; more are of more than one. */
  private static final int STRONG = 2;

  /** So many spaces at the end of a line make a hard break. */
  private static final int HARD = 2;

  static {
    for (int i = 0; i < MARKS.length(); i++) {
      IS_MARK[MARKS.charAt(i)] = true;
    }
  }

  private final CommonMarkInlines records;
  private final Spans spans;
  private int levels;

  /** What is read is added to: the content of the innermost emphasis or link that is open. */
  private Open open = new Open(' ', 0, 0, null);

  private MarkedLine line = new MarkedLine("");
  private int place;

  /** Where the text that was not added yet begins; what of it was read, and up to where. */
  private int textStart;

  private @Nullable StringBuilder text;
  private int copied;

  /** An emphasis or a link that is not closed yet; the first one is the block. */
  private static final class Open {
    final char delimiter;
    final int length;
    final int start;
    final @Nullable Open outer;
    final List<Inline> content = new ArrayList<>();

    Open(char delimiter, int length, int start, @Nullable Open outer) {
      this.delimiter = delimiter;
      this.length = length;
      this.start = start;
      this.outer = outer;
    }
  }

  /**
   * Creates one.
   *
   * @param levels how deep emphasis and links may be nested
   */
  PlainInlines(CommonMarkInlines records, Spans spans, int levels) {
    this.records = records;
    this.spans = spans;
    this.levels = levels;
  }

  /** Returns the inlines of lines; null where the engine has to read them. */
  @Nullable List<Inline> read(List<SourceLine> lines) {
    Open block = open;
    for (int i = 0; i < lines.size(); i++) {
      SourceLine next = lines.get(i);
      if (next.getSourceSpan() == null) {
        return null;
      }
      boolean isLast = i == lines.size() - 1;
      line = new MarkedLine(next.getContent().toString());
      place = next.getSourceSpan().getInputIndex();
      beginText(0);
      if (!read(0, line.length())) {
        return null;
      }
      int end = trimmed(isLast);
      addText(end, line.length());
      if (!isLast) {
        records.addBreak(open.content, line.length() - end >= HARD, at(0), at(line.length()));
      }
    }
    return open == block ? block.content : null;
  }

  /** Reads a stretch of the line, but adds no text at its end; returns whether it could. */
  private boolean read(int from, int end) {
    int at = from;
    while (at >= 0 && at < end) {
      char c = line.charAt(at);
      if (c >= IS_MARK.length || !IS_MARK[c]) {
        at++;
      } else {
        at = mark(c, at, end);
      }
    }
    return at == end;
  }

  /** Reads what a mark begins; returns where that ends, -1 where it is none for here. */
  private int mark(char c, int at, int end) {
    return switch (c) {
      case '\\' -> escape(at, end);
      case '`' -> code(at);
      case '*', '_' -> delimiters(at);
      case '[' -> link(at, at + 1);
      case '!' -> line.charAt(at + 1) == '[' ? link(at, at + 2) : at + 1;
      case ']' -> at + 1; // closes nothing, as what is open is read up to its end
      case '&' -> ampersand(at);
      default -> -1;
    };
  }

  private int escape(int at, int end) {
    if (at + 1 == end) {
      return -1;
    }
    if (!Escapes.isPunctuation(line.charAt(at + 1))) {
      return at + 1;
    }
    StringBuilder read = text == null ? new StringBuilder() : text;
    read.append(line.text(), copied, at);
    text = read;
    copied = at + 1;
    return at + 2;
  }

  private int ampersand(int at) {
    char next = line.charAt(at + 1);
    boolean mayBeEntity = next == '#' || Character.isLetterOrDigit(next);
    return mayBeEntity ? -1 : at + 1;
  }

  private int code(int at) {
    int end = line.codeEnd(at);
    if (end < 0) {
      return -1;
    }
    addText(at, at);
    int ticks = line.runEnd(at) - at;
    String content = line.text().substring(at + ticks, end - ticks);
    boolean isSpaces = Characters.skip(' ', content, 0, content.length()) == content.length();
    if (content.startsWith(" ") && content.endsWith(" ") && !isSpaces) {
      content = content.substring(1, content.length() - 1);
    }
    open.content.add(new CodeSpan(content, records.code(at(at), at(end))));
    beginText(end);
    return end;
  }

  private int delimiters(int at) {
    MarkedLine.Delimiters run = line.delimiters(at);
    int length = run.end() - at;
    if (!run.opens() && !run.closes()) {
      return run.end();
    }
    boolean both = run.opens() && run.closes();
    if (both || length > STRONG) {
      return -1;
    }
    addText(at, at);
    beginText(run.end());
    char c = line.charAt(at);
    return (run.opens() ? begins(c, length, at) : ends(c, length, run.end())) ? run.end() : -1;
  }

  private boolean begins(char c, int length, int at) {
    open = new Open(c, length, at(at), open);
    levels--;
    return levels >= 0;
  }

  private boolean ends(char c, int length, int after) {
    Open closed = open;
    Open outer = closed.outer;
    if (outer == null || closed.delimiter != c || closed.length != length) {
      return false;
    }
    Written written = Spans.at(closed.start, at(after));
    Inline read =
        length == 1 ? new Emphasis(closed.content, written) : new Strong(closed.content, written);
    outer.content.add(read);
    open = outer;
    levels++;
    return true;
  }

  /** Reads a link, or an image where a mark more stands before its text. */
  private int link(int at, int contentStart) {
    int close = line.bracketEnd(contentStart);
    if (close < 0 || line.charAt(close + 1) != '(' || line.charAt(contentStart) == '^') {
      return -1;
    }
    int start = close + 2;
    int end = line.destinationEnd(start);
    boolean titled = end > start && line.charAt(end) == ' ' && line.charAt(end + 1) == '"';
    int titleEnd = titled ? line.titleEnd(end + 2) : end;
    if (titleEnd < 0 || line.charAt(titled ? titleEnd + 1 : end) != ')') {
      return -1;
    }
    int after = (titled ? titleEnd + 1 : end) + 1;
    addText(at, at);
    Written written =
        Spans.at(at(at), at(after))
            .with(Part.TEXT, span(contentStart, close))
            .with(Part.DESTINATION, span(start, end));
    if (titled) {
      written = written.with(Part.TITLE, span(end + 2, titleEnd));
    }
    boolean isImage = contentStart - at > 1;
    List<Inline> content = isImage ? content(contentStart, close) : linkText(contentStart, close);
    if (content == null) {
      return -1;
    }
    String destination = line.text().substring(start, end);
    String title = titled ? line.text().substring(end + 2, titleEnd) : null;
    open.content.add(
        isImage
            ? new Image(content, destination, title, null, written)
            : new Link(content, destination, title, null, written));
    beginText(after);
    return after;
  }

  private @Nullable List<Inline> linkText(int start, int close) {
    records.enterLink();
    try {
      return content(start, close);
    } finally {
      records.leaveLink();
    }
  }

  /** Reads what stands between the brackets of a link or an image. */
  private @Nullable List<Inline> content(int start, int close) {
    Open outer = open;
    Open inner = new Open('[', 1, at(start), outer);
    open = inner;
    levels--;
    beginText(start);
    if (levels < 0 || !read(start, close) || open != inner) {
      return null;
    }
    addText(close, close);
    levels++;
    open = outer;
    return inner.content;
  }

  /** Returns where a character of the line stands in the source. */
  private int at(int index) {
    return spans.map(place + index);
  }

  private SourceSpan span(int start, int end) {
    return new SourceSpan(at(start), at(end));
  }

  private void beginText(int at) {
    textStart = at;
    text = null;
    copied = at;
  }

  /** Returns where the text of the line ends, white space before the line end left out. */
  private int trimmed(boolean isLast) {
    int end = line.length();
    while (end > textStart
        && (line.charAt(end - 1) == ' ' || (isLast && line.charAt(end - 1) == '\t'))) {
      end--;
    }
    return end;
  }

  /** Adds the text that ends at an index, which was written up to another. */
  private void addText(int end, int writtenEnd) {
    if (textStart < end) {
      StringBuilder read = text;
      String literal =
          read == null
              ? line.text().substring(textStart, end)
              : read.append(line.text(), copied, end).toString();
      records.addText(open.content, literal, at(textStart), at(writtenEnd));
    }
  }
}
