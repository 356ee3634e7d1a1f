package io.github.articlemodel.jsontree;

import io.github.articlemodel.jsontree.JsonValue.JsonArray;
import io.github.articlemodel.jsontree.JsonValue.JsonBoolean;
import io.github.articlemodel.jsontree.JsonValue.JsonNull;
import io.github.articlemodel.jsontree.JsonValue.JsonNumber;
import io.github.articlemodel.jsontree.JsonValue.JsonObject;
import io.github.articlemodel.jsontree.JsonValue.JsonText;
import io.github.articlemodel.jsontree.JsonValue.Member;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON text (RFC 8259) as a tree in which every value knows its place.
 *
 * <pre>{@code
 * Place root = Place.root(JsonTree.read("{\"depth\": 2}"));
 * Members.of(root).number("depth", 1, 6); // 2
 * }</pre>
 */
public final class JsonTree {

  /** How many objects and arrays may stand in each other. */
  public static final int MAX_NESTING = 1_100;

  /** How many characters a number may have. */
  public static final int MAX_NUMBER_LENGTH = 300_000;

  /**
   * Jackson's own table of names lives on from one text to the next, and refuses the 151st name of
   * one hash; without it a text is read alike whatever was read before.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_NESTING)
                  .maxNumberLength(MAX_NUMBER_LENGTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final int length;

  /** Each name once, as most are those of many objects. */
  private final Map<String, String> names = new HashMap<>();

  private JsonTree(JsonParser parser, int length) {
    this.parser = parser;
    this.length = length;
  }

  /**
   * Returns the value that a text is.
   *
   * @param text the text
   * @return the value
   * @throws JsonProblem if the text is no JSON, or is beyond a limit
   */
  public static JsonValue read(String text) throws JsonProblem {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      try {
        return new JsonTree(parser, text.length()).document();
      } catch (StreamConstraintsException beyond) {
        throw JsonProblem.limit(place(parser.currentLocation(), text.length()), limit(parser));
      } catch (StreamReadException broken) {
        throw JsonProblem.syntax(place(broken.getLocation(), text.length()), message(broken));
      }
    }
  }

  /** {@return Jackson's message without what it says of its own places and settings} */
  private static String message(StreamReadException broken) {
    String message = broken.getOriginalMessage();
    int end = message.length();
    for (String own : List.of(" (for ", " (start marker", " (not recognized", ": enable `", "\n")) {
      int at = message.indexOf(own);
      end = at < 0 ? end : Math.min(end, at);
    }
    return message.substring(0, end);
  }

  private static String limit(JsonParser parser) {
    return parser.streamReadContext().getNestingDepth() >= MAX_NESTING
        ? "objects and arrays are nested more than " + MAX_NESTING + " deep"
        : "a number has more than " + MAX_NUMBER_LENGTH + " characters";
  }

  private static SourceSpan place(@Nullable TokenStreamLocation location, int length) {
    long offset = location == null ? 0 : location.getCharOffset();
    return SourceSpan.at((int) Math.max(0, Math.min(offset, length)));
  }

  private JsonValue document() throws JsonProblem {
    if (parser.nextToken() == null) {
      throw JsonProblem.syntax(SourceSpan.at(0), "the text is empty, expected a JSON value");
    }
    JsonValue value = value();
    if (parser.nextToken() != null) {
      throw JsonProblem.syntax(
          new SourceSpan(start(), length), "text after the end of the JSON value");
    }
    return value;
  }

  /** {@return the value whose first token is the current one; its depth is bounded by Jackson} */
  private JsonValue value() {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> {
        int start = start();
        String value = parser.getString();
        yield new JsonText(value, to(start));
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        int start = start();
        String text = parser.getString();
        boolean whole = token == JsonToken.VALUE_NUMBER_INT;
        yield new JsonNumber(text, whole, new SourceSpan(start, start + text.length()));
      }
      case VALUE_TRUE, VALUE_FALSE -> new JsonBoolean(token == JsonToken.VALUE_TRUE, to(start()));
      case VALUE_NULL -> new JsonNull(to(start()));
      default -> throw new IllegalStateException("no value begins with " + token);
    };
  }

  private JsonObject object() {
    int start = start();
    List<Member> members = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String known = names.putIfAbsent(name, name);
      parser.nextToken();
      members.add(new Member(known == null ? name : known, value()));
    }
    return new JsonObject(members, to(start));
  }

  private JsonArray array() {
    int start = start();
    List<JsonValue> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value());
    }
    return new JsonArray(values, to(start));
  }

  private int start() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private SourceSpan to(int start) {
    return new SourceSpan(start, (int) parser.currentLocation().getCharOffset());
  }
}
