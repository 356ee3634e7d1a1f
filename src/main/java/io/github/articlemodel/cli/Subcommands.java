package io.github.articlemodel.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** The commands of {@code article}, in the order in which its help lists them. */
final class Subcommands {

  private static final Map<String, Function<Console, Object>> ALL = all();

  private Subcommands() {}

  private static Map<String, Function<Console, Object>> all() {
    Map<String, Function<Console, Object>> all = new LinkedHashMap<>();
    all.put("inspect", InspectCommand::new);
    all.put("convert", ConvertCommand::new);
    all.put("get", GetCommand::new);
    all.put("images", ImagesCommand::new);
    all.put("links", LinksCommand::new);
    all.put("lint", LintCommand::new);
    all.put("validate", ValidateCommand::new);
    all.put("rules", RulesCommand::new);
    all.put("stats", StatsCommand::new);
    all.put("set", SetCommand::new);
    all.put("unset", UnsetCommand::new);
    all.put("rename", RenameCommand::new);
    all.put("rename-files", RenameFilesCommand::new);
    all.put("convert-front-matter", ConvertFrontMatterCommand::new);
    all.put("verify", VerifyCommand::new);
    all.put("index", IndexCommand::new);
    all.put("new", NewCommand::new);
    return all;
  }

  /**
   * Adds the command that is named first, or else all. To make one of them ready takes a look at
   * all its options, which is what a short run spends most time with.
   */
  static void add(CommandLine article, Console console, String... args) {
    Function<Console, Object> named = args.length == 0 ? null : ALL.get(args[0]);
    if (named != null) {
      article.addSubcommand(named.apply(console));
      return;
    }
    ALL.values().forEach(command -> article.addSubcommand(command.apply(console)));
    article.addSubcommand(new HelpCommand());
  }
}
