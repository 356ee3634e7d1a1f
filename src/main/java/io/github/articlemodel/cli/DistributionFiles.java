package io.github.articlemodel.cli;

import io.github.articlemodel.source.AtomicFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes the manual pages and the completion of shells; the build runs it for the zip. */
final class DistributionFiles {

  private DistributionFiles() {}

  /**
   * Writes the files.
   *
   * @param args the folder to write to, the version, and its day
   * @throws IOException if a file can't be written
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), args[1], args[2].substring(0, 10));
  }

  static void write(Path folder, String version, String date) throws IOException {
    CommandLine article =
        ArticleCommand.commandLine(
            new Console(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream()));
    Path manual = Files.createDirectories(folder.resolve("share/man/man1"));
    List<CommandLine> commands = new ArrayList<>(List.of(article));
    commands.addAll(article.getSubcommands().values());
    for (CommandLine command : commands) {
      if (!command.getCommandName().equals("help")) {
        text(manual.resolve(ManPage.name(command) + ".1"), ManPage.of(command, version, date));
      }
    }
    Path completion = Files.createDirectories(folder.resolve("share/bash-completion/completions"));
    text(completion.resolve("article"), AutoComplete.bash("article", article));
  }

  private static void text(Path file, String text) throws IOException {
    AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
