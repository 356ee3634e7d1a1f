package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Alert;
import io.github.articlemodel.model.AlertKind;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.BulletList;
import io.github.articlemodel.model.CommonMarkHtml;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.ListItem;
import io.github.articlemodel.model.OrderedList;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.TaskState;
import io.github.articlemodel.model.ThematicBreak;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** Turns the engine's blocks into records. Used for one read by one thread. */
final class CommonMarkBlocks {

  private final SourceText source;
  private final String text;
  private final boolean gfm;
  private final boolean alerts;
  private final int maxNesting;
  private final Spans spans;
  private final InlineReading reading;
  private final CommonMarkInlines inlines;
  private final DiagnosticLog log = new DiagnosticLog();
  private boolean keptAny;

  /**
   * Creates one.
   *
   * @param text what was read in place of the source's text
   * @param reading reads the inlines of the blocks
   * @param gfm whether there are tasks
   * @param own whether there are bare addresses and alerts
   * @param footnotes tells by its label whether a footnote is there to be referred to
   */
  CommonMarkBlocks(
      SourceText source,
      String text,
      int base,
      InlineReading reading,
      boolean gfm,
      boolean own,
      int maxNesting,
      Predicate<String> footnotes) {
    this.source = source;
    this.text = text;
    this.gfm = gfm;
    this.alerts = own;
    this.maxNesting = maxNesting;
    this.spans = new Spans(text, base);
    this.reading = reading;
    this.inlines =
        new CommonMarkInlines(text, spans, reading, own, maxNesting, footnotes, this::cut);
  }

  MarkdownBody convert(Node document) {
    List<Block> blocks = children(document, 1);
    return new MarkdownBody(blocks, log.toList());
  }

  /** Adds to the diagnostics of this read. */
  void report(io.github.articlemodel.source.Diagnostic diagnostic) {
    log.add(diagnostic);
  }

  /** Returns whether anything was kept as text that the engine took for more. */
  boolean keptAny() {
    return keptAny;
  }

  private void cut(int start, int end) {
    keptAny = true;
    log.add(
        source.diagnostic(
            Severity.WARNING,
            "markdown.nesting",
            new SourceSpan(start, end),
            "nested deeper than " + maxNesting + " levels, kept as text",
            "take it out of what it stands in, or raise the limit"));
  }

  private void tooLarge(org.commonmark.node.SourceSpan line) {
    int start = spans.map(line.getInputIndex());
    log.add(
        source.diagnostic(
            Severity.WARNING,
            "markdown.table-cells",
            new SourceSpan(start, start + line.getLength()),
            "too many cells are missing in the rows of this table, which ends before this line",
            "give each row the cells that the header has, or take columns out"));
  }

