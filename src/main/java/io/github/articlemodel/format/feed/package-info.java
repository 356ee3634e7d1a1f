/**
 * Feeds of many articles: Atom, RSS 2.0 with Media RSS, and JSON Feed. Each is written article by
 * article, and read leniently, as feeds of the world are.
 */
@NullMarked
package io.github.articlemodel.format.feed;

import org.jspecify.annotations.NullMarked;
