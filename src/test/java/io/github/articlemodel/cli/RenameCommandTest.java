package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenameCommandTest {

  private final Path folder;

  RenameCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static final String TEXT =
      """
      ---
      summary: Rain # short
      params:
        image: {alt: A boat}
      ---
      Rain fell.
      """;

  @Test
  void changesNamesAndNothingElse() throws IOException {
    Path a = file("posts/a.md", TEXT);
    Path b = file("posts/b.md", "---\ntitle: Storm\n---\n");
    assertThat(
            CommandRun.of(
                "rename",
                "summary=description",
                "params.image.alt=caption",
                folder.resolve("posts")))
        .isEqualTo(new CommandRun(0, "changed " + a + "\nunchanged " + b + "\n", ""));
    assertThat(a).hasContent(TEXT.replace("summary", "description").replace("{alt:", "{caption:"));
  }

  @ParameterizedTest
  @CsvSource({
    "params.image.alt=params.image.text, text",
    "params.image.alt=\"a.b\", a.b",
    "params.image.alt=\"a=b\", a=b",
  })
  void takesAPathToTheSamePlaceAndNamesInQuotes(String argument, String name) throws IOException {
    Path file = file("a.md", TEXT);
    assertThat(CommandRun.of("rename", argument, file).status()).isEqualTo(0);
    assertThat(Files.readString(file)).contains("image: {" + name + ": A boat}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          summary=params.text | summary=params.text: expected a name after the =, as a rename moves \
          nothing; a full stop or bracket that is part of a name stands in double quotes
          summary=            | expected a name on each side of the = of summary=
          =summary            | expected a name on each side of the = of =summary
          summary=a,title=b   | summary=a,title=b: expected one =; one that is part of a name stands in double quotes
          params[0]=x         | params[0]=x: expected a path that ends with a name: params[0]
          """)
  void saysWhatIsNoRename(String argument, String message) {
    CommandRun run = CommandRun.of("rename", argument, "a.md");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("article rename: " + message + "\n'article rename --help' shows the usage\n");
  }

  @Test
  void refusesANameThatIsTaken() throws IOException {
    Path a = file("a.md", "---\nsummary: x\ndescription: y\n---\n");
    Path b = file("b.md", TEXT);
    CommandRun run = CommandRun.of("rename", "summary=description", a, b);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("changed " + b + "\n");
    assertThat(run.err())
        .startsWith(a + ":3:1: error edit.field-exists: rename summary: ")
        .hasLineCount(1);
    assertThat(a).hasContent("---\nsummary: x\ndescription: y\n---\n");
  }

  @Test
  void tellsAFieldThatNoFileHas() throws IOException {
    Path file = file("a.md", TEXT);
    assertThat(CommandRun.of("rename", "sumary=description", file))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                file
                    + ":1:1: error rename.unknown-field: there is no field sumary; nothing was"
                    + " changed (did you mean summary?)\n"));
  }

  @Test
  void printsTheChangesAndWritesNothing() throws IOException {
    Path file = file("a.md", TEXT);
    CommandRun run = CommandRun.of("rename", "--dry-run", "summary=description", file);
    assertThat(run.out()).contains("\n-summary: Rain # short\n+description: Rain # short\n");
    assertThat(file).hasContent(TEXT);
  }
}
