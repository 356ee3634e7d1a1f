package io.github.articlemodel.format.json;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleReader;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.format.Fidelity;
import java.util.List;
import java.util.Optional;

/**
 * JSON Lines (<a href="https://jsonlines.org">jsonlines.org</a>), lossless: each line is an article
 * as {@link JsonFormat} has it, in UTF-8. Read and written one by one, so that a million articles
 * need the memory of one.
 *
 * <pre>{@code
 * JsonLinesFormat jsonl = new JsonLinesFormat();
 * StringBuilder out = new StringBuilder();
 * jsonl.writer().orElseThrow().writeAll(List.of(article, article), out);
 * // {"version":"0.1","metadata":{"title":"Flood"},"body":[{"type":"thematicBreak"}]}
 * // {"version":"0.1","metadata":{"title":"Flood"},"body":[{"type":"thematicBreak"}]}
 * }</pre>
 *
 * <p>LF and CRLF end a line; one without anything but white space is passed over. A line that is no
 * article is told with its place, and the others are read. The limits are those of {@link
 * JsonFormat}; and where a stream is read, a line of more than {@value #MAX_LINE_BYTES} bytes is
 * told and passed over.
 */
public final class JsonLinesFormat implements ArticleFormat {

  /** How many bytes a line of a stream may have. */
  public static final int MAX_LINE_BYTES = 1 << 28;

  /** Creates the format. */
  public JsonLinesFormat() {}

  /** {@return {@code jsonl}} */
  @Override
  public String name() {
    return "jsonl";
  }

  /** {@return {@code application/jsonl}, which many use and nobody has registered} */
  @Override
  public String mediaType() {
    return "application/jsonl";
  }

  /** {@return {@code .jsonl} and {@code .ndjson}} */
  @Override
  public List<String> fileEndings() {
    return List.of(".jsonl", ".ndjson");
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
    return Optional.of(new JsonLinesReader());
  }

  @Override
  public Optional<ArticleWriter> writer() {
    return Optional.of(new JsonLinesWriter());
  }
}
