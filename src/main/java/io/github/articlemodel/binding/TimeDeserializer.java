package io.github.articlemodel.binding;

import io.github.articlemodel.model.ArticleDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads a date or time as a class that holds all of it, and nothing that it does not say. */
final class TimeDeserializer<T> extends StdDeserializer<T> {

  /** Turns what was read into the class; null where it does not fit. */
  private interface Conversion<T> {
    @Nullable T of(Temporal read);
  }

  private final Conversion<T> conversion;
  private final String expected;

  private TimeDeserializer(Class<T> type, String expected, Conversion<T> conversion) {
    super(type);
    this.expected = expected;
    this.conversion = conversion;
  }

  static void addAll(SimpleModule module) {
    add(module, LocalDate.class, "a date without a time", t -> as(LocalDate.class, t));
    add(
        module,
        LocalDateTime.class,
        "a date and time without an offset",
        t -> as(LocalDateTime.class, t));
    add(
        module,
        OffsetDateTime.class,
        "a date and time with an offset",
        t -> t instanceof Instant i ? i.atOffset(ZoneOffset.UTC) : as(OffsetDateTime.class, t));
    add(
        module,
        Instant.class,
        "a date and time with an offset",
        t -> t instanceof OffsetDateTime o ? o.toInstant() : as(Instant.class, t));
    add(module, LocalTime.class, "a time of day", t -> as(LocalTime.class, t));
    add(
        module,
        ArticleDate.class,
        "a date",
        t -> t instanceof LocalTime ? null : new ArticleDate(t));
  }

  private static <T> void add(
      SimpleModule module, Class<T> type, String expected, Conversion<T> conversion) {
    module.addDeserializer(type, new TimeDeserializer<>(type, expected, conversion));
  }

  private static <T> @Nullable T as(Class<T> type, Temporal read) {
    return type.isInstance(read) ? type.cast(read) : null;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    Temporal read = null;
    if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT) {
      read = parser.getEmbeddedObject() instanceof Temporal temporal ? temporal : null;
    } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
      read = parse(parser.getString());
    }
    T value = read == null ? null : conversion.of(read);
    if (value == null) {
      return context.reportInputMismatch(this, Misfit.EXPECTED + expected);
    }
    return value;
  }

  private static @Nullable Temporal parse(String text) {
    var date = ArticleDate.parse(text);
    if (date.isPresent()) {
      return date.get().value();
    }
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException noTime) {
      return null;
    }
  }
}
