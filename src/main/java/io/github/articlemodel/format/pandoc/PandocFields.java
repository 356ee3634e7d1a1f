package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.jsontree.JsonTree;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.FieldValue.Bool;
import io.github.articlemodel.model.FieldValue.Mapping;
import io.github.articlemodel.model.FieldValue.Sequence;
import io.github.articlemodel.model.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Fields as Pandoc can hold them: texts, booleans, lists and maps, each name once. */
final class PandocFields {

  private final Consumer<String> lost;

  private PandocFields(Consumer<String> lost) {
    this.lost = lost;
  }

  /**
   * Returns the fields as Pandoc holds them.
   *
   * @param lost takes the path of each field that a later one of its name stands for
   */
  static List<Field> of(List<Field> fields, Consumer<String> lost) {
    return new PandocFields(lost).fields(fields, "metadata", 0);
  }

  private List<Field> fields(List<Field> fields, String path, int depth) {
    List<Field> out = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = fields.size() - 1; i >= 0; i--) { // of one name the last counts
      Field field = fields.get(i);
      String at = path + "." + field.name();
      if (names.add(field.name())) {
        out.add(new Field(field.name(), value(field.value(), at, depth + 1)));
      } else {
        lost.accept(at);
      }
    }
    Collections.reverse(out);
    return out;
  }

  private FieldValue value(FieldValue value, String path, int depth) {
    if (value instanceof Bool || depth > JsonTree.MAX_NESTING) { // deeper than can be written
      return value;
    }
    if (value instanceof Mapping mapping) {
      return new Mapping(fields(mapping.fields(), path, depth), Written.nowhere());
    }
    if (value instanceof Sequence sequence) {
      List<FieldValue> values = new ArrayList<>();
      for (FieldValue item : sequence.values()) {
        values.add(value(item, path, depth + 1));
      }
      return FieldValue.of(values);
    }
    return FieldValue.of(FieldTexts.of(value));
  }
}
