package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds comments in TOML that reads: a hash sign outside of strings starts one (TOML 1.0, section
 * "Comment").
 */
final class TomlCommentFinder {

  private TomlCommentFinder() {}

  static List<Diagnostic> find(SourceText source, SourceSpan content) {
    String text = source.text();
    int limit = content.end();
    List<Diagnostic> found = new ArrayList<>();
    int at = content.start();
    while (at < limit) {
      char c = text.charAt(at);
      if (c == '#') {
        int end = Lines.end(text, at, limit);
        found.add(CommentFinder.comment(source, new SourceSpan(at, Lines.trimEnd(text, at, end))));
        at = end;
      } else if (c == '"' || c == '\'') {
        at = afterString(text, at, limit);
      } else {
        at++;
      }
    }
    return found;
  }

  private static int afterString(String text, int start, int limit) {
    String quote = text.substring(start, start + 1);
    boolean several = text.startsWith(quote.repeat(3), start);
    String close = several ? quote.repeat(3) : quote;
    int at = start + close.length();
    while (at < limit && !text.startsWith(close, at)) {
      at += quote.equals("\"") && text.charAt(at) == '\\' ? 2 : 1;
    }
    int end = Math.min(limit, at + close.length());
    // Two quotes more may stand before the three that close.
    while (several && end < limit && text.charAt(end) == quote.charAt(0)) {
      end++;
    }
    return end;
  }
}
