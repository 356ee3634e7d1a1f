package io.github.articlemodel.format.json;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.Fidelity;
import io.github.articlemodel.jsontree.JsonProblem;
import io.github.articlemodel.jsontree.JsonTree;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * JSON (RFC 8259), lossless: an article written and read again is equal. What a document must look
 * like is said by the JSON Schema {@code docs/schema/article-0.1.schema.json}. An article is an
 * object, several are an array of such objects.
 *
 * <pre>{@code
 * JsonFormat json = new JsonFormat();
 * StringBuilder out = new StringBuilder();
 * json.writer().orElseThrow().write(article, out);
 * // {
 * //   "version": "0.1",
 * //   "metadata": {
 * //     "title": "Flood",
 * //     "date": {
 * //       "$date": "2024-11-25"
 * //     }
 * //   },
 * //   "body": [
 * //     {
 * //       "type": "thematicBreak"
 * //     }
 * //   ]
 * // }
 * json.reader().orElseThrow().read(SourceText.of(out.toString())).articles(); // [article]
 * }</pre>
 *
 * <p>Reading stops, with a diagnostic, at {@value #MAX_NESTING} levels of objects and arrays (a
 * list in a list takes four) and at a number of {@value #MAX_NUMBER_LENGTH} characters. Members
 * that the schema does not name are errors: there is no place in an article to keep them.
 */
public final class JsonFormat implements ArticleFormat {

  /** The version of the schema, which each article bears as its member {@code version}. */
  public static final String VERSION = "0.1";

  /** How many objects and arrays may stand in each other. */
  public static final int MAX_NESTING = JsonTree.MAX_NESTING;

  /** How many characters a number may have. */
  public static final int MAX_NUMBER_LENGTH = JsonTree.MAX_NUMBER_LENGTH;

  private final ArticleWriter writer;

  /** Creates the format with {@link JsonOptions#defaults()}. */
  public JsonFormat() {
    this(JsonOptions.defaults());
  }

  /**
   * Creates the format with options.
   *
   * @param options how to lay JSON out
   */
  public JsonFormat(JsonOptions options) {
    this.writer = new JsonArticleWriter(options);
  }

  /** Returns the diagnostic of a problem of an article that begins at an offset in a source. */
  static Diagnostic told(JsonProblem problem, SourceText source, int start) {
    return problem.in(source, start, "json.article", "see docs/schema/article-0.1.schema.json");
  }

  /** {@return {@code json}} */
  @Override
  public String name() {
    return "json";
  }

  /** {@return {@code application/json}} */
  @Override
  public String mediaType() {
    return "application/json";
  }

  /** {@return {@code .json}} */
  @Override
  public List<String> fileEndings() {
    return List.of(".json");
  }

  /** {@return {@link Fidelity#lossless()}} */
  @Override
  public Fidelity fidelity() {
    return Fidelity.lossless();
  }

  /** {@return {@link ArticleFormat.Capacity#MANY}} */
  @Override
  public Capacity capacity() {
    return Capacity.MANY;
  }

  @Override
  public Optional<ArticleReader> reader() {
    return Optional.of(new JsonArticleReader());
  }

  @Override
  public Optional<ArticleWriter> writer() {
    return Optional.of(writer);
  }
}
