package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.UnifiedDiff;
import io.github.articlemodel.source.AtomicFile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.FileTimes;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Makes the fixes that findings offer, in many files. Of fixes that overlap the first is made, the
 * others in a further round if they are still offered then. After each round the file is read
 * again: a fix after which its finding is still there, or there are more errors than before, is
 * taken back. A file is written in one step, after all rounds; one that another program has changed
 * since it was read is left to it. Immutable and safe for threads.
 *
 * <pre>{@code
 * Validator validator = Validator.of(RuleSet.of(Profile.news()));
 * FileFixes fixes = FileFixes.of(ArticleParser.create(), validator);
 * FileFixes.Outcome outcome = fixes.fix(Path.of("news.md"));
 * outcome.made();     // the findings that are mended, as they were before
 * outcome.findings(); // what is left
 * fixes.dryRun().fix(Path.of("news.md")).diff(); // what would change; nothing is written
 * }</pre>
 */
public final class FileFixes {

  private final ArticleParser parser;
  private final Validator validator;
  private final Predicate<Diagnostic> wanted;
  private final boolean writes;
  private final FileTimes times;

  private FileFixes(
      ArticleParser parser,
      Validator validator,
      Predicate<Diagnostic> wanted,
      boolean writes,
      FileTimes times) {
    this.parser = Objects.requireNonNull(parser, "parser");
    this.validator = Objects.requireNonNull(validator, "validator");
    this.wanted = Objects.requireNonNull(wanted, "wanted");
    this.writes = writes;
    this.times = Objects.requireNonNull(times, "times");
  }

  /**
   * {@return fixes that are written}
   *
   * @param parser what reads the files
   * @param validator what finds what is wrong
   */
  public static FileFixes of(ArticleParser parser, Validator validator) {
    return new FileFixes(parser, validator, finding -> true, true, FileTimes.NEW);
  }

  /** {@return the same, of which nothing is written, with a diff of each file} */
  public FileFixes dryRun() {
    return new FileFixes(parser, validator, wanted, false, times);
  }

  /**
   * {@return the same for some findings alone}
   *
   * @param which whether to mend a finding
   */
  public FileFixes only(Predicate<Diagnostic> which) {
    return new FileFixes(parser, validator, which, writes, times);
  }

  /**
   * {@return the same, after which files have other times}
   *
   * @param other the times of a file that was changed
   */
  public FileFixes withTimes(FileTimes other) {
    return new FileFixes(parser, validator, wanted, writes, other);
  }

  /**
   * What became of a file.
   *
   * @param source what was read; the empty text where the file could not be read
   * @param result what the file says now, or would say after a dry run
   * @param made the findings that are mended, each at its place in the text that it was found in:
   *     that of the source, or the outcome of the round before
   * @param findings what is wrong with the result
   * @param diff the change as a unified diff; the empty text where nothing changes
   * @param problem why the file could not be read or written, as a list of one; else empty
   * @param isRead whether the file could be read
   */
  public record Outcome(
      SourceText source,
      SourceText result,
      List<Diagnostic> made,
      List<Diagnostic> findings,
      String diff,
      List<Diagnostic> problem,
      boolean isRead) {

    /**
     * Creates one.
     *
     * @param source what was read
     * @param result what the file says now, or would say after a dry run
     * @param made the findings that are mended
     * @param findings what is wrong with the result
     * @param diff the change as a unified diff
     * @param problem why the file could not be read or written
     * @param isRead whether the file could be read
     */
    public Outcome {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(result, "result");
      made = List.copyOf(made);
      findings = List.copyOf(findings);
      Objects.requireNonNull(diff, "diff");
      problem = List.copyOf(problem);
    }

    private static Outcome unread(SourceText none, Diagnostic why) {
      return new Outcome(none, none, List.of(), List.of(), "", List.of(why), false);
    }

    private static Outcome unwritten(SourceText source, List<Diagnostic> findings, Diagnostic why) {
      return new Outcome(source, source, List.of(), findings, "", List.of(why), true);
    }
  }

  /**
   * Mends a file.
   *
   * @param file the file
   * @return what became of it
   */
  public Outcome fix(Path file) {
    ArticleDocument document;
    try {
      document = parser.parse(file);
    } catch (IOException e) {
      SourceText unread = SourceText.of("").withName(file.toString());
      return Outcome.unread(unread, FileDiagnostics.unread(file, e));
    }
    Outcome outcome = fix(document);
    if (!writes || outcome.made().isEmpty()) {
      return outcome;
    }
    try {
      AtomicFile.replace(file, document.source(), outcome.result(), times);
      return outcome;
    } catch (IOException e) {
      return Outcome.unwritten(
          document.source(), validator.validate(document), FileDiagnostics.unwritten(file, e));
    }
  }

  /**
   * Mends a document and writes nothing, whether this is a dry run or not.
   *
   * @param document the document, read by the parser of this
   * @return what became of it; {@linkplain Outcome#result() the result} is what to write
   */
  public Outcome fix(ArticleDocument document) {
    FixRounds rounds = new FixRounds(parser, validator, wanted, document);
    rounds.run();
    SourceText result = rounds.document().source();
    return new Outcome(
        document.source(),
        result,
        rounds.made(),
        rounds.findings(),
        rounds.made().isEmpty() ? "" : UnifiedDiff.of(document.source(), result),
        List.of(),
        true);
  }
}
