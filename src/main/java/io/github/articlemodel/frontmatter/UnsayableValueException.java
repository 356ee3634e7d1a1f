package io.github.articlemodel.frontmatter;

import java.io.Serial;

/** A value that a language has no word for, so that writing it would not read back equal. */
final class UnsayableValueException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  UnsayableValueException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return java.util.Objects.requireNonNullElse(super.getMessage(), "");
  }
}
