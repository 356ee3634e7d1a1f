/**
 * The door: read a file into an {@link io.github.articlemodel.ArticleDocument}, look at the {@link
 * io.github.articlemodel.model.Article} in it, edit it, write it back.
 *
 * <pre>{@code
 * ArticleDocument document = ArticleParser.create().parse(Path.of("news.md"));
 * document.metadata().title().orElse("");
 * document.edit().set("title", "Flood warning lifted").apply().writeTo(Path.of("news.md"));
 * }</pre>
 */
@NullMarked
package io.github.articlemodel;

import org.jspecify.annotations.NullMarked;
