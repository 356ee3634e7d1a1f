package io.github.articlemodel.format.json;

import io.github.articlemodel.source.SourceSpan;
import java.util.List;

/** A JSON value and where it stands. */
sealed interface JsonValue {

  /** {@return where it stands, brackets and quotes included} */
  SourceSpan span();

  /** {@return what it is, for messages} */
  String kind();

  /** A member of an object; an object keeps all, also those of one name. */
  record Member(String name, JsonValue value) {}

  record JsonObject(List<Member> members, SourceSpan span) implements JsonValue {
    @Override
    public String kind() {
      return "an object";
    }
  }

  record JsonArray(List<JsonValue> values, SourceSpan span) implements JsonValue {
    @Override
    public String kind() {
      return "an array";
    }
  }

  record JsonText(String value, SourceSpan span) implements JsonValue {
    @Override
    public String kind() {
      return "a string";
    }
  }

  /** A number as written; whole where it has neither fraction nor exponent. */
  record JsonNumber(String text, boolean whole, SourceSpan span) implements JsonValue {
    @Override
    public String kind() {
      return "a number";
    }
  }

  record JsonBoolean(boolean value, SourceSpan span) implements JsonValue {
    @Override
    public String kind() {
      return "a boolean";
    }
  }

  record JsonNull(SourceSpan span) implements JsonValue {
    @Override
    public String kind() {
      return "null";
    }
  }
}
