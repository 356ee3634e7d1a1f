package io.github.articlemodel;

import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import java.util.Optional;

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
    FieldValue value = metadata.field(path).map(Field::value).orElse(null);
    if (!(value instanceof FieldValue.Text text) || !text.span().equals(link.span())) {
      return Optional.empty();
    }
    String old = text.value();
    int start = old.indexOf(old.strip());
    String changed =
        old.substring(0, start) + address + old.substring(start + old.strip().length());
    return Optional.of(new FieldEdit.Set(path, FieldValue.of(changed)));
  }
}
