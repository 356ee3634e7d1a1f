package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldPath.Index;
import io.github.articlemodel.model.FieldPath.Name;
import io.github.articlemodel.model.FieldPath.Step;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes of one document that are not made yet, and the fields as they will be then, so that what
 * a later change asks for may go by an earlier one.
 *
 * @param edit all changes
 * @param fields the fields after them; a change that will be refused is not in them
 * @param hasDates whether the front matter has a word for a date
 */
record PlannedEdit(ArticleEdit edit, Metadata fields, boolean hasDates) {

  /** Returns a plan of no change. */
  static PlannedEdit of(ArticleDocument document) {
    FrontMatterFormat format = document.frontMatter().format();
    return new PlannedEdit(
        document.edit(), document.metadata(), format == null || format.hasDates());
  }

  /** Returns this, and a field or item set. */
  PlannedEdit set(FieldPath path, FieldValue value) {
    return with(new FieldEdit.Set(path, value), value);
  }

  /** Returns this, and an item appended to what should be a list. */
  PlannedEdit append(FieldPath path, FieldValue item) {
    List<FieldValue> items = new ArrayList<>();
    if (fields.field(path).map(Field::value).orElse(null) instanceof FieldValue.Sequence list) {
      items.addAll(list.values());
    }
    items.add(item);
    return with(new FieldEdit.Append(path, item), FieldValue.of(items));
  }

  private PlannedEdit with(FieldEdit change, FieldValue value) {
    return new PlannedEdit(edit.with(change), after(change.path().steps(), value), hasDates);
  }

  /** Returns the fields with a value at a path; as they are where nothing can stand there. */
  private Metadata after(List<Step> steps, FieldValue value) {
    FieldValue changed = value;
    for (int i = steps.size() - 1; i > 0; i--) {
      FieldPath way = new FieldPath(steps.subList(0, i));
      Optional<FieldValue> in = fields.field(way).map(Field::value);
      if (in.orElse(null) instanceof FieldValue.Mapping map && steps.get(i) instanceof Name name) {
        Metadata inner = new Metadata(map.fields()).with(name.name(), changed);
        changed = new FieldValue.Mapping(inner.fields(), Written.nowhere());
      } else if (in.orElse(null) instanceof FieldValue.Sequence list
          && steps.get(i) instanceof Index index
          && index.index() < list.values().size()) {
        List<FieldValue> items = new ArrayList<>(list.values());
        items.set(index.index(), changed);
        changed = FieldValue.of(items);
      } else {
        return fields;
      }
    }
    return steps.get(0) instanceof Name name ? fields.with(name.name(), changed) : fields;
  }
}
