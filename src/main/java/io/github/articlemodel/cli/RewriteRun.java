package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.corpus.LinkEdits;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The run of a command that gives links other addresses: its messages and its exit status. */
final class RewriteRun {

  private final Console console;
  private final @Nullable CommandSpec spec;
  private final RewriteOptions rewriteOptions;
  private final EditOptions editOptions;
  private int skipped;

  RewriteRun(
      Console console,
      @Nullable CommandSpec spec,
      RewriteOptions rewriteOptions,
      EditOptions editOptions) {
    this.console = console;
    this.spec = spec;
    this.rewriteOptions = rewriteOptions;
    this.editOptions = editOptions;
  }

  /** Says that options for a list and for a change do not go together. */
  void check(boolean changes, ListOptions listOptions, String changing) {
    if (changes && (listOptions.form.json || listOptions.form.csv)) {
      throw Usage.error(spec, "--json and --csv are for the list, and nothing is listed here");
    }
    if (!changes && (editOptions.dryRun || rewriteOptions.skipRefused)) {
      String option = editOptions.dryRun ? "--dry-run" : "--skip-refused";
      throw Usage.error(spec, option + " is for a change, expected " + changing + " too");
    }
  }

  /**
   * Changes the links.
   *
   * @param names the inputs
   * @param parser what reads them
   * @param further what to do with an address after the options
   * @param options what tells where a link leads
   * @param which takes the links that may be changed
   */
  int run(
      List<String> names,
      ArticleParser parser,
      UnaryOperator<String> further,
      LinkOptions options,
      Predicate<ArticleLink> which) {
    UnaryOperator<String> rewrite;
    try {
      rewrite = rewriteOptions.rewrite(spec);
    } catch (IOException e) {
      console.report(FileDiagnostics.unread(rewriteOptions.map(), e));
      return ExitStatus.INPUT_OUTPUT;
    }
    LinkEdits edits =
        LinkEdits.of(address -> further.apply(rewrite.apply(address))).only(options, which);
    EditRun run = EditRun.of(names, parser, editOptions, console, spec);
    int status = run.edit(document -> edit(document, edits));
    return Math.max(status, skipped > 0 ? ExitStatus.FINDINGS : ExitStatus.OK);
  }

  private ArticleEdit edit(ArticleDocument document, LinkEdits edits) {
    return rewriteOptions.skipRefused
        ? edits.editWithoutRefused(document, this::skip)
        : edits.edit(document);
  }

  private void skip(Diagnostic refused) {
    skipped++;
    console.report(refused);
  }
}
