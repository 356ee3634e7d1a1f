package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the block between fences at the head of a source, or says why there is none. */
final class FenceFinder {

  private final SourceText source;
  private final String text;
  private final DiagnosticLog log;

  private FenceFinder(SourceText source, DiagnosticLog log) {
    this.source = source;
    this.text = source.text();
    this.log = log;
  }

  /** Returns the block; null, with a diagnostic, where there is none. */
  static @Nullable FencedBlock find(SourceText source, DiagnosticLog log) {
    return new FenceFinder(source, log).find();
  }

  /**
   * Returns the block that takes all of a text, whose last line is known to be the first one that
   * may close it; null where its first line opens none.
   */
  static @Nullable FencedBlock whole(String text) {
    int lineEnd = Lines.end(text, 0, text.length());
    FrontMatterFormat format = opening(text, lineEnd);
    if (format == null) {
      return null;
    }
    int close = text.length();
    while (close > 0 && Lines.isBreak(text.charAt(close - 1))) {
      close--;
    }
    while (!Lines.isBreak(text.charAt(close - 1))) {
      close--;
    }
    return new FencedBlock(
        format,
        new SourceSpan(0, text.length()),
        new SourceSpan(Lines.next(text, lineEnd, text.length()), close));
  }

  private @Nullable FencedBlock find() {
    int lineEnd = Lines.end(text, 0, text.length());
    FrontMatterFormat format = opening(text, lineEnd);
    if (format != null) {
      return fenced(format, text.substring(0, 3), lineEnd);
    }
    if (text.startsWith("{")) {
      return bareObject(lineEnd);
    }
    AbsentFrontMatter.explain(source, log);
    return null;
  }

  /** Returns the language of the block that the first line opens; null where it opens none. */
  private static @Nullable FrontMatterFormat opening(String text, int lineEnd) {
    if (text.startsWith("---")) {
      return afterDashes(text, lineEnd);
    }
    if (isFence(text, "+++", 0, lineEnd)) {
      return FrontMatterFormat.TOML;
    }
    return isFence(text, ";;;", 0, lineEnd) ? FrontMatterFormat.JSON : null;
  }

  private static @Nullable FrontMatterFormat afterDashes(String text, int lineEnd) {
    int from = Lines.skipBlanks(text, 3, lineEnd);
    String rest = text.substring(from, Lines.trimEnd(text, from, Math.min(lineEnd, from + 16)));
    return switch (rest.toLowerCase(Locale.ROOT)) {
      case "", "yaml", "yml" -> FrontMatterFormat.YAML;
      case "json" -> FrontMatterFormat.JSON;
      case "toml" -> FrontMatterFormat.TOML;
      default -> null;
    };
  }

  private @Nullable FencedBlock fenced(FrontMatterFormat format, String fence, int openEnd) {
    int start = Lines.next(text, openEnd, text.length());
    int line = start;
    while (line < text.length()) {
      int end = Lines.end(text, line, text.length());
      int next = Lines.next(text, end, text.length());
      if (isFence(text, fence, line, end)
          || (fence.equals("---") && isFence(text, "...", line, end))) {
        return new FencedBlock(format, new SourceSpan(0, next), new SourceSpan(start, line));
      }
      line = next;
    }
    boolean fields = format != FrontMatterFormat.YAML || AbsentFrontMatter.keyFollows(text, start);
    Diagnostic unclosed =
        source.diagnostic(
            fields ? Severity.ERROR : Severity.WARNING,
            "frontmatter.unclosed",
            new SourceSpan(0, openEnd),
            "the fence " + fence + " of line 1 is never closed, so all of the text is body",
            "put a line " + fence + " after the last field");
    Diagnostic odd = fields ? OddFence.explain(source, format, fence, start, unclosed) : null;
    log.add(odd == null ? unclosed : odd);
    return null;
  }

  private static boolean isFence(String text, String fence, int start, int lineEnd) {
    return lineEnd - start >= 3
        && text.startsWith(fence, start)
        && Lines.skipBlanks(text, start + 3, lineEnd) == lineEnd;
  }

  private @Nullable FencedBlock bareObject(int lineEnd) {
    boolean object = JsonObjectEnd.isStart(text);
    int close = object ? JsonObjectEnd.of(text) : -1;
    if (close >= 0 && JsonObjectEnd.endsLine(text, close)) {
      int next = Lines.next(text, Lines.end(text, close, text.length()), text.length());
      return new FencedBlock(
          FrontMatterFormat.JSON, new SourceSpan(0, next), new SourceSpan(0, close));
    }
    if (!object) {
      AbsentFrontMatter.explain(source, log);
      return null;
    }
    boolean field = close < 0 && JsonObjectEnd.hasMember(text);
    log.add(
        source.diagnostic(
            field ? Severity.ERROR : Severity.WARNING,
            "frontmatter.unclosed",
            new SourceSpan(0, lineEnd),
            close < 0
                ? "the object of line 1 is never closed, so all of the text is body"
                : "text follows the object on its last line, so all of the text is body",
            "end the object with a brace, and its line there"));
    return null;
  }
}
