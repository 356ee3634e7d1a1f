package io.github.articlemodel.jsontree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class JsonOutputTest {

  private static final JsonMapper JACKSON = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String CHARACTERS = "ab \"\\/\b\f\n\r\t\u0000\u001F\u007F\u2028é漢😀";

  @Test
  void writesWhatJacksonWrites() {
    Random random = new Random(8259);
    for (int i = 0; i < 3_000; i++) {
      JsonNode tree = value(random, 4);
      assertThat(JsonOutput.write(0, json -> write(tree, json)))
          .contains(JACKSON.writeValueAsString(tree));
      String indented = JsonOutput.write(2, json -> write(tree, json)).orElseThrow();
      assertThat(JACKSON.readTree(indented)).isEqualTo(tree);
    }
  }

  private static JsonNode value(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0 -> NODES.stringNode(text(random));
      case 1 -> NODES.numberNode(random.nextInt());
      case 2 -> NODES.booleanNode(random.nextBoolean());
      case 3 -> NODES.nullNode();
      case 4 -> {
        ArrayNode array = NODES.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
          array.add(value(random, depth - 1));
        }
        yield array;
      }
      default -> {
        ObjectNode object = NODES.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
          object.set(text(random), value(random, depth - 1));
        }
        yield object;
      }
    };
  }

  /** Returns a text, now and then one that is longer than what is written at once. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      int from = random.nextInt(CHARACTERS.length());
      text.append(Character.toString(CHARACTERS.codePointAt(from)));
    }
    String some = text.toString().replaceAll("[\\uD800-\\uDFFF]", "😀");
    return random.nextInt(50) == 0 ? some + "x".repeat(random.nextInt(5_000)) + some : some;
  }

  private static void write(JsonNode node, JsonOutput json) {
    if (node.isObject()) {
      json.startObject();
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        json.name(member.getKey());
        write(member.getValue(), json);
      }
      json.endObject();
    } else if (node.isArray()) {
      json.startArray();
      node.forEach(item -> write(item, json));
      json.endArray();
    } else if (node.isString()) {
      json.text(node.stringValue());
    } else if (node.isBoolean()) {
      json.bool(node.booleanValue());
    } else if (node.isNull()) {
      json.nothing();
    } else {
      json.number(node.intValue());
    }
  }

  @Test
  void startsObjectsTheSameInOnePiece() {
    JsonStart start = JsonStart.of("text", "value");
    Consumer<JsonOutput> inOne = json -> json.start(start).number(1).endObject();
    Consumer<JsonOutput> inThree =
        json -> json.startObject("text").name("value").number(1).endObject();
    for (int indent : List.of(0, 2)) {
      assertThat(JsonOutput.write(indent, json -> around(inOne, json)))
          .isEqualTo(JsonOutput.write(indent, json -> around(inThree, json)));
      assertThat(JsonOutput.write(indent, inOne)).isEqualTo(JsonOutput.write(indent, inThree));
    }
  }

  @Test
  void startsNoObjectWithANameThatMayNeedEscapes() {
    for (String word : List.of("a\"", "a\\", "a b", "1")) {
      assertThatIllegalArgumentException().isThrownBy(() -> JsonStart.of(word, "value"));
      assertThatIllegalArgumentException().isThrownBy(() -> JsonStart.of("text", word));
    }
  }

  /** Writes an object where it comes first, further on, as a member, and in itself. */
  private static void around(Consumer<JsonOutput> object, JsonOutput json) {
    json.startArray();
    object.accept(json);
    object.accept(json);
    json.startObject().name("a");
    object.accept(json);
    json.endObject().start(JsonStart.of("list", "items")).startArray();
    object.accept(json);
    json.endArray().member("b", "c").endObject().endArray();
  }

  @Test
  void refusesWhatIsNoJson() {
    List<Consumer<JsonOutput>> wrong =
        List.of(
            json -> {},
            JsonOutput::startObject,
            JsonOutput::endObject,
            json -> json.name("a"),
            json -> json.number(1).number(2),
            json -> json.startObject().number(1).endObject(),
            json -> json.startObject().name("a").name("b").number(1).endObject(),
            json -> json.startObject().name("a").endObject(),
            json -> json.startObject().start(JsonStart.of("a", "b")).number(1).endObject(),
            json -> json.startArray().start(JsonStart.of("a", "b")).endObject().endArray(),
            json -> json.startArray().name("a").number(1).endArray(),
            json -> json.startArray().endObject(),
            json -> json.startObject().member("a", "b").endArray());
    for (Consumer<JsonOutput> content : wrong) {
      StringBuilder out = new StringBuilder("before");
      assertThatThrownBy(() -> JsonOutput.write(0, content, out))
          .isInstanceOf(IllegalStateException.class);
      assertThat(out).hasToString("before");
    }
  }

  @Test
  void writesNothingOfWhatIsNestedTooDeep() {
    StringBuilder out = new StringBuilder("before");
    boolean isWritten =
        JsonOutput.write(
            0,
            json -> {
              for (int i = 0; i <= JsonTree.MAX_NESTING; i++) {
                json.startArray();
              }
            },
            out);
    assertThat(isWritten).isFalse();
    assertThat(out).hasToString("before");
  }
}
