/** Many files: finding them, and the check of the laws on a user's own files. */
@NullMarked
package io.github.articlemodel.corpus;

import org.jspecify.annotations.NullMarked;
