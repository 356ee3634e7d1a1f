package io.github.articlemodel.validation;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.editing.BodyEdit;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.reading.Headline;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * No heading may be empty. One is removed, but for that of which the headline has become the next
 * paragraph: that gets its words back.
 */
record EmptyHeadingCheck() implements DocumentCheck {

  @Override
  public void check(CheckedDocument document, Breaches out) {
    Headline moved =
        document
            .headline()
            .filter(found -> found.origin() == Headline.Origin.FIRST_PARAGRAPH)
            .filter(found -> document.knowsAllFields())
            .orElse(null);
    boolean isFirst = true;
    for (Block block : document.body()) {
      for (Node node : block.walk()) {
        if (node instanceof Heading heading && isEmpty(heading) && heading.span().isPresent()) {
          boolean isHeadline = moved != null && isFirst && heading.level() == 1;
          isFirst &= heading.level() != 1;
          out.add(breach(heading, isHeadline ? moved : null));
        }
      }
    }
  }

  private static boolean isEmpty(Heading heading) {
    return heading.content().stream()
        .allMatch(inline -> inline instanceof Text text && Words.isBlank(text.value()));
  }

  private static Breach breach(Heading heading, @Nullable Headline moved) {
    SourceSpan place = heading.span().orElseThrow();
    Breach breach =
        Breach.at(place, "a heading of level " + heading.level() + " is empty, expected words", "");
    Optional<SourceSpan> paragraph = moved == null ? Optional.empty() : moved.written().span();
    if (moved == null || paragraph.isEmpty()) {
      return breach.mendedBy(
          "remove the empty heading",
          document -> document.edit().with(new BodyEdit.RemoveBlock(place)));
    }
    List<Inline> content = moved.content();
    return breach.mendedBy(
        "make the headline below it its words",
        document -> join(document, place, paragraph.get(), content));
  }

  private static ArticleEdit join(
      ArticleDocument document, SourceSpan heading, SourceSpan paragraph, List<Inline> content) {
    return document
        .edit()
        .with(new BodyEdit.ReplaceBlock(heading, List.of(new Heading(1, content))))
        .with(new BodyEdit.RemoveBlock(paragraph));
  }
}
