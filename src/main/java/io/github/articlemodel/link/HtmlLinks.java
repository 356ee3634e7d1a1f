package io.github.articlemodel.link;

import io.github.articlemodel.markup.HtmlEntities;
import io.github.articlemodel.markup.HtmlTags;
import io.github.articlemodel.markup.LiteralPlaces;
import io.github.articlemodel.markup.Srcset;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplatePlace;
import io.github.articlemodel.model.TemplatePlace.Kind;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists the links of raw HTML, and if asked its images and media. A link has as its text what comes
 * up to its end tag.
 */
final class HtmlLinks {

  private static final Set<String> MEDIA =
      Set.of("video", "audio", "source", "track", "iframe", "embed");

  private final List<ArticleLink> links;
  private final TargetReader targets;

  /** What reads the tags of templates; null where only what a reader follows is asked for. */
  private final @Nullable TagLinks tags;

  private final @Nullable SourceText source;
  private final Set<TemplateFamily> templates;

  /** The text of the link that is open; null where none is. */
  private @Nullable StringBuilder text;

  /** The number in the list of the link that was opened last. */
  private int openedAt;

  private boolean openedInline;

  HtmlLinks(
      List<ArticleLink> links, TargetReader targets, @Nullable TagLinks tags, LinkOptions options) {
    this.tags = tags;
    this.links = links;
    this.targets = targets;
    this.source = options.source();
    this.templates = options.templates();
  }

  /** Returns whether a link is open, whose text is what comes. */
  boolean isInLink() {
    return text != null;
  }

  /** Adds to the text of the link that is open. */
  void text(String more) {
    if (text != null) {
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
    if (text != null && !openedInline) {
      text.setLength(0);
    }
    close(null);
  }

  void read(String literal, Written written, boolean inline) {
    if (tags == null && text == null && !HtmlTags.mayHold("a", literal)) {
      return;
    }
    LiteralPlaces places = LiteralPlaces.of(literal, written.span().orElse(null), source);
    HtmlTags.scan(
        literal,
        templates,
        new HtmlTags.Sink() {
          @Override
          public void tag(HtmlTags.Tag tag) {
            HtmlLinks.this.tag(tag, places, inline);
          }

          @Override
          public void text(int start, int end) {
            if (tags != null) {
              tags(literal, start, end, places, tags);
            }
            if (isInLink()) {
              HtmlLinks.this.text(HtmlEntities.ofText(literal.substring(start, end)));
            }
          }
        });
  }

  private void tags(
      String literal, int from, int to, @Nullable LiteralPlaces places, TagLinks tags) {
    String text = literal.substring(from, to);
    for (TemplatePlace place : TemplatePlace.in(text, templates)) {
      if (place.kind() == Kind.TAG) {
        Written written =
            places == null
                ? Written.nowhere()
                : Written.at(places.around(from + place.start(), from + place.end()));
        tags.read(new TemplateTag(text.substring(place.start(), place.end()), written));
      }
    }
  }

  private void tag(HtmlTags.Tag tag, @Nullable LiteralPlaces places, boolean inline) {
    if (tag.name().equals("a")) {
      close(tag.closing() && places != null ? places.span(tag.start(), tag.end()) : null);
      HtmlTags.Value href = tag.attribute("href");
      if (!tag.closing() && href != null) {
        text = new StringBuilder();
        openedAt = links.size();
        openedInline = inline;
        links.add(link("", href, tag, LinkForm.HTML, places));
      }
    } else if (!tag.closing() && (tag.name().equals("img") || tag.name().equals("image"))) {
      HtmlTags.Value alt = tag.attribute("alt");
      String description = alt == null ? "" : alt.text();
      text(description);
      if (tags != null) {
        image(description, tag, places);
      }
    } else if (!tag.closing() && tags != null) {
      media(tag, places);
    }
  }

  private void image(String description, HtmlTags.Tag tag, @Nullable LiteralPlaces places) {
    HtmlTags.Value source = tag.attribute("src");
    if (source != null) {
      links.add(link(description, source, tag, LinkForm.HTML_IMAGE, places));
    }
    sources(source == null ? description : "", tag, places);
  }

  private void media(HtmlTags.Tag tag, @Nullable LiteralPlaces places) {
    HtmlTags.Value address =
        MEDIA.contains(tag.name())
            ? tag.attribute("src")
            : tag.name().equals("object") ? tag.attribute("data") : null;
    if (address != null) {
      links.add(link("", address, tag, LinkForm.HTML_MEDIA, places));
    }
    HtmlTags.Value poster = tag.name().equals("video") ? tag.attribute("poster") : null;
    if (poster != null) {
      links.add(link("", poster, tag, LinkForm.HTML_POSTER, places));
    }
    if (tag.name().equals("source")) {
      sources("", tag, places);
    }
  }

  private void sources(String text, HtmlTags.Tag tag, @Nullable LiteralPlaces places) {
    HtmlTags.Value srcset = tag.attribute("srcset");
    if (srcset != null) {
      for (HtmlTags.Value address : Srcset.addresses(srcset)) {
        links.add(link(text, address, tag, LinkForm.HTML_SRCSET, places));
      }
    }
  }

  private ArticleLink link(
      String text,
      HtmlTags.Value address,
      HtmlTags.Tag tag,
      LinkForm form,
      @Nullable LiteralPlaces places) {
    String destination = address.text();
    HtmlTags.Value title = tag.attribute("title");
    boolean isImage =
        form == LinkForm.HTML_IMAGE
            || (form == LinkForm.HTML_SRCSET
                && !tag.name().equals("source")
                && tag.attribute("src") == null);
    return new ArticleLink(
        text,
        destination,
        title == null ? null : title.text(),
        form,
        null,
        targets.read(destination),
        places == null ? Written.nowhere() : written(tag, address, title, isImage, places));
  }

  private static Written written(
      HtmlTags.Tag tag,
      HtmlTags.Value address,
      HtmlTags.@Nullable Value title,
      boolean isImage,
      LiteralPlaces places) {
    Written written = Written.at(places.around(tag.start(), tag.end()));
    SourceSpan destination = places.span(address.start(), address.end());
    if (destination != null) {
      written = written.with(Part.DESTINATION, destination);
    }
    written = with(written, Part.TITLE, title, places);
    return isImage ? with(written, Part.TEXT, tag.attribute("alt"), places) : written;
  }

  private static Written with(
      Written written, Part part, HtmlTags.@Nullable Value value, LiteralPlaces places) {
    SourceSpan span = value == null ? null : places.span(value.start(), value.end());
    return span == null ? written : written.with(part, span);
  }

  private void close(@Nullable SourceSpan end) {
    if (text != null) {
      ArticleLink link = links.get(openedAt);
      links.set(
          openedAt,
          new ArticleLink(
              joined(text.toString().strip()),
              link.destination(),
              link.title(),
              link.form(),
              null,
              link.target(),
              closed(link.written(), end)));
      text = null;
      openedInline = false;
    }
  }

  /** Returns a text with one space for any white space that stands together. */
  private static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean before = space;
      space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
      if (!space) {
        joined.append(c);
      } else if (!before) {
        joined.append(' ');
      }
    }
    return joined.toString();
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
