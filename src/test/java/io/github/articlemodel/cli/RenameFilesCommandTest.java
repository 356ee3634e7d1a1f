package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.FileAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenameFilesCommandTest {

  private final Path folder;
  private Path posts;

  RenameFilesCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.posts = folder.resolve("posts");
  }

  @BeforeEach
  void writePosts() throws IOException {
    posts(
        "a.md",
        "---\ntitle: Flood in “North”\ndate: 2024-11-25\n---\n[s](sub/b.md#x) ![](m.png)\n");
    posts("sub/b.md", "---\ntitle: Storm\ndate: 2024-11-26\n---\n[f](../a.md), [c](c%20d.md)\n");
    posts(
        "sub/c d.md",
        "---\ntitle: Rain\ndate: 2025-01-02\n---\n[gone](gone.md) [w](https://a.b/a.md)\n");
    posts("m.png", "");
  }

  private Path posts(String name, String text) throws IOException {
    Path file = posts.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Map<String, String> tree() throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(posts)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tree.put(posts.relativize(file).toString(), Files.readString(file));
      }
    }
    return tree;
  }

  @Test
  void namesFilesByWhatTheySay() throws IOException {
    CommandRun run = CommandRun.of("rename-files", "--to", "{date}-{slug}", "--fix-links", posts);
    assertThat(run.status()).isZero();
    assertThat(tree().keySet())
        .containsExactly(
            "2024-11-25-flood-in-north.md",
            "m.png",
            "sub/2024-11-26-storm.md",
            "sub/2025-01-02-rain.md");
    assertThat(tree().get("2024-11-25-flood-in-north.md"))
        .endsWith("[s](sub/2024-11-26-storm.md#x) ![](m.png)\n");
    assertThat(tree().get("sub/2024-11-26-storm.md"))
        .endsWith("[f](../2024-11-25-flood-in-north.md), [c](2025-01-02-rain.md)\n");
    assertThat(run.out())
        .startsWith(posts.resolve("a.md") + "\t" + posts.resolve("2024-11-25-flood-in-north.md\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{date}-{slug}.md",
        "{date:yyyy/MM}/{slug}",
        "{slug}",
        "{date}-{name}",
        "{date:yyyy}/{title}.markdown"
      })
  void aSecondRunChangesNothing(String pattern) throws IOException {
    CommandRun.of("rename-files", "--to", pattern, "--fix-links", posts);
    Map<String, String> once = tree();
    assertThat(once).hasSize(4).doesNotContainKey("a.md");
    CommandRun again = CommandRun.of("rename-files", "--to", pattern, "--fix-links", posts);
    assertThat(again).isEqualTo(new CommandRun(0, "", ""));
    assertThat(tree()).isEqualTo(once);
  }

  /** Returns for each article, by its title, the files that its links lead to, by their titles. */
  private Map<String, List<String>> targets() throws IOException {
    Map<String, List<String>> targets = new TreeMap<>();
    for (String name : tree().keySet()) {
      if (!name.endsWith(".md")) {
        continue;
      }
      Path file = posts.resolve(name);
      targets.put(
          title(file),
          ArticleParser.create().parse(file).links().stream()
              .map(ArticleLink::destination)
              .flatMap(address -> FileAddress.of(address).stream())
              .map(address -> title(file.resolveSibling(address.path())))
              .toList());
    }
    return targets;
  }

  private static String title(Path file) {
    try {
      return ArticleParser.create().parse(file).metadata().title().orElse("");
    } catch (IOException e) {
      return "gone";
    }
  }

  @Test
  void linksLeadWhereTheyLedBefore() throws IOException {
    Random random = new Random(5);
    List<String> names =
        List.of("x.md", "y z.md", "1/x.md", "1/ü(1).md", "1/2/x%20.md", "3/น้ำ.md", "3/a#b.md");
    for (String name : names) {
      Path file = posts.resolve(name);
      String links =
          random
              .ints(6, 0, names.size())
              .mapToObj(names::get)
              .map(to -> file.getParent().relativize(posts.resolve(to)).toString())
              .map(to -> FileAddress.of("a").orElseThrow().with(to).text())
              .map(to -> "[a](" + to + "), <a href=\"" + to + "\">b</a>.\n")
              .collect(Collectors.joining("\n"));
      posts(
          name,
          "---\ntitle: T"
              + names.indexOf(name)
              + "\ndate: 2024-0"
              + (1 + names.indexOf(name))
              + "-01\n---\n"
              + links);
    }
    Map<String, List<String>> before = targets();
    for (String pattern : List.of("{date:yyyy/MM}/{slug}.md", "{slug}", "{date:MM}/{date}.md")) {
      CommandRun run = CommandRun.of("rename-files", "--to", pattern, "--fix-links", posts);
      assertThat(run.status()).as(run.err()).isZero();
      assertThat(targets()).isEqualTo(before);
    }
  }

  @Test
  void tellsLinksThatHaveToChange() throws IOException {
    Map<String, String> before = tree();
    CommandRun run = CommandRun.of("rename-files", "--dry-run", "--to", "{slug}.md", posts);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            %1$s/a.md:5:5: warning move.link: the link to sub/b.md#x has to become sub/storm.md#x (give --fix-links)
            %1$s/sub/b.md:5:5: warning move.link: the link to ../a.md has to become ../flood-in-north.md (give --fix-links)
            %1$s/sub/b.md:5:19: warning move.link: the link to c%%20d.md has to become rain.md (give --fix-links)
            """
                .formatted(posts));
    assertThat(run.out().lines()).hasSize(3);
    assertThat(tree()).isEqualTo(before);
  }

  @Test
  void theListOfWhatWasMovedLeadsBack() throws IOException {
    posts("sub/t\tab.md", "---\ntitle: Tab\ndate: 2025-01-02\n---\n");
    Map<String, String> before = tree();
    CommandRun run = CommandRun.of("rename-files", "--to", "{date:yyyy/MM}/{slug}", posts);
    assertThat(tree()).doesNotContainKey("a.md");
    Path list = Files.writeString(folder.resolve("moved.tsv"), "\uFEFF" + run.out());
    CommandRun undone = CommandRun.of("rename-files", "--undo", list);
    assertThat(undone.status()).as(undone.err()).isZero();
    assertThat(tree()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{date:yyyy/MM}/{slug}", "{slug}", "{date}-{name}"})
  void theListLeadsBackWithTheLinksThatWereChanged(String pattern) throws IOException {
    posts(
        "index.md", "\uFEFF---\ntitle: All\n---\r\n[é](a.md) <a href='./a.md?x=1&amp;y'>a</a>\r\n");
    posts(
        "sub/r.md",
        "---\ntitle: R\ndate: 2025-02-03\n---\n[a] [b]\n\n[a]: <c d.md> 'x'\n[b]: b.md\n");
    Map<String, String> before = tree();
    CommandRun run = CommandRun.of("rename-files", "--to", pattern, "--fix-links", posts);
    Map<String, String> after = tree();
    assertThat(after.get("index.md")).isNotEqualTo(before.get("index.md"));
    Path list = Files.writeString(folder.resolve("moved.tsv"), run.out());
    CommandRun undone = CommandRun.of("rename-files", "--undo", list);
    assertThat(undone.status()).as(undone.err()).isZero();
    assertThat(undone.err()).contains("links taken back in " + posts.resolve("index.md") + ": 2");
    assertThat(tree()).isEqualTo(before);
    Files.writeString(list, undone.out());
    assertThat(CommandRun.of("rename-files", "--undo", list).status()).isZero();
    assertThat(tree()).isEqualTo(after);
  }

  @Test
  void takesNothingBackWhereAFileWasChangedSince() throws IOException {
    CommandRun run = CommandRun.of("rename-files", "--to", "{slug}", "--fix-links", posts);
    Path list = Files.writeString(folder.resolve("moved.tsv"), run.out());
    posts("sub/storm.md", Files.readString(posts.resolve("sub/storm.md")) + "Mended.\n");
    Map<String, String> after = tree();
    CommandRun undone = CommandRun.of("rename-files", "--undo", list);
    assertThat(undone.status()).isEqualTo(2);
    assertThat(undone.err())
        .startsWith(posts.resolve("sub/storm.md") + ":1:1: error file.changed: was changed since")
        .contains("nothing was moved");
    assertThat(tree()).isEqualTo(after);
    String without =
        run.out()
            .lines()
            .filter(line -> !line.matches(".*storm\\.md\t.*"))
            .collect(Collectors.joining("\n"));
    Files.writeString(list, without);
    assertThat(CommandRun.of("rename-files", "--undo", list).status()).isZero();
    assertThat(tree().keySet()).containsExactly("a.md", "m.png", "sub/b.md", "sub/c d.md");
    assertThat(tree().get("sub/b.md")).endsWith("[c](rain.md)\nMended.\n");
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
    posts("one/x.md", "---\ntitle: x\n---\n[a](y.md) [b](y.md#p) ![c](./y.md 'd')\n");
    posts("one/y.md", "---\ntitle: z\n---\n");
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
    Map<String, String> before = tree();
    ShortOutput out = new ShortOutput(lines);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(out, err, "rename-files", "--to", "{slug}", "--fix-links", one)).isEqualTo(3);
    Map<String, String> after = tree();
    assertThat(after.get("one/x.md")).endsWith("[a](z.md) [b](z.md#p) ![c](z.md 'd')\n");
    List<String> told = told(out, err);
    assertThat(told).hasSize(4);

    Path list = Files.write(folder.resolve("moved.tsv"), told);
    ShortOutput back = new ShortOutput(lines);
    ByteArrayOutputStream toldBack = new ByteArrayOutputStream();
    assertThat(run(back, toldBack, "rename-files", "--undo", list)).isEqualTo(3);
    assertThat(tree()).isEqualTo(before);
    Files.write(list, told(back, toldBack));
    CommandRun again = CommandRun.of("rename-files", "--undo", list);
    assertThat(again.status()).as(again.err()).isZero();
    assertThat(tree()).isEqualTo(after);
  }

  @Test
  void takesNothingBackByAPartOfTheLinesOfAFile() throws IOException {
    Path one = threeLinks();
    List<String> lines =
        CommandRun.of("rename-files", "--to", "{slug}", "--fix-links", one).out().lines().toList();
    Map<String, String> after = tree();
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
      assertThat(tree()).isEqualTo(after);
    }
  }

  @Test
  void takesNothingBackWhereTheListHasOtherTexts() throws IOException {
    Path one = threeLinks();
    CommandRun run = CommandRun.of("rename-files", "--to", "{slug}", "--fix-links", one);
    Map<String, String> after = tree();
    Path list =
        Files.writeString(folder.resolve("moved.tsv"), run.out().replace("\tz.md#p", "\tz.md#q"));
    CommandRun undone = CommandRun.of("rename-files", "--undo", list);
    assertThat(undone.status()).as(undone.err()).isEqualTo(2);
    assertThat(undone.err())
        .contains("x.md:1:1: error file.changed: has other texts at the places of the list");
    assertThat(tree()).isEqualTo(after);
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
    posts("one/x.md", "---\ntitle: y\n---\n");
    posts("one/y.md", "---\ntitle: x\n---\n");
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
  void movesNothingWhereTwoWouldHaveOneName() throws IOException {
    posts("sub/d.md", "---\ndate: 2025-03-04\n---\n");
    Map<String, String> before = tree();
    CommandRun run = CommandRun.of("rename-files", "--to", "{date:yyyy}", posts);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .doesNotContain("a.md:")
        .contains("sub/d.md:1:1: error file.collision: would be moved to")
        .contains("nothing was moved");
    assertThat(tree()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          n.md                  | title: A                         | {date}-{slug}   | it has no date
          n.md                  | date: 2024-01-02                 | {slug}          | it has no slug
          n.md                  | date: 2024-01-02                 | {date:HH}       | does not say all of HH
          n.md                  | slug: con                        | {slug}          | is that of a device of Windows
          index.md              | slug: x                          | {slug}          | is the page of its folder
          2024-01-02-n.md       | title: A                         | {slug}          | its date stands in its name alone
          2024-01-02-ART2411251036QJ268L.md | date: 2024-01-02     | {date}-x        | its code stands in its name alone
          2-n.md                | title: A                         | x-{name}        | and in a second run x-x-2-n.md
          """)
  void aFileKeepsItsNameForAReason(String name, String field, String pattern, String reason)
      throws IOException {
    Path file = posts("one/" + name, "---\n" + field + "\n---\n");
    CommandRun run = CommandRun.of("rename-files", "--to", pattern, posts.resolve("one"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(file + ":1:1: error move.")
        .contains("keeps its name: ", reason);
    assertThat(file).exists();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x.md           | names all files alike
          {datum}        | did you mean {date}?
          {date          | a brace is alone
          ../{date}      | begins with a full stop
          /{date}        | is empty
          a:{date}       | which not all systems take
          {date:Q!{}     | a brace is alone
          {date:b}       | no form of dates
          {title:yyyy}   | {title} is no date
          -{date}        | begins with a hyphen
          """)
  void refusesAPatternThatIsNone(String pattern, String reason) {
    CommandRun run = CommandRun.of("rename-files", "--to=" + pattern, posts);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("article rename-files: --to: ").contains(reason);
  }

  @Test
  void refusesWhatCannotBeUnderstood() throws IOException {
    assertThat(CommandRun.of("rename-files", posts).err()).contains("expected --to PATTERN");
    assertThat(CommandRun.of("rename-files", "--to", "{date}", "-").err())
        .contains("standard input");
    assertThat(
            CommandRun.of("rename-files", "--to", "{date:yyyy}/{slug}", posts.resolve("a.md"))
                .err())
        .contains("give folders, not files");
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
    assertThat(CommandRun.of("rename-files", "--undo", "x", posts).err()).contains("--undo alone");
    CommandRun gone = CommandRun.of("rename-files", "--to", "{slug}", folder.resolve("gone"));
    assertThat(gone.status()).isEqualTo(3);
  }
}
