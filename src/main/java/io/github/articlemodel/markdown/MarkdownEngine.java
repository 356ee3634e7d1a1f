package io.github.articlemodel.markdown;

import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;

/** A parser of some dialects. No type of the library that it stands on leaves it. */
interface MarkdownEngine {

  /** Reads a body; never throws because of what it says. Safe for threads. */
  MarkdownBody read(SourceText source, SourceSpan body);
}
