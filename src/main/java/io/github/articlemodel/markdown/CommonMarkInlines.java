package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** Turns the engine's inlines into records. Used for one read by one thread. */
final class CommonMarkInlines {

  /** What is told of a node that was nested too deep. */
  interface Cut {
    void at(int start, int end);
  }

  private final String text;
  private final Spans spans;
  private final InlineReading reading;
  private final @Nullable BareAddresses addresses;
  private final int maxNesting;
  private final Predicate<String> footnotes;
  private final Cut cut;
  private int openLinks;

  CommonMarkInlines(
      String text,
      Spans spans,
      InlineReading reading,
      boolean bareAddresses,
      int maxNesting,
      Predicate<String> footnotes,
      Cut cut) {
    this.text = text;
    this.spans = spans;
    this.reading = reading;
    this.addresses = bareAddresses ? new BareAddresses(text) : null;
    this.maxNesting = maxNesting;
    this.footnotes = footnotes;
    this.cut = cut;
  }

  /**
   * Returns the inlines below a node; {@code cursor} is where its content starts at the soonest.
   */
  List<Inline> children(Node parent, int depth, int cursor) {
    if (parent.getFirstChild() instanceof UnreadInlines unread) {
      PlainInlines plain = new PlainInlines(this, spans, maxNesting - depth + 1);
      List<Inline> read = plain.read(unread.lines.getLines());
      if (read != null) {
        return read;
      }
      reading.read(parent);
    }
    return children(parent.getFirstChild(), depth, cursor, new ArrayList<>());
  }

  /** Returns an inline and those after it, whose content starts at the cursor. */
  List<Inline> from(Node first, int depth, int cursor) {
    return children(first, depth, cursor, new ArrayList<>());
  }

  /** Returns the inlines of a task's paragraph, its box of so many characters left out. */
  List<Inline> afterBox(Node paragraph, int depth, int start, int length) {
    List<Inline> out = new ArrayList<>();
    Node first = paragraph.getFirstChild();
    if (TaskBox.last(paragraph) instanceof org.commonmark.node.Text text) {
      int skipped = text == first ? length : length - TaskBox.WIDTH;
      addText(out, text.getLiteral().substring(skipped), start, spans.end(text));
      return children(text.getNext(), depth, Math.max(start, spans.end(text)), out);
    }
    return children(first, depth, start, out);
  }

