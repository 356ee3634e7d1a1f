package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field or item as it stands in a list or map.
 *
 * @param in the list or map
 * @param index the 0-based index among its fields or items
 */
record YamlEntry(Collection in, int index) {

  /**
   * A list or map as it stands in a text.
   *
   * @param value a {@link FieldValue.Mapping} or {@link FieldValue.Sequence}
   * @param owner the entry that it is the value of; null for the top-level map
   * @param flow whether it stands in brackets
   */
  record Collection(FieldValue value, @Nullable YamlEntry owner, boolean flow) {

    boolean isMap() {
      return value instanceof FieldValue.Mapping;
    }

    List<Field> fields() {
      return value instanceof FieldValue.Mapping map ? map.fields() : List.of();
    }

    int size() {
      return value instanceof FieldValue.Sequence list ? list.values().size() : fields().size();
    }

    YamlEntry entry(int index) {
      return new YamlEntry(this, index);
    }
  }

  FieldValue value() {
    return in.value() instanceof FieldValue.Sequence list
        ? list.values().get(index)
        : in.fields().get(index).value();
  }

  /** Returns where the name stands; empty for an item. */
  Optional<SourceSpan> key() {
    return in.isMap() ? in.fields().get(index).written().span(Written.Part.KEY) : Optional.empty();
  }

  /** Returns where the value stands as written: that of an alias, not of what it stands for. */
  Optional<SourceSpan> valueSpan() {
    Optional<SourceSpan> span =
        in.isMap() ? in.fields().get(index).written().span(Written.Part.VALUE) : Optional.empty();
    return span.isPresent() ? span : value().span();
  }

  String name() {
    return in.isMap() ? in.fields().get(index).name() : "";
  }

  /** Returns how the value is written; null for an alias. */
  @Nullable ScalarStyle style() {
    return value().written().style().orElse(null);
  }

  /** Returns whether the value is a literal or folded block. */
  boolean isBlockScalar() {
    return style() == ScalarStyle.LITERAL || style() == ScalarStyle.FOLDED;
  }

  /** Returns the list or map that the value is; null where it is a scalar. */
  @Nullable Collection asCollection() {
    boolean collection =
        value() instanceof FieldValue.Mapping || value() instanceof FieldValue.Sequence;
    return collection ? new Collection(value(), this, style() == ScalarStyle.FLOW) : null;
  }
}
