package io.github.articlemodel.figure;

import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Caption.Place.Kind;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an image of Markdown; an attribute list after it wins over what the image says. */
final class MarkdownImage {

  private final FigureScope scope;
  private final Definitions definitions;
  private final @Nullable AttributedInline attributed;

  private MarkdownImage(
      FigureScope scope, Definitions definitions, @Nullable AttributedInline attributed) {
    this.scope = scope;
    this.definitions = definitions;
    this.attributed = attributed;
  }

  /** Returns what an image says that may have attributes. */
  static ImageParts parts(
      FigureScope scope,
      Definitions definitions,
      Image image,
      @Nullable AttributedInline attributed) {
    return new MarkdownImage(scope, definitions, attributed).parts(image);
  }

  private ImageParts parts(Image image) {
    Written written = definitions.written(image);
    Text alt = attribute("alt");
    Text title = attribute("title");
    written = with(with(written, Part.TEXT, alt), Part.TITLE, title);
    String ownTitle = image.title();
    if (title == null && ownTitle != null) {
      title = new Text(ownTitle, Passage.at(written.span(Part.TITLE)));
    }
    Optional<SourceSpan> altSpan = alt == null ? written.span(Part.TEXT) : alt.span();
    List<Inline> description = alt == null ? image.description() : List.of(alt);
    return new ImageParts(
        image.destination(),
        Inline.plainText(description),
        title == null ? null : title.value(),
        null,
        written,
        Passage.of(scope, Kind.ALT_TEXT, Passage.at(altSpan), description),
        title == null ? null : Passage.of(scope, Kind.TITLE, title.written(), List.of(title)),
        null,
        null);
  }

  private static Written with(Written written, Part part, @Nullable Text attribute) {
    SourceSpan span = attribute == null ? null : attribute.span().orElse(null);
    return span == null ? written : written.with(part, span);
  }

  /** Returns an attribute, with its place where the source tells it; null where there is none. */
  private @Nullable Text attribute(String name) {
    if (attributed == null) {
      return null;
    }
    for (Attribute each : attributed.attributes().others()) {
      String value = each.value();
      if (each.name().equals(name) && value != null && !value.isBlank()) {
        return new Text(value, Passage.at(place(attributed, name, value)));
      }
    }
    return null;
  }

  private Optional<SourceSpan> place(AttributedInline of, String name, String value) {
    SourceSpan list = of.written().span(Part.ATTRIBUTES).or(of::span).orElse(null);
    if (list == null || scope.source() == null) {
      return Optional.empty();
    }
    String text = scope.source().slice(list);
    for (char quote : new char[] {'"', '\''}) {
      String sought = name + "=" + quote + value + quote;
      int at = text.lastIndexOf(sought);
      if (at >= 0) {
        int start = list.start() + at + name.length() + 2;
        return Optional.of(new SourceSpan(start, start + value.length()));
      }
    }
    return Optional.empty();
  }
}
