package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.format.html.HtmlFormat;
import io.github.articlemodel.format.html.HtmlPageFormat;
import io.github.articlemodel.format.markdown.MarkdownFormat;
import io.github.articlemodel.markdown.Dialect;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is written, and what is read as what. */
final class TargetFormat {

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description =
          "The format to write, such as json, jsonl, markdown, html-page or text: see --list. It may"
              + " be left out with -o, where the ending of the file tells it.")
  private @Nullable String to;

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
          "What Markdown is read as, and written as with --to markdown: commonmark, gfm (the"
              + " default), kramdown or extended.")
  private @Nullable String dialect;

  @Mixin private SiteOptions site = new SiteOptions();

  @Mixin private HtmlTarget html = new HtmlTarget();

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
    return ParserOptions.defaults().withDialect(asked).withProfile(site.site().profile());
  }

  /**
   * Returns the format to write.
   *
   * @param inputs what is read
   * @param file the file to write, or null
   * @throws IllegalArgumentException if there is no such format, or an option is not one of its
   */
  ArticleFormat format(List<Path> inputs, @Nullable Path file) {
    ArticleFormat format = to == null ? byEnding(file) : named("--to", to);
    if (format instanceof HtmlFormat) {
      return html.fragment(site.site());
    }
    if (format instanceof HtmlPageFormat) {
      return html.page(site.site());
    }
    if (html.given() != null) {
      throw new IllegalArgumentException(html.given() + " goes with --to html or html-page");
    }
    Optional<ArticleFormat> withSite = SiteFormats.of(format, site.site());
    if (withSite.isEmpty() && site.given() != null && !isSiteRead(inputs)) {
      throw new IllegalArgumentException(
          site.given() + " goes with files, --to or --from of " + SiteFormats.NAMES);
    }
    return withSite.orElse(
        format instanceof MarkdownFormat ? new MarkdownFormat(parserOptions()) : format);
  }

  private boolean isSiteRead(List<Path> inputs) {
    return from == null
        ? inputs.stream()
            .flatMap(input -> ArticleFormats.byFileName(input.toString()).stream())
            .anyMatch(format -> SiteFormats.of(format, site.site()).isPresent())
        : SiteFormats.of(named("--from", from), site.site()).isPresent();
  }

  /** Returns whether a format has a place for what the names of files say. */
  boolean isOfSite(ArticleFormat format) {
    return SiteFormats.of(format, site.site()).isPresent();
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
    return Optional.of(SiteFormats.of(format, site.site()).orElse(format));
  }

  /**
   * Returns what a file is read as: the format that was asked for, or else that of its ending;
   * empty where it is Markdown.
   */
  Optional<ArticleFormat> source(Path input) {
    return source()
        .or(
            () ->
                ArticleFormats.byFileName(input.toString())
                    .filter(format -> format.reader().isPresent())
                    .map(format -> SiteFormats.of(format, site.site()).orElse(format)));
  }

  private static ArticleFormat byEnding(@Nullable Path file) {
    if (file == null) {
      throw new IllegalArgumentException(
          "expected --to FORMAT, or -o FILE with the ending of a format: see --list");
    }
    return ArticleFormats.byFileName(file.toString())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the ending of " + file + " is that of no format: add --to"));
  }

  private static ArticleFormat named(String option, String name) {
    try {
      return ArticleFormats.of(name);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(option + ": " + unknown.getMessage(), unknown);
    }
  }

  static <E extends Enum<E>> E constant(Class<E> kind, String option, String asked) {
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
