/**
 * What a reader sees of an article, as functions over it; nothing is stored in the article.
 *
 * <p>{@link io.github.articlemodel.reading.Headline}, {@link
 * io.github.articlemodel.reading.Dateline} and {@link io.github.articlemodel.reading.Excerpt} tell
 * where they come from, {@link io.github.articlemodel.reading.Outline} lists the headings, {@link
 * io.github.articlemodel.reading.PlainText} is the text without marks, and {@link
 * io.github.articlemodel.reading.WordCount} its length. The rules are in {@code docs/reading.md}.
 */
@NullMarked
package io.github.articlemodel.reading;

import org.jspecify.annotations.NullMarked;
