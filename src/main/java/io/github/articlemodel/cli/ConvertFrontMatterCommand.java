package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.FileEdits;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the front matter in another language. */
@Command(
    name = "convert-front-matter",
    customSynopsis = "article convert-front-matter [OPTIONS] --to=FORMAT INPUT...",
    description = {
      "Writes the front matter in another language: YAML between --- lines, TOML between +++ lines,"
          + " or JSON. The body stays byte for byte; a file without front matter, or with that"
          + " language already, is left alone.",
      "",
      "What the language has no word for is told on the standard error, such as comments, and null"
          + " in TOML. A file whose front matter is not read whole is refused, and the others go on.",
      "",
      "Folders are searched for *.md, *.markdown and *.mdx; - is the standard input, and the result"
          + " goes to the standard output."
    },
    footer = {
      "",
      "Examples:",
      "  article convert-front-matter --to toml news.md",
      "  article convert-front-matter --to yaml --dry-run posts/ | less",
      "  article convert-front-matter --to json --no-loss posts/",
      "",
      "Exit status: 0 all well, 1 something was lost or a file was refused, 2 usage, 3 a file can't"
          + " be read or written."
    })
final class ConvertFrontMatterCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Mixin EditOptions editOptions = new EditOptions();

  @Mixin InputOptions inputOptions = new InputOptions();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "yaml, toml or json.")
  private String to = "";

  @Option(
      names = "--no-loss",
      description = "Refuses a file that would lose something; the others go on.")
  private boolean noLoss;

  @Mixin InputNames input = new InputNames();

  ConvertFrontMatterCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    FileEdits edits = FileEdits.toFrontMatter(ArticleParser.create(), format());
    return EditRun.of(input.names, editOptions, console, spec)
        .edit(noLoss ? edits.withoutLoss() : edits);
  }

  private FrontMatterFormat format() {
    return Arrays.stream(FrontMatterFormat.values())
        .filter(format -> Names.of(format).equals(to))
        .findFirst()
        .orElseThrow(() -> Usage.error(spec, "--to: expected yaml, toml or json, but got " + to));
  }
}
