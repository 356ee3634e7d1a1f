package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Written;
import java.util.List;

/**
 * All that fields say and how they were written, as a text: what equality leaves out counts here.
 */
final class Description {

  private final StringBuilder out = new StringBuilder();

  private Description() {}

  static String of(List<Field> fields) {
    Description description = new Description();
    description.fields(fields);
    return description.out.toString();
  }

  private void fields(List<Field> fields) {
    for (Field field : fields) {
      out.append(field.name()).append(written(field.written())).append(" = ");
      value(field.value());
    }
  }

  private void value(FieldValue value) {
    out.append(value.getClass().getSimpleName()).append(written(value.written()));
    if (value instanceof FieldValue.Mapping map) {
      out.append(" {\n");
      fields(map.fields());
      out.append("}\n");
    } else if (value instanceof FieldValue.Sequence list) {
      out.append(" [\n");
      list.values().forEach(this::value);
      out.append("]\n");
    } else {
      out.append(' ').append(value).append('\n');
    }
  }

  static String written(Written written) {
    StringBuilder out = new StringBuilder("<").append(written.span()).append(written.style());
    for (Written.Part part : Written.Part.values()) {
      written.span(part).ifPresent(span -> out.append(part).append(span));
    }
    return out.append(written.raw()).append('>').toString();
  }
}
