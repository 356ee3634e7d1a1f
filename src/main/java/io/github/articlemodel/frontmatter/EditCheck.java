package io.github.articlemodel.frontmatter;

import io.github.articlemodel.frontmatter.FieldEdit.Place;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath.Index;
import io.github.articlemodel.model.FieldPath.Name;
import io.github.articlemodel.model.FieldPath.Step;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.EditRefusedException;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that what an edit names is there, and refuses the edit with a reason where it is not. */
final class EditCheck {

  private final EditRefusals refusals;
  private final FrontMatter frontMatter;
  private final FieldEdit edit;

  private EditCheck(SourceText source, FrontMatter frontMatter, FieldEdit edit) {
    this.refusals = new EditRefusals(source, edit);
    this.frontMatter = frontMatter;
    this.edit = edit;
  }

  /** Refuses an edit of front matter that was read, unless what it names is there. */
  static void check(SourceText source, FrontMatter frontMatter, FieldEdit edit) {
    new EditCheck(source, frontMatter, edit).check();
  }

  private void check() {
    FieldValue top =
        new FieldValue.Mapping(
            frontMatter.metadata().fields(), io.github.articlemodel.model.Written.nowhere());
    if (edit instanceof FieldEdit.Append) {
      FieldValue list = follow(top, edit.path().steps());
      requireList(list);
      return;
    }
    FieldValue in = follow(top, edit.path().parent());
    if (edit.path().last() instanceof Index index) {
      int items = requireList(in).size();
      int most = edit instanceof FieldEdit.InsertItem ? items : items - 1;
      if (index.index() > most) {
        throw noItem(in, index, items);
      }
    } else {
      field(requireMap(in), ((Name) edit.path().last()).name(), in);
    }
  }

  private void field(List<Field> fields, String name, FieldValue in) {
    boolean there = FieldChange.lastIndexOf(fields, name) >= 0;
    if (edit instanceof FieldEdit.Insert insert) {
      if (there) {
        throw exists(fields, name);
      }
      String neighbour = neighbour(insert.place());
      if (neighbour != null && FieldChange.lastIndexOf(fields, neighbour) < 0) {
        throw noField(neighbour, in);
      }
    } else if (!there && !(edit instanceof FieldEdit.Set)) {
      throw noField(name, in);
    }
    if (edit instanceof FieldEdit.Rename) {
      fields.stream().filter(field -> field.name().equals(name)).forEach(this::requireName);
    }
    if (edit instanceof FieldEdit.Rename rename
        && !rename.name().equals(name)
        && FieldChange.lastIndexOf(fields, rename.name()) >= 0) {
      throw exists(fields, rename.name());
    }
  }

  /** Refuses a broken field that has but one part: its name is not known, and it may be a text. */
  private void requireName(Field field) {
    boolean whole =
        field.value() instanceof FieldValue.Opaque opaque
            && opaque.span().map(SourceSpan::isEmpty).orElse(false);
    if (whole) {
      throw refusals.at(
          field.span().orElse(SourceSpan.at(frontMatter.content().start())),
          "edit.opaque",
          "this could not be read, and where its name ends is not known",
          "mend its syntax first");
    }
  }

  private static @Nullable String neighbour(Place place) {
    if (place instanceof Place.Before before) {
      return before.name();
    }
    return place instanceof Place.After after ? after.name() : null;
  }

  private FieldValue follow(FieldValue top, List<Step> way) {
    FieldValue value = top;
    for (Step step : way) {
      FieldValue in = value;
      if (step instanceof Index index) {
        List<FieldValue> items = requireList(value);
        if (index.index() >= items.size()) {
          throw noItem(in, index, items.size());
        }
        value = items.get(index.index());
      } else {
        String name = ((Name) step).name();
        List<Field> fields = requireMap(value);
        int at = FieldChange.lastIndexOf(fields, name);
        if (at < 0) {
          throw noField(name, in);
        }
        value = fields.get(at).value();
      }
      if (value instanceof FieldValue.Opaque) {
        throw refusals.at(
            span(value),
            "edit.opaque",
            "the value on the way could not be read",
            "mend its syntax first");
      }
    }
    return value;
  }

  private SourceSpan span(FieldValue value) {
    return value.span().orElse(SourceSpan.at(frontMatter.content().start()));
  }

  private List<FieldValue> requireList(FieldValue value) {
    if (value instanceof FieldValue.Sequence list) {
      return list.values();
    }
    throw refusals.at(
        span(value), "edit.kind", "this is no list", "name a list, or set the whole field");
  }

  private List<Field> requireMap(FieldValue value) {
    if (value instanceof FieldValue.Mapping map) {
      return map.fields();
    }
    throw refusals.at(
        span(value), "edit.kind", "this is no map", "name a map, or set the whole field");
  }

  private EditRefusedException noField(String name, FieldValue in) {
    return refusals.at(
        span(in),
        "edit.no-such-field",
        "there is no field \"" + name + "\" here",
        "check its name");
  }

  private EditRefusedException noItem(FieldValue in, Index index, int items) {
    return refusals.at(
        span(in),
        "edit.no-such-item",
        "there is no item " + index.index() + ", the list has " + items,
        "indices count from 0");
  }

  private EditRefusedException exists(List<Field> fields, String name) {
    Field field = fields.get(FieldChange.lastIndexOf(fields, name));
    return refusals.at(
        field.span().orElse(SourceSpan.at(frontMatter.content().start())),
        "edit.field-exists",
        "there is a field \"" + name + "\" already",
        "set it, or remove it first");
  }
}
