package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.FileAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenameFilesCommandTest {

  private final Path folder;
  private final MovedPosts moved;
  private final Path posts;

  RenameFilesCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.moved = new MovedPosts(folder);
    this.posts = moved.folder();
  }

  @Test
  void namesFilesByWhatTheySay() throws IOException {
    CommandRun run = CommandRun.of("rename-files", "--to", "{date}-{slug}", "--fix-links", posts);
    assertThat(run.status()).isZero();
    assertThat(moved.tree().keySet())
        .containsExactly(
            "2024-11-25-flood-in-north.md",
            "m.png",
            "sub/2024-11-26-storm.md",
            "sub/2025-01-02-rain.md");
    assertThat(moved.tree().get("2024-11-25-flood-in-north.md"))
        .endsWith("[s](sub/2024-11-26-storm.md#x) ![](m.png)\n");
    assertThat(moved.tree().get("sub/2024-11-26-storm.md"))
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
    Map<String, String> once = moved.tree();
    assertThat(once).hasSize(4).doesNotContainKey("a.md");
    CommandRun again = CommandRun.of("rename-files", "--to", pattern, "--fix-links", posts);
    assertThat(again).isEqualTo(new CommandRun(0, "", ""));
    assertThat(moved.tree()).isEqualTo(once);
  }

  /** Returns for each article, by its title, the files that its links lead to, by their titles. */
  private Map<String, List<String>> targets() throws IOException {
    Map<String, List<String>> targets = new TreeMap<>();
    for (String name : moved.tree().keySet()) {
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
      moved.write(
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
    Map<String, String> before = moved.tree();
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
    assertThat(moved.tree()).isEqualTo(before);
  }

  @Test
  void movesNothingWhereTwoWouldHaveOneName() throws IOException {
    moved.write("sub/d.md", "---\ndate: 2025-03-04\n---\n");
    Map<String, String> before = moved.tree();
    CommandRun run = CommandRun.of("rename-files", "--to", "{date:yyyy}", posts);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .doesNotContain("a.md:")
        .contains("sub/d.md:1:1: error file.collision: would be moved to")
        .contains("nothing was moved");
    assertThat(moved.tree()).isEqualTo(before);
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
    Path file = moved.write("one/" + name, "---\n" + field + "\n---\n");
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
    assertThat(CommandRun.of("rename-files", "--undo", "x", posts).err()).contains("--undo alone");
    CommandRun gone = CommandRun.of("rename-files", "--to", "{slug}", folder.resolve("gone"));
    assertThat(gone.status()).isEqualTo(3);
  }
}
