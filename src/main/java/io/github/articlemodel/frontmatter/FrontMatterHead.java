package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of a source that its front matter takes, both fences included, found without decoding
 * what comes after.
 *
 * @param source the source up to the end of the closing fence, with the same offsets and lines
 * @param block what stands there
 */
record FrontMatterHead(SourceText source, FencedBlock block) {

  /**
   * Returns the head of a source; null where no line closes what its first line opens, or where
   * there is another way to look for one: in UTF-16, and for a JSON object without fences.
   */
  static @Nullable FrontMatterHead of(SourceText source) {
    SourceText head = head(source).orElse(null);
    FencedBlock block = head == null ? null : FenceFinder.whole(head.text());
    return head == null || block == null ? null : new FrontMatterHead(head, block);
  }

  private static Optional<SourceText> head(SourceText source) {
    if (source.startsWith("---")) {
      return source.through("---", "...");
    }
    if (source.startsWith("+++")) {
      return source.through("+++");
    }
    return source.startsWith(";;;") ? source.through(";;;") : Optional.empty();
  }
}
