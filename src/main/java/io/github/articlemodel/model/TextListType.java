package io.github.articlemodel.model;

import java.util.Arrays;
import java.util.List;

/**
 * Reads a list of texts, or one text.
 *
 * @param split whether a text that is no list is split at its spaces
 */
record TextListType(boolean split) implements FieldType<List<String>> {

  @Override
  public FieldReading<List<String>> read(String name, FieldValue value) {
    return Items.read(
        name,
        value,
        text ->
            split
                ? Arrays.stream(text.split("\\s+", -1)).filter(word -> !word.isEmpty()).toList()
                : List.of(text),
        TEXT);
  }
}
