package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;

/** A value as it stands after an equals sign, in an array or in an inline table. */
sealed interface TomlNode {

  /** Returns where the value stands. */
  SourceSpan span();

  /** Returns how many arrays and tables stand within each other, this one included. */
  int height();

  /** A value without parts, or one that could not be read. */
  record Scalar(FieldValue value, SourceSpan span) implements TomlNode {

    @Override
    public int height() {
      return 0;
    }
  }

  /** An array in brackets. */
  record Array(List<TomlNode> items, SourceSpan span, int height) implements TomlNode {}

  /** A table in braces. */
  record Inline(TomlTable table, SourceSpan span, int height) implements TomlNode {}
}
