package io.github.articlemodel.editing;

import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkForm;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways to change attributes of links and images in raw HTML. */
final class HtmlWays {

  private final SourceText source;
  private final BodyIndex index;
  private final BodyRefusals refusals;
  private final Map<NodeKey, HtmlLines> lines = new HashMap<>();

  HtmlWays(SourceText source, BodyIndex index, BodyRefusals refusals) {
    this.source = source;
    this.index = index;
    this.refusals = refusals;
  }

  Change of(ArticleLink link, LinkRequest request) {
    boolean isImage = link.form() == LinkForm.HTML_IMAGE;
    if (request.content() != null && !isImage) {
      throw refusals.of(
          request.edit(),
          "edit.kind",
          "the text of a link in raw HTML is what stands between its tags, which may be anything",
          "change the text there");
    }
    if (request.form() != null) {
      throw refusals.of(
          request.edit(), "edit.kind", "raw HTML has one form", "put a link in its place");
    }
    SourceSpan whole = link.span().orElseThrow();
    Node html = index.htmlAt(whole.start());
    Optional<SourceSpan> address = link.written().span(Part.DESTINATION);
    if (html == null || address.isEmpty()) {
      throw refusals.noPlace(request.edit(), "address");
    }
    String alt = request.content() == null ? null : Inline.plainText(request.content());
    List<Way> ways = new ArrayList<>();
    for (Style style : List.of(Style.KEPT, Style.REFERENCES)) {
      List<TextEdit> edits = new ArrayList<>();
      String destination = request.destination();
      if (destination != null) {
        edits.add(value(address.get(), destination, style));
      }
      if (request.setsTitle()) {
        attribute(edits, link, request.title(), Part.TITLE, "title", style);
      }
      if (alt != null) {
        attribute(edits, link, alt, Part.TEXT, "alt", style);
      }
      edits.sort(Comparator.comparingInt(edit -> edit.span().start()));
      ways.add(way(html, edits, link, request, !isImage ? null : alt == null ? link.text() : alt));
    }
    return new Change(request.edit(), ways);
  }

  private void attribute(
      List<TextEdit> edits,
      ArticleLink link,
      @Nullable String value,
      Part part,
      String name,
      Style style) {
    Optional<SourceSpan> at = link.written().span(part);
    if (at.isPresent() && value != null) {
      edits.add(value(at.get(), value, style));
    } else if (at.isPresent()) {
      edits.add(new TextEdit(withName(at.get()), ""));
    } else if (value != null) {
      SourceSpan address = quoted(link.written().span(Part.DESTINATION).orElseThrow());
      String text = " " + name + "=\"" + escaped(value, '"', style) + "\"";
      edits.add(new TextEdit(SourceSpan.at(address.end()), text));
    }
  }

  /** Returns the edit of a value: in its quotes, or in new ones where it has none. */
  private TextEdit value(SourceSpan inner, String value, Style style) {
    SourceSpan outer = quoted(inner);
    if (outer.equals(inner)) {
      return new TextEdit(inner, "\"" + escaped(value, '"', style) + "\"");
    }
    return new TextEdit(inner, escaped(value, source.text().charAt(outer.start()), style));
  }

  private SourceSpan quoted(SourceSpan inner) {
    String text = source.text();
    char before = text.charAt(inner.start() - 1);
    boolean isQuoted =
        (before == '"' || before == '\'')
            && inner.end() < text.length()
            && text.charAt(inner.end()) == before;
    return isQuoted ? new SourceSpan(inner.start() - 1, inner.end() + 1) : inner;
  }

  /** Returns the span of an attribute with its name and the space before it. */
  private SourceSpan withName(SourceSpan value) {
    String text = source.text();
    SourceSpan outer = quoted(value);
    int at = outer.start();
    while (isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '=') {
      at--;
    }
    while (!isSpace(text.charAt(at - 1)) && text.charAt(at - 1) != '<') {
      at--;
    }
    while (isSpace(text.charAt(at - 1))) {
      at--;
    }
    return new SourceSpan(at, outer.end());
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static String escaped(String value, char quote, Style style) {
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '&') {
        out.append(style == Style.KEPT && isPlainAmpersand(value, i) ? "&" : "&amp;");
      } else if (c == quote || c == '|' || c < ' ' || c == 0x7F || c == '`') {
        out.append("&#").append((int) c).append(';');
      } else if (c == '<') {
        out.append("&lt;");
      } else if (c == '>') {
        out.append("&gt;");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether an ampersand stands before a name with an equals sign, as between parameters. */
  private static boolean isPlainAmpersand(String value, int at) {
    int end = at + 1;
    while (end < value.length() && Character.isLetterOrDigit(value.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < value.length() && value.charAt(end) == '=';
  }

  private Way way(
      Node html,
      List<TextEdit> edits,
      ArticleLink link,
      LinkRequest request,
      @Nullable String alt) {
    HtmlLines place = lines.computeIfAbsent(NodeKey.of(html), key -> HtmlLines.of(text(), html));
    List<TextEdit> inner = new ArrayList<>();
    for (TextEdit edit : edits) {
      SourceSpan span = place.span(text(), edit.span());
      if (span.end() == 0) {
        throw refusals.noPlace(request.edit(), "attribute");
      }
      inner.add(new TextEdit(span, edit.replacement()));
    }
    TagChange change =
        new TagChange(
            NodeKey.of(html),
            inner,
            link.span().orElseThrow().start(),
            request.destinationOr(link.destination()),
            request.titleOr(link.title()),
            alt);
    return new Way(List.copyOf(edits), Map.of(), List.of(change), List.of());
  }

  private String text() {
    return source.text();
  }
}
