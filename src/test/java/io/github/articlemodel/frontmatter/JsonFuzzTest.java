package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's strict tree is the judge: what it reads is read and equal, what it refuses is not. */
class JsonFuzzTest {

  private static final JsonMapper JACKSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "'",
          "\\",
          "\n",
          "\r\n",
          " ",
          "\t",
          "1",
          "-",
          ".",
          "e",
          "0",
          "true",
          "null",
          "//",
          "/*",
          "*/",
          "#",
          "a",
          "\"b\":",
          "\"c\": 1,",
          "\\u00e9",
          "\\ud800",
          "\u0000",
          "\u0001",
          "\u00A0",
          "\uFEFF",
          "\u2028",
          "😀",
          "NaN",
          "+",
          ";;;",
          "\"x\"",
          "{}");

  @Test
  void agreesWithJacksonOnWhatIsJson() {
    int count = Boolean.getBoolean("articlemodel.full") ? 200_000 : 10_000;
    FrontMatterReader reader = FrontMatterReader.of(FrontMatterLimits.defaults());
    int sound = 0;
    for (int seed = 0; seed < count; seed++) {
      Random random = new Random(seed);
      String json = mutated(new JsonGenerator(random).article(), random);
      SourceText source = SourceText.of(";;;\n" + json + "\n;;;\nbody\n");
      FrontMatter frontMatter;
      try {
        frontMatter = reader.read(source);
        Spans.check(source, frontMatter);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("for " + source.text(), e);
      }
      if (!source.text().startsWith(json, 4) || source.slice(frontMatter.span()).isEmpty()) {
        continue; // a surrogate was replaced, or it is body
      }
      JsonNode tree;
      try {
        tree = jackson(source.slice(frontMatter.content()));
      } catch (NumberFormatException e) {
        continue; // an exponent beyond what BigDecimal holds; it is a text here, with a warning
      }
      assertThat(frontMatter.state() == State.READ)
          .as("%s%n%s", source.text(), frontMatter.diagnostics())
          .isEqualTo(tree != null && tree.isObject());
      if (tree != null) {
        sound++;
        assertThat(differs("", frontMatter.metadata().fields(), tree)).as(source.text()).isEmpty();
      } else {
        assertThat(frontMatter.diagnostics())
            .as(source.text())
            .anyMatch(said -> said.severity() == Severity.ERROR);
      }
    }
    assertThat(sound).isGreaterThan(count / 10);
  }

  /** Returns the object of an article after up to three small changes. */
  private static String mutated(String article, Random random) {
    int start = article.indexOf('{');
    int end = Math.max(start, article.indexOf("# Heading"));
    String object = article.substring(start, end).replaceAll("(;;;|---)\\s*$", "").strip();
    StringBuilder out = new StringBuilder(object);
    for (int i = random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(out.length() + 1);
      int to = Math.min(out.length(), at + random.nextInt(3));
      out.replace(at, to, PIECES.get(random.nextInt(PIECES.size())));
    }
    return out.toString();
  }

  private static @Nullable JsonNode jackson(String text) {
    try {
      return JACKSON.readTree(text);
    } catch (StreamReadException | tools.jackson.databind.exc.MismatchedInputException e) {
      return null;
    }
  }

  private static String differs(String where, List<Field> fields, JsonNode node) {
    Map<String, FieldValue> ours = new HashMap<>();
    fields.forEach(field -> ours.put(field.name(), field.value()));
    Map<String, JsonNode> theirs = new HashMap<>();
    // A name is a text of ours too: half of a surrogate pair is U+FFFD.
    node.propertyStream()
        .forEach(
            property ->
                theirs.put(
                    new Field(property.getKey(), FieldValue.ofNull()).name(), property.getValue()));
    if (!node.isObject() || !ours.keySet().equals(theirs.keySet())) {
      return where + " has other names: " + node;
    }
    for (String name : ours.keySet()) {
      String difference = differs(where + "." + name, ours.get(name), theirs.get(name));
      if (!difference.isEmpty()) {
        return difference;
      }
    }
    return "";
  }

  private static String differs(String where, FieldValue value, JsonNode node) {
    if (value instanceof FieldValue.Mapping map) {
      return differs(where, map.fields(), node);
    }
    if (value instanceof FieldValue.Sequence list) {
      if (!node.isArray() || node.size() != list.values().size()) {
        return where + " is another list";
      }
      for (int i = 0; i < list.values().size(); i++) {
        String difference = differs(where + "." + i, list.values().get(i), node.get(i));
        if (!difference.isEmpty()) {
          return difference;
        }
      }
      return "";
    }
    boolean tooLarge =
        value.written().style().orElseThrow() == ScalarStyle.PLAIN
            && value instanceof FieldValue.Text number
            && NumberForm.of(number.value()) == NumberForm.TOO_LARGE;
    if (tooLarge) {
      return node.isNumber() ? "" : where + " is no number: " + node;
    }
    boolean same =
        value instanceof FieldValue.Text text
            ? node.isString() && FieldValue.of(node.asString()).equals(text)
            : value instanceof FieldValue.IntegerNumber number
                ? node.isIntegralNumber() && node.bigIntegerValue().equals(number.value())
                : value instanceof FieldValue.DecimalNumber number
                    ? node.isBigDecimal() && FieldValue.of(node.decimalValue()).equals(number)
                    : value instanceof FieldValue.Bool bool
                        ? node.isBoolean() && node.asBoolean() == bool.value()
                        : value instanceof FieldValue.Null && node.isNull();
    return same ? "" : where + ": " + value + " is not " + node;
  }
}
