package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.format.html.HtmlFormat;
import io.github.articlemodel.format.html.HtmlOptions;
import io.github.articlemodel.format.markdown.MarkdownFormat;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.render.RawHtml;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is written, and what is read as what. */
final class TargetFormat {

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "The format to write, such as json, jsonl, markdown, html or text: see --list.")
  private String to = "";

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description =
          "The format to read, whatever the ending of a file; what folders are searched for, too."
              + " Without it the ending tells; what has another ending, and the standard input, is"
              + " Markdown.")
  private @Nullable String from;

  @Option(
      names = "--dialect",
      paramLabel = "DIALECT",
      description =
          "What Markdown is read as: commonmark, gfm (the default), or another that the library has.")
  private @Nullable String dialect;

  @Option(
      names = "--raw-html",
      paramLabel = "HOW",
      description =
          "With --to html, what becomes of HTML in the article: sanitize (the default), escape, or"
              + " trusted for your own texts alone.")
  private @Nullable String rawHtml;

  /**
   * Returns what reads Markdown.
   *
   * @throws IllegalArgumentException if there is no such dialect
   */
  ArticleParser parser() {
    return ArticleParser.of(parserOptions());
  }

  private ParserOptions parserOptions() {
    Dialect asked = dialect == null ? Dialect.GFM : constant(Dialect.class, "--dialect", dialect);
    return ParserOptions.defaults().withDialect(asked);
  }

  /**
   * Returns the format to write.
   *
   * @throws IllegalArgumentException if there is no such format, or an option is not one of its
   */
  ArticleFormat format() {
    ArticleFormat format = named("--to", to);
    if (format instanceof HtmlFormat) {
      HtmlOptions options = HtmlOptions.defaults();
      return new HtmlFormat(
          rawHtml == null
              ? options
              : options.withRawHtml(constant(RawHtml.class, "--raw-html", rawHtml)));
    }
    if (rawHtml != null) {
      throw new IllegalArgumentException("--raw-html goes with --to html");
    }
    return format instanceof MarkdownFormat ? new MarkdownFormat(parserOptions()) : format;
  }

  /**
   * Returns the format to read, where one was asked for.
   *
   * @throws IllegalArgumentException if there is no such format, or it is only written
   */
  Optional<ArticleFormat> source() {
    if (from == null) {
      return Optional.empty();
    }
    ArticleFormat format = named("--from", from);
    if (format.reader().isEmpty()) {
      throw new IllegalArgumentException(
          "--from: the format " + format.name() + " is only written, not read");
    }
    return Optional.of(format);
  }

  private static ArticleFormat named(String option, String name) {
    try {
      return ArticleFormats.of(name);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(option + ": " + unknown.getMessage(), unknown);
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> kind, String option, String asked) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(constant -> Names.of(constant).equals(asked.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    option
                        + ": expected "
                        + Arrays.stream(kind.getEnumConstants())
                            .map(Names::of)
                            .collect(Collectors.joining(" or "))
                        + ", found "
                        + asked));
  }
}
