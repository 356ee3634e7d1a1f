package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.source.Diagnostic;
import java.util.List;

/**
 * What a body says, and what there is to say about it.
 *
 * <pre>{@code
 * MarkdownBody body = MarkdownReader.of(Dialect.GFM).read(SourceText.of("# Flood\n"));
 * body.blocks();      // [Heading of level 1]
 * body.diagnostics(); // []
 * }</pre>
 *
 * @param blocks the blocks in their order; empty for an empty body
 * @param diagnostics what was found in the order of the places; empty where all is well
 */
public record MarkdownBody(List<Block> blocks, List<Diagnostic> diagnostics) {

  /**
   * Creates one.
   *
   * @param blocks the blocks in their order; empty for an empty body
   * @param diagnostics what was found in the order of the places; empty where all is well
   */
  public MarkdownBody {
    blocks = List.copyOf(blocks);
    diagnostics = List.copyOf(diagnostics);
  }
}
