package io.github.articlemodel.format;

import java.util.List;
import java.util.Optional;

/**
 * A format that articles are read from or written to. {@link ArticleFormats} finds all of them
 * through {@link java.util.ServiceLoader}, so a format needs a public constructor without
 * parameters. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * public final class TitleFormat implements ArticleFormat {
 *   public String name() { return "title"; }
 *   public String mediaType() { return "text/plain"; }
 *   public List<String> fileEndings() { return List.of(".title", ".title.json"); }
 *   public Fidelity fidelity() { return Fidelity.drops("all fields but the title", "the body"); }
 *   public Optional<ArticleWriter> writer() {
 *     return Optional.of((article, out) -> {
 *       out.append(article.metadata().title().orElse("")).append('\n');
 *       return List.of();
 *     });
 *   }
 * }
 * }</pre>
 */
public interface ArticleFormat {

  /** How many articles one file of a format holds. */
  enum Capacity {
    /** One, such as a Markdown file. */
    ONE,
    /** Any number, such as a feed. */
    MANY
  }

  /**
   * {@return the name that users ask for it by, such as {@code json}: lower-case letters, digits
   * and hyphens; no two formats have the same}
   */
  String name();

  /** {@return the media type (RFC 6838), such as {@code application/json}} */
  String mediaType();

  /**
   * {@return the endings of its files, such as {@code .json}, the one to write first; lower case,
   * each with its dot} Empty for a format that no file name tells.
   */
  List<String> fileEndings();

  /** {@return what an article loses by being written in this format and read again} */
  Fidelity fidelity();

  /** {@return how many articles one file holds: one, unless overridden} */
  default Capacity capacity() {
    return Capacity.ONE;
  }

  /**
   * {@return what reads this format; empty where it is only written, as it is unless overridden}
   */
  default Optional<ArticleReader> reader() {
    return Optional.empty();
  }

  /** {@return what writes this format; empty where it is only read, as it is unless overridden} */
  default Optional<ArticleWriter> writer() {
    return Optional.empty();
  }
}
