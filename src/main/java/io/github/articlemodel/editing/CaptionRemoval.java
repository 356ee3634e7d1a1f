package io.github.articlemodel.editing;

import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes away a caption with the paragraph or emphasis that it stands in. */
final class CaptionRemoval {

  private final BodyIndex index;
  private final BlockChanges blocks;
  private final BodyRefusals refusals;

  CaptionRemoval(BodyIndex index, BlockChanges blocks, BodyRefusals refusals) {
    this.index = index;
    this.blocks = blocks;
    this.refusals = refusals;
  }

  /** Returns the ways to do so. */
  List<Way> of(FigureRequest request, CaptionNode caption) {
    Paragraph paragraph = paragraph(caption.node());
    SourceSpan image = request.figure().written().span().orElseThrow();
    if (paragraph == null || paragraph.span().isEmpty()) {
      throw refusals.noPlace(request.edit(), "caption");
    }
    if (paragraph.span().get().contains(image)) {
      return List.of(
          caption.isEmphasis()
              ? endOf(request, paragraph, caption.node())
              : part(paragraph, caption));
    }
    if (!caption.isEmphasis() && !caption.isWhole()) {
      return List.of(part(paragraph, caption));
    }
    Block whole = index.parent(paragraph) instanceof AttributedBlock block ? block : paragraph;
    return blocks.removed(whole);
  }

  private @Nullable Paragraph paragraph(Node node) {
    Node at = node;
    while (at != null && !(at instanceof Paragraph)) {
      at = index.parent(at);
    }
    return (Paragraph) at;
  }

  /** Takes the emphasis below an image away, and the line break before it. */
  private Way endOf(FigureRequest request, Paragraph paragraph, Node emphasis) {
    List<Inline> content = paragraph.content();
    SourceSpan below = emphasis.span().orElseThrow();
    int last = content.size() - 1;
    while (last > 0 && !isBefore(content.get(last), below)) {
      last--;
    }
    int kept = last;
    while (kept > 0 && isBlank(content.get(kept))) {
      kept--;
    }
    SourceSpan before = content.get(kept).span().orElse(null);
    if (before == null) {
      throw refusals.noPlace(request.edit(), "caption");
    }
    int size = kept + 1;
    SourceSpan end = content.get(content.size() - 1).span().orElse(below);
    TextEdit edit =
        new TextEdit(new SourceSpan(before.end(), Math.max(end.end(), below.end())), "");
    NodeChange change =
        NodeChange.to(
            now -> new Paragraph(((Paragraph) now).content().subList(0, size), now.written()));
    return new Way(List.of(edit), NodeKey.of(paragraph), change);
  }

  private static boolean isBefore(Inline inline, SourceSpan place) {
    return inline.span().filter(span -> span.end() <= place.start()).isPresent();
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof SoftBreak
        || inline instanceof HardBreak
        || (inline instanceof Text text && text.value().isBlank());
  }

  /** Takes away what stands between two tags, with the line that it is. */
  private static Way part(Paragraph paragraph, CaptionNode caption) {
    CaptionNode whole = caption.withLineBreak();
    NodeChange change = NodeChange.to(now -> whole.with(now, List.of()));
    return new Way(List.of(new TextEdit(whole.span(), "")), NodeKey.of(paragraph), change);
  }
}
