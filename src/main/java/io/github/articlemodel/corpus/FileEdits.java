package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.source.AtomicFile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.FileTimes;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Makes one change in many files. Each file is changed whole or not at all, in one step, and only
 * where a byte of it differs then; one that can't be read, changed or written is an outcome too,
 * and not the end. A file that another program has changed since it was read is left to it.
 * Immutable, and safe for threads if the change is.
 *
 * <pre>{@code
 * FileEdits edits =
 *     FileEdits.of(ArticleParser.create(), document -> document.edit().set("language", "en"));
 * FileEdits.Outcome outcome = edits.edit(Path.of("news.md"));
 * outcome.kind();        // CHANGED, or UNCHANGED where it said so already
 * outcome.diagnostics(); // why nothing was changed, or what was lost
 * edits.dryRun().edit(Path.of("news.md")).diff(); // what would change; nothing is written
 * }</pre>
 */
public final class FileEdits {

  private final ArticleParser parser;
  private final Function<ArticleDocument, ArticleEdit> change;
  private final boolean writes;
  private final boolean loses;
  private final FileTimes times;

  private FileEdits(
      ArticleParser parser,
      Function<ArticleDocument, ArticleEdit> change,
      boolean writes,
      boolean loses,
      FileTimes times) {
    this.parser = Objects.requireNonNull(parser, "parser");
    this.change = Objects.requireNonNull(change, "change");
    this.writes = writes;
    this.loses = loses;
    this.times = times;
  }

  /**
   * {@return edits that are written}
   *
   * @param parser what reads the files
   * @param change the edit of a document; it may be one that changes nothing
   */
  public static FileEdits of(ArticleParser parser, Function<ArticleDocument, ArticleEdit> change) {
    return new FileEdits(parser, change, true, true, FileTimes.NEW);
  }

  /**
   * {@return the conversion of front matter to another language; a file that has none is left
   * alone}
   *
   * @param parser what reads the files
   * @param format the language
   */
  public static FileEdits toFrontMatter(ArticleParser parser, FrontMatterFormat format) {
    Objects.requireNonNull(format, "format");
    return of(
        parser,
        document ->
            FieldCensus.isWithoutFrontMatter(document)
                ? document.edit()
                : document.edit().convertFrontMatter(format));
  }

  /** {@return the same edits, of which nothing is written, with a diff of each file} */
  public FileEdits dryRun() {
    return new FileEdits(parser, change, false, loses, times);
  }

  /** {@return the same edits, which refuse a file that would lose something by its change} */
  public FileEdits withoutLoss() {
    return new FileEdits(parser, change, writes, false, times);
  }

  /**
   * {@return the same edits, after which files have other times}
   *
   * @param times the times of a file that was changed
   */
  public FileEdits withTimes(FileTimes times) {
    return new FileEdits(parser, change, writes, loses, Objects.requireNonNull(times, "times"));
  }

  /**
   * What became of a file.
   *
   * @param kind what became of it
   * @param source what was read; the empty text where the file could not be read
   * @param result what the file says now, or would say after a dry run; the source where nothing
   *     changes
   * @param diff the change as a unified diff; the empty text where nothing changes, and where this
   *     was no dry run
   * @param diagnostics why nothing was changed, or what the change lost
   */
  public record Outcome(
      Kind kind, SourceText source, SourceText result, String diff, List<Diagnostic> diagnostics) {

    /**
     * Creates one.
     *
     * @param kind what became of it
     * @param source what was read; the empty text where the file could not be read
     * @param result what the file says now, or would say after a dry run; the source where nothing
     *     changes
     * @param diff the change as a unified diff; the empty text where nothing changes, and where
     *     this was no dry run
     * @param diagnostics why nothing was changed, or what the change lost
     */
    public Outcome {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(result, "result");
      Objects.requireNonNull(diff, "diff");
      diagnostics = List.copyOf(diagnostics);
    }

    private static Outcome failed(Kind kind, SourceText source, Diagnostic why) {
      return new Outcome(kind, source, source, "", List.of(why));
    }
  }

  /** What became of a file. */
  public enum Kind {
    /** It was changed; after a dry run: it would be. */
    CHANGED,
    /** Each byte of it is as asked already. */
    UNCHANGED,
    /** It can't be changed so that all else stays as it is, and is as before. */
    REFUSED,
    /** The file system does not give it. */
    UNREAD,
    /**
     * The file system does not take it, and it is as before; or another program has changed it
     * since it was read, and it is as that has left it.
     */
    UNWRITTEN
  }

  /**
   * Changes a file.
   *
   * @param file the file
   * @return what became of it
   */
  public Outcome edit(Path file) {
    ArticleDocument document;
    try {
      document = parser.parse(file);
    } catch (IOException e) {
      SourceText unread = SourceText.of("").withName(file.toString());
      return Outcome.failed(Kind.UNREAD, unread, FileDiagnostics.unread(file, e));
    }
    Outcome outcome = edit(document);
    if (!writes || outcome.kind() != Kind.CHANGED) {
      return outcome;
    }
    try {
      AtomicFile.replace(file, document.source(), outcome.result(), times);
      return outcome;
    } catch (IOException e) {
      return Outcome.failed(Kind.UNWRITTEN, document.source(), FileDiagnostics.unwritten(file, e));
    }
  }

  /**
   * Changes a document and writes nothing, whether this is a dry run or not.
   *
   * @param document the document
   * @return what became of it; {@linkplain Outcome#result() the result} is what to write
   */
  public Outcome edit(ArticleDocument document) {
    SourceText source = document.source();
    if (source.encoding() == SourceEncoding.UNREADABLE) {
      return Outcome.failed(Kind.REFUSED, source, source.diagnostics().get(0));
    }
    try {
      ArticleEdit edit = change.apply(document);
      SourceText result = edit.apply().source();
      if (Arrays.equals(source.bytes(), result.bytes())) {
        return new Outcome(Kind.UNCHANGED, source, source, "", List.of());
      }
      List<Diagnostic> losses = edit.losses();
      if (!loses && !losses.isEmpty()) {
        return new Outcome(Kind.REFUSED, source, source, "", refused(losses, source));
      }
      return new Outcome(Kind.CHANGED, source, result, writes ? "" : edit.diff(), losses);
    } catch (EditRefusedException e) {
      return Outcome.failed(Kind.REFUSED, source, e.diagnostic());
    }
  }

  private static List<Diagnostic> refused(List<Diagnostic> losses, SourceText source) {
    List<Diagnostic> all = new ArrayList<>(losses);
    String what = losses.size() == 1 ? "this" : "these " + losses.size();
    all.add(
        source.diagnostic(
            Severity.ERROR,
            "convert.refused",
            SourceSpan.at(0),
            "not converted: " + what + " would be lost",
            "remove " + (losses.size() == 1 ? "it" : "them") + " first, or allow the loss"));
    return all;
  }
}
