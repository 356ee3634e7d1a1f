package io.github.articlemodel.editing;

import io.github.articlemodel.model.Caption.Place;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Emphasis;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Edits caption and credit alone, where it is known where in their place they stand. */
final class LeastCaption {

  private final SourceText source;
  private final BodyIndex index;
  private final PartText parts;
  private final BodyRefusals refusals;

  LeastCaption(SourceText source, BodyIndex index, PartText parts, BodyRefusals refusals) {
    this.source = source;
    this.index = index;
    this.parts = parts;
    this.refusals = refusals;
  }

  /** Adds the edits of caption and credit alone; false where it is not known where they stand. */
  boolean add(
      List<TextEdit> edits,
      FigureRequest request,
      Place.Kind kind,
      Node node,
      @Nullable SourceSpan whole) {
    Written place = CaptionNodes.place(request, kind).orElse(null);
    SourceSpan text = place == null ? null : place.span(Written.Part.TEXT).orElse(null);
    if (whole == null || text == null) {
      return false;
    }
    List<Inline> caption = request.caption();
    if (caption != null) {
      if (caption.isEmpty()) {
        return false;
      }
      edits.add(new TextEdit(text, written(caption, kind, node, text.start() == whole.start())));
    }
    return !request.setsCredit() || addCredit(edits, request, kind, node, whole, text);
  }

  private boolean addCredit(
      List<TextEdit> edits,
      FigureRequest request,
      Place.Kind kind,
      Node node,
      SourceSpan whole,
      SourceSpan text) {
    String credit = request.credit();
    Credit old = request.figure().credit();
    String written = credit == null ? "" : written(List.of(new Text(credit)), kind, node, false);
    if (old == null) {
      edits.add(new TextEdit(SourceSpan.at(text.end()), " (" + written + ")"));
      return true;
    }
    if (credit == null) {
      int end = kind == Place.Kind.EMPHASIS ? whole.end() - 1 : whole.end();
      edits.add(new TextEdit(new SourceSpan(text.end(), end), ""));
      return true;
    }
    for (Written place : old.places()) {
      SourceSpan span = place.span().orElse(null);
      if (span != null && whole.contains(span)) {
        edits.add(new TextEdit(span, written));
        return true;
      }
    }
    return false;
  }

  /** Returns inlines as they are written within a place. */
  private String written(List<Inline> content, Place.Kind kind, Node node, boolean isAtStart) {
    return switch (kind) {
      case ALT_TEXT -> new LinkWays(source, index, parts, refusals).brackets(node, content);
      case TITLE -> {
        String title = parts.title(Inline.plainText(content), PartText.Place.CELL);
        yield title.substring(1, title.length() - 1);
      }
      case EMPHASIS -> lines(node, List.of(new Emphasis(content)), 1, 1);
      case PARAGRAPH, FIGCAPTION, TAG_CONTENT ->
          isAtStart ? lines(node, content, 0, 0) : lines(node, afterWord(content), 2, 0);
      case ARGUMENT, FIELD ->
          throw new IllegalArgumentException("a caption that is no Markdown: " + kind);
    };
  }

  /** Returns whether a caption stands in Markdown, not in raw HTML or a template tag. */
  static boolean isMarkdown(Place.Kind kind) {
    return kind != Place.Kind.FIGCAPTION
        && kind != Place.Kind.ARGUMENT
        && kind != Place.Kind.TAG_CONTENT
        && kind != Place.Kind.FIELD;
  }

  /** Returns inlines as they are written within a line. */
  String afterWord(Node node, List<Inline> content) {
    return lines(node, afterWord(content), 2, 0);
  }

  private static List<Inline> afterWord(List<Inline> content) {
    List<Inline> all = new ArrayList<>(List.of(new Text("x ")));
    all.addAll(content);
    return all;
  }

  String lines(Node node, List<Inline> content, int before, int after) {
    String text = parts.blocks(List.of(new Paragraph(content)));
    return new BrokenText(source, index).in(node, text.substring(before, text.length() - after));
  }
}
