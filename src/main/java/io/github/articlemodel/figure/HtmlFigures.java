package io.github.articlemodel.figure;

import io.github.articlemodel.markup.HtmlEntities;
import io.github.articlemodel.markup.HtmlTags;
import io.github.articlemodel.markup.HtmlTags.Tag;
import io.github.articlemodel.markup.HtmlTags.Value;
import io.github.articlemodel.markup.LiteralPlaces;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.TemplatePlace;
import io.github.articlemodel.model.TemplatePlace.Kind;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a {@link FigureTracker} of the tags and texts of raw HTML. */
final class HtmlFigures implements HtmlTags.Sink {

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body center dd details dialog div dl dt fieldset"
                  + " footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section"
                  + " summary table tbody tfoot thead tr ul")
              .split(" "));
  private static final Set<String> ENDS_OF_CELLS =
      Set.of("td", "th", "tr", "table", "tbody", "thead", "tfoot");

  private final FigureScope scope;
  private final FigureTracker tracker;
  private final String literal;
  private final @Nullable LiteralPlaces places;
  private final List<TemplatePlace> templates;
  private int nextTemplate;

  /** The number of the last tag that ends a comment; -1 before that is sought. */
  private int lastEnd = -1;

  HtmlFigures(FigureScope scope, FigureTracker tracker, String literal, Written written) {
    this.scope = scope;
    this.tracker = tracker;
    this.literal = literal;
    this.places = scope.places(literal, written);
    this.templates = TemplatePlace.in(literal, scope.templates());
  }

  void read() {
    HtmlTags.scan(literal, scope.templates(), this);
  }

  private @Nullable SourceSpan span(int start, int end) {
    return places == null ? null : places.around(start, end);
  }

  @Override
  public void text(int start, int end) {
    int at = start;
    while (nextTemplate < templates.size() && templates.get(nextTemplate).end() <= end) {
      TemplatePlace place = templates.get(nextTemplate++);
      if (place.start() >= at && place.kind() == Kind.TAG) {
        plain(at, place.start());
        SourceSpan span = span(place.start(), place.end());
        Written written = span == null ? Written.nowhere() : Written.at(span);
        TemplateTag tag = new TemplateTag(literal.substring(place.start(), place.end()), written);
        tracker.tag(tag, FigureTracker.isComment(tag) && isEnded());
        at = place.end();
      }
    }
    plain(at, end);
  }

  /** Returns whether a comment that begins here ends in the same HTML. */
  private boolean isEnded() {
    if (lastEnd < 0) {
      lastEnd = templates.size();
      boolean isFound = false;
      while (!isFound && lastEnd > 0) {
        TemplatePlace place = templates.get(--lastEnd);
        isFound = literal.substring(place.start(), place.end()).contains("endcomment");
      }
    }
    return lastEnd >= nextTemplate;
  }

  private void plain(int start, int end) {
    if (tracker.isInCaption()) {
      tracker.caption(RawText.html(literal, start, end, places));
    } else if (!Spaces.strip(HtmlEntities.ofText(literal.substring(start, end))).isEmpty()) {
      tracker.text();
    }
  }

  @Override
  public void tag(Tag tag) {
    SourceSpan span = span(tag.start(), tag.end());
    switch (tag.name()) {
      case "figure" -> {
        tracker.border();
        if (tag.closing()) {
          tracker.endOfFigure(span);
        } else {
          tracker.figure(span);
        }
      }
      case "figcaption" -> {
        tracker.border();
        if (tag.closing()) {
          tracker.endOfCaption(span);
        } else {
          tracker.beginCaption(span);
        }
      }
      case "a" -> link(tag);
      case "picture" -> tracker.picture(!tag.closing());
      case "source" -> source(tag);
      case "br" -> {
        if (tracker.isInCaption()) {
          tracker.caption(List.of(new HardBreak()));
        }
      }
      default -> other(tag);
    }
  }

  private void other(Tag tag) {
    if (HtmlImage.is(tag)) {
      ImageParts parts = new HtmlImage(scope, literal, places).read(tag, tracker.pictureSource());
      if (parts != null) {
        tracker.image(parts, FigureForm.HTML_IMAGE);
      }
      return;
    }
    if (ENDS_OF_CELLS.contains(tag.name())) {
      tracker.border();
      tracker.cell(!tag.closing() && (tag.name().equals("td") || tag.name().equals("th")));
    } else if (BLOCKS.contains(tag.name())) {
      tracker.border();
    }
  }

  private void link(Tag tag) {
    Value href = tag.attribute("href");
    if (tag.closing() || href == null) {
      tracker.endOfLink();
    } else {
      SourceSpan span = places == null ? null : places.span(href.start(), href.end());
      tracker.link(href.text().strip(), span);
    }
  }

  private void source(Tag tag) {
    Value address = HtmlImage.firstOfSet(tag);
    if (address != null) {
      tracker.source(address);
    }
  }
}
