package io.github.articlemodel;

import io.github.articlemodel.source.Diagnostic;
import java.io.Serial;
import java.util.List;

/**
 * A strict parser has met an input with an error. Its message is the first error; the diagnostics
 * hold all.
 *
 * <pre>{@code
 * try {
 *   ArticleParser.of(ParserOptions.strict()).parse("---\ntitle: [x\n---\n");
 * } catch (ArticleParseException e) {
 *   e.getMessage();  // "<input>:2:8: error yaml.unclosed-bracket: …"
 *   e.diagnostics(); // all that was found
 * }
 * }</pre>
 */
public final class ArticleParseException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  ArticleParseException(Diagnostic first, List<Diagnostic> diagnostics) {
    super(first.toString());
    this.diagnostics = diagnostics;
  }

  /** {@return all diagnostics of the input, in the order of their places} */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
