package io.github.articlemodel.source;

/**
 * A stretch of a source text, in UTF-16 code units: from {@code start}, inclusive, to {@code end},
 * exclusive, both 0-based offsets into {@link SourceText#text()}.
 *
 * <pre>{@code
 * SourceText source = SourceText.of("title: Flood");
 * source.slice(new SourceSpan(7, 12)); // "Flood"
 * }</pre>
 *
 * @param start the offset of the first code unit
 * @param end the offset after the last code unit; equal to {@code start} for an empty span
 */
public record SourceSpan(int start, int end) {

  /**
   * Creates a span.
   *
   * @param start the offset of the first code unit
   * @param end the offset after the last code unit; equal to {@code start} for an empty span
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   */
  public SourceSpan {
    if (start < 0) {
      throw new IllegalArgumentException("start must not be negative, but is " + start);
    }
    if (end < start) {
      throw new IllegalArgumentException(
          "end must not be before start, but " + end + " is before " + start);
    }
  }

  /**
   * {@return the empty span at an offset: the place for an insertion}
   *
   * @param offset the 0-based UTF-16 offset
   */
  public static SourceSpan at(int offset) {
    return new SourceSpan(offset, offset);
  }

  /** {@return the number of UTF-16 code units} */
  public int length() {
    return end - start;
  }

  /** {@return whether no code unit lies in this span} */
  public boolean isEmpty() {
    return start == end;
  }

  /**
   * {@return whether the other span lies in this one, the borders included}
   *
   * @param other any span of the same text
   */
  public boolean contains(SourceSpan other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * {@return whether the two spans share at least one code unit}
   *
   * @param other any span of the same text
   */
  public boolean overlaps(SourceSpan other) {
    return start < other.end && other.start < end;
  }

  /**
   * {@return this span moved by a number of code units}
   *
   * @param by how far, backwards where negative
   * @throws IllegalArgumentException if the outcome would start before 0
   */
  public SourceSpan shift(int by) {
    return new SourceSpan(start + by, end + by);
  }
}
