package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FieldEdit.Place;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath.Index;
import io.github.articlemodel.model.FieldPath.Name;
import io.github.articlemodel.model.FieldPath.Step;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import java.util.ArrayList;
import java.util.List;

/**
 * What metadata says after an edit, which is what reading the edited text must give. Knows nothing
 * of the text. The edit was {@linkplain EditCheck checked} before.
 */
final class FieldChange {

  private FieldChange() {}

  /** Returns the metadata after a checked edit. */
  static Metadata after(Metadata metadata, FieldEdit edit) {
    List<Step> way = edit instanceof FieldEdit.Append ? edit.path().steps() : edit.path().parent();
    FieldValue changed = along(way, map(metadata.fields()), edit);
    return new Metadata(((FieldValue.Mapping) changed).fields());
  }

  private static FieldValue.Mapping map(List<Field> fields) {
    return new FieldValue.Mapping(fields, Written.nowhere());
  }

  private static FieldValue along(List<Step> way, FieldValue value, FieldEdit edit) {
    if (way.isEmpty()) {
      return value instanceof FieldValue.Mapping mapping
          ? map(changed(mapping.fields(), edit))
          : FieldValue.of(changedItems(((FieldValue.Sequence) value).values(), edit));
    }
    List<Step> rest = way.subList(1, way.size());
    if (way.get(0) instanceof Name name) {
      List<Field> fields = new ArrayList<>(((FieldValue.Mapping) value).fields());
      int at = lastIndexOf(fields, name.name());
      fields.set(at, new Field(name.name(), along(rest, fields.get(at).value(), edit)));
      return map(fields);
    }
    int at = ((Index) way.get(0)).index();
    List<FieldValue> items = new ArrayList<>(((FieldValue.Sequence) value).values());
    items.set(at, along(rest, items.get(at), edit));
    return FieldValue.of(items);
  }

  /** Returns the index of the last field of the name, or -1. */
  static int lastIndexOf(List<Field> fields, String name) {
    for (int i = fields.size() - 1; i >= 0; i--) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Field> changed(List<Field> fields, FieldEdit edit) {
    String name = ((Name) edit.path().last()).name();
    List<Field> changed = new ArrayList<>(fields);
    if (edit instanceof FieldEdit.Set set) {
      int at = lastIndexOf(fields, name);
      Field field = new Field(name, set.value());
      if (at < 0) {
        changed.add(field);
      } else {
        changed.set(at, field);
      }
    } else if (edit instanceof FieldEdit.Insert insert) {
      changed.add(insertionIndex(fields, insert.place()), new Field(name, insert.value()));
    } else if (edit instanceof FieldEdit.Remove) {
      changed.removeIf(field -> field.name().equals(name));
    } else if (edit instanceof FieldEdit.Rename rename) {
      changed.replaceAll(
          field -> field.name().equals(name) ? new Field(rename.name(), field.value()) : field);
    }
    return changed;
  }

  /** Returns the index that a new field gets among the fields. */
  static int insertionIndex(List<Field> fields, Place place) {
    if (place instanceof Place.First) {
      return 0;
    } else if (place instanceof Place.Before before) {
      return indexOf(fields, before.name());
    } else if (place instanceof Place.After after) {
      return lastIndexOf(fields, after.name()) + 1;
    }
    return fields.size();
  }

  private static int indexOf(List<Field> fields, String name) {
    int i = 0;
    while (!fields.get(i).name().equals(name)) {
      i++;
    }
    return i;
  }

  private static List<FieldValue> changedItems(List<FieldValue> items, FieldEdit edit) {
    List<FieldValue> changed = new ArrayList<>(items);
    if (edit instanceof FieldEdit.Append append) {
      changed.add(append.value());
      return changed;
    }
    int index = ((Index) edit.path().last()).index();
    if (edit instanceof FieldEdit.Set set) {
      changed.set(index, set.value());
    } else if (edit instanceof FieldEdit.InsertItem insert) {
      changed.add(index, insert.value());
    } else if (edit instanceof FieldEdit.Remove) {
      changed.remove(index);
    }
    return changed;
  }
}
