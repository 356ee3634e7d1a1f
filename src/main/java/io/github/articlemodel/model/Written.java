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
public final class Written {

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

  private static final Written NOWHERE = new Written(-1, -1, null, null, null);

  /** How many numbers tell of a part: which it is, where it starts, where it ends. */
  private static final int PER_PART = 3;

  private final int start;
  private final int end;

  /** The parts that have a span, one after the other; null where none has. */
  private final int @Nullable [] parts;

  private final @Nullable String raw;
  private final @Nullable ScalarStyle style;

  private Written(
      int start,
      int end,
      int @Nullable [] parts,
      @Nullable String raw,
      @Nullable ScalarStyle style) {
    this.start = start;
    this.end = end;
    this.parts = parts;
    this.raw = raw;
    this.style = style;
  }

  /** {@return the one of a value that was made in code} */
  public static Written nowhere() {
    return NOWHERE;
  }

  /**
   * {@return the one of a value that was read from a span}
   *
   * @param span all that the value is written with, in the text of the whole source
   */
  public static Written at(SourceSpan span) {
    return new Written(span.start(), span.end(), null, null, null);
  }

  /**
   * {@return the one of a front matter value}
   *
   * @param span all that the value is written with
   * @param raw the text under the span
   * @param style how it is quoted or laid out
   */
  public static Written at(SourceSpan span, String raw, ScalarStyle style) {
    return new Written(
        span.start(),
        span.end(),
        null,
        Objects.requireNonNull(raw, "raw"),
        Objects.requireNonNull(style, "style"));
  }

  /**
   * {@return the one of a map or list of a front matter whose parts stand apart, so that it has no
   * text of its own}
   *
   * @param span from the first to the last of its parts
   * @param style how it is laid out
   */
  public static Written at(SourceSpan span, ScalarStyle style) {
    return new Written(
        span.start(), span.end(), null, null, Objects.requireNonNull(style, "style"));
  }

  /**
   * {@return this with the span of a part}
   *
   * @param part the part
   * @param span where it stands
   */
  public Written with(Part part, SourceSpan span) {
    int known = indexOf(part);
    int length = parts == null ? 0 : parts.length;
    int at = known < 0 ? length : known;
    int[] all = new int[known < 0 ? length + PER_PART : length];
    if (parts != null) {
      System.arraycopy(parts, 0, all, 0, length);
    }
    all[at] = number(part);
    all[at + 1] = span.start();
    all[at + 2] = span.end();
    return new Written(start, end, all, raw, style);
  }

  private int indexOf(Part part) {
    if (parts != null) {
      for (int i = 0; i < parts.length; i += PER_PART) {
        if (parts[i] == number(part)) {
          return i;
        }
      }
    }
    return -1;
  }

  @SuppressWarnings("EnumOrdinal") // in a private array, never stored
  private static int number(Part part) {
    return part.ordinal();
  }

  /** {@return the span of the whole value; empty for one that was made in code} */
  public Optional<SourceSpan> span() {
    return start < 0 ? Optional.empty() : Optional.of(new SourceSpan(start, end));
  }

  /**
   * {@return the span of a part; empty where the value has no such part}
   *
   * @param part the part
   */
  public Optional<SourceSpan> span(Part part) {
    int at = indexOf(part);
    return parts == null || at < 0
        ? Optional.empty()
        : Optional.of(new SourceSpan(parts[at + 1], parts[at + 2]));
  }

  /**
   * {@return the text of a front matter value as it was written; empty for a table of TOML whose
   * parts stand apart, and for all else}
   */
  public Optional<String> raw() {
    return Optional.ofNullable(raw);
  }

  /** {@return the style of a front matter value; empty for all else} */
  public Optional<ScalarStyle> style() {
    return Optional.ofNullable(style);
  }

  /** Returns whether the other is one too: where a value stood is no part of what it says. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Written;
  }

  /** Returns 0, as all are equal. */
  @Override
  public int hashCode() {
    return 0;
  }

  /** Returns {@code start-end}, or {@code nowhere}. */
  @Override
  public String toString() {
    return start < 0 ? "nowhere" : start + "-" + end;
  }
}
