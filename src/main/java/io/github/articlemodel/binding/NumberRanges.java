package io.github.articlemodel.binding;

import java.io.Serial;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Refuses numbers that Jackson would read as others: 200 as the byte -56, 1e400 as infinity, a
 * number as a length of time or a moment.
 */
final class NumberRanges extends ValueDeserializerModifier {

  @Serial private static final long serialVersionUID = 1L;

  private static final int BYTE_BITS = 8;

  /** Tells whether the number that a parser is at can be read as a type. */
  private interface Range {
    boolean holds(JsonParser parser);
  }

  private record Held(String expected, Range range) {}

  private static final Held BYTES =
      new Held("a whole number from -128 to 127", NumberRanges::isByte);
  private static final Held FLOATS =
      new Held(
          "a number that a float can hold",
          parser -> parser.isNaN() || Float.isFinite(parser.getDecimalValue().floatValue()));
  private static final Held DOUBLES =
      new Held(
          "a number that a double can hold",
          parser -> parser.isNaN() || Double.isFinite(parser.getDecimalValue().doubleValue()));
  private static final Held NO_NUMBER = new Held("no number", parser -> false);

  private static final Map<Class<?>, Held> BY_TYPE =
      Map.of(
          byte.class, BYTES,
          Byte.class, BYTES,
          float.class, FLOATS,
          Float.class, FLOATS,
          double.class, DOUBLES,
          Double.class, DOUBLES,
          java.time.Duration.class, NO_NUMBER,
          java.time.ZonedDateTime.class, NO_NUMBER);

  NumberRanges() {}

  private static boolean isByte(JsonParser parser) {
    return parser.currentToken() != JsonToken.VALUE_NUMBER_INT
        || parser.getBigIntegerValue().bitLength() < BYTE_BITS;
  }

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier description,
      ValueDeserializer<?> deserializer) {
    Class<?> type = description.getBeanClass();
    boolean isTime =
        java.util.Date.class.isAssignableFrom(type)
            || java.util.Calendar.class.isAssignableFrom(type);
    Held held = isTime ? NO_NUMBER : BY_TYPE.get(type);
    return held == null ? deserializer : new Checked(deserializer, held);
  }

  /** Looks at a number before another reads it. */
  private static final class Checked extends DelegatingDeserializer {

    private final Held held;

    Checked(ValueDeserializer<?> delegate, Held held) {
      super(delegate);
      this.held = held;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
      return new Checked(delegate, held);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
      boolean isNumber = parser.currentToken() != null && parser.currentToken().isNumeric();
      if (isNumber && !held.range().holds(parser)) {
        return context.reportInputMismatch(this, Misfit.EXPECTED + held.expected());
      }
      return super.deserialize(parser, context);
    }
  }
}
