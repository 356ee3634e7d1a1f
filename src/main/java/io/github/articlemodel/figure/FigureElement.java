package io.github.articlemodel.figure;

import io.github.articlemodel.model.Caption.Place.Kind;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds a picture and its caption: a {@code <figure>}, or all from a template tag to the one
 * that closes it. Made by one {@link FigureStream}, and known to be one only once it is closed.
 */
final class FigureElement {

  /** The name of the template tag; null for a {@code <figure>}. */
  final @Nullable String tag;

  /** The caption that the opening tag gives, or null. */
  final @Nullable Passage argument;

  final @Nullable FigureElement parent;
  final @Nullable SourceSpan start;
  final List<Inline> caption = new ArrayList<>();

  private @Nullable SourceSpan captionStart;
  private @Nullable SourceSpan captionEnd;
  private @Nullable SourceSpan end;
  private @Nullable Passage passage;
  private @Nullable FigureElement figure;
  private boolean hasCaption;
  private boolean closed;

  FigureElement(
      @Nullable String tag,
      @Nullable Passage argument,
      @Nullable FigureElement parent,
      @Nullable SourceSpan start) {
    this.tag = tag;
    this.argument = argument;
    this.parent = parent;
    this.start = start;
  }

  /** Begins the caption; false where there is one already, which counts. */
  boolean beginCaption(@Nullable SourceSpan opening) {
    boolean first = !hasCaption;
    if (first) {
      hasCaption = true;
      captionStart = opening;
    }
    return first;
  }

  void endCaption(@Nullable SourceSpan closing) {
    captionEnd = closing;
  }

  void close(@Nullable SourceSpan closing) {
    closed = true;
    end = closing;
  }

  boolean isClosed() {
    return closed;
  }

  /** Returns all from the opening tag to the closing one, where that is known. */
  @Nullable SourceSpan span() {
    return start == null || end == null ? null : new SourceSpan(start.start(), end.end());
  }

  /** Reads the caption, once all elements are known; those around it come first. */
  void read(FigureScope scope) {
    figure = closed && tag == null ? this : parent == null ? null : parent.figure;
    if (hasCaption && closed) {
      Written whole = contentOf(captionStart, captionEnd);
      Kind kind = tag == null ? Kind.FIGCAPTION : Kind.TAG_CONTENT;
      Passage own = Passage.of(scope, kind, whole, caption);
      passage = own.hasCaption() || own.said() != null ? own : null;
    }
    if (passage == null && closed) {
      passage = argument;
    }
    if (passage == null && parent != null) {
      passage = parent.passage;
    }
  }

  /** Returns where stands what is between a tag and the one that closes it, if both are known. */
  private static Written contentOf(@Nullable SourceSpan opening, @Nullable SourceSpan closing) {
    if (opening == null || closing == null || closing.start() < opening.end()) {
      return Written.nowhere();
    }
    int start = opening.end();
    int end = closing.start();
    return Written.at(new SourceSpan(start, end));
  }

  /** Returns this or the nearest around it that is a closed {@code <figure>}; null for none. */
  @Nullable FigureElement figure() {
    return figure;
  }

  /** Returns the caption of this, or of the nearest around this that has one; null for none. */
  @Nullable Passage passage() {
    return passage;
  }
}