  private List<Block> children(Node parent, int depth) {
    List<Block> out = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(out, node, depth);
    }
    return out;
  }

  /** Adds a block; what the records refuse, as no text could be written for it, as it stands. */
  private void add(List<Block> out, Node node, int depth) {
    keepUnended(out);
    try {
      addRecord(out, node, depth);
    } catch (IllegalArgumentException refused) {
      keep(out, spans.blockStart(node), spans.containerEnd(node), refused);
    }
  }

  private static void addChecked(List<Block> out, Block block) {
    CommonMarkHtml.check(block);
    out.add(block);
  }

  private void keep(List<Block> out, int start, int end, IllegalArgumentException refused) {
    keptAny = true;
    spans.leaveCell();
    log.add(
        source.diagnostic(
            Severity.WARNING,
            "markdown.kept-as-written",
            new SourceSpan(start, end),
            "kept as it is written: " + refused.getMessage(),
            "put a blank line before it, or write it in another way"));
    out.addAll(KeptText.blocks(text, start, end));
  }

  /** Keeps HTML as text that was kept as a block, but has no end, as a block follows it. */
  private void keepUnended(List<Block> out) {
    int last = out.size() - 1;
    if (last >= 0 && out.get(last) instanceof HtmlBlock html && !html.ended()) {
      html.span().ifPresent(span -> out.set(last, KeptText.paragraph(text, span)));
    }
  }

  private void addRecord(List<Block> out, Node node, int depth) {
    int start = spans.blockStart(node);
    if (node instanceof org.commonmark.node.Paragraph) {
      int end = spans.blockEnd(node);
      addParagraph(out, start, end, inlines.children(node, depth + 1, start));
    } else if (node instanceof org.commonmark.node.Heading heading) {
      var content = inlines.children(heading, depth + 1, start);
      var written = Spans.at(start, spans.blockEnd(node));
      addChecked(out, new Heading(heading.getLevel(), content, written));
    } else if (node instanceof org.commonmark.node.ThematicBreak) {
      out.add(new ThematicBreak(Spans.at(start, spans.blockEnd(node))));
    } else if (node instanceof FencedCodeBlock code) {
      out.add(CodeParts.fenced(code, text, spans));
    } else if (node instanceof IndentedCodeBlock code) {
      out.add(CodeParts.indented(code, spans));
    } else if (node instanceof org.commonmark.node.HtmlBlock html) {
      var written = Spans.at(start, spans.lastLineEnd(node));
      addChecked(out, new HtmlBlock(html.getLiteral(), written));
    } else if (node instanceof LinkReferenceDefinition definition) {
      out.add(LinkParts.definition(definition, text, spans));
    } else {
      addContainer(out, node, start, depth);
    }
  }

  private void addContainer(List<Block> out, Node node, int start, int depth) {
    int end = spans.containerEnd(node);
    boolean isQuote = node instanceof org.commonmark.node.BlockQuote;
    int levels = isQuote || node instanceof FootnoteReader.Definition ? 0 : 1;
    if (depth + levels > maxNesting) {
      cut(start, end);
      addKept(out, start, end);
    } else if (node instanceof org.commonmark.node.BlockQuote quote) {
      out.add(quote(quote, depth + 1, Spans.at(start, end)));
    } else if (node instanceof FootnoteReader.Definition footnote) {
      var written = Spans.at(start, end);
      if (start >= 0) {
        int label = start + 2;
        written = written.with(Part.LABEL, new SourceSpan(label, label + footnote.label.length()));
      }
      out.add(new FootnoteDefinition(footnote.label, children(node, depth + 1), written));
    } else if (node instanceof org.commonmark.node.OrderedList list) {
      int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
      var written = Spans.at(start, end);
      out.add(new OrderedList(number, list.isTight(), items(list, depth + 1), written));
    } else if (node instanceof org.commonmark.node.BulletList list) {
      out.add(new BulletList(list.isTight(), items(list, depth + 1), Spans.at(start, end)));
    } else if (node instanceof ReadTable table) {
      out.add(new CommonMarkTables(spans, inlines).convert(table, depth));
      if (table.cut != null) {
        tooLarge(table.cut);
      }
    } else {
      throw new IllegalStateException("a block that is not known: " + node);
    }
  }

  private Block quote(org.commonmark.node.BlockQuote node, int depth, Written written) {
    if (alerts) {
      reading.readBoxed(node.getFirstChild());
    }
    AlertKind kind = alerts ? CommonMarkAlerts.kind(node, text, spans) : null;
    if (kind == null) {
      return new BlockQuote(children(node, depth), written);
    }
    List<Block> blocks = new ArrayList<>();
    Node paragraph = node.getFirstChild();
    Node content = CommonMarkAlerts.content(paragraph);
    if (content != null) {
      int start = spans.start(content);
      addLater(
          blocks, start, spans.blockEnd(paragraph), () -> inlines.from(content, depth + 1, start));
    }
    for (Node next = paragraph.getNext(); next != null; next = next.getNext()) {
      add(blocks, next, depth);
    }
    return blocks.isEmpty()
        ? new BlockQuote(children(node, depth), written)
        : new Alert(kind, blocks, written);
  }

  /** Adds what is left of a paragraph whose start says something of its own. */
  private void addLater(List<Block> out, int start, int end, Supplier<List<Inline>> inlines) {
    try {
      addParagraph(out, start, end, inlines.get());
    } catch (IllegalArgumentException refused) {
      keep(out, start, end, refused);
    }
  }

  private void addKept(List<Block> out, int start, int end) {
    List<Inline> kept = KeptText.of(text, start, end);
    if (!kept.isEmpty()) {
      out.add(new Paragraph(kept, Spans.at(start, end)));
    }
  }

  private void addParagraph(List<Block> out, int start, int end, List<Inline> content) {
    if (content.isEmpty()) {
      addKept(out, start, end);
    } else {
      addChecked(out, new Paragraph(content, Spans.at(start, end)));
    }
  }

  private List<ListItem> items(ListBlock list, int depth) {
    List<ListItem> out = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      var written = Spans.at(spans.blockStart(node), spans.containerEnd(node));
      if (gfm) {
        reading.readBoxed(node.getFirstChild());
      }
      int task = gfm ? TaskBox.length(node.getFirstChild(), text, spans) : 0;
      if (task == 0) {
        out.add(new ListItem(TaskState.NONE, children(node, depth + 1), written));
      } else {
        out.add(task(node, depth, task, written));
      }
    }
    return out;
  }

  private ListItem task(Node item, int depth, int length, Written written) {
    Node paragraph = item.getFirstChild();
    boolean open = Character.isWhitespace(text.charAt(spans.blockStart(paragraph) + 1));
    List<Block> blocks = new ArrayList<>();
    int start = spans.blockStart(paragraph) + length;
    addLater(
        blocks,
        start,
        spans.blockEnd(paragraph),
        () -> inlines.afterBox(paragraph, depth + 2, start, length));
    for (Node node = paragraph.getNext(); node != null; node = node.getNext()) {
      add(blocks, node, depth + 1);
    }
    return new ListItem(open ? TaskState.OPEN : TaskState.DONE, blocks, written);
  }
}
