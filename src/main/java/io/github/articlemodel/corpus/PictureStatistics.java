package io.github.articlemodel.corpus;

/**
 * How many pictures articles have, and what is not said of them. Immutable.
 *
 * <pre>{@code
 * PictureStatistics pictures = statistics.pictures();
 * pictures.withoutCredit(); // of so many nobody says who made them
 * }</pre>
 *
 * @param pictures how many there are
 * @param files how many files have one at least
 * @param withoutAlt how many have no alt text, or a blank one
 * @param withoutCaption how many have no caption
 * @param withoutCredit how many have no credit
 * @param forms how they stand in the articles, as the constants of {@link
 *     io.github.articlemodel.model.FigureForm}, the most frequent first
 */
public record PictureStatistics(
    int pictures,
    int files,
    int withoutAlt,
    int withoutCaption,
    int withoutCredit,
    ValueCounts forms) {}
