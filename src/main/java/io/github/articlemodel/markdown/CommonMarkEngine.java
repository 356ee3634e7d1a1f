package io.github.articlemodel.markdown;

import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
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

  private final Parser limited;
  private final Parser unlimited;
  private final boolean tasks;
  private final boolean bareAddresses;
  private final int maxNesting;

  CommonMarkEngine(boolean gfm, boolean bareAddresses, int maxNesting) {
    this.limited = parser(gfm, maxNesting + MARGIN, maxNesting + MARGIN);
    this.unlimited = parser(gfm, maxNesting + MARGIN, Integer.MAX_VALUE);
    this.tasks = gfm;
    this.bareAddresses = bareAddresses;
    this.maxNesting = maxNesting;
  }

  private static Parser parser(boolean gfm, int maxBlocks, int maxInlines) {
    Parser.Builder builder =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(maxBlocks)
            .maxInlineNesting(maxInlines)
            .linkProcessor(new ReadLinks())
            .customBlockParserFactory(new LongParagraph.Factory());
    if (gfm) {
      builder.extensions(List.of(StrikethroughExtension.create()));
      builder.customBlockParserFactory(new TableReader.Factory());
    }
    return builder.build();
  }

  @Override
  public MarkdownBody read(SourceText source, SourceSpan body) {
    String text = source.slice(body);
    BracketGuard guard = BracketGuard.of(text);
    Parser parser = DelimiterLoad.isHeavyForALimit(text) ? unlimited : limited;
    Node document = parser.parse(guard.guarded(text));
    var blocks = new CommonMarkBlocks(source, body.start(), tasks, bareAddresses, maxNesting);
    if (guard.isNeeded() && guard.restore(document)) {
      int place = body.start() + guard.first();
      blocks.report(
          source.diagnostic(
              Severity.WARNING,
              "markdown.nesting",
              new SourceSpan(place, place + 1),
              "more than " + BracketGuard.LIMIT + " open brackets in one paragraph, kept as text",
              "close them, or put a backslash before each"));
    }
    return blocks.convert(document);
  }
}
