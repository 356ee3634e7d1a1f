package io.github.articlemodel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.articlemodel.testing.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a command prints and writes is the same for any number of jobs. */
class JobsTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  @TempDir private Path folder;

  @BeforeEach
  void copyFiles() throws IOException {
    fill(folder.resolve("posts"));
  }

  /** The articles of the project, several times, so that the jobs have something to do. */
  private static void fill(Path posts) throws IOException {
    List<Path> files = new ArrayList<>(List.of(Sample.FILE));
    try (Stream<Path> all = Files.walk(CORPUS)) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    for (int i = 0; i < 2; i++) {
      for (Path file : files) {
        Path below = file.startsWith(CORPUS) ? CORPUS.relativize(file) : file.getFileName();
        Path copy = posts.resolve(i + "").resolve(below);
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
    Files.writeString(posts.resolve("1/broken.md"), "---\ntitle: [x\n---\n[a](http://t.co/1)\n");
    Files.writeString(posts.resolve("1/news.jsonl"), "{}\n");
  }

  static List<Arguments> commands() {
    return List.of(
        arguments("get title,date"),
        arguments("get --json title"),
        arguments("images"),
        arguments("images --csv"),
        arguments("links"),
        arguments("links --json"),
        arguments("index"),
        arguments("index --csv --with words,links"),
        arguments("lint"),
        arguments("stats"),
        arguments("validate --report sarif"),
        arguments("lint --csv"),
        arguments("verify"),
        arguments("verify --json"),
        arguments("set --add --dry-run reviewed=2024-11-25"),
        arguments("set --add reviewed=2024-11-25 seen=yes"),
        arguments("unset layout"),
        arguments("rename title=headline"),
        arguments("convert-front-matter --to toml"),
        arguments("links --https --skip-refused"),
        arguments("convert --to json --out-dir OUT"),
        arguments("convert --to jsonl"),
        arguments("convert --to jsonl -o OUT"),
        arguments("convert --to atom --base https://a.example/ --zone UTC"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void changeNothing(String command) throws IOException {
    Path posts = folder.resolve("posts");
    Map<String, String> before = contents(folder);
    CommandRun one = run(command, 1, posts);
    Map<String, String> after = contents(folder);
    for (int jobs : new int[] {3}) {
      restore(before);
      CommandRun several = run(command, jobs, posts);
      assertThat(several.out()).isEqualTo(one.out());
      assertThat(several.err()).isEqualTo(one.err());
      assertThat(several.status()).isEqualTo(one.status());
      assertThat(contents(folder)).isEqualTo(after);
    }
    assertThat(one.out().isEmpty() && after.equals(before)).as("nothing done").isFalse();
  }

  private CommandRun run(String command, int jobs, Path posts) {
    String target = folder.resolve("out").toString();
    List<Object> words = new ArrayList<>(List.of(command.replace("OUT", target).split(" ")));
    words.add(1, "--jobs");
    words.add(2, jobs);
    words.add(posts);
    return CommandRun.of(words.toArray());
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        contents.put(
            file.toString(), new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  private void restore(Map<String, String> before) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, String> file : before.entrySet()) {
      Files.write(
          Path.of(file.getKey()),
          file.getValue().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void mustBeANumber() {
    assertThat(CommandRun.of("lint", "--jobs", "0", folder).err())
        .startsWith("article lint: --jobs: expected a number from 1 to 256: 0\n");
    assertThat(CommandRun.of("lint", "--jobs", "x", folder).status()).isEqualTo(2);
    assertThat(CommandRun.of("verify", "-j", "257", folder).status()).isEqualTo(2);
  }

  @Test
  void leaveOutAndTakeFilesByPatterns() {
    Path posts = folder.resolve("posts");
    CommandRun some =
        CommandRun.of("get", "--include", "/0/", "--exclude", "licences/", "title", posts);
    assertThat(some.out().lines()).isNotEmpty().allMatch(line -> line.startsWith(posts + "/0/"));
    assertThat(some.out()).doesNotContain("licences");
    CommandRun bad = CommandRun.of("convert", "--to", "json", "--exclude", "[a", posts);
    assertThat(bad.status()).isEqualTo(2);
    assertThat(bad.err()).startsWith("article convert: nothing can fit the pattern [a: expected");
  }

  @Test
  void takeHiddenFilesAndFollowLinksWhereAsked() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve(".hidden.md"), "---\ntitle: h\n---\n");
    Files.createSymbolicLink(other.resolve("link.md"), Sample.FILE.toAbsolutePath());
    assertThat(CommandRun.of("verify", other).status()).isEqualTo(3);
    assertThat(CommandRun.of("verify", "--hidden", other).out())
        .startsWith("files               1");
    assertThat(CommandRun.of("verify", "--follow", other).out())
        .startsWith("files               1");
  }

  @Test
  void sayNothingOfEachFileWhereQuiet() {
    CommandRun run = CommandRun.of("set", "--quiet", "--add", "a=b", folder.resolve("posts/0"));
    assertThat(run.out()).isEmpty();
    CommandRun missing = CommandRun.of("set", "-q", "--add", "a=b", folder.resolve("no.md"));
    assertThat(missing.err()).contains("file.missing");
    assertThat(missing.status()).isEqualTo(3);
  }
}
