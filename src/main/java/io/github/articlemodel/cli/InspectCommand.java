package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what an article file says. */
@Command(
    name = "inspect",
    description = {
      "Shows what an article file says: its headline and where that stands, the fields of its front"
          + " matter, its outline, figures and links, and what is wrong with it.",
      "",
      "Warnings and errors go to the standard error, with their lines."
    },
    footer = {
      "",
      "Examples:",
      "  article inspect news.md",
      "  article inspect --json news.md | jq .headline",
      "  article inspect --profile hugo content/posts/flood/index.md",
      "",
      "Exit status: 0 all well, 1 there are warnings or errors, 2 usage, 3 the file can't be read."
    })
final class InspectCommand implements Callable<Integer> {

  private static final Path STANDARD_INPUT = Path.of("-");

  private final Console console;

  @Mixin Options options = new Options();

  @Option(names = "--json", description = "Prints one JSON object.")
  private boolean json;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      converter = ProfileName.class,
      description = {
        "Shows what the fields mean by a profile, and where each value comes from: news, jekyll,"
            + " hugo, zola, astro or decap. Template tags in the body are read as its sites do."
      })
  private @Nullable Profile profile;

  @Parameters(paramLabel = "FILE", description = "The file, or - for the standard input.")
  private Path file = STANDARD_INPUT;

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ArticleParser parser =
        profile == null ? ArticleParser.create() : ArticleParser.of(ParserOptions.of(profile));
    ArticleDocument document;
    try {
      document = file.equals(STANDARD_INPUT) ? parser.parse(console.in()) : parser.parse(file);
    } catch (IOException e) {
      console.report(FileDiagnostics.unread(file, e));
      return ExitStatus.INPUT_OUTPUT;
    }
    if (json) {
      console
          .out()
          .print(JsonOutput.object(out -> new InspectJson(document, out).write(profile != null)));
    } else {
      new InspectText(document, console.out()).print(profile != null);
    }
    return reportFindings(document.source(), document.diagnostics());
  }

  private int reportFindings(SourceText source, List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (ExitStatus.isFinding(diagnostic)) {
        boolean hasLines = source.encoding() != SourceEncoding.UNREADABLE;
        console.report(diagnostic, hasLines ? Console.excerpt(diagnostic, source) : "");
      }
    }
    return ExitStatus.of(diagnostics);
  }
}
