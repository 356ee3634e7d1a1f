package io.github.articlemodel.model;

import io.github.articlemodel.source.SourceSpan;
import java.util.Optional;

/** Where a field stood: it starts with its name, and ends with its value. */
final class WrittenField extends Written {

  private final int keyEnd;
  private final int valueStart;

  WrittenField(int keyStart, int keyEnd, int valueStart, int valueEnd) {
    super(keyStart, valueEnd);
    this.keyEnd = keyEnd;
    this.valueStart = valueStart;
  }

  @Override
  public Optional<SourceSpan> span(Part part) {
    return switch (part) {
      case KEY -> Optional.of(new SourceSpan(start, keyEnd));
      case VALUE -> Optional.of(new SourceSpan(valueStart, end));
      default -> Optional.empty();
    };
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // an index into a private array, never stored
  int[] parts() {
    return new int[] {Part.KEY.ordinal(), start, keyEnd, Part.VALUE.ordinal(), valueStart, end};
  }
}
