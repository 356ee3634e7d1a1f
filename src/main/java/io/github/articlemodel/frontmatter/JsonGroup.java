package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;

/**
 * An object or array as it stands in a text.
 *
 * @param value a {@link FieldValue.Mapping} or {@link FieldValue.Sequence}
 * @param open the offset of its opening bracket
 * @param close the offset of its closing bracket; -1 where it has none
 */
record JsonGroup(FieldValue value, int open, int close) {

  /** Returns the group that a value is, which is an object or array. */
  static JsonGroup of(FieldValue value) {
    SourceSpan span = value.span().orElseThrow();
    return new JsonGroup(value, span.start(), span.end() - 1);
  }

  List<Field> fields() {
    return value instanceof FieldValue.Mapping map ? map.fields() : List.of();
  }

  int size() {
    return value instanceof FieldValue.Sequence list ? list.values().size() : fields().size();
  }

  FieldValue value(int index) {
    return value instanceof FieldValue.Sequence list
        ? list.values().get(index)
        : fields().get(index).value();
  }

  /** Returns where a member or item stands, its name included. */
  SourceSpan entry(int index) {
    return value instanceof FieldValue.Sequence list
        ? list.values().get(index).span().orElseThrow()
        : fields().get(index).span().orElseThrow();
  }
}
