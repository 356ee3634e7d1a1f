package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Edits that set one value each, all of them there already and none within another, so that they
 * can be made at once.
 *
 * @param changes those that change something
 * @param expected what the metadata says after them
 */
record EditRun(List<FieldEdit> changes, Metadata expected) {

  /** Splits edits, in their order, into such as may be made at once, each of another path. */
  static List<List<FieldEdit>> in(List<FieldEdit> edits) {
    if (edits.size() == 1) {
      return List.of(edits); // as most often
    }
    List<List<FieldEdit>> runs = new ArrayList<>();
    Set<FieldPath> paths = new HashSet<>();
    int from = 0;
    for (int i = 0; i < edits.size(); i++) {
      boolean isSet = edits.get(i) instanceof FieldEdit.Set;
      if (from < i && (!isSet || !paths.add(edits.get(i).path()))) {
        runs.add(edits.subList(from, i));
        from = i;
      }
      if (from == i) {
        paths.clear();
        paths.add(edits.get(i).path());
      }
      if (!isSet) {
        runs.add(edits.subList(i, i + 1));
        from = i + 1;
      }
    }
    if (from < edits.size()) {
      runs.add(edits.subList(from, edits.size()));
    }
    return runs;
  }

  /** Returns the run of edits of one {@linkplain #in group}; null where they are none. */
  static @Nullable EditRun of(Metadata metadata, List<FieldEdit> edits) {
    Map<FieldPath, FieldValue> values = new HashMap<>();
    for (FieldEdit edit : edits) {
      FieldValue value = ((FieldEdit.Set) edit).value();
      if (!isScalar(value)) {
        return null;
      }
      values.put(edit.path(), value);
    }
    Walk walk = new Walk(values);
    Metadata expected = new Metadata(walk.fields(null, metadata.fields()));
    return walk.found < values.size()
        ? null
        : new EditRun(
            edits.stream().filter(edit -> walk.changed.contains(edit.path())).toList(), expected);
  }

  private static boolean isScalar(FieldValue value) {
    return !(value instanceof FieldValue.Mapping
        || value instanceof FieldValue.Sequence
        || value instanceof FieldValue.Opaque);
  }

  /** Goes through all values once, and puts others in their places. */
  private static final class Walk {

    private final Map<FieldPath, FieldValue> values;
    private final Set<FieldPath> changed = new HashSet<>();
    private int found;

    Walk(Map<FieldPath, FieldValue> values) {
      this.values = values;
    }

    List<Field> fields(@Nullable FieldPath in, List<Field> fields) {
      Map<String, Integer> last = new HashMap<>(); // the one that counts, as in FieldChange
      for (int i = 0; i < fields.size(); i++) {
        last.put(fields.get(i).name(), i);
      }
      List<Field> all = new ArrayList<>(fields);
      for (int i : last.values()) {
        String name = fields.get(i).name();
        FieldPath path = in == null ? FieldPath.of(name) : in.then(name);
        all.set(i, new Field(name, value(path, fields.get(i).value())));
      }
      return all;
    }

    private FieldValue value(FieldPath path, FieldValue old) {
      FieldValue set = isScalar(old) ? values.get(path) : null;
      if (set != null) {
        found++;
        if (!set.equals(old)) {
          changed.add(path);
        }
        return set;
      }
      if (old instanceof FieldValue.Mapping map) {
        return new FieldValue.Mapping(fields(path, map.fields()), Written.nowhere());
      }
      if (!(old instanceof FieldValue.Sequence list)) {
        return old;
      }
      List<FieldValue> items = new ArrayList<>(list.values().size());
      for (int i = 0; i < list.values().size(); i++) {
        items.add(value(path.then(i), list.values().get(i)));
      }
      return FieldValue.of(items);
    }
  }
}
