package io.github.articlemodel.editing;

import io.github.articlemodel.source.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an HTML tag.
 *
 * @param html the raw HTML that it stands in
 * @param edits the edits of that HTML as the record has it
 * @param start where the tag starts in the source, before any edit
 * @param destination its address then
 * @param title its title then, or null where it has none
 * @param alt its alt text then, or null where it is no image
 */
record TagChange(
    NodeKey html,
    List<TextEdit> edits,
    int start,
    String destination,
    @Nullable String title,
    @Nullable String alt) {}
