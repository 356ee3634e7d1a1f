package io.github.articlemodel.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.articlemodel.markdown.FlexmarkGuard.Counted;
import io.github.articlemodel.markdown.FlexmarkGuard.TooCostly;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.Locale;

/**
 * The dialects of flexmark. It overflows the stack or takes quadratic time on some shapes, so it
 * runs under a {@link FlexmarkGuard}; where that trips, the body is read as GFM.
 */
final class FlexmarkEngine implements MarkdownEngine {

  private final Dialect dialect;
  private final Parser parser;
  private final MarkdownEngine fallback;
  private final int maxNesting;

  FlexmarkEngine(Dialect dialect, int maxNesting) {
    this.dialect = dialect;
    this.parser = FlexmarkDialects.parser(dialect);
    this.fallback = new CommonMarkEngine(true, true, maxNesting);
    this.maxNesting = maxNesting;
  }

  @Override
  public MarkdownBody read(SourceText source, SourceSpan body, String whole) {
    try {
      return FlexmarkThread.run(() -> readGuarded(source, body, whole));
    } catch (TooCostly cost) {
      return readAsGfm(source, body, whole, cost);
    }
  }

  private MarkdownBody readGuarded(SourceText source, SourceSpan body, String whole) {
    String text = whole.substring(body.start(), body.end());
    FlexmarkGuard.checkLines(text);
    Document document = parse(new Counted(text));
    return new FlexmarkBlocks(source, whole, body.start(), document, dialect, maxNesting).convert();
  }

  /** Parses; a failure of the engine counts as a text that is too costly for it. */
  private Document parse(Counted text) {
    try {
      return parser.parse(BasedSequence.of(text));
    } catch (TooCostly cost) {
      throw cost;
    } catch (RuntimeException | StackOverflowError failure) {
      // the engine documents no exceptions: whatever it throws is a defect of its own
      throw new TooCostly(text.last(), "the parser failed: " + failure.getClass().getSimpleName());
    }
  }

  private MarkdownBody readAsGfm(SourceText source, SourceSpan body, String whole, TooCostly cost) {
    int place = Math.min(body.start() + cost.place(), body.end());
    String name = dialect.name().toLowerCase(Locale.ROOT);
    Diagnostic told =
        source.diagnostic(
            Severity.WARNING,
            "markdown.fallback",
            new SourceSpan(place, place),
            "the body is read as gfm, as " + name + " is too costly here: " + cost.getMessage(),
            "split or shorten what stands here, or choose the dialect gfm");
    MarkdownBody read = fallback.read(source, body, whole);
    DiagnosticLog log = new DiagnosticLog();
    log.add(told);
    log.addAll(read.diagnostics());
    return new MarkdownBody(read.blocks(), log.toList());
  }
}