  private List<Inline> children(@Nullable Node first, int depth, int cursor, List<Inline> out) {
    int at = cursor;
    int previous = cursor;
    for (Node node = first; node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        at = addBreak(out, node instanceof HardLineBreak, previous, at);
        previous = at;
      } else {
        List<org.commonmark.node.SourceSpan> places = node.getSourceSpans();
        int start = spans.start(places);
        int end = spans.end(places);
        add(out, node, start, end, depth);
        previous = Math.max(previous, start);
        at = Math.max(at, end);
      }
    }
    return out;
  }

  /**
   * Adds a break with the blanks or backslash before the line end, which may lie in the span that
   * the engine gives the node before; returns where it ends.
   */
  int addBreak(List<Inline> out, boolean hard, int floor, int cursor) {
    if (cursor < 0) {
      out.add(hard ? new HardBreak() : new SoftBreak());
      return cursor;
    }
    int lineEnd = CodeParts.lineEnd(text, cursor, text.length());
    int start = lineEnd;
    while (start > floor && text.charAt(start - 1) == ' ') { // a tab stays in the text
      start--;
    }
    if (hard && start == lineEnd && start > cursor && text.charAt(start - 1) == '\\') {
      start--;
    }
    int end = CodeParts.afterLineEnd(text, lineEnd, text.length());
    Written written = Spans.at(start, end);
    out.add(hard ? new HardBreak(written) : new SoftBreak(written));
    return end;
  }

  private void add(List<Inline> out, Node node, int start, int end, int depth) {
    if (node instanceof org.commonmark.node.Text literal) {
      addText(out, literal.getLiteral(), start, end);
    } else if (node instanceof Code code) {
      out.add(new CodeSpan(code.getLiteral(), code(start, end)));
    } else if (node instanceof org.commonmark.node.HtmlInline html) {
      out.add(new HtmlInline(html.getLiteral(), Spans.at(start, end)));
    } else if (node instanceof FootnoteReader.Reference reference) {
      addFootnote(out, reference.label, start, end);
    } else if (node.getClass() == org.commonmark.node.Link.class) {
      out.add(angle((org.commonmark.node.Link) node, start, end));
    } else if (depth > maxNesting && start >= 0) {
      cut.at(start, end);
      out.addAll(KeptText.of(text, start, end));
    } else {
      addContainer(out, node, start, end, depth);
    }
  }

  private void addContainer(List<Inline> out, Node node, int start, int end, int depth) {
    if (node instanceof ReadLinks.ReadLink link) {
      enterLink();
      List<Inline> content;
      try {
        content = children(node, depth + 1, start);
      } finally {
        leaveLink();
      }
      Written parts = LinkParts.of(link.form, link.getDestination(), false, start, end, spans);
      out.add(
          new Link(content, link.getDestination(), link.getTitle(), link.form.reference(), parts));
      return;
    }
    var content = children(node, depth + 1, start);
    if (node instanceof ReadLinks.ReadImage image) {
      Written parts = LinkParts.of(image.form, image.getDestination(), true, start, end, spans);
      out.add(
          new Image(
              content, image.getDestination(), image.getTitle(), image.form.reference(), parts));
    } else if (areBreaks(content)) {
      out.addAll(content); // emphasis of a line break alone says nothing else
    } else if (node instanceof org.commonmark.node.Emphasis) {
      out.add(new Emphasis(content, Spans.at(start, end)));
    } else if (node instanceof StrongEmphasis) {
      out.add(new Strong(content, Spans.at(start, end)));
    } else if (node instanceof org.commonmark.ext.gfm.strikethrough.Strikethrough) {
      out.add(new Strikethrough(content, Spans.at(start, end)));
    } else {
      throw new IllegalStateException("an inline that is not known: " + node);
    }
  }

  /** From now on adds the text of a link, in which there are no addresses. */
  void enterLink() {
    openLinks++;
  }

  void leaveLink() {
    openLinks--;
  }

  private void addFootnote(List<Inline> out, String label, int start, int end) {
    if (start < 0) {
      out.add(new FootnoteReference(label));
    } else if (footnotes.test(label)) {
      int labelStart = spans.skipBlanks(start + 2, end);
      int labelEnd = end - 1;
      while (labelEnd > labelStart && Spans.isBlank(text.charAt(labelEnd - 1))) {
        labelEnd--;
      }
      Written written = Spans.at(start, end);
      out.add(
          new FootnoteReference(
              label, written.with(Part.LABEL, new SourceSpan(labelStart, labelEnd))));
    } else {
      out.addAll(KeptText.of(text, start, end));
    }
  }

  private static boolean areBreaks(List<Inline> content) {
    for (Inline inline : content) {
      if (!(inline instanceof SoftBreak || inline instanceof HardBreak)) {
        return false;
      }
    }
    return true;
  }

  /** Returns where a code span stands. */
  Written code(int start, int end) {
    int ticks = 0;
    while (start >= 0 && start + ticks < end && text.charAt(start + ticks) == '`') {
      ticks++;
    }
    Written written = Spans.at(start, end);
    return ticks == 0 || start + 2 * ticks > end
        ? written
        : written.with(Part.CONTENT, new SourceSpan(start + ticks, end - ticks));
  }

  private static Autolink angle(org.commonmark.node.Link link, int start, int end) {
    Written written = Spans.at(start, end);
    if (end - start > 2) {
      SourceSpan inside = new SourceSpan(start + 1, end - 1);
      written = written.with(Part.TEXT, inside).with(Part.DESTINATION, inside);
    }
    var content = (org.commonmark.node.Text) link.getFirstChild();
    return new Autolink(content.getLiteral(), link.getDestination(), false, written);
  }

  /** Adds a text that was written from start to end, and the addresses in it. */
  void addText(List<Inline> out, String literal, int start, int spanEnd) {
    if (literal.isEmpty()) {
      return;
    }
    int end = spanEnd;
    char last = literal.charAt(literal.length() - 1);
    while (end > start && Spans.isBlank(text.charAt(end - 1)) && text.charAt(end - 1) != last) {
      end--;
    }
    if (addresses != null && openLinks == 0) {
      addresses.add(out, literal, start, end);
    } else {
      out.add(new Text(literal, Spans.at(start, end)));
    }
  }
}
