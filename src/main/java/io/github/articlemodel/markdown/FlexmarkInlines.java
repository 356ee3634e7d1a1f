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
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Attributes;
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
import io.github.articlemodel.model.WikiLink;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns flexmark's inlines into records. Used for one read by one thread. */
final class FlexmarkInlines {

  /** Told of what is kept as it was written. */
  interface Kept {
    void report(int start, int end, String why);
  }

  private final String text;
  private final FlexmarkSpans spans;
  private final FlexmarkLinks links;
  private final FlexmarkTexts texts;
  private final int maxNesting;
  private final CommonMarkInlines.Cut cut;
  private final Kept kept;
  private int openLinks;

  FlexmarkInlines(
      String text,
      FlexmarkSpans spans,
      FlexmarkLinks links,
      boolean bareAddresses,
      int maxNesting,
      CommonMarkInlines.Cut cut,
      Kept kept) {
    this.text = text;
    this.spans = spans;
    this.links = links;
    this.texts = new FlexmarkTexts(text, spans, bareAddresses);
    this.maxNesting = maxNesting;
    this.cut = cut;
    this.kept = kept;
  }

  List<Inline> children(Node parent, int depth) {
    List<Inline> out = new ArrayList<>();
    addChildren(out, parent, depth);
    return out;
  }

  private void addChildren(List<Inline> out, Node parent, int depth) {
    Node node = parent.getFirstChild();
    while (node != null) {
      keepGap(out, node);
      Node last = node;
      while (isText(last) && isText(last.getNext()) && touches(last, last.getNext())) {
        last = last.getNext();
      }
      if (last != node) { // entities stand apart, but what is before an address decides on it
        int end = last.getEndOffset();
        addText(out, node.getChars().baseSubSequence(node.getStartOffset(), end));
      } else {
        add(out, node, depth);
      }
      node = last.getNext();
    }
  }

  /** In few places the engine leaves out marks that it took for delimiters. */
  private void keepGap(List<Inline> out, Node node) {
    Node before = node.getPrevious();
    if (before == null
        || before instanceof SoftLineBreak
        || before instanceof com.vladsch.flexmark.ast.HardLineBreak
        || before.getEndOffset() >= node.getStartOffset()) {
      return;
    }
    int start = spans.end(before.getChars());
    int end = spans.start(node.getChars());
    String gap = text.substring(start, end);
    if (!gap.isBlank() && gap.indexOf('\n') < 0 && gap.indexOf('\r') < 0) {
      kept.report(start, end, "the parser passes over these marks");
      out.addAll(KeptText.of(text, start, end));
    }
  }

  private static boolean isText(@Nullable Node node) {
    return node instanceof com.vladsch.flexmark.ast.Text || node instanceof HtmlEntity;
  }

  private static boolean touches(Node before, Node after) {
    return before.getEndOffset() == after.getStartOffset();
  }

  /** Adds an inline; what the records refuse, as no text could be written for it, as it stands. */
  private void add(List<Inline> out, Node node, int depth) {
    int size = out.size();
    try {
      addRecord(out, node, depth);
    } catch (IllegalArgumentException refused) {
      out.subList(size, out.size()).clear();
      addLiteral(out, node.getChars(), String.valueOf(refused.getMessage()));
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
    } else if (node instanceof FlexmarkAttributes.Inlined list) {
      addAttributes(out, list);
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

  /** Gives attributes to the inline right before them, else keeps them as text. */
  private void addAttributes(List<Inline> out, FlexmarkAttributes.Inlined list) {
    Attributes attributes = list.attributes();
    int last = out.size() - 1;
    int start = spans.start(list.getChars());
    Inline before = last < 0 ? null : out.get(last);
    if (attributes == null) {
      addLiteral(out, list.getChars(), "this is no list of attributes");
    } else if (before == null || before.span().orElseThrow().end() != start) {
      addLiteral(out, list.getChars(), "nothing stands right before the attributes");
    } else {
      SourceSpan at = new SourceSpan(start, spans.end(list.getChars()));
      Written written = Spans.at(before.span().orElseThrow().start(), at.end());
      int from =
          before instanceof AttributedInline inner
              ? inner.written().span(Part.ATTRIBUTES).orElse(at).start()
              : start;
      SourceSpan lists = new SourceSpan(from, at.end());
      out.set(last, new AttributedInline(attributes, before, written.with(Part.ATTRIBUTES, lists)));
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
    Written written = spans.inline(code);
    out.add(
        new CodeSpan(
            FlexmarkCode.span(code.getText().toString()),
            spans.between(
                written, Part.CONTENT, code.getOpeningMarker(), code.getClosingMarker())));
  }

  private Autolink autolink(BasedSequence address, String prefix, Written written) {
    String read = prefix.isEmpty() ? address.toString() : address.unescape();
    Written parts = spans.with(written, Part.TEXT, address);
    return new Autolink(read, prefix + read, false, spans.with(parts, Part.DESTINATION, address));
  }

  /** Adds a text as it was written, without escapes. */
  private void addLiteral(List<Inline> out, BasedSequence chars, String why) {
    kept.report(spans.start(chars), spans.end(chars), why);
    out.addAll(KeptText.of(text, spans.start(chars), spans.end(chars)));
  }

  private void addText(List<Inline> out, BasedSequence chars) {
    texts.add(out, chars, openLinks > 0);
  }
}
