package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives back the template tags that stand as words in what an engine read. A tag over several lines
 * is one word to it, so the marks of quotes and the indentation before its further lines are taken
 * off here.
 */
final class ReadTags implements TagForms {

  private static final char TAG = 't';
  private static final char SHOWN = 's';
  private static final String LEADS = " \t>*+-.)#|:0123456789";

  private final String source;
  private final String hidden;
  private final TagMarks marks;

  ReadTags(String source, String hidden, TagMarks marks) {
    this.source = source;
    this.hidden = hidden;
    this.marks = marks;
  }

  /** Returns what the word of a tag means; null where what stands there is no tag after all. */
  static @Nullable String meaning(String text, int floor, int start, int end, boolean shown) {
    String written = text.substring(start, end);
    if (written.indexOf('\n') < 0 && written.indexOf('\r') < 0) {
      return (shown ? SHOWN : TAG) + written;
    }
    String lines = withoutLeads(written, quotes(text, floor, start));
    try {
      return (shown ? SHOWN : TAG) + new TemplateTag(lines).literal();
    } catch (IllegalArgumentException noTag) {
      return null;
    }
  }

  /** Returns how many quotes the line of a tag begins with. */
  private static int quotes(String text, int floor, int start) {
    int at = start;
    while (at > floor && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
      at--;
    }
    int quotes = 0;
    while (at < start) {
      if (text.startsWith("[^", at)) {
        int label = text.indexOf("]:", at);
        at = label < 0 || label >= start ? start : label + 2;
      } else if (LEADS.indexOf(text.charAt(at)) >= 0) {
        quotes += text.charAt(at) == '>' ? 1 : 0;
        at++;
      } else {
        at = start;
      }
    }
    return quotes;
  }

  private static String withoutLeads(String written, int quotes) {
    StringBuilder out = new StringBuilder(written.length());
    int at = 0;
    while (at < written.length()) {
      int end = CodeParts.lineEnd(written, at, written.length());
      int from = at;
      for (int open = at == 0 ? 0 : quotes; open > 0; open--) {
        int mark = from;
        while (mark < end && Spans.isBlank(written.charAt(mark))) {
          mark++;
        }
        from = mark < end && written.charAt(mark) == '>' ? mark + 1 : from;
      }
      out.append(written, from, end).append(end < written.length() ? "\n" : "");
      at = CodeParts.afterLineEnd(written, end, written.length());
    }
    return out.toString();
  }

  private String restored(String text, boolean oneLine) {
    int word = marks.next(text, 0);
    if (word < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    while (word >= 0) {
      String tag = marks.meaning(text, word).substring(1);
      out.append(text, done, word).append(oneLine ? tag.replace('\n', ' ') : tag);
      done = marks.end(text, word);
      word = marks.next(text, done);
    }
    return out.append(text, done, text.length()).toString();
  }

  @Override
  public List<Inline> text(Text text, @Nullable Inline next) {
    String value = text.value();
    int word = marks.next(value, 0);
    if (word < 0) {
      return List.of(text);
    }
    List<Inline> out = new ArrayList<>();
    int at = text.span().isPresent() ? text.span().get().start() : -1;
    int done = 0;
    while (word >= 0) {
      int start = at < 0 ? -1 : marks.next(hidden, at);
      int end = start < 0 ? -1 : marks.end(hidden, start);
      String meaning = marks.meaning(value, word);
      addText(out, value.substring(done, word), at, start);
      Written place = Spans.at(start, end);
      String literal = meaning.substring(1);
      out.add(
          meaning.charAt(0) == TAG
              ? new TemplateTag(literal, place)
              : new Text(literal.replace('\n', ' '), place));
      at = end;
      done = marks.end(value, word);
      word = marks.next(value, done);
    }
    int end = at < 0 ? -1 : text.span().orElseThrow().end();
    addText(out, value.substring(done), at, end);
    return out;
  }

  private static void addText(List<Inline> out, String value, int start, int end) {
    if (!value.isEmpty()) {
      out.add(new Text(value, Spans.at(start, end)));
    }
  }

  @Override
  public List<Inline> address(Autolink link) {
    return TagForms.mayOpen(link.text())
        ? text(new Text(link.text(), link.written()), null)
        : TagForms.super.address(link);
  }

  /** A tag is no abbreviation: one that stands for a tag is kept as text. */
  @Override
  public List<Inline> abbreviation(Abbreviation abbreviation) {
    return marks.next(abbreviation.text(), 0) >= 0
        ? text(new Text(abbreviation.text(), abbreviation.written()), null)
        : TagForms.super.abbreviation(abbreviation);
  }

  @Override
  public Inline tag(TemplateTag tag) {
    return tag;
  }

  @Override
  public String attribute(String text) {
    return literal(text);
  }

  @Override
  public String literal(String text) {
    return restored(text, true);
  }

  @Override
  public String html(String text) {
    return restored(text, false);
  }

  /**
   * Returns lines with the tags as they stand in the source, further lines without what stands
   * before the first in the source but not in what was read: the marks of containers.
   */
  @Override
  public String lines(String text, Written written) {
    int word = marks.next(text, 0);
    if (word < 0 || written.span().isEmpty()) {
      return restored(text, false);
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = written.span(Part.CONTENT).or(written::span).get().start();
    int done = 0;
    while (word >= 0) {
      int start = marks.next(hidden, at);
      int end = marks.end(hidden, start);
      int column = word - (text.lastIndexOf('\n', word) + 1);
      int lineStart = start;
      while (lineStart > 0 && "\r\n".indexOf(hidden.charAt(lineStart - 1)) < 0) {
        lineStart--;
      }
      String lead = source.substring(lineStart, Math.max(lineStart, start - column));
      out.append(text, done, word).append(withoutLead(source.substring(start, end), lead));
      at = end;
      done = marks.end(text, word);
      word = marks.next(text, done);
    }
    return out.append(text, done, text.length()).toString();
  }

  private static String withoutLead(String written, String firstLead) {
    int footnote = firstLead.indexOf("[^");
    String lead = footnote < 0 ? firstLead : firstLead.substring(0, footnote) + "    ";
    StringBuilder out = new StringBuilder(written.length());
    int at = 0;
    while (at < written.length()) {
      int end = CodeParts.lineEnd(written, at, written.length());
      int from = at;
      for (int i = 0; at > 0 && i < lead.length() && from < end; i++) {
        char c = written.charAt(from);
        if (lead.charAt(i) == '>' ? c != '>' : !Spans.isBlank(c)) {
          break;
        }
        from++;
      }
      out.append(written, from, end).append(end < written.length() ? "\n" : "");
      at = CodeParts.afterLineEnd(written, end, written.length());
    }
    return out.toString();
  }
}
