package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DistributionFilesTest {

  /** The requests that pages are written with. */
  private static final Set<String> REQUESTS = Set.of("TH", "SH", "PP", "TP", "nf", "fi");

  @TempDir private Path folder;

  private final CommandLine article =
      ArticleCommand.commandLine(
          new Console(
              new ByteArrayInputStream(new byte[0]),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream()));

  @BeforeEach
  void write() throws IOException {
    DistributionFiles.write(folder, "0.1.0", "2026-11-24");
  }

  private Path page(CommandLine command) {
    return folder.resolve("share/man/man1/" + ManPage.name(command) + ".1");
  }

  private Stream<CommandLine> commands() {
    return article.getSubcommands().values().stream()
        .filter(command -> !command.getCommandName().equals("help"));
  }

  @Test
  void everyCommandHasAPageThatTellsAllItsOptions() {
    assertThat(page(article)).exists();
    assertThat(commands())
        .isNotEmpty()
        .allSatisfy(
            command -> {
              String page = Files.readString(page(command)).replace("\\-", "-");
              assertThat(page).startsWith(".TH \"ARTICLE-").contains("1 2026-11-24");
              command
                  .getCommandSpec()
                  .options()
                  .forEach(option -> assertThat(page).contains(option.names()));
              assertThat(page)
                  .contains(".SH NAME\n", ".SH SYNOPSIS\n", ".SH OPTIONS\n", ".SH EXAMPLES\n")
                  .contains(".SH \"EXIT STATUS\"\n", "\\fBarticle\\fR(1)");
            });
    commands()
        .forEach(
            command ->
                assertThat(page(article))
                    .content()
                    .contains("\\fB" + ManPage.name(command).replace("-", "\\-") + "\\fR(1)"));
  }

  @Test
  void noTextOfAPageIsARequest() throws IOException {
    for (CommandLine command : Stream.concat(Stream.of(article), commands()).toList()) {
      for (String line : Files.readString(page(command)).split("\n", -1)) {
        assertThat(line.chars()).as(line).allMatch(c -> c >= ' ' && c < 0x7F);
        if (line.startsWith(".") || line.startsWith("'")) {
          assertThat(REQUESTS).contains(line.substring(1).split(" ", 2)[0]);
        }
        assertThat(line.replaceAll("\\\\(e|-|\\(aq|\\(ga|\\[u[0-9A-F]+]|f[BIR]|&)", ""))
            .as("every backslash is of an escape")
            .doesNotContain("\\");
      }
    }
  }

  @Test
  void twoRunsGiveTheSameBytes(@TempDir Path other) throws IOException {
    DistributionFiles.write(other, "0.1.0", "2026-11-24");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(other.resolve(folder.relativize(file))).hasSameBinaryContentAs(file);
      }
    }
  }
}
