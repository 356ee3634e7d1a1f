package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleEdit;
import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.corpus.FileEdits;
import io.github.articlemodel.corpus.FileEdits.Outcome;
import io.github.articlemodel.corpus.LinkEdits;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.source.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The run of a command that gives links other addresses: its messages and its exit status. */
final class RewriteRun {

  private final Console console;
  private final @Nullable CommandSpec spec;
  private final RewriteOptions rewriteOptions;
  private final ListOptions listOptions;
  private final Map<String, List<Diagnostic>> skipped = new ConcurrentHashMap<>();
  private boolean hasSkipped;

  RewriteRun(
      Console console,
      @Nullable CommandSpec spec,
      RewriteOptions rewriteOptions,
      ListOptions listOptions) {
    this.console = console;
    this.spec = spec;
    this.rewriteOptions = rewriteOptions;
    this.listOptions = listOptions;
  }

  /** Says that options for a list and for a change do not go together. */
  void check(boolean changes, String changing) {
    if (changes && (listOptions.form.json || listOptions.form.csv)) {
      throw Usage.error(spec, "--json and --csv are for the list, and nothing is listed here");
    }
    if (!changes && (rewriteOptions.editOptions.dryRun || rewriteOptions.skipRefused)) {
      String option = rewriteOptions.editOptions.dryRun ? "--dry-run" : "--skip-refused";
      throw Usage.error(spec, option + " is for a change, expected " + changing + " too");
    }
  }

  /**
   * Changes the links.
   *
   * @param further what to do with an address after the options
   * @param options what tells where a link leads
   * @param which takes the links that may be changed
   */
  int run(UnaryOperator<String> further, LinkOptions options, Predicate<ArticleLink> which) {
    UnaryOperator<String> rewrite;
    try {
      rewrite = rewriteOptions.rewrite(spec);
    } catch (IOException e) {
      console.report(FileDiagnostics.unread(rewriteOptions.map(), e));
      return ExitStatus.INPUT_OUTPUT;
    }
    LinkEdits edits =
        LinkEdits.of(address -> further.apply(rewrite.apply(address))).only(options, which);
    EditRun run =
        EditRun.of(
            listOptions.input.names,
            listOptions.profile.parser(),
            rewriteOptions.editOptions,
            console,
            spec);
    FileEdits ofFiles =
        FileEdits.of(listOptions.profile.parser(), document -> edit(document, edits));
    int status = run.edit(ofFiles, this::tellSkipped);
    return Math.max(status, hasSkipped ? ExitStatus.FINDINGS : ExitStatus.OK);
  }

  private ArticleEdit edit(ArticleDocument document, LinkEdits edits) {
    if (!rewriteOptions.skipRefused) {
      return edits.edit(document);
    }
    List<Diagnostic> refused = new ArrayList<>();
    ArticleEdit edit = edits.editWithoutRefused(document, refused::add);
    skipped.put(document.source().name(), refused);
    return edit;
  }

  /** Tells of the links that were left out of a file, when it is the turn of that file. */
  private void tellSkipped(Outcome outcome) {
    List<Diagnostic> refused = skipped.remove(outcome.source().name());
    if (refused != null) {
      refused.forEach(console::report);
      hasSkipped |= !refused.isEmpty();
    }
  }
}
