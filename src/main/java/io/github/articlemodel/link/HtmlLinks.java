package io.github.articlemodel.link;

import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Lists the links and images of raw HTML. A link has as its text what comes up to its end tag. */
final class HtmlLinks {

  private final List<ArticleLink> links;
  private final TargetReader targets;
  private final @Nullable SourceText source;
  private final StringBuilder text = new StringBuilder();

  /** The number of the link that is open in the list; -1 where none is. */
  private int open = -1;

  private boolean openedInline;

  HtmlLinks(List<ArticleLink> links, TargetReader targets, @Nullable SourceText source) {
    this.links = links;
    this.targets = targets;
    this.source = source;
  }

  /** Adds to the text of the link that is open. */
  void text(String more) {
    if (open >= 0) {
      text.append(more);
    }
  }

  /** A link that was opened in a paragraph ends with it at the latest. */
  void endOfBlock() {
    if (openedInline) {
      close(null);
    }
  }

  /** A link that is never closed has no text: it would be all that follows. */
  void endOfArticle() {
    if (open >= 0 && !openedInline) {
      text.setLength(0);
    }
    close(null);
  }

  void read(String literal, Written written, boolean inline) {
    HtmlPlaces places = HtmlPlaces.of(literal, written.span().orElse(null), source);
    HtmlTags.scan(
        literal,
        new HtmlTags.Sink() {
          @Override
          public void tag(HtmlTags.Tag tag) {
            HtmlLinks.this.tag(tag, places, inline);
          }

          @Override
          public void text(int start, int end) {
            if (open >= 0) {
              HtmlLinks.this.text(Parser.unescapeEntities(literal.substring(start, end), false));
            }
          }
        });
  }

  private void tag(HtmlTags.Tag tag, @Nullable HtmlPlaces places, boolean inline) {
    SourceSpan span = places == null ? null : places.span(tag.start(), tag.end());
    if (tag.name().equals("a")) {
      close(tag.closing() ? span : null);
      HtmlTags.Value href = tag.attribute("href");
      if (!tag.closing() && href != null) {
        open = links.size();
        openedInline = inline;
        links.add(link("", href, tag, LinkForm.HTML, places));
      }
    } else if (!tag.closing() && (tag.name().equals("img") || tag.name().equals("image"))) {
      HtmlTags.Value source = tag.attribute("src");
      HtmlTags.Value alt = tag.attribute("alt");
      String description = alt == null ? "" : unescaped(alt);
      text(description);
      if (source != null) {
        links.add(link(description, source, tag, LinkForm.HTML_IMAGE, places));
      }
    }
  }

  private ArticleLink link(
      String text,
      HtmlTags.Value address,
      HtmlTags.Tag tag,
      LinkForm form,
      @Nullable HtmlPlaces places) {
    String destination = unescaped(address);
    HtmlTags.Value title = tag.attribute("title");
    return new ArticleLink(
        text,
        destination,
        title == null ? null : unescaped(title),
        form,
        null,
        targets.read(destination),
        places == null
            ? Written.nowhere()
            : written(tag, address, title, form == LinkForm.HTML_IMAGE, places));
  }

  private static Written written(
      HtmlTags.Tag tag,
      HtmlTags.Value address,
      HtmlTags.@Nullable Value title,
      boolean isImage,
      HtmlPlaces places) {
    SourceSpan whole = places.span(tag.start(), tag.end());
    SourceSpan first = whole != null ? whole : places.span(tag.start(), tag.start() + 1);
    Written written = first == null ? Written.nowhere() : Written.at(first);
    SourceSpan destination = places.span(address.start(), address.end());
    if (destination != null) {
      written = written.with(Part.DESTINATION, destination);
    }
    written = with(written, Part.TITLE, title, places);
    return isImage ? with(written, Part.TEXT, tag.attribute("alt"), places) : written;
  }

  private static Written with(
      Written written, Part part, HtmlTags.@Nullable Value value, HtmlPlaces places) {
    SourceSpan span = value == null ? null : places.span(value.start(), value.end());
    return span == null ? written : written.with(part, span);
  }

  private static String unescaped(HtmlTags.Value value) {
    return value.raw().indexOf('&') < 0 ? value.raw() : Parser.unescapeEntities(value.raw(), true);
  }

  private void close(@Nullable SourceSpan end) {
    if (open >= 0) {
      ArticleLink link = links.get(open);
      links.set(
          open,
          new ArticleLink(
              text.toString().strip().replaceAll("[ \t\r\n]+", " "),
              link.destination(),
              link.title(),
              link.form(),
              null,
              link.target(),
              closed(link.written(), end)));
      text.setLength(0);
      open = -1;
      openedInline = false;
    }
  }

  /** Returns where a link stands, from its start tag to the end of its end tag. */
  private static Written closed(Written tag, @Nullable SourceSpan end) {
    Optional<SourceSpan> start = tag.span();
    if (end == null || start.isEmpty() || end.start() < start.get().end()) {
      return tag;
    }
    Written whole = Written.at(new SourceSpan(start.get().start(), end.end()));
    for (Part part : List.of(Part.DESTINATION, Part.TITLE)) {
      Optional<SourceSpan> span = tag.span(part);
      whole = span.isPresent() ? whole.with(part, span.get()) : whole;
    }
    return whole;
  }
}
