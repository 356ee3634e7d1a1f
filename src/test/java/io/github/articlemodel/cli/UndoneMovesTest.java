package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code rename-files} says it did leads back to what was before. */
class UndoneMovesTest {

  private final Path folder;
  private final MovedPosts moved;
  private final Path posts;

  UndoneMovesTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.moved = new MovedPosts(folder);
    this.posts = moved.folder();
  }

  @Test
  void theListOfWhatWasMovedLeadsBack() throws IOException {
    moved.write("sub/t\tab.md", "---\ntitle: Tab\ndate: 2025-01-02\n---\n");
    Map<String, String> before = moved.tree();
    CommandRun run = CommandRun.of("rename-files", "--to", "{date:yyyy/MM}/{slug}", posts);
    assertThat(moved.tree()).doesNotContainKey("a.md");
    Path list = Files.writeString(folder.resolve("moved.tsv"), "\uFEFF" + run.out());
    CommandRun undone = CommandRun.of("rename-files", "--undo", list);
    assertThat(undone.status()).as(undone.err()).isZero();
    assertThat(moved.tree()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{date:yyyy/MM}/{slug}", "{slug}", "{date}-{name}"})
  void theListLeadsBackWithTheLinksThatWereChanged(String pattern) throws IOException {
    moved.write(
        "index.md", "\uFEFF---\ntitle: All\n---\r\n[é](a.md) <a href='./a.md?x=1&amp;y'>a</a>\r\n");
    moved.write(
        "sub/r.md",
        "---\ntitle: R\ndate: 2025-02-03\n---\n[a] [b]\n\n[a]: <c d.md> 'x'\n[b]: b.md\n");
    Map<String, String> before = moved.tree();
    CommandRun run = CommandRun.of("rename-files", "--to", pattern, "--fix-links", posts);
    Map<String, String> after = moved.tree();
    assertThat(after.get("index.md")).isNotEqualTo(before.get("index.md"));
    Path list = Files.writeString(folder.resolve("moved.tsv"), run.out());
    CommandRun undone = CommandRun.of("rename-files", "--undo", list);
    assertThat(undone.status()).as(undone.err()).isZero();
    assertThat(undone.err()).contains("links taken back in " + posts.resolve("index.md") + ": 2");
    assertThat(moved.tree()).isEqualTo(before);
    Files.writeString(list, undone.out());
    assertThat(CommandRun.of("rename-files", "--undo", list).status()).isZero();
    assertThat(moved.tree()).isEqualTo(after);
  }

  @Test
  void takesNothingBackWhereAFileWasChangedSince() throws IOException {
    CommandRun run = CommandRun.of("rename-files", "--to", "{slug}", "--fix-links", posts);
    Path list = Files.writeString(folder.resolve("moved.tsv"), run.out());
    moved.write("sub/storm.md", Files.readString(posts.resolve("sub/storm.md")) + "Mended.\n");
    Map<String, String> after = moved.tree();
    CommandRun undone = CommandRun.of("rename-files", "--undo", list);
    assertThat(undone.status()).isEqualTo(2);
    assertThat(undone.err())
        .startsWith(posts.resolve("sub/storm.md") + ":1:1: error file.changed: was changed since")
        .contains("nothing was moved");
    assertThat(moved.tree()).isEqualTo(after);
    String without =
        run.out()
            .lines()
            .filter(line -> !line.matches(".*storm\\.md\t.*"))
            .collect(Collectors.joining("\n"));
    Files.writeString(list, without);
    assertThat(CommandRun.of("rename-files", "--undo", list).status()).isZero();
    assertThat(moved.tree().keySet()).containsExactly("a.md", "m.png", "sub/b.md", "sub/c d.md");
    assertThat(moved.tree().get("sub/b.md")).endsWith("[c](rain.md)\nMended.\n");
  }

  /** An output that takes some lines and no more. */
  private static final class ShortOutput extends OutputStream {

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final int lines;

    ShortOutput(int lines) {
      this.lines = lines;
    }

    @Override
    public void write(int b) throws IOException {
      if (lines == 0 || (text().lines().count() >= lines && text().endsWith("\n"))) {
        throw new IOException("No space left on device");
      }
      taken.write(b);
    }

    String text() {
      return taken.toString(StandardCharsets.UTF_8);
    }
  }

  private static int run(OutputStream out, OutputStream err, Object... args) {
    String[] texts = Stream.of(args).map(Object::toString).toArray(String[]::new);
    return ArticleCommand.run(InputStream.nullInputStream(), out, err, texts);
  }

  /** Makes a folder where one file has three links to another, which is called z. */
  private Path threeLinks() throws IOException {
    moved.write("one/x.md", "---\ntitle: x\n---\n[a](y.md) [b](y.md#p) ![c](./y.md 'd')\n");
    moved.write("one/y.md", "---\ntitle: z\n---\n");
    return posts.resolve("one");
  }

  /** Returns what stands in the list, and what was told in its place. */
  private static List<String> told(ShortOutput out, ByteArrayOutputStream err) {
    Stream<String> changed =
        err.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("changed "))
            .map(line -> line.substring("changed ".length()));
    return Stream.concat(out.text().lines(), changed).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void tellsEachLinkThatWasChangedWhereTheListEnds(int lines) throws IOException {
    Path one = threeLinks();
    Map<String, String> before = moved.tree();
    ShortOutput out = new ShortOutput(lines);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(out, err, "rename-files", "--to", "{slug}", "--fix-links", one)).isEqualTo(3);
    Map<String, String> after = moved.tree();
    assertThat(after.get("one/x.md")).endsWith("[a](z.md) [b](z.md#p) ![c](z.md 'd')\n");
    List<String> told = told(out, err);
    assertThat(told).hasSize(4);

    Path list = Files.write(folder.resolve("moved.tsv"), told);
    ShortOutput back = new ShortOutput(lines);
    ByteArrayOutputStream toldBack = new ByteArrayOutputStream();
    assertThat(run(back, toldBack, "rename-files", "--undo", list)).isEqualTo(3);
    assertThat(moved.tree()).isEqualTo(before);
    Files.write(list, told(back, toldBack));
    CommandRun again = CommandRun.of("rename-files", "--undo", list);
    assertThat(again.status()).as(again.err()).isZero();
    assertThat(moved.tree()).isEqualTo(after);
  }

  @Test
  void takesNothingBackByAPartOfTheLinesOfAFile() throws IOException {
    Path one = threeLinks();
    List<String> lines =
        CommandRun.of("rename-files", "--to", "{slug}", "--fix-links", one).out().lines().toList();
    Map<String, String> after = moved.tree();
    for (List<String> part :
        List.of(
            lines.subList(0, 2),
            lines.subList(1, 3),
            List.of(lines.get(1), lines.get(1), lines.get(2), lines.get(3)),
            List.of(lines.get(1), lines.get(2), lines.get(3).replace("./y.md", "./Y.md")),
            List.of(lines.get(1), lines.get(2), lines.get(3).replace("./y.md", "\"\\ud800\"")))) {
      Path list = Files.write(folder.resolve("moved.tsv"), part);
      CommandRun undone = CommandRun.of("rename-files", "--undo", list);
      assertThat(undone.status()).as(undone.err()).isEqualTo(2);
      assertThat(undone.err())
          .contains("x.md:1:1: error file.changed: would not be as before the edit");
      assertThat(moved.tree()).isEqualTo(after);
    }
  }

  @Test
  void takesNothingBackWhereTheListHasOtherTexts() throws IOException {
    Path one = threeLinks();
    CommandRun run = CommandRun.of("rename-files", "--to", "{slug}", "--fix-links", one);
    Map<String, String> after = moved.tree();
    Path list =
        Files.writeString(folder.resolve("moved.tsv"), run.out().replace("\tz.md#p", "\tz.md#q"));
    CommandRun undone = CommandRun.of("rename-files", "--undo", list);
    assertThat(undone.status()).as(undone.err()).isEqualTo(2);
    assertThat(undone.err())
        .contains("x.md:1:1: error file.changed: has other texts at the places of the list");
    assertThat(moved.tree()).isEqualTo(after);
  }

  @Test
  void tellsAFileThatIsChangedWhileItsLinksAreTakenBack() throws IOException {
    Path one = threeLinks();
    CommandRun run = CommandRun.of("rename-files", "--to", "{slug}", "--fix-links", one);
    Path list = Files.writeString(folder.resolve("moved.tsv"), run.out());
    OutputStream changing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            Files.writeString(one.resolve("x.md"), "Mended.\n");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(changing, err, "rename-files", "--undo", list)).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("x.md:1:1: error file.changed: was changed since", "(its links stay as they are)")
        .doesNotContain("file.unwritten");
    assertThat(one.resolve("x.md")).hasContent("Mended.\n");
  }

  @Test
  void tellsAllThatWasMovedWhereNobodyTakesTheList() throws IOException {
    moved.write("one/x.md", "---\ntitle: y\n---\n");
    moved.write("one/y.md", "---\ntitle: x\n---\n");
    Path one = posts.resolve("one");
    ShortOutput out = new ShortOutput(0);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = run(out, err, "rename-files", "--to", "{slug}", one);
    assertThat(status).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("moved " + one.resolve("x.md") + "\t" + one.resolve("y.md"))
        .contains("moved " + one.resolve("y.md") + "\t" + one.resolve("x.md"));
    assertThat(one.resolve("x.md")).hasContent("---\ntitle: x\n---\n");
  }

  @Test
  void refusesAListThatIsNone() throws IOException {
    assertThat(CommandRun.of("rename-files", "--undo", posts.resolve("a.md")).err())
        .contains("a.md:1: expected an old name, a tab and a new name");
    for (String line :
        List.of(
            "a\tb\tc",
            "a\tb\t1\tc\td",
            "a\tb\tc\tx\td\te",
            "a\tb\tc\t-1\td\te",
            "\"\tb",
            "a\tb\tc\t1\t\"\t")) {
      Path list = Files.writeString(folder.resolve("list.tsv"), "a\tb\n" + line);
      CommandRun refused = CommandRun.of("rename-files", "--undo", list);
      assertThat(refused.status()).as(line).isEqualTo(2);
      assertThat(refused.err()).startsWith("article rename-files: " + list + ":2: ");
    }
  }
}
