package io.github.articlemodel.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page of a command, made of what {@code --help} says, in the macros of man(7), which
 * groff and mandoc read.
 */
final class ManPage {

  private final CommandLine command;
  private final StringBuilder out = new StringBuilder();

  private ManPage(CommandLine command) {
    this.command = command;
  }

  /**
   * Returns the page of a command.
   *
   * @param command the command
   * @param version the version of the program
   * @param date the day of the version, as ISO 8601 has it
   */
  static String of(CommandLine command, String version, String date) {
    return new ManPage(command).write(version, date);
  }

  /** Returns the name of the page: the names of the command with hyphens between them. */
  static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName("-");
  }

  private String write(String version, String date) {
    CommandSpec spec = command.getCommandSpec();
    String name = name(command);
    line(".TH \"%s\" 1 %s \"article-model %s\"", name.toUpperCase(Locale.ROOT), date, version);
    section("NAME");
    List<String> description = lines(spec.usageMessage().description());
    String summary = description.get(0);
    text(
        name
            + " \\- "
            + escaped(
                summary.endsWith(".") ? summary.substring(0, summary.length() - 1) : summary));
    section("SYNOPSIS");
    line(".nf");
    command.getHelp().synopsis(0).lines().map(ManPage::escaped).forEach(this::text);
    line(".fi");
    if (description.size() > 1) {
      section("DESCRIPTION");
      paragraphs(description.subList(1, description.size()));
    }
    arguments(spec);
    options(spec);
    commands();
    footer(lines(spec.usageMessage().footer()));
    seeAlso();
    return out.toString();
  }

  private void arguments(CommandSpec spec) {
    List<PositionalParamSpec> shown =
        spec.positionalParameters().stream().filter(each -> !each.hidden()).toList();
    if (!shown.isEmpty()) {
      section("ARGUMENTS");
      shown.forEach(each -> item("\\fI" + escaped(each.paramLabel()) + "\\fR", each));
    }
  }

  private void options(CommandSpec spec) {
    List<OptionSpec> shown = spec.options().stream().filter(each -> !each.hidden()).toList();
    section("OPTIONS");
    for (OptionSpec option : shown) {
      boolean takes = option.arity().max() > 0;
      String value = takes ? "=\\fI" + escaped(option.paramLabel()) + "\\fR" : "";
      item(
          Arrays.stream(option.names())
              .map(name -> "\\fB" + escaped(name) + "\\fR")
              .collect(Collectors.joining(", ", "", value)),
          option);
    }
  }

  private void item(String term, ArgSpec described) {
    line(".TP");
    text(term);
    paragraphsWithin(lines(described.description()));
  }

  private void commands() {
    if (command.getSubcommands().isEmpty()) {
      return;
    }
    section("COMMANDS");
    command
        .getSubcommands()
        .forEach(
            (name, each) -> {
              line(".TP");
              text("\\fB" + escaped(name) + "\\fR");
              text(escaped(lines(each.getCommandSpec().usageMessage().description()).get(0)));
            });
  }

  /** Writes what stands after "Examples:" and "Exit status:" under headings of their own. */
  private void footer(List<String> lines) {
    boolean isExample = false;
    for (String line : lines) {
      if (line.equals("Examples:")) {
        section("EXAMPLES");
        line(".nf");
        isExample = true;
      } else if (isExample && !line.isEmpty()) {
        text(escaped(line.strip()));
      } else if (isExample) {
        line(".fi");
        isExample = false;
      } else if (line.startsWith("Exit status: ")) {
        section("EXIT STATUS");
        text(escaped(line.substring("Exit status: ".length())));
      } else if (!line.isEmpty()) {
        paragraph();
        text(escaped(line));
      }
    }
    if (isExample) {
      line(".fi");
    }
  }

  private void seeAlso() {
    List<String> others = new ArrayList<>();
    CommandLine parent = command.getParent();
    if (parent != null) {
      others.add(name(parent));
    }
    command.getSubcommands().values().stream()
        .filter(each -> !each.getCommandName().equals("help"))
        .forEach(each -> others.add(name(each)));
    if (!others.isEmpty()) {
      section("SEE ALSO");
      text(
          others.stream()
              .map(name -> "\\fB" + escaped(name) + "\\fR(1)")
              .collect(Collectors.joining(", ")));
    }
  }

  private void section(String heading) {
    line(".SH %s", heading.contains(" ") ? "\"" + heading + "\"" : heading);
  }

  private void paragraph() {
    line(".PP");
  }

  private void paragraphs(List<String> lines) {
    boolean isFirst = true;
    for (String line : lines) {
      if (line.isEmpty()) {
        continue;
      }
      if (!isFirst) {
        paragraph();
      }
      text(escaped(line));
      isFirst = false;
    }
  }

  private void paragraphsWithin(List<String> lines) {
    lines.stream().filter(line -> !line.isEmpty()).forEach(line -> text(escaped(line)));
  }

  /** Writes a request. */
  private void line(String format, Object... arguments) {
    out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }

  /** Writes a line of text, which is no request whatever it begins with. */
  private void text(String escaped) {
    boolean isRequest = escaped.startsWith(".") || escaped.startsWith("'");
    out.append(isRequest ? "\\&" : "").append(escaped).append('\n');
  }

  private static List<String> lines(String[] written) {
    List<String> lines = new ArrayList<>();
    for (String line : written) {
      lines.addAll(List.of(Ansi.OFF.string(String.format(line)).split("\\R", -1)));
    }
    return lines.isEmpty() ? List.of("") : lines;
  }

  /** Returns text whose every sign is printed as it is, in ASCII. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\\') {
                escaped.append("\\e");
              } else if (point == '-') {
                escaped.append("\\-");
              } else if (point == '\'') {
                escaped.append("\\(aq");
              } else if (point == '`') {
                escaped.append("\\(ga");
              } else if (point < 0x80) {
                escaped.append((char) point);
              } else {
                escaped.append(String.format(Locale.ROOT, "\\[u%04X]", point));
              }
            });
    return escaped.toString();
  }
}
