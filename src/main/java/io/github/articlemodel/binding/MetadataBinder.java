package io.github.articlemodel.binding;

import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Metadata;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Binds metadata to a record, a class or a {@link java.util.Map} of the user's.
 *
 * <pre>{@code
 * record News(String title, URI originUrl, LocalDate date, List<String> tags) {}
 *
 * News news = MetadataBinder.bind(article.metadata(), News.class);
 * }</pre>
 *
 * <ul>
 *   <li>A component {@code originUrl} takes the field {@code originUrl}, {@code origin_url} or
 *       {@code origin-url}. Jackson's annotations are heeded, such as {@code @JsonProperty("url")}.
 *   <li>A field that the type does not have is passed over. A component without a field is null or
 *       an empty {@link java.util.Optional}; one of a primitive type needs its field.
 *   <li>Dates bind to {@link LocalDate}, {@link LocalDateTime}, {@link OffsetDateTime}, {@link
 *       Instant}, {@link LocalTime} or {@link ArticleDate}, whether they were written with quotes
 *       or without, and never where precision would be lost or a zone be guessed.
 *   <li>Numbers and booleans bind to {@link String}, but no text to a number or a boolean, and no
 *       decimal to an integer, none to a type that is too small for it (but those in {@code
 *       byte[]}, {@code float[]}, {@code double[]} and {@code OptionalDouble} are as Jackson reads
 *       them), and none to an enum, a character or a time. The empty text is bound only to types
 *       that have one.
 *   <li>In a {@code Map<String, Object>} the values are those of {@link Metadata#toMap()}.
 * </ul>
 *
 * <p>Safe for use by several threads.
 */
public final class MetadataBinder {

  private static final JsonMapper MAPPER = mapper();

  private MetadataBinder() {}

  private static JsonMapper mapper() {
    SimpleModule types = new SimpleModule();
    TimeDeserializer.addAll(types);
    types.setDeserializerModifier(new NumberRanges());
    return JsonMapper.builder()
        .annotationIntrospector(new FieldNames())
        .addModule(types)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
            DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .withAllCoercionConfigs(
            configs -> {
              for (LogicalType type :
                  new LogicalType[] {LogicalType.Integer, LogicalType.Float, LogicalType.Boolean}) {
                configs
                    .findOrCreateCoercion(type)
                    .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
              }
              configs
                  .findOrCreateCoercion(LogicalType.Boolean)
                  .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
              for (LogicalType type :
                  new LogicalType[] {LogicalType.DateTime, LogicalType.OtherScalar}) {
                configs
                    .findOrCreateCoercion(type)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
              }
              for (Class<?> type : List.of(URI.class, Locale.class)) { // an empty one is one
                configs
                    .findOrCreateCoercion(type)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert);
              }
              for (Class<?> type : List.of(char.class, Character.class)) {
                configs
                    .findOrCreateCoercion(type)
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
              }
            })
        .build();
  }

  /**
   * Binds all fields to a type.
   *
   * @param metadata the fields; of two of one name the last counts
   * @param type a record, a class with a constructor or setters that Jackson finds, or {@code
   *     Map.class}; in a named module its package must be open to {@code tools.jackson.databind}
   * @param <T> the type
   * @return the value
   * @throws BindingException if a value does not fit; it names the field
   */
  public static <T> T bind(Metadata metadata, Class<T> type) {
    try (TokenBuffer tokens = TokenBuffer.forGeneration()) {
      new MetadataTokens(tokens).fields(metadata.fields());
      try (JsonParser parser = tokens.asParser()) {
        return Objects.requireNonNull(MAPPER.readValue(parser, type));
      }
    } catch (JacksonException misfit) {
      throw Misfit.of(misfit, metadata, type);
    }
  }
}
