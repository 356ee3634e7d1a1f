package io.github.articlemodel.figure;

import io.github.articlemodel.markup.HtmlEntities;
import io.github.articlemodel.markup.LiteralPlaces;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes inlines of a text that is no Markdown: one for each stretch that reads as it is written,
 * each entity and each run of spaces, so that any place in it can be told.
 */
final class RawText {

  private final String literal;
  private final @Nullable LiteralPlaces places;
  private final Entities entities;
  private final List<Inline> found = new ArrayList<>();

  /** Where entities are resolved, if at all. */
  private enum Entities {
    NOWHERE,
    IN_TEXT,
    IN_ATTRIBUTE
  }

  private RawText(String literal, @Nullable LiteralPlaces places, Entities entities) {
    this.literal = literal;
    this.places = places;
    this.entities = entities;
  }

  /** Returns the inlines of a stretch of HTML without tags: line ends as soft breaks. */
  static List<Inline> html(String literal, int from, int to, @Nullable LiteralPlaces places) {
    return new RawText(literal, places, Entities.IN_TEXT).read(from, to);
  }

  /** Returns the inlines of the value of an attribute of HTML: line ends as soft breaks. */
  static List<Inline> attribute(String literal, int from, int to, @Nullable LiteralPlaces places) {
    return new RawText(literal, places, Entities.IN_ATTRIBUTE).read(from, to);
  }

  /** Returns the inlines of a stretch in which nothing is resolved: line ends as soft breaks. */
  static List<Inline> plain(String literal, int from, int to, @Nullable LiteralPlaces places) {
    return new RawText(literal, places, Entities.NOWHERE).read(from, to);
  }

  private List<Inline> read(int from, int to) {
    int at = from;
    int start = from;
    while (at < to) {
      char c = literal.charAt(at);
      boolean entity = c == '&' && entities != Entities.NOWHERE;
      int end = isBlank(c) ? endOfBlanks(at, to) : entity ? endOfEntity(at, to) : at;
      if (end == at || (end == at + 1 && c == ' ')) {
        at++;
        continue;
      }
      add(start, at, literal.substring(start, at));
      if (!isBlank(c)) {
        add(at, end, resolved(at, end, to));
      } else if (literal.substring(at, end).indexOf('\n') >= 0) {
        found.add(new SoftBreak());
      } else {
        add(at, end, " ");
      }
      at = end;
      start = end;
    }
    add(start, to, literal.substring(start, to));
    return found;
  }

  private String resolved(int start, int end, int to) {
    if (entities == Entities.IN_TEXT) {
      return HtmlEntities.ofText(literal.substring(start, end));
    }
    int next = Math.min(to, end + 1); // which tells whether it is one
    String text = HtmlEntities.ofAttribute(literal.substring(start, next));
    return text.substring(0, text.length() - (next - end));
  }

  private void add(int start, int end, String text) {
    if (end > start) {
      SourceSpan span = places == null ? null : places.span(start, end);
      found.add(new Text(text, span == null ? Written.nowhere() : Written.at(span)));
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private int endOfBlanks(int from, int to) {
    int end = from;
    while (end < to && isBlank(literal.charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfEntity(int from, int to) {
    int end = from + 1;
    while (end < to && (Character.isLetterOrDigit(literal.charAt(end)) || isNumber(from, end))) {
      end++;
    }
    return end < to && literal.charAt(end) == ';' ? end + 1 : end;
  }

  private boolean isNumber(int from, int end) {
    return end == from + 1 && literal.charAt(end) == '#';
  }
}
