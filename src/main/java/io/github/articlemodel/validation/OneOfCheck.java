package io.github.articlemodel.validation;

import io.github.articlemodel.format.NearestNames;
import io.github.articlemodel.frontmatter.FieldEdit;
import io.github.articlemodel.model.FieldValue;
import java.util.List;

/** Each text of a field must be one of some. */
record OneOfCheck(FieldRef field, List<String> values) implements DocumentCheck {

  private static final int LISTED = 12;

  @Override
  public void check(CheckedDocument document, Breaches out) {
    for (TextItems.Item item : TextItems.of(field.in(document))) {
      if (!values.contains(item.text())) {
        out.add(item.place(), () -> breach(item));
      }
    }
  }

  private Breach breach(TextItems.Item item) {
    String listed =
        String.join(", ", values.subList(0, Math.min(LISTED, values.size())))
            + (values.size() > LISTED ? " or one of " + (values.size() - LISTED) + " more" : "");
    List<String> near = NearestNames.of(item.text(), values);
    Breach breach =
        Breach.at(
            item.place(),
            item.path() + " is " + Words.quoted(item.text()) + ", expected one of " + listed,
            near.isEmpty() ? "write one of these" : "write " + String.join(" or ", near));
    List<String> same =
        values.stream()
            .filter(value -> Words.squeezed(value).equalsIgnoreCase(Words.squeezed(item.text())))
            .toList();
    if (same.size() != 1) {
      return breach;
    }
    FieldEdit set = new FieldEdit.Set(item.path(), FieldValue.of(same.get(0)));
    return breach.mendedBy(
        "write " + Words.quoted(same.get(0)), document -> document.edit().with(set));
  }
}
