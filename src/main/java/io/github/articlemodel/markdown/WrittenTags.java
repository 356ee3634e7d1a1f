package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplatePlace;
import io.github.articlemodel.model.TemplatePlace.Kind;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts words in the place of template tags before Markdown is written, and in the place of braces
 * that would start or end a tag: a template language knows no backslash, but leaves {@code &#123;}
 * alone.
 */
final class WrittenTags implements TagForms {

  private final Set<TemplateFamily> families;
  private final TagMarks marks;
  private final boolean closersToo;

  WrittenTags(Set<TemplateFamily> families, TagMarks marks, boolean closersToo) {
    this.families = families;
    this.marks = marks;
    this.closersToo = closersToo;
  }

  @Override
  public List<Inline> text(Text text, @Nullable Inline next) {
    String value = text.value();
    StringBuilder out = new StringBuilder(value.length());
    boolean beforeTag = next instanceof TemplateTag;
    boolean last = next == null;
    escaped(out, value, 0, value.length(), beforeTag, last);
    return List.of(new Text(out.toString(), text.written()));
  }

  @Override
  public List<Inline> address(Autolink link) {
    if (!TagForms.mayOpen(literal(link.text()))) {
      return TagForms.super.address(link);
    }
    return List.of(
        new Link(text(new Text(link.text()), null), attribute(link.destination()), null, null));
  }

  private void escaped(
      StringBuilder out, String text, int from, int to, boolean beforeTag, boolean last) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean opens = c == '{' && opens(text, i, to, beforeTag, last);
      boolean closes =
          closersToo && (c == '}' || c == '%') && i + 1 < to && text.charAt(i + 1) == '}';
      if (opens || closes) {
        int kept = out.length();
        while (kept > 0 && out.charAt(kept - 1) == '\\') {
          kept--; // it would be an escape of the reference
        }
        String backslashes = "&#92;".repeat(out.length() - kept);
        out.setLength(kept);
        out.append(marks.word(backslashes + "&#" + (int) c + ";"));
      } else {
        out.append(c);
      }
    }
  }

  private boolean opens(String text, int at, int to, boolean beforeTag, boolean last) {
    if (at + 1 == to) {
      return beforeTag;
    }
    boolean liquid = families.contains(TemplateFamily.LIQUID);
    char next = text.charAt(at + 1);
    if (next == '%') {
      return liquid;
    }
    boolean end = at + 2 >= to;
    boolean shortcode =
        families.contains(TemplateFamily.HUGO)
            && (end ? !last : text.charAt(at + 2) == '<' || text.charAt(at + 2) == '%');
    return next == '{' && (liquid || shortcode);
  }

  @Override
  public Inline tag(TemplateTag tag) {
    return families.contains(TemplateFamily.of(tag)) ? new Text(marks.word(tag.literal())) : tag;
  }

  @Override
  public String attribute(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (TemplatePlace place : TemplatePlace.in(text, families)) {
      if (place.kind() != Kind.UNCLOSED) {
        escaped(out, text, done, place.start(), true, false);
        out.append(marks.word(text.substring(place.start(), place.end())));
        done = place.end();
      }
    }
    escaped(out, text, done, text.length(), false, true);
    return out.toString();
  }

  @Override
  public String literal(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (TemplatePlace place : TemplatePlace.in(text, families)) {
      if (place.kind() != Kind.UNCLOSED) {
        out.append(text, done, place.start());
        out.append(marks.word(text.substring(place.start(), place.end())));
        done = place.end();
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  @Override
  public String html(String text) {
    return literal(text);
  }

  @Override
  public String lines(String text, Written written) {
    return literal(text);
  }
}
