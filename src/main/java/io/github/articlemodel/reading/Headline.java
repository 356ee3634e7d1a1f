package io.github.articlemodel.reading;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The headline of an article, and where it comes from.
 *
 * <pre>{@code
 * Article article =
 *     Article.builder().field("title", "").block(Heading.of(1, "Ferry frees herons")).build();
 * Headline headline = Headline.of(article).orElseThrow();
 * headline.text();   // "Ferry frees herons"
 * headline.origin(); // FIRST_HEADING
 * }</pre>
 *
 * @param text the headline as plain text, without white space at its ends; never blank
 * @param content the same as inlines; of a title field, which is no Markdown, one text
 * @param origin where it comes from
 * @param written the field, with its {@link Part#VALUE}; or the heading or paragraph, with its
 *     words as {@link Part#TEXT}; never counts in equality
 */
public record Headline(String text, List<Inline> content, Origin origin, Written written) {

  /** Where a headline comes from. */
  public enum Origin {
    /** The title in the front matter. */
    TITLE_FIELD,
    /** The first heading of level 1 that has text. */
    FIRST_HEADING,
    /** The first paragraph, where there are a title and a first heading, but both are empty. */
    FIRST_PARAGRAPH
  }

  /**
   * Creates one.
   *
   * @param text the headline as plain text, without white space at its ends; never blank
   * @param content the same as inlines; of a title field, which is no Markdown, one text
   * @param origin where it comes from
   * @param written the field, with its {@link Part#VALUE}; or the heading or paragraph, with its
   *     words as {@link Part#TEXT}; never counts in equality
   */
  public Headline {
    Objects.requireNonNull(text, "text");
    content = List.copyOf(content);
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(written, "written");
  }

  /**
   * Returns the headline of an article: the field {@code title}, unless it is absent, null, blank,
   * or no text; else the first heading of level 1 that has text and stands in no quote or list.
   * Else, where the title is there but null or blank, and the body begins with an empty heading of
   * level 1, the paragraph that comes next, if it is one line and holds no image. What a page does
   * not show may stand before that paragraph: empty headings, link reference definitions and HTML
   * comments.
   *
   * @param article the article
   * @return the headline; empty where none of these is there: nothing is guessed
   */
  public static Optional<Headline> of(Article article) {
    return of(article, Profile.news());
  }

  /**
   * Returns the headline of an article whose title has the name that a profile gives it; the rest
   * is as in {@link #of(Article)}. The name of a file is never a headline.
   *
   * @param article the article
   * @param profile what says which field is the title
   * @return the headline; empty where there is none
   */
  public static Optional<Headline> of(Article article, Profile profile) {
    return Headlines.find(article, profile);
  }

  /**
   * Returns the body of an article without its headline, for a format that has a place of its own
   * for that: without the heading of level 1, or the first paragraph, whose text the headline is,
   * also where the title field says the same; and without empty headings.
   *
   * <pre>{@code
   * Headline.rest(article, Profile.news()); // []
   * }</pre>
   *
   * @param article the article
   * @param profile what says which field is the title
   * @return the blocks; the very objects of the body
   */
  public static List<Block> rest(Article article, Profile profile) {
    return Headlines.rest(article, profile);
  }

  /**
   * Returns the span of the words: the value of the field with its quotes, or the text of the
   * heading or paragraph.
   *
   * @return the span; empty where the article was made in code
   */
  public Optional<SourceSpan> span() {
    return written.span(origin == Origin.TITLE_FIELD ? Part.VALUE : Part.TEXT).or(written::span);
  }
}
