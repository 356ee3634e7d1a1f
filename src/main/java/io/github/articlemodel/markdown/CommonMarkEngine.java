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
    this.limited = parser(gfm, maxNesting + MARGIN, maxNesting + MARGIN);
    this.unlimited = parser(gfm, maxNesting + MARGIN, Integer.MAX_VALUE);
    this.gfm = gfm;
    this.own = own;
    this.maxNesting = maxNesting;
  }

  private static Parser parser(boolean gfm, int maxBlocks, int maxInlines) {
    Parser.Builder builder =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(maxBlocks)
            .maxInlineNesting(maxInlines)
            .linkProcessor(new ReadLinks(gfm));
    if (gfm) {
      builder.customBlockParserFactory(new FootnoteReader.Factory());
    }
    builder.customBlockParserFactory(new LongParagraph.Factory());
    if (gfm) {
      builder.extensions(List.of(StrikethroughExtension.create()));
      builder.customBlockParserFactory(new TableReader.Factory());
    }
    return builder.build();
  }

  @Override
  public MarkdownBody read(SourceText source, SourceSpan body, String whole) {
    String text = whole.substring(body.start(), body.end());
    BracketGuard guard = BracketGuard.of(text);
    Parser parser = DelimiterLoad.isHeavyForALimit(text) ? unlimited : limited;
    DefinitionGuard definitions = DefinitionGuard.of(guard.guarded(text), gfm);
    Node document = parser.parse(definitions.guarded(guard.guarded(text)));
    definitions.restore(document);
    UnclosedTitle.mendAll(document, text);
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
    CommonMarkBlocks blocks = blocks(source, body, whole, found, label -> true);
    MarkdownBody read = blocks.convert(document);
    if (!gfm || !blocks.keptAny()) {
      return read;
    }
    References kept = References.in(read.blocks());
    return kept.leadAll(read.blocks())
        ? read
        : blocks(source, body, whole, found, kept::isFootnote).convert(document);
  }

  /** Prepares the conversion, where some footnotes may be lost in what was kept as text. */
  private CommonMarkBlocks blocks(
      SourceText source,
      SourceSpan body,
      String whole,
      List<Diagnostic> found,
      Predicate<String> footnotes) {
    var blocks = new CommonMarkBlocks(source, whole, body.start(), gfm, own, maxNesting, footnotes);
    found.forEach(blocks::report);
    return blocks;
  }
}
