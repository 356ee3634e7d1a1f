package io.github.articlemodel.figure;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** Makes a figure of the image in the front matter. */
final class LeadImage {

  private LeadImage() {}

  static Optional<Figure> of(Metadata metadata, List<Figure> inBody) {
    Field field = metadata.field("image").orElse(null);
    if (field == null
        || !(field.value() instanceof FieldValue.Text text)
        || text.value().isBlank()) {
      return Optional.empty();
    }
    String address = text.value();
    Optional<Figure> same =
        inBody.stream().filter(figure -> figure.destination().equals(address)).findFirst();
    return Optional.of(
        new Figure(
            FigureForm.LEAD_IMAGE,
            address,
            "",
            same.map(Figure::caption).orElse(null),
            same.map(Figure::credit).orElse(null),
            written(field, text)));
  }

  /** Returns where the field stands, with the address in its value where that is as it reads. */
  private static Written written(Field field, FieldValue.Text text) {
    SourceSpan value = text.span().orElse(null);
    String raw = text.written().raw().orElse(null);
    if (value == null || raw == null) {
      return field.written();
    }
    int quotes = raw.length() - text.value().length();
    if (quotes == 2 && raw.startsWith(text.value(), 1)) {
      return field
          .written()
          .with(Part.DESTINATION, new SourceSpan(value.start() + 1, value.end() - 1));
    }
    return quotes == 0 && raw.equals(text.value())
        ? field.written().with(Part.DESTINATION, value)
        : field.written();
  }
}
