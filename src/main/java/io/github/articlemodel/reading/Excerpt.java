package io.github.articlemodel.reading;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.Objects;
import java.util.Optional;

/**
 * What an article is shown with in a list, and where it comes from.
 *
 * <pre>{@code
 * Article article =
 *     Article.builder()
 *         .block(Heading.of(1, "Flood"))
 *         .block(Paragraph.of("Heavy rain fell. The river rose by two metres in the night."))
 *         .build();
 * Excerpt excerpt = Excerpt.of(article).orElseThrow();
 * excerpt.origin();                        // FIRST_PARAGRAPH
 * excerpt.toCharacters(30).text();         // "Heavy rain fell."
 * excerpt.toCharacters(50).text();         // "Heavy rain fell. The river rose by two metres in…"
 * }</pre>
 *
 * @param text the excerpt as plain text; never blank
 * @param origin where it comes from
 * @param shortened whether there is less in it than the origin has
 * @param written the field, with its {@link Part#VALUE}; or all that it is taken from; never counts
 *     in equality
 */
public record Excerpt(String text, Origin origin, boolean shortened, Written written) {

  /** Where an excerpt comes from. */
  public enum Origin {
    /**
     * The field {@code excerpt}, as <a href="https://jekyllrb.com/docs/posts/">Jekyll</a> has it,
     * or {@code summary}, as <a href="https://gohugo.io/content-management/summaries/">Hugo</a>
     * does.
     */
    FIELD,
    /** The text before the comment {@code <!-- more -->}. */
    MARKER,
    /** The first paragraph. */
    FIRST_PARAGRAPH
  }

  /**
   * Creates one.
   *
   * @param text the excerpt as plain text; never blank
   * @param origin where it comes from
   * @param shortened whether there is less in it than the origin has
   * @param written the field, with its {@link Part#VALUE}; or all that it is taken from; never
   *     counts in equality
   */
  public Excerpt {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(written, "written");
  }

  /**
   * Returns the excerpt of an article: the field {@code excerpt}, else {@code summary}, unless it
   * is blank or no text; else the paragraphs and other blocks before the comment {@code <!-- more
   * -->} or {@code <!--more-->}, in a line of its own or within a paragraph; else the first
   * paragraph. The headline, headings, pictures and captions are left out. A {@code description} is
   * none: it is what search engines show, and is there besides.
   *
   * @param article the article
   * @return the excerpt; empty where there is no text
   */
  public static Optional<Excerpt> of(Article article) {
    return Excerpts.find(article);
  }

  /**
   * Returns this with at most so many characters: whole sentences where they fill at least half of
   * them, else whole words and an ellipsis. Words end as lines may break (Unicode Standard Annex
   * 14): in Thai by a dictionary, in Chinese and Japanese after any character but an opening
   * bracket.
   *
   * @param characters the most code points that it may have, at least 1
   * @return the excerpt; this one where it is short enough
   * @throws IllegalArgumentException if the number is not at least 1
   */
  public Excerpt toCharacters(int characters) {
    return with(Shortening.toCharacters(text, characters));
  }

  /**
   * Returns this with at most so many words, each Chinese or Japanese character a word, cut as by
   * {@link #toCharacters}.
   *
   * @param words the most words that it may have, at least 1
   * @return the excerpt; this one where it is short enough
   * @throws IllegalArgumentException if the number is not at least 1
   */
  public Excerpt toWords(int words) {
    return with(Shortening.toWords(text, words));
  }

  private Excerpt with(String shorter) {
    return shorter.equals(text) ? this : new Excerpt(shorter, origin, true, written);
  }

  /**
   * Returns the span of what it is taken from: the value of the field with its quotes, or from the
   * first block to the last or the marker.
   *
   * @return the span; empty where the article was made in code
   */
  public Optional<SourceSpan> span() {
    return origin == Origin.FIELD ? written.span(Part.VALUE).or(written::span) : written.span();
  }
}
