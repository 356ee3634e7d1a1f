package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsetCommandTest {

  private final Path folder;

  UnsetCommandTest(@TempDir Path folder) {
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
      title: Flood # in the north
      draft: true
      tags: [a, b, c]
      params:
        image: {alt: A boat, src: boat.png}
      ---
      Rain fell.
      """;

  @Test
  void removesFieldsAndNothingElse() throws IOException {
    Path file = file("a.md", TEXT);
    assertThat(CommandRun.of("unset", "draft,params.image.alt", file))
        .isEqualTo(new CommandRun(0, "changed " + file + "\n", ""));
    assertThat(file).hasContent(TEXT.replace("draft: true\n", "").replace("alt: A boat, ", ""));
  }

  @Test
  void removesTheItemsThatAreNamedWhateverTheirOrder() throws IOException {
    Path file = file("a.md", TEXT);
    assertThat(CommandRun.of("unset", "tags[0],tags[1]", file).status()).isEqualTo(0);
    assertThat(file).hasContent(TEXT.replace("[a, b, c]", "[c]"));
    assertThat(CommandRun.of("unset", "params,params.image,tags,tags[0]", file).status())
        .isEqualTo(0);
    assertThat(Files.readString(file)).doesNotContain("tags").doesNotContain("boat");
  }

  @Test
  void leavesFilesWithoutTheFieldAlone() throws IOException {
    Path a = file("posts/a.md", TEXT);
    Path b = file("posts/b.md", "Rain fell.\n");
    assertThat(CommandRun.of("unset", "draft", folder.resolve("posts")))
        .isEqualTo(new CommandRun(0, "changed " + a + "\nunchanged " + b + "\n", ""));
    assertThat(b).hasContent("Rain fell.\n");
  }

  @Test
  void tellsAFieldThatNoFileHasAndChangesNothing() throws IOException {
    Path a = file("posts/a.md", TEXT);
    file("posts/b.md", "Rain fell.\n");
    assertThat(CommandRun.of("unset", "title,darft", folder.resolve("posts")))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                a
                    + ":1:1: error unset.unknown-field: there is no field darft, nor in the other"
                    + " file; nothing was changed (did you mean draft?)\n"));
    assertThat(a).hasContent(TEXT);
  }

  @Test
  void printsTheChangesAndWritesNothing() throws IOException {
    Path file = file("a.md", TEXT);
    CommandRun run = CommandRun.of("unset", "--dry-run", "draft", file);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).startsWith("--- " + file + "\n").contains("\n-draft: true\n");
    assertThat(file).hasContent(TEXT);
  }

  @Test
  void refusesAFileWhoseFieldsAreNotKnown() throws IOException {
    Path unclosed = file("posts/a.md", "---\ntitle: Flood\n");
    Path good = file("posts/b.md", TEXT);
    CommandRun run = CommandRun.of("unset", "title", folder.resolve("posts"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("changed " + good + "\n");
    assertThat(run.err())
        .startsWith(
            unclosed
                + ":1:1: error edit.no-front-matter: remove title: there is no front matter, but"
                + " something like it: ")
        .hasLineCount(1);
  }

  @Test
  void worksInAPipe() {
    byte[] utf16 = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    int status =
        ArticleCommand.run(
            new java.io.ByteArrayInputStream(utf16),
            out,
            java.io.OutputStream.nullOutputStream(),
            "unset",
            "draft",
            "-");
    assertThat(status).isEqualTo(0);
    assertThat(out.toByteArray())
        .isEqualTo(
            ("\uFEFF" + TEXT.replace("draft: true\n", "")).getBytes(StandardCharsets.UTF_16LE));
  }

  @Test
  void writesNothingToAPipeThatItRefuses() {
    byte[] input = "---\ntitle: Flood\n".getBytes(StandardCharsets.UTF_8);
    CommandRun run = CommandRun.withInput(input, "unset", "title", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("<input>:1:1: error edit.no-front-matter: ");
  }
}
