package io.github.articlemodel.model;

import java.util.Optional;

/** Where a text stood that quotes hold as it is: it shares its characters with the value. */
final class WrittenQuoted extends Written {

  private final String text;
  private final ScalarStyle style;

  WrittenQuoted(int start, int end, String text, ScalarStyle style) {
    super(start, end);
    this.text = text;
    this.style = style;
    if (style != ScalarStyle.SINGLE_QUOTED && style != ScalarStyle.DOUBLE_QUOTED) {
      throw new IllegalArgumentException("not a style with quotes: " + style);
    }
  }

  @Override
  public Optional<String> raw() {
    char quote = style == ScalarStyle.SINGLE_QUOTED ? '\'' : '"';
    return Optional.of(quote + text + quote);
  }

  @Override
  public Optional<ScalarStyle> style() {
    return Optional.of(style);
  }
}
