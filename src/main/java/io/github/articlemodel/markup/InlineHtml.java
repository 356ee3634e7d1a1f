package io.github.articlemodel.markup;

import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads HTML within a line as inlines: each tag or comment by itself, with the text between them.
 *
 * <pre>{@code
 * InlineHtml.read("<b>ten &amp; two</b>");
 * // HtmlInline <b>, Text "ten & two", HtmlInline </b>
 * }</pre>
 */
public final class InlineHtml implements HtmlTags.Sink {

  private final String html;
  private final List<Inline> out = new ArrayList<>();
  private int at;

  private InlineHtml(String html) {
    this.html = html;
  }

  /**
   * {@return the tags of some HTML, and the texts between them with their entities resolved}
   *
   * @param html any text
   */
  public static List<Inline> read(String html) {
    InlineHtml reader = new InlineHtml(html);
    if (!reader.addTag(html)) {
      HtmlTags.scan(html, reader);
      reader.passTo(html.length());
    }
    return reader.out;
  }

  @Override
  public void tag(HtmlTags.Tag tag) {
    passTo(tag.start());
    passTo(tag.end());
  }

  @Override
  public void text(int start, int end) {
    passTo(start);
    out.addAll(TextLines.split(HtmlEntities.ofText(html.substring(start, end))));
    at = end;
  }

  /** Adds what stands before an offset, which is a tag, a comment or the like, or else text. */
  private void passTo(int end) {
    if (end > at) {
      String piece = html.substring(at, end);
      if (!addTag(piece)) {
        out.addAll(TextLines.split(piece));
      }
      at = end;
    }
  }

  private boolean addTag(String piece) {
    try {
      out.add(new HtmlInline(piece));
      return true;
    } catch (IllegalArgumentException noTag) {
      return false;
    }
  }
}
