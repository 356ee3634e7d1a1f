package io.github.articlemodel.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.BlockQuote;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.ThematicBreak;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Turns flexmark's blocks into records. Used for one read by one thread. */
final class FlexmarkBlocks {

  private final SourceText source;
  private final String text;
  private final Document document;
  private final int maxNesting;
  private final boolean alerts;
  private final FlexmarkSpans spans;
  private final FlexmarkLinks links;
  private final FlexmarkInlines inlines;
  private final FlexmarkLists lists;
  private final DiagnosticLog log = new DiagnosticLog();

  FlexmarkBlocks(
      SourceText source,
      String text,
      int base,
      Document document,
      Dialect dialect,
      int maxNesting) {
    this.source = source;
    this.text = text;
    this.document = document;
    this.maxNesting = maxNesting;
    this.spans = new FlexmarkSpans(text, base);
    this.links = new FlexmarkLinks(spans, Parser.REFERENCES.get(document));
    this.alerts = dialect.hasAlerts();
    boolean bare = dialect.hasBareAddresses();
    this.inlines =
        new FlexmarkInlines(text, spans, links, bare, maxNesting, this::cut, this::reportKept);
    this.lists = new FlexmarkLists(spans, this, dialect != Dialect.KRAMDOWN);
  }

  MarkdownBody convert() {
    return new MarkdownBody(children(document, 1), log.toList());
  }

  private void cut(int start, int end) {
    log.add(
        source.diagnostic(
            Severity.WARNING,
            "markdown.nesting",
            new SourceSpan(start, end),
            "nested deeper than " + maxNesting + " levels, kept as text",
            "take it out of what it stands in, or raise the limit"));
  }

  List<Block> children(Node parent, int depth) {
    List<Block> out = new ArrayList<>();
    AttributeLines lines = new AttributeLines(text, out, this::keepLine);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof BlankLine || node instanceof FlexmarkBoundary.Line) {
        continue;
      }
      keepUnended(out);
      int start = spans.blockStart(node);
      if (node instanceof FlexmarkAttributeLines.Line line) {
        lines.line(line.attributes(), new SourceSpan(start, spans.blockEnd(node)));
      } else {
        lines.before(start);
        int size = out.size();
        add(out, node, depth);
        lines.after(size);
      }
    }
    lines.end();
    return out;
  }

  private void keepLine(List<Block> out, SourceSpan line) {
    reportKept(line.start(), line.end(), "no block stands right before or after the attributes");
    out.add(KeptText.paragraph(text, line));
  }

  /** Nothing can follow HTML without its end; where the engine saw an end, it is kept as text. */
  private void keepUnended(List<Block> out) {
    int last = out.size() - 1;
    if (last >= 0 && out.get(last) instanceof HtmlBlock html && !html.ended()) {
      SourceSpan span = html.span().orElseThrow();
      reportKept(span.start(), span.end(), "nothing can follow an HTML block without its end");
      out.set(last, KeptText.paragraph(text, span));
    }
  }

  /** Adds a block; what the records refuse, as no text could be written for it, as it stands. */
  private void add(List<Block> out, Node node, int depth) {
    try {
      addRecord(out, node, depth);
    } catch (IllegalArgumentException refused) {
      keep(out, spans.blockStart(node), spans.blockEnd(node), refused);
    }
  }

  private void reportKept(int start, int end, String why) {
    log.add(
        source.diagnostic(
            Severity.WARNING,
            "markdown.kept-as-written",
            new SourceSpan(start, Math.max(start, end)),
            "kept as it is written: " + why,
            "put a blank line before it, or write it in another way"));
  }

  private void keep(List<Block> out, int start, int end, IllegalArgumentException refused) {
    reportKept(start, end, String.valueOf(refused.getMessage()));
    out.addAll(KeptText.blocks(text, start, end));
  }

  private void addRecord(List<Block> out, Node node, int depth) {
    if (node instanceof com.vladsch.flexmark.ast.Paragraph) {
      List<Inline> content = inlines.children(node, depth + 1);
      if (!content.isEmpty()) {
        out.add(new Paragraph(content, spans.block(node)));
      }
    } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
      out.add(heading(heading, depth));
    } else if (node instanceof com.vladsch.flexmark.ast.ThematicBreak) {
      out.add(new ThematicBreak(spans.block(node)));
    } else if (node instanceof FencedCodeBlock code) {
      out.add(FlexmarkCode.fenced(code, text, spans));
    } else if (node instanceof IndentedCodeBlock code) {
      out.add(FlexmarkCode.indented(code, text, spans));
    } else if (node instanceof HtmlBlockBase html) {
      out.add(new HtmlBlock(html.getContentChars().toString(), spans.block(node)));
    } else if (node instanceof Reference reference) {
      out.add(links.definition(reference));
    } else {
      addContainer(out, node, depth);
    }
  }

  private Block heading(com.vladsch.flexmark.ast.Heading node, int depth) {
    FlexmarkAttributes.Inlined list = FlexmarkAttributes.ofHeading(node);
    List<Inline> content = inlines.children(node, depth + 1);
    if (list == null || list.attributes() == null) {
      return new Heading(node.getLevel(), content, spans.block(node));
    }
    SourceSpan at = new SourceSpan(spans.start(list.getChars()), spans.end(list.getChars()));
    return new AttributedBlock(
        list.attributes(),
        new Heading(node.getLevel(), content, spans.block(node)),
        spans.block(node).with(Part.ATTRIBUTES, at));
  }

  private void addContainer(List<Block> out, Node node, int depth) {
    if (depth + levels(node) > maxNesting) {
      int start = spans.blockStart(node);
      int end = spans.blockEnd(node);
      cut(start, end);
      List<Inline> kept = KeptText.of(text, start, end);
      if (!kept.isEmpty()) {
        out.add(new Paragraph(kept, Spans.at(start, end)));
      }
    } else if (node instanceof com.vladsch.flexmark.ast.BlockQuote) {
      List<Block> blocks = children(node, depth + 1);
      Written written = spans.container(node, blocks);
      out.add(
          alerts ? FlexmarkAlerts.quote(blocks, text, written) : new BlockQuote(blocks, written));
    } else if (FlexmarkExtensions.isOne(node)) { // its definition lists are lists to the engine
      out.add(new FlexmarkExtensions(spans, inlines, this).convert(node, depth));
    } else if (node instanceof ListBlock list) {
      out.add(lists.convert(list, depth));
    } else if (node instanceof TableBlock table) {
      out.add(new FlexmarkTables(spans, inlines).convert(table, depth));
    } else {
      // such as a definition in a definition, which has no term
      throw new IllegalArgumentException("nothing here holds a " + node.getNodeName());
    }
  }

  /** Returns how many levels stand between a container and the blocks or cells in it. */
  private static int levels(Node node) {
    if (node instanceof com.vladsch.flexmark.ext.definition.DefinitionList) {
      return 2;
    }
    return node instanceof ListBlock || node instanceof TableBlock ? 1 : 0;
  }
}
