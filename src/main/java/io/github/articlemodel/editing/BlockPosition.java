package io.github.articlemodel.editing;

import io.github.articlemodel.source.SourceSpan;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a block goes.
 *
 * <pre>{@code
 * SourceSpan heading = body.get(0).span().orElseThrow();
 * new BodyEdit.InsertBlocks(new BlockPosition.After(heading), List.of(Paragraph.of("Rain.")));
 * new BodyEdit.MoveBlock(heading, new BlockPosition.Last());
 * }</pre>
 */
public sealed interface BlockPosition {

  /** {@return the span of the block beside it; empty for the first and the last place} */
  Optional<SourceSpan> block();

  /** Before all blocks of the body. */
  record First() implements BlockPosition {
    @Override
    public Optional<SourceSpan> block() {
      return Optional.empty();
    }
  }

  /** After all blocks of the body. */
  record Last() implements BlockPosition {
    @Override
    public Optional<SourceSpan> block() {
      return Optional.empty();
    }
  }

  /**
   * Directly before another block, in the quote or list item that holds it.
   *
   * @param place the span of that block
   */
  record Before(SourceSpan place) implements BlockPosition {
    /**
     * Creates one.
     *
     * @param place the span of that block
     */
    public Before {
      Objects.requireNonNull(place, "place");
    }

    @Override
    public Optional<SourceSpan> block() {
      return Optional.of(place);
    }
  }

  /**
   * Directly after another block, in the quote or list item that holds it.
   *
   * @param place the span of that block
   */
  record After(SourceSpan place) implements BlockPosition {
    /**
     * Creates one.
     *
     * @param place the span of that block
     */
    public After {
      Objects.requireNonNull(place, "place");
    }

    @Override
    public Optional<SourceSpan> block() {
      return Optional.of(place);
    }
  }
}
