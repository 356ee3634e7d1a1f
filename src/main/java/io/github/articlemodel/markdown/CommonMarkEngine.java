package io.github.articlemodel.markdown;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * CommonMark and GFM by commonmark-java. Its own limits of nesting are set a little above ours, so
 * that what it would cut without a word always stands in something that is cut here. Task lists and
 * bare addresses are found in the conversion: its extensions for them walk the tree recursively,
 * lose positions, and take escaped characters for marks. {@link TableReader} says why tables are
 * not read by an extension either.
 */
final class CommonMarkEngine implements MarkdownEngine {

  /** How much deeper the engine may nest, so that a cut is noticed. */
  private static final int MARGIN = 3;

  private final Parser blocks;
  private final Parser limited;
  private final Parser unlimited;
  private final boolean gfm;
  private final boolean own;
  private final int maxNesting;

  /**
   * Creates one.
   *
   * @param gfm whether it reads what GFM adds
   * @param own whether it reads what of that the engine has no extension for that says the same:
   *     bare addresses and alerts
   */
  CommonMarkEngine(boolean gfm, boolean own, int maxNesting) {
    this.blocks = blocks(gfm, maxNesting + MARGIN);
    this.limited = inlines(gfm, maxNesting + MARGIN);
    this.unlimited = inlines(gfm, Integer.MAX_VALUE);
    this.gfm = gfm;
    this.own = own;
    this.maxNesting = maxNesting;
  }

  /** Returns what reads blocks, and leaves their inlines unread. */
  private static Parser blocks(boolean gfm, int maxBlocks) {
    Parser.Builder builder =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(maxBlocks)
            .inlineParserFactory(
                context -> (lines, block) -> block.appendChild(new UnreadInlines(lines)));
    if (gfm) {
      builder.customBlockParserFactory(new FootnoteReader.Factory());
    }
    builder.customBlockParserFactory(new LongParagraph.Factory());
    if (gfm) {
      builder.customBlockParserFactory(new TableReader.Factory());
    }
    return builder.build();
  }

  /** Returns what {@link InlineReading} reads inlines with. */
  private static Parser inlines(boolean gfm, int maxInlines) {
    Parser.Builder builder =
        Parser.builder()
            .maxInlineNesting(maxInlines)
            .linkProcessor(new ReadLinks(gfm))
            .customBlockParserFactory(new InlineReading.Factory());
    if (gfm) {
      builder.extensions(List.of(StrikethroughExtension.create()));
      builder.customInlineContentParserFactory(new TildeRuns.Factory());
    }
    return builder.build();
  }

  @Override
  public MarkdownBody read(SourceText source, SourceSpan body, String whole) {
    String text = whole.substring(body.start(), body.end());
    BracketGuard guard = BracketGuard.of(text);
    DefinitionGuard definitions = DefinitionGuard.of(guard.guarded(text), gfm);
    Node document = blocks.parse(definitions.guarded(guard.guarded(text)));
    InlineReading reading = new InlineReading(inlines(text));
    if (definitions.mayDefine()) {
      reading.define(document);
    }
    if (guard.isNeeded() || definitions.isNeeded()) {
      reading.readAll(document); // the marks are put back in all of it
    }
    definitions.restore(document);
    if (definitions.mayDefine()) {
      UnclosedTitle.mendAll(document, text, reading);
    }
    List<Diagnostic> found = new ArrayList<>();
    if (guard.isNeeded() && guard.restore(document)) {
      int place = body.start() + guard.first();
      found.add(
          source.diagnostic(
              Severity.WARNING,
              "markdown.nesting",
              new SourceSpan(place, place + 1),
              "more than " + BracketGuard.LIMIT + " open brackets in one paragraph, kept as text",
              "close them, or put a backslash before each"));
    }
    CommonMarkBlocks records = records(source, body, whole, reading, found, label -> true);
    MarkdownBody read = records.convert(document);
    if (!gfm || !records.keptAny()) {
      return read;
    }
    References kept = References.in(read.blocks());
    return kept.leadAll(read.blocks())
        ? read
        : records(source, body, whole, reading, found, kept::isFootnote).convert(document);
  }

  private Parser inlines(String text) {
    boolean shallow = !NestingBound.mayExceed(text, maxNesting + MARGIN);
    return shallow || DelimiterLoad.isHeavyForALimit(text) ? unlimited : limited;
  }

  /** Prepares the conversion, where some footnotes may be lost in what was kept as text. */
  private CommonMarkBlocks records(
      SourceText source,
      SourceSpan body,
      String whole,
      InlineReading reading,
      List<Diagnostic> found,
      Predicate<String> footnotes) {
    var records =
        new CommonMarkBlocks(source, whole, body.start(), reading, gfm, own, maxNesting, footnotes);
    found.forEach(records::report);
    return records;
  }
}
