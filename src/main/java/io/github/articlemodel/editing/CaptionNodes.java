package io.github.articlemodel.editing;

import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Caption.Place;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the Markdown that the captions of pictures stand in. */
final class CaptionNodes {

  private final BodyIndex index;
  private final BodyRefusals refusals;

  CaptionNodes(BodyIndex index, BodyRefusals refusals) {
    this.index = index;
    this.refusals = refusals;
  }

  /**
   * Returns the Markdown below a picture or between two tags that is its caption; null where it
   * stands elsewhere, such as within an image, or can't be told.
   */
  @Nullable CaptionNode of(FigureRequest request, Place.Kind kind) {
    Optional<SourceSpan> span = place(request, kind).flatMap(Written::span);
    return switch (kind) {
      case PARAGRAPH, EMPHASIS -> {
        Node node = span.map(index::text).orElse(null);
        if (node == null) {
          throw refusals.noPlace(request.edit(), "caption");
        }
        boolean isAround = kind == Place.Kind.EMPHASIS && node instanceof Paragraph;
        // the emphasis is all of the paragraph
        yield CaptionNode.whole(isAround ? node.find(Emphasis.class).get(0) : node);
      }
      case FIGCAPTION, TAG_CONTENT -> span.map(this::between).orElse(null);
      case ALT_TEXT, TITLE, ARGUMENT, FIELD -> null;
    };
  }

  private @Nullable CaptionNode between(SourceSpan tags) {
    if (index.rawAt(tags.start()) != null) {
      return null; // it begins in raw HTML
    }
    Paragraph around = index.paragraphAround(tags);
    CaptionNode found = null;
    if (around != null) {
      found = part(around, tags);
    } else {
      List<Paragraph> within = index.paragraphsIn(tags);
      found = within.size() == 1 ? CaptionNode.whole(within.get(0)) : null;
    }
    return found == null || !found.content().stream().allMatch(CaptionNodes::isPlain)
        ? null
        : found;
  }

  private static @Nullable CaptionNode part(Paragraph paragraph, SourceSpan tags) {
    int from = -1;
    int to = -1;
    List<Inline> content = paragraph.content();
    for (int i = 0; i < content.size(); i++) {
      SourceSpan span = content.get(i).span().orElse(null);
      if (span != null && tags.contains(span) && !isBreak(content.get(i))) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    return from < 0 ? null : new CaptionNode(paragraph, from, to);
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof SoftBreak || inline instanceof HardBreak;
  }

  /** Returns whether it says as a caption what it says in its place. */
  private static boolean isPlain(Inline inline) {
    for (Node node : inline.walk()) {
      if (node instanceof HtmlInline || node instanceof Image || node instanceof TemplateTag) {
        return false;
      }
    }
    return true;
  }

  /** Returns where a picture has its caption in one of the ways. */
  static Optional<Written> place(FigureRequest request, Place.Kind kind) {
    Caption caption = request.figure().caption();
    return caption == null
        ? Optional.empty()
        : caption.places().stream()
            .filter(place -> place.kind() == kind)
            .map(Place::written)
            .findFirst();
  }
}
