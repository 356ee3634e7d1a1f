package io.github.articlemodel.validation;

import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressions;
import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.DiagnosticLog;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The schema of a third party, so that no other class needs it. */
final class JsonSchema {

  private static final Map<String, String> CODES =
      Map.of(
          "required", "schema.required",
          "dependentRequired", "schema.required",
          "type", "schema.type",
          "additionalProperties", "schema.unknown-field",
          "unevaluatedProperties", "schema.unknown-field",
          "propertyNames", "schema.unknown-field");

  private final Schema schema;

  private JsonSchema(Schema schema) {
    this.schema = schema;
  }

  static JsonSchema of(String text) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .locale(Locale.ROOT)
            .regularExpressionFactory(JsonSchema::expression)
            .build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemaRegistryConfig(config)
                    .schemaLoader(loader -> loader.allow(JsonSchema::isBundled)));
    try {
      Schema schema = registry.getSchema(text, InputFormat.JSON);
      schema.initializeValidators();
      check(schema, registry);
      return new JsonSchema(schema);
    } catch (SchemaException | JacksonException e) {
      throw new IllegalArgumentException("no JSON Schema that can be used: " + firstLine(e), e);
    } catch (NullPointerException e) { // the library follows {"$dynamicRef": "#"} to nowhere
      throw new IllegalArgumentException(
          "no JSON Schema that can be used: it has a reference that can't be followed", e);
    } catch (StackOverflowError e) {
      throw new IllegalArgumentException(
          "no JSON Schema that can be used: it is nested too deeply, or refers to itself", e);
    }
  }

  /** Returns an expression as the library reads it, which gives up where it takes too long. */
  private static RegularExpression expression(String text) {
    Pattern pattern =
        Pattern.compile(
            RegularExpressions.replaceLongformCharacterProperties(
                RegularExpressions.replaceDollarAnchors(text)));
    if (IdleSteps.areTooMany(pattern.pattern())) {
      throw new IllegalArgumentException(
          "no JSON Schema that can be used: the expression "
              + Words.quoted(text)
              + " repeats too often what may be empty");
    }
    return value -> {
      Boundedly.Outcome outcome = Boundedly.finds(pattern, value);
      if (outcome == Boundedly.Outcome.TOO_COSTLY) {
        throw new TooCostly(text);
      }
      return outcome == Boundedly.Outcome.YES;
    };
  }

  /** An expression takes too long on a text. */
  private static final class TooCostly extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    TooCostly(String expression) {
      super(expression, null, false, false);
    }
  }

  /** Holds a schema to the schema of schemas. */
  private static void check(Schema schema, SchemaRegistry registry) {
    String version = schema.getSchemaContext().getDialect().getId();
    List<Error> errors =
        registry.getSchema(SchemaLocation.of(version)).validate(schema.getSchemaNode());
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(
          "no JSON Schema that can be used: "
              + errors.get(0).toString().lines().findFirst().orElse(""));
    }
  }

  /** Returns whether an address is that of a schema of schemas, which the library brings along. */
  private static boolean isBundled(AbsoluteIri address) {
    String text = address.toString();
    return text.startsWith("classpath:draft")
        || text.startsWith("https://json-schema.org/draft")
        || text.startsWith("http://json-schema.org/draft");
  }

  private static String firstLine(RuntimeException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  List<Diagnostic> violations(ArticleDocument document) {
    DiagnosticLog log = new DiagnosticLog();
    try {
      for (Error error : schema.validate(JsonFields.of(document.metadata()))) {
        log.add(diagnostic(error, document));
      }
    } catch (TooCostly e) {
      log.add(
          givenUp(
              document,
              "to see whether "
                  + Words.quoted(String.valueOf(e.getMessage()))
                  + " matches a field takes too long",
              "shorten the text, or write a simpler expression"));
    } catch (NullPointerException e) { // the library follows {"$dynamicRef": "#"} to nowhere
      log.add(
          givenUp(
              document,
              "the schema has a reference that can't be followed",
              "write $ref instead of $dynamicRef, or name an anchor"));
    } catch (StackOverflowError e) { // the library calls itself for each part and reference
      log.add(
          givenUp(
              document,
              "the schema refers to itself without end, or is nested too deeply",
              "let each reference of a part to itself lead to a field below it"));
    }
    return log.toList();
  }

  private static Diagnostic givenUp(ArticleDocument document, String message, String advice) {
    return document
        .source()
        .diagnostic(
            Severity.ERROR,
            "schema.value",
            SourceSpan.at(document.frontMatter().span().start()),
            message + ", so the schema was not looked at further",
            advice);
  }

  private static Diagnostic diagnostic(Error error, ArticleDocument document) {
    NodePath at = error.getInstanceLocation();
    FieldPath path = path(at);
    String keyword = String.valueOf(error.getKeyword());
    String code = CODES.getOrDefault(keyword, "schema.value");
    String property = error.getProperty();
    boolean isUnknownField = code.equals("schema.unknown-field") && property != null;
    FieldPath named = isUnknownField ? then(path, property) : path;
    boolean isAtName = isUnknownField || code.equals("schema.required");
    SourceSpan place =
        Optional.ofNullable(named)
            .flatMap(document.metadata()::field)
            .flatMap(
                field -> field.written().span(isAtName ? Part.KEY : Part.VALUE).or(field::span))
            .orElse(SourceSpan.at(document.frontMatter().span().start()));
    return document
        .source()
        .diagnostic(
            Severity.ERROR,
            code,
            place,
            (path == null ? "the front matter" : path) + ": " + message(error),
            "mend it as the schema has it at " + error.getEvaluationPath());
  }

  /** Returns the message without the place that it begins with. */
  private static String message(Error error) {
    String message = String.valueOf(error.getMessage());
    String place = error.getInstanceLocation() + ": ";
    return message.startsWith(place) ? message.substring(place.length()) : message;
  }

  private static @Nullable FieldPath path(NodePath at) {
    FieldPath path = null;
    for (int i = 0; i < at.getNameCount(); i++) {
      Object step = at.getElement(i);
      if (step instanceof Integer index && path != null) {
        path = path.then(index);
      } else {
        path = then(path, String.valueOf(step));
      }
    }
    return path;
  }

  private static FieldPath then(@Nullable FieldPath path, String name) {
    return path == null ? FieldPath.of(name) : path.then(name);
  }
}
