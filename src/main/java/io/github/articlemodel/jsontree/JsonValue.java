package io.github.articlemodel.jsontree;

import io.github.articlemodel.source.SourceSpan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import tools.jackson.core.io.NumberInput;

/**
 * A JSON value (RFC 8259) and where it stands.
 *
 * <pre>{@code
 * JsonValue value = JsonTree.read("[1.10, \"a\"]");
 * value.kind(); // "an array"
 * ((JsonValue.JsonArray) value).values().get(0).span(); // SourceSpan[start=1, end=5]
 * }</pre>
 */
public sealed interface JsonValue {

  /** {@return where it stands in the text that was read, brackets and quotes included} */
  SourceSpan span();

  /** {@return what it is, for messages, such as {@code an object}} */
  String kind();

  /**
   * A member of an object; an object keeps all, also those of one name.
   *
   * @param name its name
   * @param value its value
   */
  record Member(String name, JsonValue value) {}

  /**
   * An object.
   *
   * @param members its members in their order, also those of one name
   * @param span where it stands
   */
  record JsonObject(List<Member> members, SourceSpan span) implements JsonValue {
    /**
     * Creates one.
     *
     * @param members its members in their order, also those of one name
     * @param span where it stands
     */
    public JsonObject {
      members = List.copyOf(members);
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /**
   * An array.
   *
   * @param values its values in their order
   * @param span where it stands
   */
  record JsonArray(List<JsonValue> values, SourceSpan span) implements JsonValue {
    /**
     * Creates one.
     *
     * @param values its values in their order
     * @param span where it stands
     */
    public JsonArray {
      values = List.copyOf(values);
    }

    @Override
    public String kind() {
      return "an array";
    }
  }

  /**
   * A string.
   *
   * @param value its characters, escapes resolved
   * @param span where it stands
   */
  record JsonText(String value, SourceSpan span) implements JsonValue {
    @Override
    public String kind() {
      return "a string";
    }
  }

  /**
   * A number.
   *
   * @param text as written
   * @param whole whether it has neither fraction nor exponent
   * @param span where it stands
   */
  record JsonNumber(String text, boolean whole, SourceSpan span) implements JsonValue {
    @Override
    public String kind() {
      return "a number";
    }

    /**
     * {@return the whole number that it is, in time nearly in proportion to its digits}
     *
     * @throws NumberFormatException if it is not {@link #whole()}
     */
    public BigInteger integer() {
      return NumberInput.parseBigInteger(text, true);
    }

    /**
     * {@return the number that it is, in time nearly in proportion to its digits}
     *
     * @throws NumberFormatException if its exponent is out of range
     */
    public BigDecimal decimal() {
      return NumberInput.parseBigDecimal(text, true);
    }
  }

  /**
   * A boolean.
   *
   * @param value true or false
   * @param span where it stands
   */
  record JsonBoolean(boolean value, SourceSpan span) implements JsonValue {
    @Override
    public String kind() {
      return "a boolean";
    }
  }

  /**
   * Null.
   *
   * @param span where it stands
   */
  record JsonNull(SourceSpan span) implements JsonValue {
    @Override
    public String kind() {
      return "null";
    }
  }
}
