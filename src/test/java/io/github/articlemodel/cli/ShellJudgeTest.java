package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manual pages as groff reads them, and the completion as bash runs it. */
@Tag("judges")
class ShellJudgeTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    DistributionFiles.write(folder, "0.1.0", "2026-11-24");
  }

  private CommandRun run(String... command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new CommandRun(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  @Test
  void groffReadsEachPageWithoutAWord() throws IOException, InterruptedException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(folder.resolve("share/man/man1"))) {
      pages = files.toList();
    }
    assertThat(pages).hasSizeGreaterThan(10);
    for (Path page : pages) {
      CommandRun run = run("groff", "-man", "-ww", "-Tutf8", page.toString());
      assertThat(run.err()).as(page.toString()).isEmpty();
      assertThat(run.out()).contains("article-model 0.1.0", "2026-11-24");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          article ren                  | rename rename-files
          article index --pro          | --profile
          article index --profile ju   |
          article index --profile je   | jekyll
          article rename-files --fi    | --fix-links
          """)
  void bashCompletes(String typed, String words) throws IOException, InterruptedException {
    Path script = folder.resolve("share/bash-completion/completions/article");
    String[] parts = typed.split(" ", -1);
    String test =
        "compopt() { :; }; . '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=%d; _complete_article || true; printf '%%s\\n' \"${COMPREPLY[@]}\" | sort | xargs"
            .formatted(script, typed, parts.length - 1, typed, typed.length());
    CommandRun run = run("bash", "--norc", "-c", test);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().strip()).isEqualTo(words == null ? "" : words);
  }
}
