package io.github.articlemodel.validation;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/**
 * A JSON Schema that front matter is held to. A date that is one by its syntax, however it is
 * written, is the text of RFC 3339 there; one in quotes is the text that it is. Needs the library
 * {@code com.networknt:json-schema-validator} on the class path, which is optional. Nothing that a
 * schema refers to is fetched: a reference to another file or address is an error. Immutable and
 * safe for threads.
 *
 * <pre>{@code
 * FrontMatterSchema schema =
 *     FrontMatterSchema.of(SourceText.of("{\"required\": [\"title\"]}"));
 * Validator validator = Validator.of(RuleSet.of(Profile.news())).with(schema);
 * ArticleDocument document = parser.parse("---\ntags: [storm]\n---\n");
 * validator.validate(document).stream().anyMatch(found -> found.code().equals("schema.required"));
 * }</pre>
 */
public final class FrontMatterSchema {

  private final JsonSchema schema;

  private FrontMatterSchema(JsonSchema schema) {
    this.schema = schema;
  }

  /**
   * {@return a schema}
   *
   * @param source the text of the schema, in JSON; where it names no version of JSON Schema, it is
   *     read as one of 2020-12
   * @throws IllegalArgumentException if it is no JSON, no schema, refers to what is not in it, or
   *     is nested too deeply
   * @throws IllegalStateException if the library is not on the class path; the message names it
   */
  public static FrontMatterSchema of(SourceText source) {
    try {
      return new FrontMatterSchema(JsonSchema.of(source.text()));
    } catch (NoClassDefFoundError missing) {
      throw new IllegalStateException(
          "a JSON Schema needs com.networknt:json-schema-validator on the class path, version 3",
          missing);
    }
  }

  /** Returns what breaks the schema; nothing where the front matter could not be read whole. */
  List<Diagnostic> violations(ArticleDocument document) {
    FrontMatter.State state = document.frontMatter().state();
    boolean isKnown = state == FrontMatter.State.READ || state == FrontMatter.State.ABSENT;
    return isKnown ? schema.violations(document) : List.of();
  }
}
