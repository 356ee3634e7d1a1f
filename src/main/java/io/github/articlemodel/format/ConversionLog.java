package io.github.articlemodel.format;

import io.github.articlemodel.render.HtmlLoss;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.OptionalInt;

/**
 * Collects what a writer could not carry over. An article has no source, so the place of each
 * diagnostic is named in its message, and the article stands in place of the file. Bounded as
 * {@link DiagnosticLog} is. Not safe for use by several threads.
 *
 * <pre>{@code
 * ConversionLog log = new ConversionLog();
 * log.lose(0, "body[3]", "csv.body", "a table is not written", "");
 * log.toList().get(0).toString();
 * // "<article 1>:1:1: warning csv.body: body[3]: a table is not written"
 * ConversionLog.articleOf(log.toList().get(0)); // 0
 * }</pre>
 */
public final class ConversionLog {

  private static final String BEFORE = "<article ";
  private static final String AFTER = ">";

  private final DiagnosticLog log = new DiagnosticLog();

  /** Creates an empty log. */
  public ConversionLog() {}

  /**
   * Adds a warning: something of an article is left out or changed.
   *
   * @param article the 0-based number of the article among those that are written
   * @param place the path of what is lost, such as {@code metadata.rating} or {@code body[3]};
   *     empty for the article as a whole
   * @param code the kind of finding, as listed in {@code docs/diagnostics.md}
   * @param message what is lost
   * @param advice what to do about it, or the empty text
   */
  public void lose(int article, String place, String code, String message, String advice) {
    add(Severity.WARNING, article, place, code, message, advice);
  }

  /**
   * Adds an error: nothing of an article is written.
   *
   * @param article the 0-based number of the article among those that are written
   * @param place the path of what is in the way; empty for the article as a whole
   * @param code the kind of finding, as listed in {@code docs/diagnostics.md}
   * @param message what is in the way
   * @param advice what to do about it, or the empty text
   */
  public void refuse(int article, String place, String code, String message, String advice) {
    add(Severity.ERROR, article, place, code, message, advice);
  }

  /**
   * Adds a warning for each thing that HTML does not say of an article, as it could do harm.
   *
   * @param article the 0-based number of the article among those that are written
   * @param losses what is left out or shown as text
   */
  public void loseHtml(int article, List<HtmlLoss> losses) {
    for (HtmlLoss loss : losses) {
      String code =
          switch (loss.kind()) {
            case ADDRESS -> "html.unsafe-address";
            case CHARACTER -> "html.character";
            case BROKEN_HTML -> "html.broken";
            case ELEMENT, ATTRIBUTE -> "html.sanitized";
          };
      String advice =
          switch (loss.kind()) {
            case ADDRESS -> "use an address of http, https or mailto";
            case CHARACTER -> "leave it out";
            case BROKEN_HTML -> "end its last tag";
            case ELEMENT, ATTRIBUTE -> "write it in Markdown, or trust the raw HTML of this author";
          };
      String how =
          switch (loss.kind()) {
            case BROKEN_HTML -> "shown as text: ";
            case CHARACTER -> "written as U+FFFD: ";
            case ADDRESS, ELEMENT, ATTRIBUTE -> "left out: ";
          };
      lose(article, "body", code, how + loss, advice);
    }
  }

  private void add(
      Severity severity, int article, String place, String code, String message, String advice) {
    SourceText none = SourceText.of("").withName(BEFORE + (article + 1) + AFTER);
    String placed = place.isEmpty() ? message : place + ": " + message;
    log.add(none.diagnostic(severity, code, SourceSpan.at(0), placed, advice));
  }

  /**
   * {@return the 0-based number of the article that a diagnostic of a log is about; empty where it
   * is of no log}
   *
   * @param found what a writer returned
   */
  public static OptionalInt articleOf(Diagnostic found) {
    String name = found.location().file();
    if (!name.startsWith(BEFORE) || !name.endsWith(AFTER)) {
      return OptionalInt.empty();
    }
    String number = name.substring(BEFORE.length(), name.length() - AFTER.length());
    boolean isNumber =
        !number.isEmpty()
            && number.length() < 10
            && number.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return isNumber ? OptionalInt.of(Integer.parseInt(number) - 1) : OptionalInt.empty();
  }

  /** {@return what was added, in that order; immutable} */
  public List<Diagnostic> toList() {
    return log.toList();
  }
}
