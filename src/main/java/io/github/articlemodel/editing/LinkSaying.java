package io.github.articlemodel.editing;

import org.jspecify.annotations.Nullable;

/**
 * What a link or image in raw HTML or in a template tag is to say after an edit.
 *
 * @param place where it stands before any edit
 * @param destination its address then
 * @param title its title then, or null where it has none
 * @param alt its alt text then, or null where it is no image
 */
record LinkSaying(
    LinkPlace place, String destination, @Nullable String title, @Nullable String alt) {

  /**
   * Names one of the links that start at a place.
   *
   * @param start where it starts in the source
   * @param number its number among those that start there, from 0
   */
  record LinkPlace(int start, int number) {}
}
