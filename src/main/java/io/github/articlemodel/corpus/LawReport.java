package io.github.articlemodel.corpus;

import io.github.articlemodel.corpus.LawResult.Kind;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceLocation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a {@link LawCheck} found in some files, as numbers.
 *
 * <pre>{@code
 * LawReport report = LawReport.empty().plus(check.check(Path.of("news.md")));
 * report.holds(); // whether nothing would be lost
 * }</pre>
 *
 * @param files the files that were read
 * @param articles those of them that were read as articles
 * @param opaque the others, whose bytes are kept
 * @param unread the files that the file system did not give; not among {@code files}
 * @param identical the files whose bytes written are those read
 * @param roundTripEqual the articles that read back equal from every lossless format
 * @param codes what there is to say about the files, by code, in the order of the codes
 */
public record LawReport(
    int files,
    int articles,
    int opaque,
    int unread,
    int identical,
    int roundTripEqual,
    Map<String, CodeCount> codes) {

  /**
   * Creates one.
   *
   * @param files the files that were read
   * @param articles those of them that were read as articles
   * @param opaque the others, whose bytes are kept
   * @param unread the files that the file system did not give; not among {@code files}
   * @param identical the files whose bytes written are those read
   * @param roundTripEqual the articles that read back equal from every lossless format
   * @param codes what there is to say about the files, by code, in the order of the codes
   */
  public LawReport {
    codes = Collections.unmodifiableMap(new TreeMap<>(codes));
  }

  /**
   * How often there is a diagnostic of a code.
   *
   * @param severity its severity; the greatest one where it comes with several
   * @param count how often
   * @param first where first
   */
  public record CodeCount(Severity severity, int count, SourceLocation first) {

    private CodeCount plus(CodeCount other) {
      Severity greatest = Collections.max(List.of(severity, other.severity));
      return new CodeCount(greatest, count + other.count, first);
    }
  }

  /** {@return the report on no file} */
  public static LawReport empty() {
    return new LawReport(0, 0, 0, 0, 0, 0, Map.of());
  }

  /**
   * {@return the report on one more file}
   *
   * @param result what was found in it
   */
  public LawReport plus(LawResult result) {
    Map<String, CodeCount> all = new TreeMap<>(codes);
    for (Diagnostic found : result.diagnostics()) {
      all.merge(
          found.code(), new CodeCount(found.severity(), 1, found.location()), CodeCount::plus);
    }
    Kind kind = result.kind();
    return new LawReport(
        files + one(kind != Kind.UNREAD),
        articles + one(kind == Kind.ARTICLE),
        opaque + one(kind == Kind.OPAQUE),
        unread + one(kind == Kind.UNREAD),
        identical + one(result.identical()),
        roundTripEqual + one(result.roundTripEqual()),
        all);
  }

  private static int one(boolean counts) {
    return counts ? 1 : 0;
  }

  /** {@return how many diagnostics there are of all codes} */
  public int diagnostics() {
    return codes.values().stream().mapToInt(CodeCount::count).sum();
  }

  /** {@return whether every file is identical, and every article equal after the round trip} */
  public boolean holds() {
    return identical == files && roundTripEqual == articles;
  }
}
