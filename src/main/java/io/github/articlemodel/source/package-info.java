/** Text, and where in it: bytes, charset, line ends, spans, diagnostics and text edits. */
@NullMarked
package io.github.articlemodel.source;

import org.jspecify.annotations.NullMarked;
