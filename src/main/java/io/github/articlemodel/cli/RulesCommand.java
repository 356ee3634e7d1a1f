package io.github.articlemodel.cli;

import io.github.articlemodel.validation.Rule;
import io.github.articlemodel.validation.RuleFile;
import io.github.articlemodel.validation.RuleKind;
import io.github.articlemodel.validation.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rules in force. */
@Command(
    name = "rules",
    description = {
      "Lists the rules that 'article validate' holds articles to, with the level of a breach, and"
          + " those that are there but not in force. With codes, explains these: what they are told"
          + " and whether they can be mended."
    },
    footer = {
      "",
      "Examples:",
      "  article rules",
      "  article rules --profile hugo",
      "  article rules rule.length rule.one-h1",
      "  article rules --print > article-rules.yaml",
      "  article rules --rules article-rules.yaml --json",
      "",
      "Exit status: 0 all well, 2 usage or a rule file with mistakes, 3 a file can't be read."
    })
final class RulesCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Mixin RuleOptions ruleOptions = new RuleOptions();

  @Option(names = "--json", description = "Prints a JSON array with an object for each rule.")
  private boolean json;

  @Option(
      names = "--print",
      description = "Writes the rules in force as a file for --rules, to begin with.")
  private boolean print;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..*",
      converter = DiagnosticCodes.class,
      description = "Codes of rules to explain.")
  private List<String> codes = new ArrayList<>();

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleOptions.Loaded loaded = ruleOptions.loadAsWritten(console, spec);
    RuleSet rules = loaded.rules();
    if (rules == null) {
      return loaded.status();
    }
    if (print && (json || !codes.isEmpty())) {
      throw Usage.error(spec, "--print goes without --json and codes");
    }
    if (print) {
      console.out().print(RuleFile.write(rules));
    } else if (json) {
      JsonOutput.array(
          console.out(), out -> chosen(rules).forEach(row -> JsonValues.write(row.members(), out)));
    } else if (codes.isEmpty()) {
      RuleText.list(chosen(rules)).forEach(console.out()::println);
    } else {
      chosen(rules).forEach(row -> RuleText.explain(row).forEach(console.out()::println));
    }
    return ExitStatus.OK;
  }

  /** Returns the rules of the set, then the kinds that are not in force. */
  private List<RuleRow> chosen(RuleSet rules) {
    List<RuleRow> rows = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      rows.add(RuleRow.inForce(rule));
    }
    for (RuleKind kind : RuleKind.all()) {
      if (rules.rules().stream().noneMatch(rule -> rule.kind().equals(kind))) {
        rows.add(RuleRow.idle(kind));
      }
    }
    for (String code : codes) {
      boolean isKnown = rows.stream().anyMatch(row -> row.kind().code().equals(code));
      boolean isArea = rows.stream().anyMatch(row -> row.kind().code().startsWith(code + "."));
      if (!isKnown && !isArea) {
        RuleKind.of(code).ifPresent(kind -> rows.add(RuleRow.idle(kind)));
      }
    }
    return rows.stream().filter(row -> DiagnosticCodes.match(row.kind().code(), codes)).toList();
  }
}
