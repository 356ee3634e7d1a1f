/**
 * The open door to formats. {@link io.github.articlemodel.format.ArticleFormats} finds them; each
 * is an {@link io.github.articlemodel.format.ArticleFormat} with a reader, a writer, or both, and
 * says what it {@linkplain io.github.articlemodel.format.Fidelity drops}.
 *
 * <p>A user adds a format with a public class that implements {@code ArticleFormat}, and a line
 * with its name in {@code META-INF/services/io.github.articlemodel.format.ArticleFormat} (or {@code
 * provides … with …} in a module).
 */
@NullMarked
package io.github.articlemodel.format;

import org.jspecify.annotations.NullMarked;
