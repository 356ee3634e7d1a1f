package io.github.articlemodel;

import io.github.articlemodel.editing.BodyEdit;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that an edit is to change: its own changes after those of another, which are not copied, so
 * that adding many one by one takes time in proportion to their number.
 */
final class EditChanges {

  private final @Nullable EditChanges before;
  private final List<FieldEdit> ownFields;
  private final List<BodyEdit> ownBody;
  private final @Nullable FrontMatterFormat target;

  private EditChanges(
      @Nullable EditChanges before,
      List<FieldEdit> fields,
      List<BodyEdit> body,
      @Nullable FrontMatterFormat target) {
    this.before = before;
    this.ownFields = List.copyOf(fields);
    this.ownBody = List.copyOf(body);
    this.target = target;
  }

  static EditChanges none() {
    return of(List.of(), List.of());
  }

  static EditChanges of(FieldEdit edit) {
    return of(List.of(Objects.requireNonNull(edit, "edit")), List.of());
  }

  static EditChanges of(BodyEdit edit) {
    return of(List.of(), List.of(Objects.requireNonNull(edit, "edit")));
  }

  static EditChanges of(List<FieldEdit> fields, List<BodyEdit> body) {
    return new EditChanges(null, fields, body, null);
  }

  /** Returns these and then others, which convert no front matter. */
  EditChanges and(EditChanges more) {
    if (isNone()) {
      return more;
    }
    return new EditChanges(this, more.fields(), more.body(), target);
  }

  private boolean isNone() {
    return before == null && ownFields.isEmpty() && ownBody.isEmpty() && target == null;
  }

  EditChanges to(FrontMatterFormat format) {
    return new EditChanges(this, List.of(), List.of(), Objects.requireNonNull(format, "format"));
  }

  /** Returns the changes of the front matter. */
  List<FieldEdit> fields() {
    return all(changes -> changes.ownFields);
  }

  /** Returns the changes of the body. */
  List<BodyEdit> body() {
    return all(changes -> changes.ownBody);
  }

  /** Returns the format that the front matter becomes, or null where it stays. */
  @Nullable FrontMatterFormat target() {
    return target;
  }

  private <T> List<T> all(Function<EditChanges, List<T>> own) {
    if (before == null) {
      return own.apply(this);
    }
    Deque<List<T>> each = new ArrayDeque<>();
    for (EditChanges at = this; at != null; at = at.before) {
      each.push(own.apply(at));
    }
    List<T> all = new ArrayList<>();
    each.forEach(all::addAll);
    return List.copyOf(all);
  }
}
