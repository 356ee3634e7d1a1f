package io.github.articlemodel.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads three or more tildes as text, which they always are (<a
 * href="https://github.github.com/gfm/#strikethrough-extension-">GFM 0.29, Strikethrough</a>). The
 * engine takes them for delimiters that nothing matches, and looks for a match, for each of them,
 * through all that are left in the block.
 */
final class TildeRuns implements InlineContentParser {

  /** So many tildes strike nothing. */
  private static final int TEXT = 3;

  private TildeRuns() {}

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    if (scanner.matchMultiple('~') < TEXT) {
      return ParsedInline.none();
    }
    Position end = scanner.position();
    return ParsedInline.of(new Text(scanner.getSource(start, end).getContent()), end);
  }

  /** Reads them in each block. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('~');
    }

    @Override
    public InlineContentParser create() {
      return new TildeRuns();
    }
  }
}
