package io.github.articlemodel.editing;

import org.jspecify.annotations.Nullable;

/**
 * What a picture is to say after an edit.
 *
 * @param start where its image starts before it
 * @param caption its caption as plain text, or null where it has none
 * @param orImage whether what the image itself says may be the caption then: its alt text or title
 * @param credit its credit, or null where it has none
 */
record FigureSaying(
    int start, @Nullable String caption, boolean orImage, @Nullable String credit) {}
