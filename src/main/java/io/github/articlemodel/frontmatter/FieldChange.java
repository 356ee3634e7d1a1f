package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FieldEdit.Place;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath.Index;
import io.github.articlemodel.model.FieldPath.Name;
import io.github.articlemodel.model.FieldPath.Step;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What metadata says after an edit, which is what reading the edited text must give. Knows nothing
 * of the text. The edit was {@linkplain EditCheck checked} before.
 */
final class FieldChange {

  private final FieldEdit edit;
  private final boolean hasSections;

  private FieldChange(FieldEdit edit, boolean hasSections) {
    this.edit = edit;
    this.hasSections = hasSections;
  }

  /** Returns the metadata after a checked edit of front matter in a format. */
  static Metadata after(Metadata metadata, FieldEdit edit, @Nullable FrontMatterFormat format) {
    boolean hasSections = format != null && FrontMatterLanguage.of(format).hasSections();
    return new FieldChange(edit, hasSections).after(metadata);
  }

  private Metadata after(Metadata metadata) {
    List<Step> way = edit instanceof FieldEdit.Append ? edit.path().steps() : edit.path().parent();
    FieldValue changed = along(way, map(metadata.fields()));
    return new Metadata(((FieldValue.Mapping) changed).fields());
  }

  private static FieldValue.Mapping map(List<Field> fields) {
    return new FieldValue.Mapping(fields, Written.nowhere());
  }

  private FieldValue along(List<Step> way, FieldValue value) {
    if (way.isEmpty()) {
      return value instanceof FieldValue.Mapping mapping
          ? map(changed(mapping.fields()))
          : FieldValue.of(changedItems(((FieldValue.Sequence) value).values()));
    }
    List<Step> rest = way.subList(1, way.size());
    if (way.get(0) instanceof Name name) {
      List<Field> fields = new ArrayList<>(((FieldValue.Mapping) value).fields());
      int at = lastIndexOf(fields, name.name());
      fields.set(at, new Field(name.name(), along(rest, fields.get(at).value())));
      return map(fields);
    }
    int at = ((Index) way.get(0)).index();
    List<FieldValue> items = new ArrayList<>(((FieldValue.Sequence) value).values());
    items.set(at, along(rest, items.get(at)));
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

  private List<Field> changed(List<Field> fields) {
    String name = ((Name) edit.path().last()).name();
    List<Field> changed = new ArrayList<>(fields);
    if (edit instanceof FieldEdit.Set set) {
      int at = lastIndexOf(fields, name);
      Field field = new Field(name, set.value());
      if (at < 0) {
        changed.add(index(fields, new Place.Last()), field);
      } else {
        changed.set(at, field);
      }
    } else if (edit instanceof FieldEdit.Insert insert) {
      changed.add(index(fields, insert.place()), new Field(name, insert.value()));
    } else if (edit instanceof FieldEdit.Remove) {
      changed.removeIf(field -> field.name().equals(name));
    } else if (edit instanceof FieldEdit.Rename rename) {
      changed.replaceAll(
          field -> field.name().equals(name) ? new Field(rename.name(), field.value()) : field);
    }
    return changed;
  }

  private int index(List<Field> fields, Place place) {
    int index = insertionIndex(fields, place);
    return hasSections ? beforeSections(fields, index) : index;
  }

  /**
   * Returns the index, or, where none but sections of TOML stand before and after it, that of the
   * first of them: a field after the header of a table would belong to that table.
   */
  static int beforeSections(List<Field> fields, int index) {
    if (!fields.subList(index, fields.size()).stream().allMatch(FieldChange::isSection)) {
      return index;
    }
    int first = index;
    while (first > 0 && isSection(fields.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isSection(Field field) {
    return field.value().written().style().orElse(null) == ScalarStyle.BLOCK;
  }

  /** Returns the index that a new field gets among the fields, where they may stand anywhere. */
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

  private List<FieldValue> changedItems(List<FieldValue> items) {
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
