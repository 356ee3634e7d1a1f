package io.github.articlemodel.corpus;

import io.github.articlemodel.source.Diagnostic;
import java.util.List;
import java.util.Objects;

/**
 * What a {@link LawCheck} found in one file.
 *
 * <pre>{@code
 * LawResult result = LawCheck.of(ArticleParser.create()).check(Path.of("news.md"));
 * result.kind();     // ARTICLE
 * result.failures(); // none
 * }</pre>
 *
 * @param kind what the file was read as
 * @param identical whether the bytes written are those that were read
 * @param roundTripEqual whether the article reads back equal from every lossless format; false for
 *     what was not read as an article
 * @param diagnostics what there is to say about the file itself
 * @param failures the laws that do not hold
 */
public record LawResult(
    Kind kind,
    boolean identical,
    boolean roundTripEqual,
    List<Diagnostic> diagnostics,
    List<Failure> failures) {

  /**
   * Creates one.
   *
   * @param kind what the file was read as
   * @param identical whether the bytes written are those that were read
   * @param roundTripEqual whether the article reads back equal from every lossless format; false
   *     for what was not read as an article
   * @param diagnostics what there is to say about the file itself
   * @param failures the laws that do not hold
   */
  public LawResult {
    Objects.requireNonNull(kind, "kind");
    diagnostics = List.copyOf(diagnostics);
    failures = List.copyOf(failures);
  }

  /** What a file was read as. */
  public enum Kind {
    /** An article. */
    ARTICLE,
    /** Text or bytes that are kept, but whose front matter was not read whole. */
    OPAQUE,
    /** Nothing: the file system did not give it. */
    UNREAD
  }

  /**
   * A law that does not hold.
   *
   * @param diagnostic which, and where
   * @param excerpt the line, and below it a caret
   */
  public record Failure(Diagnostic diagnostic, String excerpt) {

    /**
     * Creates one.
     *
     * @param diagnostic which, and where
     * @param excerpt the line, and below it a caret
     */
    public Failure {
      Objects.requireNonNull(diagnostic, "diagnostic");
      Objects.requireNonNull(excerpt, "excerpt");
    }
  }
}
