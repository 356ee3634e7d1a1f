package io.github.articlemodel.format.pandoc;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.FieldValue.Bool;
import io.github.articlemodel.model.FieldValue.Mapping;
import io.github.articlemodel.model.FieldValue.Sequence;
import java.util.List;

/** Writes fields as metadata. */
final class MetaWriter {

  private final PandocOutput out;

  MetaWriter(PandocOutput out) {
    this.out = out;
  }

  void meta(List<Field> fields) {
    out.json().startObject();
    for (Field field : fields) {
      out.json().name(field.name());
      value(field.value(), PandocNames.OF_INLINES.contains(field.name()));
    }
    out.json().endObject();
  }

  private void value(FieldValue value, boolean asInlines) {
    if (value instanceof Bool bool) {
      out.start("MetaBool").bool(bool.value()).endObject();
    } else if (value instanceof Mapping mapping) {
      out.start("MetaMap").startObject();
      for (Field field : mapping.fields()) {
        out.json().name(field.name());
        value(field.value(), false);
      }
      out.json().endObject().endObject();
    } else if (value instanceof Sequence sequence) {
      out.start("MetaList").startArray();
      sequence.values().forEach(item -> value(item, asInlines));
      out.json().endArray().endObject();
    } else if (asInlines) {
      out.start("MetaInlines");
      out.words(FieldTexts.of(value)).endObject();
    } else {
      out.text("MetaString", FieldTexts.of(value));
    }
  }
}
