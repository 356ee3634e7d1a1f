package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FieldEdit.Place;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath.Index;
import io.github.articlemodel.model.FieldPath.Name;
import io.github.articlemodel.model.FieldPath.Step;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Edits of fields in TOML. */
final class TomlSyntax {

  private final TomlLayout layout;
  private final SourceText source;

  TomlSyntax(SourceText source, FrontMatter frontMatter) {
    this.layout = new TomlLayout(source, frontMatter.content());
    this.source = source;
  }

  /** What a path leads to: a table, the tables of an array of tables, or an array in brackets. */
  private record Found(
      @Nullable TomlTable table, @Nullable TomlSlot items, TomlNode.@Nullable Array array) {

    static Found of(TomlTable table) {
      return new Found(table, null, null);
    }

    static Found of(TomlNode node) {
      return node instanceof TomlNode.Inline inline
          ? of(inline.table())
          : new Found(null, null, (TomlNode.Array) node);
    }

    static Found of(TomlSlot slot) {
      return slot.table != null
          ? of(slot.table)
          : slot.items != null
              ? new Found(null, slot, null)
              : of(Objects.requireNonNull(slot.value));
    }

    Found then(Step step) {
      if (step instanceof Name name) {
        return of(TomlLayout.slot(Objects.requireNonNull(table), name.name()));
      }
      int index = ((Index) step).index();
      return items != null
          ? of(Objects.requireNonNull(items.items).get(index))
          : of(Objects.requireNonNull(array).items().get(index));
    }
  }

  List<List<TextEdit>> ways(FieldEdit edit) {
    boolean append = edit instanceof FieldEdit.Append;
    List<Step> way = append ? edit.path().steps() : edit.path().parent();
    Found in = Found.of(layout.root());
    for (Step step : way) {
      in = in.then(step);
    }
    if (in.table() != null) {
      return field(in.table(), ((Name) edit.path().last()).name(), edit);
    }
    int index = append ? Integer.MAX_VALUE : ((Index) edit.path().last()).index();
    return in.items() != null
        ? new TomlItems(layout, in.items()).ways(edit, index)
        : new TomlArrays(layout, Objects.requireNonNull(in.array())).ways(edit, index);
  }

  /** Returns whether an edit puts a value that is no map in the place of the header of a table. */
  boolean replacesHeader(FieldEdit edit) {
    boolean plain =
        edit instanceof FieldEdit.Set set && !(set.value() instanceof FieldValue.Mapping);
    if (!plain || !(edit.path().last() instanceof Name name)) {
      return false;
    }
    Found in = Found.of(layout.root());
    for (Step step : edit.path().parent()) {
      in = in.then(step);
    }
    return TomlLayout.slots(Objects.requireNonNull(in.table()), name.name()).stream()
        .anyMatch(slot -> slot.first().entry().isHeader());
  }

  private List<List<TextEdit>> field(TomlTable in, String name, FieldEdit edit) {
    List<TomlSlot> slots = TomlLayout.slots(in, name);
    if (edit instanceof FieldEdit.Set set && !slots.isEmpty()) {
      return new TomlReplacement(layout, slots.get(slots.size() - 1)).ways(set.value());
    } else if (edit instanceof FieldEdit.Set set) {
      return insertion(in, name, set.value(), new Place.Last());
    } else if (edit instanceof FieldEdit.Insert insert) {
      return insertion(in, name, insert.value(), insert.place());
    } else if (edit instanceof FieldEdit.Rename rename) {
      return List.of(renamed(slots, rename.name()));
    }
    return new TomlRemoval(layout, in).ways(slots);
  }

  private List<List<TextEdit>> insertion(TomlTable in, String name, FieldValue value, Place place) {
    List<Field> fields = new TomlValues(source.text()).fields(in);
    int index = FieldChange.beforeSections(fields, FieldChange.insertionIndex(fields, place));
    return new TomlInsertion(layout, in).ways(name, value, index, place);
  }

  private List<TextEdit> renamed(List<TomlSlot> slots, String name) {
    List<TextEdit> edits = new ArrayList<>();
    for (TomlSlot slot : slots) {
      for (TomlEntry.Mention mention : slot.mentions) {
        var key = mention.key().span();
        char quote = layout.slice(key.start(), key.end()).charAt(0);
        String printed =
            quote == '"'
                ? TomlTexts.basic(name)
                : quote == '\'' && TomlTexts.isLiteral(name)
                    ? "'" + name + "'"
                    : TomlTexts.key(name);
        edits.add(new TextEdit(key, printed));
      }
    }
    return edits;
  }
}
