package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.ScalarStyle;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
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

/** Builds values from the tokens of strict JSON (RFC 8259), each with its place. */
final class JsonTree {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(FrontMatterLimits.HIGHEST_MAX_DEPTH + 2)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .build();

  private final SourceText source;
  private final String text;
  private final JsonParser parser;
  private final int shift;
  private final int limit;
  private final int maxDepth;
  private final DiagnosticLog log;

  private JsonTree(
      SourceText source, JsonParser parser, int shift, int limit, int maxDepth, DiagnosticLog log) {
    this.source = source;
    this.text = source.text();
    this.parser = parser;
    this.shift = shift;
    this.limit = limit;
    this.maxDepth = maxDepth;
    this.log = log;
  }

  /**
   * Returns the one value in a stretch of text.
   *
   * @param log gets what is to be said, of use only where nothing is thrown
   * @throws JsonRefusal if it does not read
   */
  static FieldValue read(SourceText source, SourceSpan span, int maxDepth, DiagnosticLog log)
      throws JsonRefusal {
    return read(source, source.slice(span), span.start(), span, maxDepth, log);
  }

  /**
   * Returns the fields in a stretch of text that would read between braces: one.
   *
   * @param log gets what is to be said, of use only where nothing is thrown
   * @throws JsonRefusal if it does not read
   */
  static List<Field> member(SourceText source, SourceSpan span, int maxDepth, DiagnosticLog log)
      throws JsonRefusal {
    String object = "{" + source.slice(span) + "}";
    FieldValue value = read(source, object, span.start() - 1, span, maxDepth, log);
    return ((FieldValue.Mapping) value).fields();
  }

  private static FieldValue read(
      SourceText source, String json, int shift, SourceSpan span, int maxDepth, DiagnosticLog log)
      throws JsonRefusal {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json.toCharArray())) {
      try {
        return new JsonTree(source, parser, shift, span.end(), maxDepth, log).document();
      } catch (StreamConstraintsException beyond) {
        throw refusal(place(parser.currentLocation(), shift, span), "it is beyond a limit");
      } catch (StreamReadException broken) {
        SourceSpan place = place(broken.getLocation(), shift, span);
        throw refusal(place, message(source.text(), place, span.end()));
      }
    }
  }

  private static JsonRefusal refusal(SourceSpan span, String message) {
    return new JsonRefusal(
        "json.syntax", span, message, "write each member like \"title\": \"Flood\"");
  }

  /** Returns our own sentence: those of the parser speak of its tokens and settings. */
  private static String message(String text, SourceSpan place, int end) {
    int at = place.start();
    if (at >= end) {
      return "the text ends before the object does";
    }
    String found =
        Lines.isBreak(text.charAt(at))
            ? "the end of the line"
            : text.substring(at, text.offsetByCodePoints(at, 1));
    return "this can't be read as JSON, from " + found + " on";
  }

  private static SourceSpan place(
      @Nullable TokenStreamLocation location, int shift, SourceSpan span) {
    long offset = location == null ? 0 : location.getCharOffset();
    return SourceSpan.at((int) Math.max(span.start(), Math.min(offset + shift, span.end())));
  }

  private FieldValue document() throws JsonRefusal {
    if (parser.nextToken() == null) {
      throw refusal(SourceSpan.at(shift), "expected an object in braces, but there is nothing");
    }
    FieldValue value = value(1);
    if (parser.nextToken() != null) {
      throw refusal(SourceSpan.at(start()), "text follows the end of the value");
    }
    return value;
  }

  private int start() {
    return (int) parser.currentTokenLocation().getCharOffset() + shift;
  }

  /** Returns the value whose first token is the current one. */
  private FieldValue value(int depth) throws JsonRefusal {
    JsonToken token = parser.currentToken();
    int start = start();
    return switch (token) {
      case START_OBJECT -> object(start, depth);
      case START_ARRAY -> array(start, depth);
      case VALUE_STRING -> {
        String value = parser.getString();
        SourceSpan span = new SourceSpan(start, Lines.afterQuote(text, start, limit));
        reportNoText(value, span);
        yield new FieldValue.Text(value, written(span, ScalarStyle.DOUBLE_QUOTED));
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString(), start);
      case VALUE_TRUE -> new FieldValue.Bool(true, written(start, "true"));
      case VALUE_FALSE -> new FieldValue.Bool(false, written(start, "false"));
      case VALUE_NULL -> new FieldValue.Null(written(start, "null"));
      default -> throw new IllegalStateException("no value begins with " + token);
    };
  }

  private Written written(SourceSpan span, ScalarStyle style) {
    return Written.at(span, source.slice(span), style);
  }

  private static Written written(int start, String raw) {
    return Written.at(new SourceSpan(start, start + raw.length()), raw, ScalarStyle.PLAIN);
  }

  private FieldValue number(String raw, int start) {
    Written written = written(start, raw);
    return switch (NumberForm.of(raw)) {
      case INTEGER -> new FieldValue.IntegerNumber(new BigInteger(raw), written);
      case DECIMAL -> new FieldValue.DecimalNumber(new BigDecimal(raw), written);
      case TOO_LARGE, NONE -> {
        log.add(
            source.diagnostic(
                Severity.WARNING,
                "json.number",
                new SourceSpan(start, start + raw.length()),
                "the number has too many digits or too large an exponent; it is read as a text",
                "quote it"));
        yield new FieldValue.Text(raw, written);
      }
    };
  }

  private void reportNoText(String value, SourceSpan span) {
    if (YamlVersions.hasNoText(value)) {
      log.add(
          source.diagnostic(
              Severity.WARNING,
              "json.character",
              span,
              "an escape stands for U+0000 or half of a surrogate pair; it is read as U+FFFD",
              "write the whole character"));
    }
  }

  private void checkDepth(int start, int depth) throws JsonRefusal {
    if (depth > maxDepth) {
      throw new JsonRefusal(
          "json.depth",
          new SourceSpan(start, start + 1),
          "more than " + maxDepth + " lists and maps stand within each other",
          "write it flatter");
    }
  }

  private FieldValue object(int start, int depth) throws JsonRefusal {
    checkDepth(start, depth);
    List<Field> fields = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      fields.add(field(depth));
    }
    if (depth > 1) {
      DuplicateNames.report(fields, source, "json.duplicate", log);
    }
    return new FieldValue.Mapping(fields, written(to(start), ScalarStyle.FLOW));
  }

  private Field field(int depth) throws JsonRefusal {
    int start = start();
    SourceSpan key = new SourceSpan(start, Lines.afterQuote(text, start, limit));
    String name = parser.currentName();
    reportNoText(name, key);
    parser.nextToken();
    FieldValue value = value(depth + 1);
    SourceSpan valueSpan = value.span().orElseThrow();
    return new Field(name, value, Written.field(key, valueSpan));
  }

  private FieldValue array(int start, int depth) throws JsonRefusal {
    checkDepth(start, depth);
    List<FieldValue> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(depth + 1));
    }
    return new FieldValue.Sequence(values, written(to(start), ScalarStyle.FLOW));
  }

  /** Returns the span up to the closing bracket, which is the current token. */
  private SourceSpan to(int start) {
    return new SourceSpan(start, Math.min(limit, start() + 1));
  }
}
