package io.github.articlemodel.markdown;

import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;

/** A parser of some dialects. No type of the library that it stands on leaves it. */
interface MarkdownEngine {

  /**
   * Reads a body; never throws because of what it says. Safe for threads.
   *
   * @param text what to read in place of the source's text, character by character as long
   */
  MarkdownBody read(SourceText source, SourceSpan body, String text);

  /** Reads a body as it stands in the source. */
  default MarkdownBody read(SourceText source, SourceSpan body) {
    return read(source, body, source.text());
  }
}
