package io.github.articlemodel.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Strikethrough;
import io.github.articlemodel.model.Strong;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import java.util.ArrayList;
import java.util.List;

/** Turns flexmark's inlines into records. Used for one read by one thread. */
final class FlexmarkInlines {

  private final String text;
  private final FlexmarkSpans spans;
  private final FlexmarkLinks links;
  private final boolean bareAddresses;
  private final int maxNesting;
  private final CommonMarkInlines.Cut cut;
  private int openLinks;

  FlexmarkInlines(
      String text,
      FlexmarkSpans spans,
      FlexmarkLinks links,
      boolean bareAddresses,
      int maxNesting,
      CommonMarkInlines.Cut cut) {
    this.text = text;
    this.spans = spans;
    this.links = links;
    this.bareAddresses = bareAddresses;
    this.maxNesting = maxNesting;
    this.cut = cut;
  }

  List<Inline> children(Node parent, int depth) {
    List<Inline> out = new ArrayList<>();
    addChildren(out, parent, depth);
    return out;
  }

  private void addChildren(List<Inline> out, Node parent, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(out, node, depth);
    }
  }

  /** Adds an inline; what the records refuse, as no text could be written for it, as it stands. */
  private void add(List<Inline> out, Node node, int depth) {
    int size = out.size();
    try {
      addRecord(out, node, depth);
    } catch (IllegalArgumentException refused) {
      out.subList(size, out.size()).clear();
      addLiteral(out, node.getChars());
    }
  }

  private void addRecord(List<Inline> out, Node node, int depth) {
    if (node instanceof com.vladsch.flexmark.ast.Text || node instanceof WhiteSpace) {
      addText(out, node.getChars());
    } else if (node instanceof HtmlEntity) {
      addText(out, node.getChars());
    } else if (node instanceof SoftLineBreak) {
      out.add(new SoftBreak(spans.inline(node)));
    } else if (node instanceof com.vladsch.flexmark.ast.HardLineBreak) {
      out.add(new HardBreak(spans.inline(node)));
    } else if (node instanceof Code code) {
      addCode(out, code);
    } else if (node instanceof HtmlInlineBase) {
      out.add(new HtmlInline(node.getChars().toString(), spans.inline(node)));
    } else if (node instanceof AutoLink link) {
      out.add(autolink(link.getText(), "", spans.inline(node)));
    } else if (node instanceof MailLink link) {
      out.add(autolink(link.getText(), "mailto:", spans.inline(node)));
    } else if (node instanceof TextBase) {
      addChildren(out, node, depth);
    } else if (node instanceof com.vladsch.flexmark.ext.abbreviation.Abbreviation abbreviation) {
      String text = abbreviation.getChars().unescape();
      String expansion = abbreviation.getAbbreviation().toString();
      out.add(new Abbreviation(text, expansion, spans.inline(node)));
    } else if (node instanceof Footnote footnote) {
      addFootnote(out, footnote, depth);
    } else if (node instanceof com.vladsch.flexmark.ext.wikilink.WikiLink link) {
      out.add(wikiLink(link));
    } else if (depth > maxNesting) {
      int start = spans.start(node.getChars());
      int end = spans.end(node.getChars());
      cut.at(start, end);
      out.addAll(KeptText.of(text, start, end));
    } else {
      addContainer(out, node, depth);
    }
  }

  private void addContainer(List<Inline> out, Node node, int depth) {
    if (node instanceof RefNode reference && links.definitionOf(reference) == null) {
      addUndefined(out, reference, depth);
      return;
    }
    boolean isLink =
        node instanceof com.vladsch.flexmark.ast.Link
            || node instanceof com.vladsch.flexmark.ast.LinkRef;
    openLinks += isLink ? 1 : 0;
    List<Inline> content;
    try {
      content = children(node, depth + 1);
    } finally {
      openLinks -= isLink ? 1 : 0;
    }
    if (node instanceof InlineLinkNode link) {
      out.add(links.inline(link, content));
    } else if (node instanceof RefNode reference) {
      Inline link = links.reference(reference, content);
      if (link != null) {
        out.add(link);
      }
    } else if (content.stream().allMatch(FlexmarkInlines::isBreak)) {
      out.addAll(content); // emphasis of a line break alone says nothing else
    } else if (node instanceof com.vladsch.flexmark.ast.Emphasis) {
      out.add(new Emphasis(content, spans.inline(node)));
    } else if (node instanceof StrongEmphasis) {
      out.add(new Strong(content, spans.inline(node)));
    } else if (node instanceof com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough) {
      out.add(new Strikethrough(content, spans.inline(node)));
    } else {
      throw new IllegalStateException("an inline that is not known: " + node);
    }
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof SoftBreak || inline instanceof HardBreak;
  }

  /** Adds brackets that refer to no definition: they are text around what is in them. */
  private void addUndefined(List<Inline> out, RefNode node, int depth) {
    if (node instanceof ImageRef || !node.hasChildren()) {
      addText(out, node.getChars());
      return;
    }
    BasedSequence inside = node.getChildChars();
    addText(out, node.getChars().prefixOf(inside));
    addChildren(out, node, depth + 1);
    addText(out, node.getChars().suffixOf(inside));
  }

  private void addFootnote(List<Inline> out, Footnote footnote, int depth) {
    if (footnote.isDefined()) {
      Written written = spans.with(spans.inline(footnote), Part.LABEL, footnote.getText());
      out.add(new FootnoteReference(footnote.getText().toString(), written));
    } else {
      addText(out, footnote.getOpeningMarker());
      addChildren(out, footnote, depth + 1);
      addText(out, footnote.getClosingMarker());
    }
  }

  private WikiLink wikiLink(com.vladsch.flexmark.ext.wikilink.WikiLink link) {
    Written written = spans.with(spans.inline(link), Part.DESTINATION, link.getLink());
    BasedSequence label = link.getText();
    return new WikiLink(
        link.getLink().toString(),
        label.isNull() ? null : label.toString(),
        spans.with(written, Part.TEXT, label));
  }

  private void addCode(List<Inline> out, Code code) {
    String literal = Escaping.collapseWhitespace(code.getText(), true);
    Written written = spans.inline(code);
    out.add(
        new CodeSpan(
            literal.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' '),
            spans.between(
                written, Part.CONTENT, code.getOpeningMarker(), code.getClosingMarker())));
  }

  private Autolink autolink(BasedSequence address, String prefix, Written written) {
    String read = prefix.isEmpty() ? address.toString() : address.unescape();
    Written parts = spans.with(written, Part.TEXT, address);
    return new Autolink(read, prefix + read, false, spans.with(parts, Part.DESTINATION, address));
  }

  /** Adds a text as it was written, without escapes. */
  private void addLiteral(List<Inline> out, BasedSequence chars) {
    out.addAll(KeptText.of(text, spans.start(chars), spans.end(chars)));
  }

  /** Adds a text, its escapes and entities resolved; it may go over several lines. */
  private void addText(List<Inline> out, BasedSequence chars) {
    int start = 0;
    for (int at = 0; at < chars.length(); at++) {
      char c = chars.charAt(at);
      if (c == '\n' || c == '\r') {
        int next = c == '\r' && at + 1 < chars.length() && chars.charAt(at + 1) == '\n' ? 2 : 1;
        addLine(out, chars.subSequence(start, at));
        out.add(new SoftBreak(Spans.at(place(chars, at), place(chars, at) + next)));
        start = at + next;
        at = start - 1;
      }
    }
    addLine(out, chars.subSequence(start, chars.length()));
  }

  private int place(BasedSequence chars, int at) {
    return spans.start(chars.subSequence(at, at + 1));
  }

  private void addLine(List<Inline> out, BasedSequence line) {
    // after a backslash at the end of a line the engine leaves the indentation of the next
    boolean indented = !out.isEmpty() && out.get(out.size() - 1) instanceof HardBreak;
    BasedSequence chars = indented ? line.trimStart(CharPredicate.SPACE_TAB) : line;
    if (chars.isEmpty()) {
      return;
    }
    String literal = chars.unescape();
    int start = spans.start(chars);
    int end = spans.end(chars);
    if (bareAddresses && openLinks == 0) {
      BareAddresses.add(out, literal, text, start, end);
    } else {
      out.add(new Text(literal, Spans.at(start, end)));
    }
  }
}
