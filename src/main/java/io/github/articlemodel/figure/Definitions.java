package io.github.articlemodel.figure;

import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells where the address and title of an image or link stand that refers to a definition. */
final class Definitions {

  private final List<Block> blocks;
  private @Nullable Map<String, LinkReferenceDefinition> byLabel;

  Definitions(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Returns where an image is written, with the parts that stand in its definition. */
  Written written(Image image) {
    return written(image.reference(), image.written());
  }

  /** Returns where the address of a link is written; null where that can't be told. */
  @Nullable SourceSpan address(Link link) {
    return written(link.reference(), link.written()).span(Part.DESTINATION).orElse(null);
  }

  private Written written(@Nullable LinkReference reference, Written written) {
    LinkReferenceDefinition definition =
        reference == null || written.span().isEmpty() ? null : of(reference);
    if (definition == null) {
      return written;
    }
    for (Part part : List.of(Part.DESTINATION, Part.TITLE)) {
      if (written.span(part).isEmpty() && definition.written().span(part).isPresent()) {
        written = written.with(part, definition.written().span(part).get());
      }
    }
    return written;
  }

  private @Nullable LinkReferenceDefinition of(LinkReference reference) {
    if (byLabel == null) {
      byLabel = all();
    }
    return byLabel.get(LinkReference.key(reference.label()));
  }

  private Map<String, LinkReferenceDefinition> all() {
    Map<String, LinkReferenceDefinition> found = new HashMap<>();
    for (Block block : blocks) {
      for (Node node : block.walk()) {
        if (node instanceof LinkReferenceDefinition definition) {
          found.putIfAbsent(LinkReference.key(definition.label()), definition);
        }
      }
    }
    return found;
  }
}
