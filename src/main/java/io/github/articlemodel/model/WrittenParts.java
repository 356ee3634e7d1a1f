package io.github.articlemodel.model;

import io.github.articlemodel.source.SourceSpan;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a value stood, and where its parts did. */
final class WrittenParts extends Written {

  static final int[] NONE = {};

  private static final int WIDTH = 3;

  private final int[] parts;
  private final @Nullable String raw;
  private final @Nullable ScalarStyle style;

  private WrittenParts(
      int start, int end, int[] parts, @Nullable String raw, @Nullable ScalarStyle style) {
    super(start, end);
    this.parts = parts;
    this.raw = raw;
    this.style = style;
  }

  /** Returns another one with the span of one more part, or with another span of a part. */
  static Written of(Written other, Part part, SourceSpan span) {
    int[] parts = other.parts();
    int at = indexOf(parts, part);
    int[] all = Arrays.copyOf(parts, Math.max(parts.length, at + WIDTH));
    all[at] = number(part);
    all[at + 1] = span.start();
    all[at + 2] = span.end();
    return new WrittenParts(
        other.start, other.end, all, other.raw().orElse(null), other.style().orElse(null));
  }

  @SuppressWarnings("EnumOrdinal") // a number in a private array, never stored
  private static int number(Part part) {
    return part.ordinal();
  }

  /** Returns where the numbers of a part start, or would. */
  private static int indexOf(int[] parts, Part part) {
    int at = 0;
    while (at < parts.length && parts[at] != number(part)) {
      at += WIDTH;
    }
    return at;
  }

  @Override
  int[] parts() {
    return parts;
  }

  @Override
  public Optional<SourceSpan> span(Part part) {
    int at = indexOf(parts, part);
    return at == parts.length
        ? Optional.empty()
        : Optional.of(new SourceSpan(parts[at + 1], parts[at + 2]));
  }

  @Override
  public Optional<String> raw() {
    return Optional.ofNullable(raw);
  }

  @Override
  public Optional<ScalarStyle> style() {
    return Optional.ofNullable(style);
  }
}
