package io.github.articlemodel.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Lays out JSON for people and programs: a member a line, two spaces deep. */
final class JsonOutput {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonOutput() {}

  /** Returns the object with the members that are written, with a last line end. */
  static String object(Consumer<JsonGenerator> members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Layout(), text)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    return text.append("\n").toString();
  }

  /** Writes an array with the items that are written, and a last line end, as they come. */
  static void array(PrintWriter out, Consumer<JsonGenerator> items) {
    try (JsonGenerator json = FACTORY.createGenerator(new Layout(), out)) {
      json.writeStartArray();
      items.accept(json);
      json.writeEndArray();
    }
    out.print("\n");
  }

  /** Returns a value on one line. */
  static String line(@Nullable Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      JsonValues.write(value, json);
    }
    return text.toString();
  }

  /** Reads a text that was written as JSON. */
  static String read(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return parser.getString();
    }
  }

  /** Returns a text as it is, and all else as JSON on one line; a date without quotes. */
  static String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    String json = line(value);
    return json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
  }

  private static final class Layout extends ObjectWriteContext.Base {

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }
  }
}
