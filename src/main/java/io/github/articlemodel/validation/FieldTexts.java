package io.github.articlemodel.validation;

import io.github.articlemodel.model.FieldValue;
import java.util.Arrays;

/** Texts as values of options. */
final class FieldTexts {

  private FieldTexts() {}

  /** Returns one text, or a list of several. */
  static FieldValue of(String... texts) {
    return texts.length == 1
        ? FieldValue.of(texts[0])
        : FieldValue.of(Arrays.stream(texts).map(FieldValue::of).toList());
  }
}
