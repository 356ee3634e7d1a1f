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

  @Test
  void tellsAllThatWasMovedWhereNobodyTakesTheList() throws IOException {
    posts("one/x.md", "---\ntitle: y\n---\n");
    posts("one/y.md", "---\ntitle: x\n---\n");
    Path one = posts.resolve("one");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        ArticleCommand.run(
            InputStream.nullInputStream(),
            full,
            err,
            "rename-files",
            "--to",
            "{slug}",
            one.toString());
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
        List.of("a\tb\tc", "a\tb\tx\tc\td", "a\tb\t-1\tc\td", "\"\tb", "a\tb\t1\t\"\t")) {
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
