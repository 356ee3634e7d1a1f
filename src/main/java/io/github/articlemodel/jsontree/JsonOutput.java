package io.github.articlemodel.jsontree;

import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON text (RFC 8259), each method one piece of it. Not safe for use by several threads.
 *
 * <pre>{@code
 * Optional<String> text = JsonOutput.write(
 *     0, json -> json.startObject().member("type", "text").name("level").number(2).endObject());
 * // {"type":"text","level":2}
 * }</pre>
 */
public final class JsonOutput {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(JsonTree.MAX_NESTING).build())
          .build();

  private final JsonGenerator json;

  private JsonOutput(JsonGenerator json) {
    this.json = json;
  }

  /**
   * {@return the text that is written; empty where objects and arrays would be nested more than
   * {@link JsonTree#MAX_NESTING} deep}
   *
   * @param indent the spaces that each level is set in by; 0 for all on one line
   * @param content what writes one value
   */
  public static Optional<String> write(int indent, Consumer<JsonOutput> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new OutputLayout(indent), text)) {
      content.accept(new JsonOutput(json));
    } catch (StreamConstraintsException tooDeep) {
      return Optional.empty();
    }
    return Optional.of(text.toString());
  }

  /** {@return this, after the start of an object} */
  public JsonOutput startObject() {
    json.writeStartObject();
    return this;
  }

  /** {@return this, after the end of an object} */
  public JsonOutput endObject() {
    json.writeEndObject();
    return this;
  }

  /** {@return this, after the start of an array} */
  public JsonOutput startArray() {
    json.writeStartArray();
    return this;
  }

  /** {@return this, after the end of an array} */
  public JsonOutput endArray() {
    json.writeEndArray();
    return this;
  }

  /**
   * {@return this, after the name of a member, whose value is to follow}
   *
   * @param name the name
   */
  public JsonOutput name(String name) {
    json.writeName(name);
    return this;
  }

  /**
   * {@return this, after a member whose value is a string}
   *
   * @param name the name
   * @param value the characters of the string
   */
  public JsonOutput member(String name, String value) {
    json.writeStringProperty(name, value);
    return this;
  }

  /**
   * {@return this, after a string}
   *
   * @param value the characters of the string
   */
  public JsonOutput text(String value) {
    json.writeString(value);
    return this;
  }

  /**
   * {@return this, after a number}
   *
   * @param value the number
   */
  public JsonOutput number(int value) {
    json.writeNumber(value);
    return this;
  }

  /**
   * {@return this, after a number}
   *
   * @param value the number as JSON has it, which is not checked
   */
  public JsonOutput number(String value) {
    json.writeNumber(value);
    return this;
  }

  /**
   * {@return this, after a boolean}
   *
   * @param value the boolean
   */
  public JsonOutput bool(boolean value) {
    json.writeBoolean(value);
    return this;
  }

  /** {@return this, after a null} */
  public JsonOutput nothing() {
    json.writeNull();
    return this;
  }
}
