/**
 * Many files: finding them, an index of them, new ones and their names, converting, gathering and
 * splitting them, and the check of the laws on a user's own files.
 */
@NullMarked
package io.github.articlemodel.corpus;

import org.jspecify.annotations.NullMarked;
