package io.github.articlemodel.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where and how a front matter value was written. */
final class WrittenValue extends Written {

  private final @Nullable String raw;
  private final ScalarStyle style;

  WrittenValue(int start, int end, @Nullable String raw, ScalarStyle style) {
    super(start, end);
    this.raw = raw;
    this.style = style;
  }

  @Override
  public Optional<String> raw() {
    return Optional.ofNullable(raw);
  }

  @Override
  public Optional<ScalarStyle> style() {
    return Optional.of(style);
  }
}
