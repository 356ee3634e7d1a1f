package io.github.articlemodel.editing;

import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes destination and title where they stand: in a link's parentheses or a definition. */
final class TailText {

  private final String text;
  private final PartText parts;
  private final PartText.Place place;

  TailText(String text, PartText parts, PartText.Place place) {
    this.text = text;
    this.parts = parts;
    this.place = place;
  }

  /**
   * Returns the edits that write a destination and a title.
   *
   * @param written the link or definition
   * @param region all that stands between the parentheses, or after the colon
   * @param request what changes
   * @param before the destination as it is
   * @param titleBefore the title as it is
   */
  List<TextEdit> edits(
      Written written,
      SourceSpan region,
      LinkRequest request,
      String before,
      @Nullable String titleBefore,
      Style style) {
    String destination = request.destinationOr(before);
    String title = request.titleOr(titleBefore);
    if (style == Style.REFERENCES) {
      return List.of(new TextEdit(region, lead(region) + references(destination, title)));
    }
    Optional<SourceSpan> at = written.span(Part.DESTINATION);
    boolean needsMarks = destination.isEmpty() && title != null;
    boolean titleIsLost = titleBefore != null && written.span(Part.TITLE).isEmpty();
    if (style == Style.CANONICAL || at.isEmpty() || needsMarks || titleIsLost) {
      return List.of(new TextEdit(region, lead(region) + parts.tail(destination, title, place)));
    }
    SourceSpan inner = at.get();
    SourceSpan outer = outer(inner, region);
    return title(written, request, title, outer, destination(request, inner, outer, region));
  }

  /** In a definition a space stands before the destination. */
  private String lead(SourceSpan region) {
    return text.charAt(region.start() - 1) == ':' ? " " : "";
  }

  private static String references(String destination, @Nullable String title) {
    String address = destination.isEmpty() ? "<>" : PartText.references(destination);
    return title == null ? address : address + " \"" + PartText.references(title) + "\"";
  }

  /** Returns the span of a destination with its angle brackets, where it has some. */
  private SourceSpan outer(SourceSpan inner, SourceSpan region) {
    boolean angles =
        inner.start() > region.start()
            && inner.end() < region.end()
            && text.charAt(inner.start() - 1) == '<'
            && text.charAt(inner.end()) == '>';
    return angles ? new SourceSpan(inner.start() - 1, inner.end() + 1) : inner;
  }

  private List<TextEdit> destination(
      LinkRequest request, SourceSpan inner, SourceSpan outer, SourceSpan region) {
    String destination = request.destination();
    if (destination == null) {
      return List.of();
    }
    boolean isMarked = !outer.equals(inner);
    if (isPlain(destination) && (isMarked || !destination.isEmpty())) {
      String space = isMarked || inner.start() > region.start() ? "" : lead(region);
      return List.of(new TextEdit(inner, space + destination));
    }
    return List.of(new TextEdit(outer, parts.tail(destination, null, place)));
  }

  private List<TextEdit> title(
      Written written,
      LinkRequest request,
      @Nullable String title,
      SourceSpan address,
      List<TextEdit> edits) {
    if (!request.setsTitle()) {
      return edits;
    }
    Optional<SourceSpan> at = written.span(Part.TITLE);
    if (at.isEmpty()) {
      return title == null
          ? edits
          : joined(edits, SourceSpan.at(address.end()), " " + parts.title(title, place));
    }
    SourceSpan inner = at.get();
    SourceSpan outer = new SourceSpan(inner.start() - 1, inner.end() + 1);
    if (title == null) {
      return joined(edits, new SourceSpan(address.end(), outer.end()), "");
    }
    return isPlain(title.replace(' ', '-')) && title.indexOf('\'') < 0
        ? joined(edits, inner, title)
        : joined(edits, outer, parts.title(title, place));
  }

  private static List<TextEdit> joined(List<TextEdit> edits, SourceSpan span, String text) {
    TextEdit last = new TextEdit(span, text);
    return edits.isEmpty() ? List.of(last) : List.of(edits.get(0), last);
  }

  /** Returns whether a text means itself in any marks. */
  private static boolean isPlain(String text) {
    boolean mayRefer = text.indexOf(';') >= 0;
    return text.codePoints()
        .allMatch(
            c ->
                Character.isLetterOrDigit(c)
                    || (c < 0x80 && "-._~:/?#@!$+,;=%'".indexOf(c) >= 0)
                    || (c == '&' && !mayRefer));
  }
}
