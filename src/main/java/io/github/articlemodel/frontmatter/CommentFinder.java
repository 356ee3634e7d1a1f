package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Objects;

/** Finds what stands between fields and is no part of the metadata, such as comments. */
final class CommentFinder {

  private CommentFinder() {}

  /**
   * Returns a diagnostic about each comment, anchor, alias and tag, none of which another format
   * carries over.
   *
   * @param frontMatter what was read, as a whole, from the source
   */
  static List<Diagnostic> in(SourceText source, FrontMatter frontMatter) {
    FrontMatterFormat format = Objects.requireNonNull(frontMatter.format());
    return FrontMatterLanguage.of(format).comments(source, frontMatter);
  }

  static Diagnostic comment(SourceText source, SourceSpan span) {
    return source.diagnostic(
        Severity.WARNING, "convert.comment", span, "the comment is left out", "");
  }
}
