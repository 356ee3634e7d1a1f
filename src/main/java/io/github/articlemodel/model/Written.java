package io.github.articlemodel.model;

import io.github.articlemodel.source.SourceSpan;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a value was read from, and how it was written there. It never counts in equality: any two
 * are equal. So records that hold one are equal when they say the same.
 *
 * <pre>{@code
 * Written written = Written.at(new SourceSpan(0, 12)).with(Part.DESTINATION, new SourceSpan(4, 11));
 * written.span();                  // Optional of 0..12
 * written.span(Part.DESTINATION);  // Optional of 4..11
 * Written.nowhere().span();        // empty: made in code
 * }</pre>
 */
public abstract sealed class Written
    permits WrittenField, WrittenParts, WrittenQuoted, WrittenSpan, WrittenValue {

  /** A part of what was written that has a span of its own. */
  public enum Part {
    /** The name of a field, its quotes included. */
    KEY,
    /** The value of a field, its quotes included. */
    VALUE,
    /** What stands between the brackets of a link or an image: its text or alt text. */
    TEXT,
    /** The destination of a link, image or definition, without angle brackets. */
    DESTINATION,
    /** The title of a link, image or definition, without its quotes. */
    TITLE,
    /** The label of a reference, definition or footnote, without its brackets. */
    LABEL,
    /** The info string of a fenced code block. */
    INFO,
    /** The content of a code span or code block, without its fences. */
    CONTENT,
    /** The attributes of a block or an inline, their braces included. */
    ATTRIBUTES,
    /** The address that an image is a link to. */
    LINK,
    /** All that a picture is written with: a figure with its caption, a link around an image. */
    FIGURE
  }

  /** The span of the whole; -1 where made in code. */
  final int start;

  final int end;

  Written(int start, int end) {
    this.start = start;
    this.end = end;
  }

  /** {@return the one of a value that was made in code} */
  public static Written nowhere() {
    return WrittenSpan.NOWHERE;
  }

  /**
   * {@return the one of a value that was read from a span}
   *
   * @param span all that the value is written with, in the text of the whole source
   */
  public static Written at(SourceSpan span) {
    return new WrittenSpan(span.start(), span.end());
  }

  /**
   * {@return the one of a front matter value}
   *
   * @param span all that the value is written with
   * @param raw the text under the span
   * @param style how it is quoted or laid out
   */
  public static Written at(SourceSpan span, String raw, ScalarStyle style) {
    Objects.requireNonNull(raw, "raw");
    return new WrittenValue(span.start(), span.end(), raw, Objects.requireNonNull(style, "style"));
  }

  /**
   * {@return the one of a map or list of a front matter whose parts stand apart, so that it has no
   * text of its own}
   *
   * @param span from the first to the last of its parts
   * @param style how it is laid out
   */
  public static Written at(SourceSpan span, ScalarStyle style) {
    return new WrittenValue(span.start(), span.end(), null, Objects.requireNonNull(style, "style"));
  }

  /**
   * {@return the one of a front matter text that stands in quotes as it is} Of its text as written
   * no copy is kept.
   *
   * @param span all that it is written with, both quotes included
   * @param text what stands between the quotes, which is the text itself: nothing in it is escaped
   * @param style {@link ScalarStyle#SINGLE_QUOTED} or {@link ScalarStyle#DOUBLE_QUOTED}, of one
   *     quote on each side
   * @throws IllegalArgumentException if the span is not as long as the text with two quotes, or the
   *     style is another
   */
  public static Written quoted(SourceSpan span, String text, ScalarStyle style) {
    if (span.length() != text.length() + 2) {
      throw new IllegalArgumentException("expected a span of the text with two quotes: " + span);
    }
    return new WrittenQuoted(span.start(), span.end(), text, style);
  }

  /**
   * {@return the one of a field, from its name to the end of its value, with the parts {@link
   * Part#KEY} and {@link Part#VALUE}}
   *
   * @param key the name, its quotes included
   * @param value the value, its quotes included; empty, at or after the name, where none is written
   */
  public static Written field(SourceSpan key, SourceSpan value) {
    if (key.start() <= value.start() && key.end() <= value.end()) {
      return new WrittenField(key.start(), key.end(), value.start(), value.end());
    }
    int end = Math.max(key.end(), value.end());
    return at(new SourceSpan(key.start(), end)).with(Part.KEY, key).with(Part.VALUE, value);
  }

  /**
   * {@return this with the span of a part}
   *
   * @param part the part
   * @param span where it stands
   */
  public final Written with(Part part, SourceSpan span) {
    return WrittenParts.of(this, part, span);
  }

  /** Returns the parts that have a span, three numbers each: which it is, its start, its end. */
  int[] parts() {
    return WrittenParts.NONE;
  }

  /** {@return the span of the whole value; empty for one that was made in code} */
  public final Optional<SourceSpan> span() {
    return start < 0 ? Optional.empty() : Optional.of(new SourceSpan(start, end));
  }

  /**
   * {@return the span of a part; empty where the value has no such part}
   *
   * @param part the part
   */
  public Optional<SourceSpan> span(Part part) {
    return Optional.empty();
  }

  /**
   * {@return the text of a front matter value as it was written; empty for a table of TOML whose
   * parts stand apart, and for all else}
   */
  public Optional<String> raw() {
    return Optional.empty();
  }

  /** {@return the style of a front matter value; empty for all else} */
  public Optional<ScalarStyle> style() {
    return Optional.empty();
  }

  /** Returns whether the other is one too: where a value stood is no part of what it says. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Written;
  }

  /** Returns 0, as all are equal. */
  @Override
  public final int hashCode() {
    return 0;
  }

  /** Returns {@code start-end}, or {@code nowhere}. */
  @Override
  public final String toString() {
    return start < 0 ? "nowhere" : start + "-" + end;
  }
}
