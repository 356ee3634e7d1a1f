package io.github.articlemodel;

import io.github.articlemodel.editing.BodyEdit;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that an edit is to change.
 *
 * @param fields the changes of the front matter
 * @param body the changes of the body
 * @param target the format that the front matter becomes, or null where it stays
 */
record EditChanges(
    List<FieldEdit> fields, List<BodyEdit> body, @Nullable FrontMatterFormat target) {

  EditChanges {
    fields = List.copyOf(fields);
    body = List.copyOf(body);
  }

  static EditChanges none() {
    return new EditChanges(List.of(), List.of(), null);
  }

  static EditChanges of(FieldEdit edit) {
    return new EditChanges(List.of(Objects.requireNonNull(edit, "edit")), List.of(), null);
  }

  static EditChanges of(BodyEdit edit) {
    return new EditChanges(List.of(), List.of(Objects.requireNonNull(edit, "edit")), null);
  }

  /** Returns these and then others, which convert no front matter. */
  EditChanges and(EditChanges more) {
    return new EditChanges(joined(fields, more.fields), joined(body, more.body), target);
  }

  EditChanges to(FrontMatterFormat format) {
    return new EditChanges(fields, body, Objects.requireNonNull(format, "format"));
  }

  private static <T> List<T> joined(List<T> before, List<T> after) {
    List<T> all = new ArrayList<>(before);
    all.addAll(after);
    return all;
  }
}
