/**
 * JSON as the formats share it: text read as a tree in which every value knows its place, its
 * members taken one by one, text written, and the fields of metadata as JSON.
 */
@NullMarked
package io.github.articlemodel.jsontree;

import org.jspecify.annotations.NullMarked;
