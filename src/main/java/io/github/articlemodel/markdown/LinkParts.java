package io.github.articlemodel.markdown;

import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.SourceLine;

/**
 * Where text, destination, title and label of a link, an image or a definition stand. The engine
 * tells where the text ends; the rest is found by scanning what follows it, which the engine has
 * taken already, so that the scan needs to find borders only, and no errors.
 */
final class LinkParts {

  private LinkParts() {}

  /** Returns the place of a link or an image with the places of its parts. */
  static Written of(
      ReadLinks.Form form, String destination, boolean isImage, int start, int end, Spans spans) {
    Written written = Spans.at(start, end);
    LinedText tail = start < 0 ? null : LinedText.of(form.tail().getLines(), spans);
    if (tail == null) {
      return written;
    }
    int textStart = start + (isImage ? 2 : 1);
    int textEnd = tail.place(0) - 1;
    if (textEnd < textStart) {
      return written;
    }
    SourceSpan inBrackets = new SourceSpan(textStart, textEnd);
    Written parts = written.with(Part.TEXT, inBrackets);
    LinkReference reference = form.reference();
    if (reference == null) {
      return destinationAndTitle(parts, tail, 1, tail.text().length() - 1, destination);
    }
    if (reference.kind() == LinkReference.Kind.FULL) {
      return parts.with(Part.LABEL, tail.span(1, tail.text().length() - 1));
    }
    return parts.with(Part.LABEL, inBrackets);
  }

  /** Returns a definition with the places of its parts. */
  static LinkReferenceDefinition definition(
      org.commonmark.node.LinkReferenceDefinition definition, String source, Spans spans) {
    Written written = Spans.at(spans.blockStart(definition), spans.blockEnd(definition));
    List<SourceLine> lines = new ArrayList<>();
    for (org.commonmark.node.SourceSpan span : definition.getSourceSpans()) {
      int start = spans.map(span.getInputIndex());
      lines.add(SourceLine.of(source.substring(start, start + span.getLength()), span));
    }
    LinedText all = LinedText.of(lines, spans);
    if (all != null) {
      written = definitionParts(definition, written, all);
    }
    return new LinkReferenceDefinition(
        definition.getLabel(), definition.getDestination(), definition.getTitle(), written);
  }

  private static Written definitionParts(
      org.commonmark.node.LinkReferenceDefinition definition, Written written, LinedText all) {
    String text = all.text();
    int open = text.indexOf('[');
    int close = open < 0 ? -1 : closing(text, open + 1, text.length(), ']');
    if (close < 0) {
      return written;
    }
    Written parts = written.with(Part.LABEL, all.span(open + 1, close));
    return destinationAndTitle(parts, all, close + 2, text.length(), definition.getDestination());
  }

  private static Written destinationAndTitle(
      Written written, LinedText tail, int from, int to, String destination) {
    String text = tail.text();
    int first = skipSpace(text, from, to);
    boolean angled = first < to && text.charAt(first) == '<';
    int after = afterDestination(text, first, to);
    int start = angled ? first + 1 : first;
    int end = angled ? after - 1 : after;
    if (after < 0 || !agrees(text, start, end, destination)) {
      return written;
    }
    Written parts = written.with(Part.DESTINATION, tail.span(start, end));
    int quote = skipSpace(text, after, to);
    if (quote == after || quote >= to) {
      return parts;
    }
    char opener = text.charAt(quote);
    if (opener != '"' && opener != '\'' && opener != '(') {
      return parts;
    }
    int close = closing(text, quote + 1, to, opener == '(' ? ')' : opener);
    return close < 0 ? parts : parts.with(Part.TITLE, tail.span(quote + 1, close));
  }

  /** Compares where that is possible without resolving escapes and entities. */
  private static boolean agrees(String text, int start, int end, String destination) {
    if (destination.length() == end - start && text.startsWith(destination, start)) {
      return true;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\' || c == '&' || c == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether nothing stands after the destination of a definition.
   *
   * @param lines its lines, without the marks of what they stand in
   */
  static boolean endsInDestination(String lines) {
    int length = lines.length();
    int close = closing(lines, lines.indexOf('[') + 1, length, ']');
    int after = afterDestination(lines, skipSpace(lines, close + 2, length), length);
    return close >= 0 && after >= 0 && skipSpace(lines, after, length) == length;
  }

  /** Returns the index after a destination and its brackets, or -1 where those are not closed. */
  private static int afterDestination(String text, int from, int to) {
    if (from == to || text.charAt(from) != '<') {
      return destinationEnd(text, from, to);
    }
    int close = closing(text, from + 1, to, '>');
    return close < 0 ? -1 : close + 1;
  }

  private static int destinationEnd(String text, int from, int to) {
    int depth = 0;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < to && Escapes.isPunctuation(text.charAt(at + 1))) {
        at++;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
        if (depth < 0) {
          return at;
        }
      } else if (c <= ' ' && c != 0) {
        return at;
      }
      at++;
    }
    return to;
  }

  private static int closing(String text, int from, int to, char close) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == close) {
        return at;
      }
      if (c == '\\' && at + 1 < to && Escapes.isPunctuation(text.charAt(at + 1))) {
        at++;
      }
    }
    return -1;
  }

  private static int skipSpace(String text, int from, int to) {
    int at = from;
    while (at < to
        && (text.charAt(at) == ' ' || (text.charAt(at) >= '\t' && text.charAt(at) <= '\r'))) {
      at++;
    }
    return at;
  }
}
