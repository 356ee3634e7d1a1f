package io.github.articlemodel;

import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldPath.Index;
import io.github.articlemodel.model.FieldPath.Name;
import io.github.articlemodel.model.FieldPath.Step;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes the addresses that stand in fields of the front matter. */
final class FieldAddresses {

  private FieldAddresses() {}

  /**
   * Returns the edit of a field that gives the address in it way to another; white space around it
   * stays.
   *
   * @param link an address of the inventory
   * @return the edit; empty where the path does not lead to the text at this place
   */
  static Optional<FieldEdit> set(Metadata metadata, ArticleLink link, String address) {
    FieldPath path = FieldPath.parse(link.text());
    FieldValue value = value(metadata, path);
    if (!(value instanceof FieldValue.Text text) || !text.span().equals(link.span())) {
      return Optional.empty();
    }
    String old = text.value();
    int start = old.indexOf(old.strip());
    String changed =
        old.substring(0, start) + address + old.substring(start + old.strip().length());
    return Optional.of(new FieldEdit.Set(path, FieldValue.of(changed)));
  }

  private static @Nullable FieldValue value(Metadata metadata, FieldPath path) {
    List<Field> fields = metadata.fields();
    FieldValue value = null;
    for (Step step : path.steps()) {
      if (step instanceof Name name) {
        value = last(fields, name.name());
      } else if (value instanceof FieldValue.Sequence list) {
        int index = ((Index) step).index();
        value = index < list.values().size() ? list.values().get(index) : null;
      }
      fields = value instanceof FieldValue.Mapping map ? map.fields() : List.of();
    }
    return value;
  }

  private static @Nullable FieldValue last(List<Field> fields, String name) {
    FieldValue found = null;
    for (Field field : fields) {
      found = field.name().equals(name) ? field.value() : found;
    }
    return found;
  }
}
