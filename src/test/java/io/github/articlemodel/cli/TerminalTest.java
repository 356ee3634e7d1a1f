package io.github.articlemodel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.corpus.ArticleCorpus;
import io.github.articlemodel.corpus.CorpusItem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {

  private static final Terminal BOTH = new Terminal(true, true, true);

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeFiles() throws IOException {
    for (int i = 0; i < 20; i++) {
      Files.writeString(folder.resolve(i + ".md"), "---\ntitle: [x\n---\n");
    }
  }

  private int run(Terminal terminal, Object... args) {
    String[] texts = Stream.of(args).map(Object::toString).toArray(String[]::new);
    Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err, terminal);
    return ArticleCommand.run(console, texts);
  }

  @Test
  void coloursFindingsWherePeopleSeeThem() {
    assertThat(run(BOTH, "lint", folder.resolve("1.md"))).isEqualTo(1);
    assertThat(out.toString(UTF_8))
        .contains("\u001B[1m" + folder + "/1.md:2:8:\u001B[0m \u001B[1;31merror\u001B[0m yaml.");
    out.reset();
    run(new Terminal(false, true, true), "lint", folder.resolve("1.md"));
    run(new Terminal(true, true, false), "lint", folder.resolve("1.md"));
    assertThat(out.toString(UTF_8)).doesNotContain("\u001B");
  }

  @Test
  void coloursErrorsOnTheStandardErrorByItself() {
    run(new Terminal(false, true, true), "get", "title", folder.resolve("no.md"));
    assertThat(err.toString(UTF_8)).contains("\u001B[1;31merror\u001B[0m file.missing");
  }

  @Test
  void isNoneWithoutOneOrWhereItIsDumb() {
    assertThat(Terminal.ofProcess(Map.of("TERM", "dumb"))).isEqualTo(Terminal.NONE);
    assertThat(Terminal.ofProcess(Map.of("NO_COLOR", "1")).hasColour()).isFalse();
    assertThat(Terminal.ofProcess(Map.of("NO_COLOR", "")).hasColour()).isTrue();
  }

  @Test
  void showsHowFarItIsAndLeavesNothingAtTheEnd() {
    AtomicLong time = new AtomicLong();
    ProgressLine line = new ProgressLine(err, time::get);
    ArticleCorpus corpus = line.of(ArticleCorpus.of(folder).withJobs(2));
    try (Stream<CorpusItem> items = corpus.items()) {
      items.forEach(item -> time.addAndGet(60_000_000));
    }
    line.clear();
    line.clear();
    String shown = err.toString(UTF_8);
    String[] drawn = shown.split("\r");
    assertThat(drawn).hasSize(8);
    assertThat(drawn[5])
        .isEqualTo("[#####################...]  90 %  18 of 20 files, 0.0 MB\u001B[K");
    assertThat(shown).endsWith("MB\u001B[K\r\u001B[K");
  }

  /** A console whose clock goes on by a second whenever it is looked at. */
  private Console slow(Terminal terminal) {
    AtomicLong time = new AtomicLong();
    return new Console(
        new ByteArrayInputStream(new byte[0]),
        out,
        err,
        terminal,
        () -> time.addAndGet(1_000_000_000));
  }

  @Test
  void takesTheLineAwayBeforeSomethingIsPrinted() {
    Console console = slow(BOTH);
    ArticleCorpus corpus = console.showingProgress(ArticleCorpus.of(folder));
    try (Stream<CorpusItem> items = corpus.items()) {
      items.forEach(item -> console.print("x"));
    }
    assertThat(err.toString(UTF_8).replace("\r\n", "\n").split("\n"))
        .filteredOn(line -> line.endsWith("x"))
        .hasSize(20)
        .filteredOn(line -> line.endsWith("\u001B[K\r\u001B[Kx"))
        .hasSizeGreaterThan(15);
  }

  @Test
  void isQuietInAPipeAndWhereAsked() {
    ArticleCommand.run(slow(Terminal.NONE), "verify", folder.toString());
    ArticleCommand.run(slow(BOTH), "verify", "--quiet", folder.toString());
    assertThat(err.size()).isZero();
    ArticleCommand.run(slow(BOTH), "verify", folder.toString());
    assertThat(err.toString(UTF_8)).contains(" of 20 files");
  }

  @Test
  void tellsWhereTheOutputEndsBeforeAllFilesAreChanged() {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    for (int i = 0; i < 20; i++) {
      write(i + ".md", "---\ntitle: a\n---\n");
    }
    Console console = new Console(new ByteArrayInputStream(new byte[0]), gone, err, Terminal.NONE);
    assertThat(ArticleCommand.run(console, "set", "title=b", folder.toString())).isEqualTo(3);
    assertThat(err.toString(UTF_8)).contains("not all files were changed");
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
