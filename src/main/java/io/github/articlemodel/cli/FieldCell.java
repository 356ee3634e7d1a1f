package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.corpus.FieldCensus;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.SourcePosition;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * What a document has under a path.
 *
 * @param document the document
 * @param path the path
 * @param value the value; null where there is no field
 */
record FieldCell(ArticleDocument document, FieldPath path, @Nullable FieldValue value) {

  static FieldCell of(ArticleDocument document, FieldPath path) {
    return new FieldCell(
        document, path, document.metadata().field(path).map(Field::value).orElse(null));
  }

  /** Returns whether there is a value that was read. */
  boolean isRead() {
    return value != null && !(value instanceof FieldValue.Opaque);
  }

  /** Returns whether nobody knows the value, as it or all of the front matter was not read. */
  boolean isUnread() {
    return !isRead() && FieldCensus.mayHave(document, path);
  }

  /** Returns a text as it is, and all else as JSON; the empty text where there is no field. */
  String text() {
    if (value == null) {
      return "";
    }
    return JsonOutput.text(plain());
  }

  /**
   * Returns the same on one line without a tab: a text that is not so, or starts with ", as JSON.
   */
  String cell() {
    String text = text();
    boolean odd = text.startsWith("\"") || text.chars().anyMatch(Character::isISOControl);
    return odd ? JsonOutput.line(text) : text;
  }

  private @Nullable Object plain() {
    return value == null ? null : Metadata.of(new Field("value", value)).toMap().get("value");
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("file", document.source().name());
    Optional<SourcePosition> position =
        Optional.ofNullable(value)
            .flatMap(FieldValue::span)
            .map(span -> document.source().position(span.start()));
    json.writeName("line");
    JsonValues.write(position.map(SourcePosition::line).orElse(null), json);
    json.writeName("column");
    JsonValues.write(position.map(SourcePosition::column).orElse(null), json);
    json.writeStringProperty("field", path.toString());
    json.writeStringProperty("kind", kind());
    json.writeName("value");
    JsonValues.write(plain(), json);
    json.writeEndObject();
  }

  private String kind() {
    if (value instanceof FieldValue.Text) {
      return "text";
    } else if (value instanceof FieldValue.IntegerNumber
        || value instanceof FieldValue.DecimalNumber
        || value instanceof FieldValue.SpecialNumber) {
      return "number";
    } else if (value instanceof FieldValue.Bool) {
      return "boolean";
    } else if (value instanceof FieldValue.Time time) {
      return time.value() instanceof LocalTime ? "time" : "date";
    } else if (value instanceof FieldValue.Sequence) {
      return "list";
    } else if (value instanceof FieldValue.Mapping) {
      return "map";
    } else if (value instanceof FieldValue.Null) {
      return "null";
    }
    return isUnread() ? "unread" : "absent";
  }
}
