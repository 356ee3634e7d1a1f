package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCommandTest {

  @TempDir private Path folder;

  @Test
  void asksForACommand() {
    CommandRun run = CommandRun.of();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            article: expected a command: inspect, convert, get, images, links, lint, validate, \
            rules, stats, set, unset, rename, rename-files, convert-front-matter, verify, index or \
            new
            'article --help' shows the usage
            """);
  }

  @Test
  void tellsWhichCommandIsMeant() {
    CommandRun run = CommandRun.of("inspct");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            article: there is no command inspct
            did you mean article inspect?
            'article --help' shows the usage
            """);
    assertThat(CommandRun.of("gte", "title", "a.md").err()).contains("did you mean article get?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inspect",
        "convert",
        "get",
        "images",
        "links",
        "lint",
        "stats",
        "set",
        "unset",
        "rename",
        "convert-front-matter",
        "verify"
      })
  void helpsWithExamplesOfEachCommand(String command) {
    CommandRun run = CommandRun.of(command, "--help");
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Usage: article " + command)
        .contains("Examples:\n  article " + command)
        .contains("Exit status: 0 ");
    assertThat(CommandRun.of("help", command).out()).isEqualTo(run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inspect",
        "convert",
        "get",
        "images",
        "links",
        "lint",
        "stats",
        "set",
        "unset",
        "rename",
        "convert-front-matter",
        "verify"
      })
  void saysInTwoLinesWhatIsWrongWithTheArguments(String command) {
    CommandRun run = CommandRun.of(command, "--jsn");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("article " + command + ": ")
        .endsWith("'article " + command + " --help' shows the usage\n");
  }

  @Test
  void showsItsVersion() {
    CommandRun run = CommandRun.of("--version");
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).startsWith("article ").endsWith("\n");
  }

  @Test
  void endsQuietlyWhenTheReaderOfItsOutputHasGone() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = run(failing("Broken pipe"), err);
    assertThat(status).isEqualTo(0);
    assertThat(err.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "links -",
        "links --json -",
        "links --csv -",
        "lint -",
        "lint --json -",
        "lint --report sarif -",
        "lint --report html -"
      })
  void endsALongListQuietlyWhenTheReaderOfItsOutputHasGone(String command) {
    byte[] input = "[a](b \"c\") [](d)\n".repeat(2_000).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        ArticleCommand.run(
            new ByteArrayInputStream(input), failing("Broken pipe"), err, command.split(" "));
    assertThat(status).isEqualTo(0);
    assertThat(err.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert --to html --out-dir", "convert --to html -o", "index -o"})
  void doesNotEndAsIfAllWereWrittenWhenTheReaderOfWhatItSaysHasGone(String command)
      throws IOException {
    Path input = Files.writeString(folder.resolve("a.md"), "---\ndate: [x\n---\n<script>\n");
    String[] words = (command + " " + folder.resolve("out") + " " + input).split(" ");
    int status =
        ArticleCommand.run(
            InputStream.nullInputStream(), failing("Broken pipe"), failing("Broken pipe"), words);
    assertThat(status).isEqualTo(3);
  }

  @Test
  void saysWhyItsOutputCanNotBeWritten() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = run(failing("No space left on device"), err);
    assertThat(status).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            "article: can't write to the standard output: No space left on device\n");
  }

  private static int run(OutputStream out, OutputStream err) {
    byte[] input = "---\ntitle: Flood\n---\n".getBytes(StandardCharsets.UTF_8);
    return ArticleCommand.run(new ByteArrayInputStream(input), out, err, "inspect", "-");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void saysWhichOptionOrProfileWasMeant() {
    assertThat(CommandRun.of("get", "--jsn", "title", "a.md").err())
        .isEqualTo(
            """
            article get: Unknown option: '--jsn'
            did you mean --json?
            'article get --help' shows the usage
            """);
    assertThat(CommandRun.of("index", "--profile", "hugu", "a.md").err())
        .contains("\"hugu\" is no profile, expected one of news, jekyll", "; did you mean hugo?\n");
    assertThat(CommandRun.of("rename-file", "a.md").err())
        .contains("did you mean article rename-files?");
  }
}
