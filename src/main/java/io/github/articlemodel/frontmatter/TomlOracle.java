package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.TextEdit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.node.POJONode;
import tools.jackson.dataformat.toml.TomlFactory;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.toml.TomlReadFeature;

/**
 * Reads the same text by other code, Jackson's, and compares: what both do not agree on is no value
 * of ours. The only user of Jackson's TOML.
 */
final class TomlOracle {

  private static final TomlMapper JACKSON =
      TomlMapper.builder(
              TomlFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(5_000)
                          .maxNumberLength(2 * CoreSchema.MAX_DIGITS)
                          .maxNameLength(Integer.MAX_VALUE)
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .build())
          .enable(TomlReadFeature.PARSE_JAVA_TIME)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final BigInteger SOUND = BigInteger.TEN.pow(18);

  private TomlOracle() {}

  /**
   * Returns whether an integer is to be shown as {@code 0x} and its absolute value: of those with
   * 19 digits or more, Jackson 3.1.7 reads 9223372036854775807 as another number, and
   * -9223372036854775809 without its sign.
   */
  static boolean misreads(BigInteger number) {
    return number.abs().compareTo(SOUND) >= 0;
  }

  /** Returns the path of a value that is read in another way; null where there is none. */
  static @Nullable String difference(String text, SourceSpan content, TomlDocument document) {
    JsonNode tree;
    try {
      tree = JACKSON.readTree(shown(text, content, document.notes().forOracle()));
    } catch (JacksonException | DateTimeException e) { // of dates it throws what Java throws
      return "";
    }
    return differs(document.root(), tree);
  }

  /** Returns the content with LF at the end of lines, and without what is not to be seen. */
  private static String shown(String text, SourceSpan content, List<TextEdit> edits) {
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(edit -> edit.span().start()));
    StringBuilder out = new StringBuilder(content.length());
    int at = content.start();
    for (TextEdit edit : sorted) {
      if (edit.span().start() >= at) {
        out.append(text, at, edit.span().start()).append(edit.replacement());
        at = edit.span().end();
      }
    }
    out.append(text, at, content.end());
    return out.toString().replace("\r\n", "\n").replace('\r', '\n');
  }

  private static @Nullable String differs(TomlTable table, @Nullable JsonNode node) {
    if (node != null && !node.isObject()) {
      return "";
    }
    int seen = 0;
    for (Map.Entry<String, TomlSlot> entry : table.byName().entrySet()) {
      JsonNode child = node == null ? null : node.get(entry.getKey());
      seen += child == null ? 0 : 1;
      String path = differs(entry.getValue(), child);
      if (path != null) {
        return entry.getKey() + (path.isEmpty() ? "" : "." + path);
      }
    }
    return node == null || seen == node.size() ? null : "";
  }

  private static @Nullable String differs(TomlSlot slot, @Nullable JsonNode node) {
    if (slot.unread) {
      return node == null ? null : "";
    }
    if (slot.value != null) {
      return node == null ? "" : differs(slot.value, node);
    }
    if (slot.table != null) {
      boolean absent = node == null && slot.table.header != null;
      return absent ? "" : differs(slot.table, node);
    }
    List<TomlTable> items = java.util.Objects.requireNonNull(slot.items);
    if (node == null || !node.isArray() || node.size() != items.size()) {
      return "";
    }
    for (int i = 0; i < items.size(); i++) {
      String path = differs(items.get(i), node.get(i));
      if (path != null) {
        return path;
      }
    }
    return null;
  }

  private static @Nullable String differs(TomlNode value, JsonNode node) {
    if (value instanceof TomlNode.Scalar scalar) {
      return isSame(scalar.value(), node) ? null : "";
    }
    if (value instanceof TomlNode.Inline inline) {
      return differs(inline.table(), node);
    }
    List<TomlNode> items = ((TomlNode.Array) value).items();
    if (!node.isArray() || node.size() != items.size()) {
      return "";
    }
    for (int i = 0; i < items.size(); i++) {
      String path = differs(items.get(i), node.get(i));
      if (path != null) {
        return path;
      }
    }
    return null;
  }

  private static boolean isSame(FieldValue value, JsonNode node) {
    if (value instanceof FieldValue.Text text) {
      return node.isString() && FieldValue.of(node.stringValue()).value().equals(text.value());
    } else if (value instanceof FieldValue.IntegerNumber number) {
      BigInteger whole = misreads(number.value()) ? number.value().abs() : number.value();
      return node.isIntegralNumber() && node.bigIntegerValue().equals(whole);
    } else if (value instanceof FieldValue.DecimalNumber number) {
      return node.isBigDecimal() && isSame(number.value(), node.decimalValue());
    } else if (value instanceof FieldValue.SpecialNumber number) {
      return (node.isDouble() || node.isFloat()) && special(node.doubleValue()) == number.kind();
    } else if (value instanceof FieldValue.Bool bool) {
      return node.isBoolean() && node.booleanValue() == bool.value();
    } else if (value instanceof FieldValue.Time time && node instanceof POJONode pojo) {
      Object other = pojo.getPojo();
      boolean instant = time.value() instanceof Instant && other instanceof OffsetDateTime;
      return time.value().equals(instant ? ((OffsetDateTime) other).toInstant() : other);
    }
    return false;
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    return one.scale() == other.scale() && one.compareTo(other) == 0;
  }

  private static FieldValue.SpecialNumber.@Nullable Kind special(double number) {
    if (Double.isNaN(number)) {
      return FieldValue.SpecialNumber.Kind.NOT_A_NUMBER;
    }
    return number == Double.POSITIVE_INFINITY
        ? FieldValue.SpecialNumber.Kind.POSITIVE_INFINITY
        : number == Double.NEGATIVE_INFINITY
            ? FieldValue.SpecialNumber.Kind.NEGATIVE_INFINITY
            : null;
  }
}
