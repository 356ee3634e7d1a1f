package io.github.articlemodel.link;

import static io.github.articlemodel.link.FindingLog.quoted;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Finds text that looks like a reference, but has no definition: {@code [text][label]} and {@code
 * [label][]}. A label alone in brackets is as likely just that. Where the text includes another
 * file by a template tag, that one may define the labels, so that nothing is certain.
 */
final class UndefinedReferences {

  private static final int LONGEST_LABEL = 999;

  private final SourceText source;
  private final References references;
  private final FindingLog log;

  /** Where the brackets are that are open in the inlines so far, the last one first. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private final boolean includes;
  private int count;
  private SourceSpan first = SourceSpan.at(0);

  private UndefinedReferences(SourceText source, References references, FindingLog log) {
    this.source = source;
    this.references = references;
    this.log = log;
    this.includes = Includes.in(source.text());
  }

  static void find(Article article, SourceText source, References references, FindingLog log) {
    if (!source.text().contains("][")) {
      return;
    }
    UndefinedReferences finder = new UndefinedReferences(source, references, log);
    for (Block block : article.body()) {
      for (Node node : block.walk()) {
        finder.visit(node.children());
      }
    }
    finder.sumUp();
  }

  private void visit(List<? extends Node> siblings) {
    open.clear();
    for (Node node : siblings) {
      SourceSpan span = node instanceof Text ? node.span().orElse(null) : null;
      if (span != null) {
        scan(span);
      }
    }
  }

  private void scan(SourceSpan span) {
    String text = source.text();
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open.push(i);
      } else if (c == ']' && !open.isEmpty()) {
        int opened = open.pop();
        if (i + 1 < span.end() && text.charAt(i + 1) == '[') {
          i = check(opened, i, span.end());
        }
      }
    }
  }

  /** Returns the offset of the last character that was looked at for good. */
  private int check(int opened, int textEnd, int end) {
    String text = source.text();
    int labelStart = textEnd + 2;
    int most = Math.min(end, labelStart + LONGEST_LABEL + 1);
    int at = labelStart;
    while (at < most && text.charAt(at) != ']' && text.charAt(at) != '[') {
      at++;
    }
    if (at == most || text.charAt(at) != ']' || isIndex(opened)) {
      return textEnd;
    }
    String label = text.substring(labelStart, at);
    if (label.isEmpty() && textEnd - opened <= LONGEST_LABEL) {
      label = text.substring(opened + 1, textEnd);
    }
    if (!label.isBlank() && !label.startsWith("^") && !references.isDefined(label)) {
      found(new SourceSpan(opened, at + 1), label);
    }
    return at;
  }

  private void found(SourceSpan span, String label) {
    if (!includes) {
      log.add(
          Severity.WARNING,
          "link.undefined",
          span,
          "the label " + quoted(label) + " has no definition, so this is no link",
          "write a line [label]: with its address, or a backslash before the brackets");
    } else if (count == 0) {
      first = span;
    }
    count++;
  }

  /** Says once of all labels that a file which is included may define them. */
  private void sumUp() {
    if (includes && count > 0) {
      log.add(
          Severity.INFO,
          "link.undefined",
          first,
          count + " references have no definition here; a file that is included may have them",
          "");
    }
  }

  /** Brackets right after a word are rather those of an array: {@code a[0][1]}. */
  private boolean isIndex(int bracket) {
    return bracket > 0 && Character.isLetterOrDigit(source.text().charAt(bracket - 1));
  }
}
