package io.github.articlemodel.format.html;

import io.github.articlemodel.model.AbbreviationDefinition;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.FootnoteDefinition;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.reading.Headline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a page: the body with the headline first, once, wherever the article has it.
 *
 * @param blocks the blocks
 * @param hasHeadline whether the first of them is the headline; not so where there is none, or it
 *     is a heading after other text, where it stays
 */
record PageBody(List<Block> blocks, boolean hasHeadline) {

  static PageBody of(Article article, Profile profile) {
    List<Block> body = article.body();
    Optional<Headline> headline = Headline.of(article, profile);
    if (headline.isEmpty()) {
      return new PageBody(body, false);
    }
    List<Block> rest = new ArrayList<>(Headline.rest(article, profile));
    int first = firstShown(body);
    boolean isFirst = first >= 0 && says(body.get(first), headline.get().text());
    if (!isFirst && headline.get().origin() != Headline.Origin.TITLE_FIELD) {
      return new PageBody(body, false);
    }
    Block said = isFirst ? body.get(first) : removed(body, rest);
    rest.removeIf(block -> block == said);
    rest.add(0, said == null ? Heading.of(1, headline.get().text()) : asHeading(said));
    return new PageBody(List.copyOf(rest), true);
  }

  /**
   * Returns the block that is the headline, and so not among the rest; null where there is none.
   */
  private static @Nullable Block removed(List<Block> body, List<Block> rest) {
    Set<Block> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(rest);
    return body.stream()
        .filter(block -> !kept.contains(block) && !isEmptyHeading(block.withoutAttributes()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isEmptyHeading(Block block) {
    return block instanceof Heading heading && text(heading.content()).isEmpty();
  }

  /** Returns the index of the first block that a page shows; -1 where there is none. */
  private static int firstShown(List<Block> body) {
    for (int i = 0; i < body.size(); i++) {
      Block block = body.get(i).withoutAttributes();
      boolean isHidden =
          block instanceof LinkReferenceDefinition
              || block instanceof AbbreviationDefinition
              || block instanceof FootnoteDefinition
              || isEmptyHeading(block)
              || (block instanceof HtmlBlock html && html.literal().startsWith("<!--"));
      if (!isHidden) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether a heading or a paragraph says the headline and nothing else. */
  private static boolean says(Block block, String headline) {
    Block bare = block.withoutAttributes();
    return (bare instanceof Heading heading && text(heading.content()).equals(oneLine(headline)))
        || (bare instanceof Paragraph paragraph
            && paragraph.walk().stream()
                .noneMatch(node -> node instanceof Image || node instanceof HtmlInline)
            && text(paragraph.content()).equals(oneLine(headline)));
  }

  private static String text(List<Inline> content) {
    return oneLine(Inline.plainText(content));
  }

  private static String oneLine(String text) {
    return PageTags.oneLine(text.replace('\u00A0', ' '));
  }

  private static Block asHeading(Block block) {
    if (block instanceof AttributedBlock attributed) {
      return new AttributedBlock(attributed.attributes(), asHeading(attributed.block()));
    }
    return block instanceof Heading heading
        ? new Heading(1, heading.content(), heading.written())
        : new Heading(1, ((Paragraph) block).content(), block.written());
  }
}
